import type { Lookup } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { ScorePart, ScoreRules } from "../../ledger/settings.ts";
import { none } from "../answer.ts";
import { dated } from "../dated.ts";
import { FEWEST_COMPARED } from "../limits.ts";
import { type Ranked, rank } from "../places/rank.ts";
import { compared } from "../places/ranking.ts";
import type { Result } from "../result.ts";
import { standing } from "../standing.ts";
import { weigh } from "./conditions.ts";
import { type Reckoning, reckoningOf, type Scored, scored, wantedBy } from "./points.ts";
import { scoreRulesFor } from "./rules.ts";
import { type Added, type Score, score, type Vetoed } from "./score.ts";

/** Places with their composite scores, the best first. */
export interface Scores {
  readonly period: Period;
  readonly rules: ScoreRules;
  /** How each indicator of the rules was reckoned; null where no place has anything to score by. */
  readonly reckonings: readonly (Reckoning | null)[];
  readonly ranked: readonly Ranked[];
  readonly scores: ReadonlyMap<string, Score>;
}

/**
 * The composite scores of the places of a peer group at a period, by the rules of `site.json` for that
 * group and year. Null where nothing is scored, or fewer than two places have a score.
 */
export function scoresOf(
  lookup: Lookup,
  places: readonly Region[],
  at: Period,
  group: string = places[0]?.peer_group ?? "",
): Scores | null {
  const rules = scoreRulesFor(lookup.ledger.settings, group, at);
  if (rules.indicators.length === 0) return null;
  const parts = rules.indicators.map((rule) => partsOf(lookup, places, rule, at));
  const scores = new Map(places.map(({ id }, i) => [id, scoreOf(lookup, id, rules, at, partsAt(parts, i))]));
  const ranked = rank(
    [...scores].map(([id, { result }]) => ({ id, result })),
    "higher",
  );
  if ((ranked[0]?.of ?? 0) < FEWEST_COMPARED) return null;
  return { period: at, rules, reckonings: parts.map(({ reckoning }) => reckoning), ranked, scores };
}

/** One indicator for all places, in their order. */
interface Part {
  readonly reckoning: Reckoning | null;
  readonly places: readonly Scored[];
}

function partsOf(lookup: Lookup, places: readonly Region[], rule: ScorePart, at: Period): Part {
  const series = { indicator: rule.indicator, industry: "", breakdown: "" };
  const standings = new Map(
    places.map(({ id }) => {
      const own = dated(lookup).series({ ...series, region: id });
      return [id, standing(lookup, own, at)] as const;
    }),
  );
  const found = compared(lookup, standings, wantedBy(rule));
  const reckoning = found && reckoningOf(rule, found.by, found.better, found.entries);
  const figures = new Map(found?.entries.map(({ id, result }) => [id, result]));
  return {
    reckoning,
    places: places.map(({ id }) => {
      const figure: Result = figures.get(id) ?? none("score", "no-observation");
      return scored(rule, reckoning ?? UNRECKONED, figure);
    }),
  };
}

/** Where nothing is there to reckon. */
const UNRECKONED: Reckoning = { by: "completion", method: "rate", step: { n: 1n, d: 1n }, ends: null };

function partsAt(parts: readonly Part[], i: number): Scored[] {
  return parts.flatMap(({ places }) => places[i] ?? []);
}

function scoreOf(
  lookup: Lookup,
  region: string,
  { bonus, deductions, vetoes }: ScoreRules,
  at: Period,
  parts: readonly Scored[],
): Score {
  const add =
    (isBonus: boolean) =>
    (rule: ScoreRules["bonus"][number]): Added => {
      return { rule, isBonus, ...weigh(lookup, region, rule.indicator, rule.when, at) };
    };
  const veto = ({ indicator, when }: ScoreRules["vetoes"][number]): Vetoed => {
    return { indicator, ...weigh(lookup, region, indicator, when, at) };
  };
  return score(parts, [...bonus.map(add(true)), ...deductions.map(add(false))], vetoes.map(veto));
}
