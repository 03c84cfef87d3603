import type { Series } from "../../ledger/lookup.ts";
import { MOST_FIGURE_ROWS } from "../ground/limits.ts";

/**
 * How many of the newest figures of each series a page has room for, so that all together are at most
 * `room`; at least one. Null where every figure fits.
 */
export function newestOfEach(
  series: readonly Pick<Series, "observations">[],
  room = MOST_FIGURE_ROWS,
): number | null {
  const lengths = series.map((one) => one.observations.length).sort((a, b) => a - b);
  let left = room;
  for (const [i, length] of lengths.entries()) {
    const share = Math.floor(left / (lengths.length - i));
    if (length > share) return Math.max(1, share);
    left -= length;
  }
  return null;
}
