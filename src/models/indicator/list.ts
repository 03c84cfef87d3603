import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import type { Document } from "../body.ts";
import { frame } from "../frame.ts";
import { unitName } from "../labels.ts";
import { href, indicatorPath, PATHS } from "../routes.ts";
import type { Site } from "../site.ts";
import type { IndexGroup } from "../view.ts";

/** All indicators by theme. */
export function indicatorListPage(site: Site, lang: Lang): Document {
  const words = pageWords[lang].indicators;
  return {
    page: frame(site, lang, {
      path: PATHS.indicators,
      title: words.title,
      description: words.description,
      section: "indicators",
    }),
    blocks: [
      { kind: "prose", paragraphs: [words.intro] },
      { kind: "index", index: { groups: themeGroups(site, lang), jump: true } },
    ],
  };
}

/** The indicators of each theme, in the order of `site.json` and of the table. */
export function themeGroups(site: Site, lang: Lang): IndexGroup[] {
  const { settings, indicators } = site.ledger;
  return settings.themes
    .map((theme) => ({
      id: `theme-${theme.id}`,
      head: nameIn(theme, lang),
      links: [...indicators.values()]
        .filter((row) => row.theme === theme.id)
        .map((row) => ({
          text: nameIn(row, lang),
          href: href(site.base, lang, indicatorPath(row.id)),
          note: unitName(site.ledger, row.unit, lang),
        })),
    }))
    .filter((group) => group.links.length > 0);
}
