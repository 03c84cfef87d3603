import { period } from "../../ledger/period.ts";
import { isAmount } from "../../measures/figure.ts";
import { type Outlook, outlook } from "../../measures/year/outlook.ts";
import { whatCell } from "../analysis/handed-down.ts";
import { outlookTable } from "../analysis/outlook.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_OUTLOOKS_OF_YEAR } from "../ground/limits.ts";
import type { YearTarget } from "../ground/site.ts";

/** Where the targets of a year were heading at the last cut-off; nothing once the year is over. */
export function outlookBlocks(edition: Edition, year: number, targets: readonly YearTarget[]): Block[] {
  const words = edition.words.year.outlook;
  const all = outlooksOf(edition, targets).slice(0, MOST_OUTLOOKS_OF_YEAR);
  const named = {
    column: edition.words.analysisColumns.what,
    cell: ({ series }: Outlook) => whatCell(edition, series),
  };
  const titles = { id: "outlook-table", caption: words.caption(year) };
  const table = () => outlookTable(edition, all, named, titles);
  return section(
    "outlook",
    words.title,
    all.length === 0 ? [] : [{ kind: "table", table: table() }],
    words.intro,
  );
}

/** Each level target's series once, by the period of the target. */
function outlooksOf(edition: Edition, targets: readonly YearTarget[]): Outlook[] {
  const seen = new Set<string>();
  return targets.flatMap(({ series, target }) => {
    const key = `${series.region}|${series.indicator}|${series.industry}|${series.breakdown}|${target.period}`;
    if (!isAmount(target) || seen.has(key)) return [];
    seen.add(key);
    return outlook(edition.site.lookup, series, period(target.period)) ?? [];
  });
}
