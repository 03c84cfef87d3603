import type { Series } from "../../ledger/lookup.ts";
import type { Target } from "../../ledger/schema.ts";
import { reached } from "../../measures/reached.ts";
import { resultJson } from "./results.ts";
import { rowJson, seriesName } from "./rows.ts";
import { isUpper } from "./series.ts";
import { type ApiSource, head } from "./source.ts";
import { placeJson } from "./standing.ts";

/** From how many targets of a year on only those of the upper two levels of regions are listed. */
export const MOST_TARGETS = 2_000;

/** The targets whose period ends in a year, in the order of the ledger, each with what was reached of it. */
export function targetsJson(source: ApiSource, year: number) {
  const all = source.targetsOf(year);
  const complete = all.length <= MOST_TARGETS;
  const listed = complete ? all : all.filter(({ series }) => isUpper(source, series.region));
  return {
    ...head(source),
    year,
    complete,
    targets: listed.map(({ series, target }) => targetJson(source, series, target)),
  };
}

function targetJson({ ledger }: ApiSource, series: Series, target: Target) {
  const { observation, completion, schedule, ahead, band } = reached(ledger, series, target);
  return {
    ...seriesName(series),
    target: rowJson("targets", target, ["region", "indicator", "industry", "breakdown"]),
    ...(observation === null ? {} : { reached: placeJson(observation), at: observation.period }),
    results: [completion, schedule, ahead].flatMap((result) => (result === null ? [] : [resultJson(result)])),
    ...(band === null ? {} : { band }),
  };
}
