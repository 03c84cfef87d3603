import type { Standing } from "../../measures/standing.ts";
import type { Site } from "../ground/site.ts";

/** Reports that name no year: theirs is concluded from what they say, and nothing is computed across it. */

/** True of a source that names no year. */
export function isAssumedSource({ ledger }: Site, id: string): boolean {
  return ledger.sources.get(id)?.year_assumed === "yes";
}

/** True of a figure of such a source; it has no growth but what its own report states, and no rank. */
export function isAssumed(site: Site, { observation, series, period }: Standing): boolean {
  if (observation !== null) return isAssumedSource(site, observation.source);
  return series.claims.some((row) => row.period === period.text && isAssumedSource(site, row.source));
}
