import type { Lookup } from "../../ledger/lookup.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { rankChange } from "./rank.ts";
import { type Ranking, ranking, type Subject } from "./ranking.ts";

/** Places ranked now and in the same period a year before. */
export interface RankMoves {
  readonly now: Ranking;
  readonly before: Ranking;
  /** How many ranks each has risen; negative: fallen; null where it had or has none. */
  readonly change: ReadonlyMap<string, number | null>;
}

/**
 * What moved in a ranking within a year; null where either year has no ranking, or where the two
 * are by different things (completions then, amounts now). `rank` may keep rankings that it has made.
 */
export function rankMoves(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  rank: (at: Period) => Ranking | null = (when) => ranking(lookup, places, subject, when),
): RankMoves | null {
  const now = rank(at);
  if (now === null) return null;
  const before = rank(shiftYears(at, -1));
  if (before === null || before.by !== now.by) return null;
  return { now, before, change: rankChange(now.entries, before.entries) };
}
