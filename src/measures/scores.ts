import type { Lookup } from "../ledger/lookup.ts";
import type { Period } from "../ledger/period.ts";
import type { Region } from "../ledger/schema.ts";
import { dated } from "./dated.ts";
import { FEWEST_COMPARED } from "./limits.ts";
import { type Ranked, rank } from "./rank.ts";
import type { Result } from "./result.ts";
import { type Score, score } from "./score.ts";
import { standing } from "./standing.ts";
import { told } from "./told.ts";

/** Places with their composite scores, the best first. */
export interface Scores {
  readonly period: Period;
  readonly ranked: readonly Ranked[];
  readonly scores: ReadonlyMap<string, Score>;
}

/**
 * The composite scores of places at a period, from the completions of the indicators that
 * `site.json` weighs: ours, else those that the reports state. Null where fewer than two have one.
 */
export function scoresOf(lookup: Lookup, places: readonly Region[], at: Period): Scores | null {
  const { indicators } = lookup.ledger.settings.score;
  if (indicators.length === 0) return null;
  const scores = new Map(
    places.map((place) => [place.id, score(indicators, completionsOf(lookup, place.id, at))]),
  );
  const ranked = rank(
    [...scores].map(([id, { result }]) => ({ id, result })),
    "higher",
  );
  return (ranked[0]?.of ?? 0) < FEWEST_COMPARED ? null : { period: at, ranked, scores };
}

function completionsOf(lookup: Lookup, region: string, at: Period): Map<string, Result> {
  const { ledger } = lookup;
  const all = ledger.settings.score.indicators.map(({ indicator }): [string, Result] => {
    const series = dated(lookup).series({ region, indicator, industry: "", breakdown: "" });
    const one = standing(lookup, series, at);
    const judged = told(one.completion, one.statedCompletion);
    return [indicator, "result" in judged ? judged.result : judged];
  });
  return new Map(all);
}
