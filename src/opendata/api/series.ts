import { type Series, standsAlone } from "../../ledger/lookup.ts";
import { type Since, seriesName, seriesRows } from "./rows.ts";
import type { ApiSource } from "./source.ts";
import { standingJson } from "./standing.ts";

/** A series: what it is of, its rows, and where it stands at its newest period. */
export function seriesJson(source: ApiSource, series: Series, since: Since = null) {
  const latest = source.latest(series);
  return {
    ...seriesName(series),
    ...seriesRows(source.ledger, series, since),
    ...(latest === null ? {} : { latest: standingJson(source, latest) }),
  };
}

/** Series of many regions: all of them, or of very many those of the upper two levels, and which of the two. */
export function listedSeries(source: ApiSource, all: readonly Series[]) {
  const complete = standsAlone(all);
  const listed = complete ? all : all.filter((one) => isUpper(source, one.region));
  return { complete, series: listed.map((one) => seriesJson(source, one)) };
}

/** True for a region without a parent, or right under one. */
export function isUpper({ lookup }: ApiSource, region: string): boolean {
  return lookup.ancestors(region).length < 2;
}
