import type { Lang } from "../../i18n/lang.ts";
import { pageWords } from "../../i18n/pages.ts";
import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { scorecardFigure } from "../charts/scorecard.ts";
import { regionName } from "../labels.ts";
import type { Site, YearTarget } from "../site.ts";
import type { FigureView } from "../view.ts";

/** The charts of a year's targets: for each parent the scorecard of its places, the largest first. */
export function targetCharts(
  site: Site,
  year: number,
  targets: readonly YearTarget[],
  lang: Lang,
): FigureView[] {
  const ids = [...new Set(targets.map(({ series }) => series.region))];
  const span = period(String(year));
  return byParent(site, ids).flatMap(([parent, places]) => {
    const subject = parent === "" ? pageWords[lang].all : regionName(site.ledger, parent, lang);
    return scorecardFigure(site, `scorecard-${parent || "all"}`, subject, places, span, lang) ?? [];
  });
}

const MOST_SCORECARDS = 6;

/** Regions under the nearest ancestor that is no group: its places are judged side by side. */
function byParent(site: Site, ids: readonly string[]): [string, Region[]][] {
  const parents = new Map<string, Region[]>();
  for (const id of ids) {
    const region = site.ledger.regions.get(id) as Region;
    if (region.kind === "group") continue;
    const parent = site.lookup.ancestors(id).find((above) => above.kind !== "group")?.id ?? "";
    const list = parents.get(parent);
    if (list === undefined) parents.set(parent, [region]);
    else list.push(region);
  }
  return [...parents].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_SCORECARDS);
}
