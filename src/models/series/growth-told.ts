import type { Standing } from "../../measures/standing.ts";
import type { Told } from "../../measures/told.ts";
import { findingsOf } from "../audit/findings.ts";
import type { Site } from "../ground/site.ts";

/**
 * The growth that the report states, where the audit finds that it does not follow from the ledger's
 * figures: then neither may stand alone. Null where there is but one, or both agree.
 */
export function contestedGrowth(site: Site, { series, growth, statedGrowth }: Standing): Told | null {
  const claim = statedGrowth?.claim;
  if (growth.kind !== "value" || statedGrowth === null || claim === undefined) return null;
  const differs = findingsOf(site)
    .ofRegion(series.region)
    .some(({ verdict, rows: [by] }) => {
      return verdict === "differs" && by?.file === claim.file && by.line === claim.line;
    });
  return differs ? statedGrowth : null;
}
