import type { Region } from "../../ledger/schema.ts";
import { MOST_OBSERVATIONS, NEWEST_YEARS } from "../limits.ts";
import { projectsIn } from "./projects.ts";
import { rowJson } from "./rows.ts";
import { seriesJson } from "./series.ts";
import { type ApiSource, head } from "./source.ts";

/** All regions, in the order of the table, each with the address of its own file. */
export function regionsJson(source: ApiSource) {
  const { ledger, lookup } = source;
  const regions = [...ledger.regions.values()].map((row) => ({
    ...rowJson("regions", row),
    series: lookup.ofRegion(row.id).length,
    href: `regions/${row.id}.json`,
  }));
  return { ...head(source), regions };
}

/**
 * All that the ledger says of one region, and what follows from it. In a national ledger the rows of
 * the newest years alone: the region's CSV has them all.
 */
export function regionJson(source: ApiSource, id: string) {
  const { ledger, lookup } = source;
  const ids = (regions: readonly Region[]) => regions.map((region) => region.id);
  const complete = ledger.observations.length <= MOST_OBSERVATIONS;
  const since = complete ? null : source.asOf.year - NEWEST_YEARS + 1;
  const leading = ledger.leadingIndustries.filter((row) => row.region === id);
  return {
    ...head(source),
    region: rowJson("regions", ledger.regions.row(id)),
    ancestors: ids(lookup.ancestors(id)),
    children: ids(lookup.children(id)),
    complete,
    series: lookup.ofRegion(id).map((one) => seriesJson(source, one, since)),
    leading_industries: leading.map((row) => rowJson("leading_industries", row, ["region"])),
    projects: projectsIn(source, id).map((project) => project.id),
    csv: `../../../data/regions/${id}.csv`,
  };
}
