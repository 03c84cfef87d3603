import { assumedSources } from "../../ledger/assumed.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Site } from "../ground/site.ts";

/** Reports that name no year: theirs is concluded from what they say, and nothing is computed across it. */

/** True of a source that names no year. */
export function isAssumedSource({ ledger }: Site, id: string): boolean {
  return assumedSources(ledger).has(id);
}

/** True of a figure of such a source; it has no growth but what its own report states, and no rank. */
export function isAssumed(_: Site, { yearAssumed }: Standing): boolean {
  return yearAssumed;
}
