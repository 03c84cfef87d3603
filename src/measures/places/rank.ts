import { compare, whole } from "../../ledger/fraction.ts";
import { ascending } from "../../ledger/order.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { none, passOn } from "../answer.ts";
import type { Result, Value } from "../result.ts";

/** A place, or anything else that is ranked, and what it is ranked by. */
export interface Entry {
  readonly id: string;
  readonly result: Result;
}

export interface Ranked {
  readonly id: string;
  /** Its rank from 1, or why it has none. */
  readonly rank: Result;
  /** How many share this rank, itself included; 0 for the unranked. */
  readonly sharing: number;
  /** How many are ranked at all. */
  readonly of: number;
  /** What it was ranked by. */
  readonly by: Result;
}

/**
 * Ranks from 1, the best first: the highest, or the lowest where lower is better. Equal values share
 * a rank and the next is skipped (1, 2, 2, 4). What has no value is unranked and comes last, by id;
 * where neither direction is better nothing is ranked. A bounded value is ranked as it is stated.
 */
export function rank(entries: readonly Entry[], better: Indicator["better"]): Ranked[] {
  const valued = entries.filter((entry): entry is Entry & { result: Value } => entry.result.kind === "value");
  if (better === "none") return byId(entries).map((entry) => unranked(entry, 0, none("rank", "not-ranked")));
  const sorted = byId(valued).sort((a, b) => order(a.result, b.result, better));
  const absent = byId(entries.filter((entry) => entry.result.kind === "none"));
  return [...placed(sorted, better), ...absent.map((entry) => unranked(entry, sorted.length, entry.result))];
}

function byId<E extends Entry>(entries: readonly E[]): E[] {
  return [...entries].sort((a, b) => ascending(a.id, b.id));
}

function order(a: Value, b: Value, better: Indicator["better"]): number {
  return better === "lower" ? compare(a.value, b.value) : compare(b.value, a.value);
}

function placed(sorted: readonly (Entry & { result: Value })[], better: Indicator["better"]): Ranked[] {
  let place = 0;
  const isTied = (i: number, result: Value) => {
    const before = sorted[i - 1];
    return before !== undefined && order(before.result, result, better) === 0;
  };
  const placed = sorted.map((entry, i) => {
    if (!isTied(i, entry.result)) place = i + 1;
    return { ...entry, place };
  });
  const ties = Map.groupBy(placed, (entry) => entry.place);
  return [...ties].flatMap(([at, all]) =>
    all.map(({ id, result }) => ({
      id,
      rank: rankValue(at, result),
      sharing: all.length,
      of: sorted.length,
      by: result,
    })),
  );
}

function rankValue(place: number, by: Value): Value {
  const { estimated, inputs } = by;
  return { kind: "value", value: whole(place), scale: "rank", bound: "", estimated, measure: "rank", inputs };
}

function unranked(entry: Entry, of: number, why: Result): Ranked {
  const rank = why.kind === "none" ? passOn("rank", why) : why;
  return { id: entry.id, rank, sharing: 0, of, by: entry.result };
}

/** How many ranks each has risen since the period before (negative: fallen); null where it had or has none. */
export function rankChange(
  now: readonly Ranked[],
  before: readonly Ranked[],
): ReadonlyMap<string, number | null> {
  const earlier = new Map(before.map((ranked) => [ranked.id, placeOf(ranked)]));
  return new Map(now.map((ranked) => [ranked.id, risen(earlier.get(ranked.id) ?? null, placeOf(ranked))]));
}

function risen(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : before - now;
}

/** The rank as a plain number, or null for the unranked. */
export function placeOf(ranked: Ranked): number | null {
  return ranked.rank.kind === "value" ? Number(ranked.rank.value.n) : null;
}
