import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { scorecardFigure } from "../charts/scorecard.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_YEAR_SCORECARDS } from "../ground/limits.ts";
import type { YearTarget } from "../ground/site.ts";
import type { FigureView } from "../ground/view.ts";

/** The charts of a year's targets: for each parent the scorecard of its places, the largest first. */
export function targetCharts(edition: Edition, year: number, targets: readonly YearTarget[]): FigureView[] {
  const ids = [...new Set(targets.map(({ series }) => series.region))];
  const span = period(String(year));
  return byParent(edition, ids).flatMap(([parent, places]) => {
    const subject = parent === "" ? edition.words.pages.all : edition.names.region(parent);
    return scorecardFigure(edition, `scorecard-${parent || "all"}`, subject, places, span) ?? [];
  });
}

/** The nearest ancestors of some places that are no groups, each with all its places: those judged side by side. */
function byParent(edition: Edition, ids: readonly string[]): [string, readonly Region[]][] {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const parent = edition.site.lookup.ancestors(id).find((above) => above.kind !== "group")?.id ?? "";
    counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_YEAR_SCORECARDS)
    .map(([parent]) => [parent, edition.site.lookup.places(parent)]);
}
