import { frame } from "../frame/frame.ts";
import { type Block, type Document, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { PATHS, targetsPath } from "../ground/routes.ts";
import type { FactView } from "../ground/view.ts";
import { targetsLead } from "./lead.ts";
import { ledgerGrid } from "./ledger-grid.ts";
import { yearTabs } from "./year-tabs.ts";

/** The front page of all targets: the years, then places and years with what was met and missed. */
export function targetsFrontPage(edition: Edition): Document {
  const words = edition.words.pages.targets;
  const years = edition.site.targetYears;
  const grid = ledgerGrid(edition, { id: "grid", caption: words.grid }, "targets");
  return {
    page: frame(edition, {
      path: PATHS.targets,
      title: words.front,
      description: words.frontDescription,
      section: "targets",
      hidden: years.length === 0,
    }),
    blocks:
      grid === null
        ? [{ kind: "notice", notice: { text: words.nothing, kind: "missing" } }]
        : [
            ...yearTabs(edition, null),
            ...section("places", words.grid, [{ kind: "table", table: grid }]),
            ...section("years", words.byYear, yearFacts(edition, years)),
          ],
  };
}

/** Each year, the newest first, with how its targets stand. */
function yearFacts(edition: Edition, years: readonly number[]): Block[] {
  const facts = years.toReversed().map(
    (year): FactView => ({
      term: String(year),
      text: [
        {
          text: targetsLead(edition, year, edition.site.targetsOf(year)),
          href: edition.href(targetsPath(year)),
        },
      ],
    }),
  );
  return [{ kind: "facts", facts }];
}
