import type { Judgement } from "./judgement.ts";
import { SCORE_CLASSES, type ScoreClass } from "./verdict.ts";

/** A judgement, and the series that it is of. */
export interface Entry {
  readonly series: string;
  readonly judgement: Judgement;
}

/** How many series stand how. The counts add up to `n`. */
export interface Scorecard {
  readonly n: number;
  readonly counts: Readonly<Record<ScoreClass, number>>;
  /** How each series was counted, in the order given. */
  readonly counted: ReadonlyMap<string, ScoreClass>;
  /** What stands beside and is not counted: stretch targets. */
  readonly beside: readonly Entry[];
}

/**
 * A scorecard of judgements of one span: each series once, by its committed targets, else by its
 * planned ones; where it has several of a tier they count together.
 */
export function scorecard(entries: readonly Entry[]): Scorecard {
  const bySeries = new Map<string, Entry[]>();
  for (const entry of entries) bySeries.set(entry.series, [...(bySeries.get(entry.series) ?? []), entry]);
  const counted = new Map<string, ScoreClass>();
  for (const [series, own] of bySeries) {
    const counting = countingOf(own);
    if (counting.length > 0) counted.set(series, together(counting.map(({ judgement }) => judgement)));
  }
  const counts = Object.fromEntries(SCORE_CLASSES.map((one) => [one, 0])) as Record<ScoreClass, number>;
  for (const one of counted.values()) counts[one] += 1;
  const beside = entries.filter(({ judgement }) => judgement.target.tier === "stretch");
  return { n: counted.size, counts, counted, beside };
}

function countingOf(entries: readonly Entry[]): readonly Entry[] {
  const ofTier = (tier: string) => entries.filter(({ judgement }) => judgement.target.tier === tier);
  const committed = ofTier("committed");
  return committed.length > 0 ? committed : ofTier("planned");
}

/** What decides where several targets are met only together: the first of these that any of them is. */
const DECIDING = [
  "missed",
  "behind",
  "cannot-be-told",
  "no-figure",
  "not-due",
  "expected",
  "on-course",
  "met",
  "undecided",
  "words",
] as const satisfies readonly ScoreClass[];

/** The class of several targets at once (两个高于、三个前三): met only when every one of them is. */
export function together(judgements: readonly Judgement[]): ScoreClass {
  const classes = new Set(judgements.map((one) => one.class));
  return DECIDING.find((one) => classes.has(one)) ?? "no-figure";
}
