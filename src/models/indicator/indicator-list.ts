import { frame } from "../frame/frame.ts";
import type { Document } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath, PATHS } from "../ground/routes.ts";
import type { IndexGroup } from "../ground/view.ts";

/** All indicators by theme. */
export function indicatorListPage(edition: Edition): Document {
  const words = edition.words.pages.indicators;
  return {
    page: frame(edition, {
      path: PATHS.indicators,
      title: words.title,
      description: words.description,
      section: "indicators",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups: themeGroups(edition), hasContents: true } },
    ],
  };
}

/** The indicators of each theme, in the order of `site.json` and of the table. */
export function themeGroups(edition: Edition): IndexGroup[] {
  const { settings, indicators } = edition.site.ledger;
  return settings.themes
    .map((theme) => ({
      id: `theme-${theme.id}`,
      head: edition.name(theme),
      links: [...indicators.values()]
        .filter((row) => row.theme === theme.id)
        .map((row) => ({
          text: edition.name(row),
          href: edition.href(indicatorPath(row.id)),
          note: edition.names.rowUnit({ unit: row.unit, indicator: row.id }),
        })),
    }))
    .filter((group) => group.links.length > 0);
}
