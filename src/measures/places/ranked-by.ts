import { divide, HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Lookup } from "../../ledger/lookup.ts";
import { endYear } from "../../ledger/period.ts";
import type { Basis, Indicator } from "../../ledger/schema.ts";
import { answer, none } from "../answer.ts";
import { type Figure, inputOf, isMeasured, levelScale, type Units } from "../figure.ts";
import { type NotPerHead, type PerHead, perHead } from "../growth/per-head.ts";
import { REASONS, type Reason, type Result } from "../result.ts";
import { inOwnUnit, type Standing } from "../standing.ts";
import { level } from "../stated.ts";
import { distanceResult, toldAt } from "../targets/as-result.ts";
import { ownDistance, rankedKind } from "../targets/own-distance.ts";
import { knownOf } from "../targets/series-evidence.ts";
import { calendarYear } from "../targets/span.ts";
import type { JudgeReason } from "../targets/verdict.ts";
import { told } from "../told.ts";

/**
 * What places can be ranked by: of targets the completion of an amount, the share of a ceiling that is
 * used, or the distance of any other kind; growth; the figure per head; the figure itself.
 */
export const RANKED_BY = ["completion", "ceiling", "distance", "growth", "per-head", "level"] as const;
export type RankedBy = (typeof RANKED_BY)[number];

/** True where places are ranked by what was reached of their targets. */
export function isByTarget(by: RankedBy): boolean {
  return by === "completion" || by === "ceiling" || by === "distance";
}

/** What is asked for: targets of whatever kind, or one of the others. */
export type RankWanted = "target" | "growth" | "per-head" | "level";

/** What one place is ranked by, or why it has nothing. */
export interface Candidate {
  readonly by: RankedBy;
  readonly better: Indicator["better"];
  readonly result: Result;
  /** Only places of one kind are ranked together; "" where there is no value. */
  readonly kind: string;
  /** What a growth is measured by; "" where nothing is declared. */
  readonly basis: Basis | "";
}

/** A place's candidate for a ranking, from where it stands. */
export function candidateOf(lookup: Lookup, one: Standing, wanted: RankWanted): Candidate {
  if (wanted === "target") return byTarget(one);
  if (wanted === "growth") return byGrowth(one);
  const result = wanted === "level" ? levelOf(lookup, one) : perHeadOf(lookup, one);
  return candidate(wanted, one.indicator.better, result, wanted);
}

function candidate(
  by: RankedBy,
  better: Candidate["better"],
  result: Result,
  kind: string,
  basis: Basis | "" = "",
): Candidate {
  return { by, better, result, kind: result.kind === "value" ? kind : "", basis };
}

function levelOf({ ledger }: Lookup, one: Standing): Result {
  return level(inOwnUnit(ledger, one), one.indicator.unit, ledger.units);
}

/** The own distance of the place's target; a completion that is stated where no figure of ours gives it. */
function byTarget(one: Standing): Candidate {
  const judgement = (one.chief ?? one.stretch)?.judgement ?? null;
  const at = judgement && toldAt(judgement, one.period);
  if (judgement === null || at === null) return byStated(one);
  const of = { ...judgement, ...at };
  const own = ownDistance(of);
  if (own === null) return byStated(one);
  const kind = rankedKind(of, own);
  const basis = of.rests?.basis ?? "";
  if (own.quantity !== of.completion) {
    return candidate("distance", own.better, distanceResult(of, own.quantity), kind, basis);
  }
  return candidate(of.kind === "ceiling" ? "ceiling" : "completion", own.better, completionOf(one), kind);
}

function completionOf(one: Standing): Result {
  const either = told(one.completion, one.statedCompletion);
  return "result" in either ? either.result : either;
}

/** What a report states of an amount's completion without a target in the ledger is taken for that of the year. */
function byStated(one: Standing): Candidate {
  const { indicator, period } = one;
  const isAmount = indicator.measure === "flow" && indicator.better !== "lower" && one.chief === null;
  const result = isAmount ? completionOf(one) : one.completion;
  const year = calendarYear(endYear(period));
  const kind = ["amount", year.from, year.to, "percent", "", "higher"].join("|");
  return candidate("completion", "higher", result, kind);
}

/** The growth as it is told, on its basis. */
function byGrowth({ grown, period, indicator }: Standing): Candidate {
  if (grown.kind === "none") {
    return candidate("growth", indicator.better, none("growth", reasonOf(grown.reason), {}, period.text), "");
  }
  const { percent, bound, inputs, status, basis } = grown;
  const made = { scale: "ratio", bound, inputs, estimated: !isMeasured({ status }) } as const;
  const result = answer("growth", divide(percent, HUNDRED), {}, made);
  return candidate("growth", indicator.better, result, "growth", basis);
}

const KNOWN: ReadonlySet<string> = new Set(REASONS);

function reasonOf(reason: JudgeReason): Reason {
  return isOfMeasures(reason) ? reason : "no-base";
}

function isOfMeasures(reason: JudgeReason): reason is Reason {
  return KNOWN.has(reason);
}

/** The figure per head of the population that `site.json` names: money a person, anything else per 10,000. */
function perHeadOf(lookup: Lookup, { series, actual, indicator }: Standing): Result {
  const { settings, units } = lookup.ledger;
  if (actual === null) return none("per-head", "no-observation");
  if (settings.population === "") return none("per-head", "no-base");
  const people = knownOf(
    lookup,
    lookup.series({ region: series.region, indicator: settings.population, industry: "", breakdown: "" }),
  );
  const found = perHead(actual, indicator.measure, people.figures);
  return found.kind === "none" ? lacking(found, actual) : perHeadResult(found, actual, units);
}

function lacking({ reason }: NotPerHead, current: Figure): Result {
  return none("per-head", reason, { current });
}

/** Told in whole units of both, 元/人; what is no money in 10,000 persons, 项/万人. */
function perHeadResult(found: PerHead, actual: Figure, units: Units): Result {
  const { value, bound, status, divisors } = found;
  const [people] = divisors;
  if (people === undefined) return none("per-head", "no-base", { current: actual });
  const scale = levelScale(actual);
  const above = likeUnit(units, actual, 1n);
  const below = likeUnit(units, people, scale === "money" ? 1n : TEN_THOUSAND);
  const made = {
    scale,
    unit: `${above.id}/${below.id}`,
    bound,
    estimated: !isMeasured({ status }),
    inputs: [inputOf("current", actual), ...divisors.map((one) => inputOf("population", one))],
  };
  return answer("per-head", multiply(divide(value, above.factor), below.factor), {}, made);
}

const TEN_THOUSAND = 10_000n;

/** The unit that is so many of a figure's kind: of 亿元 1 is 元; of 人 10,000 are 万人. Its own where there is none. */
function likeUnit(units: Units, { unit, dimension, factor }: Figure, size: bigint) {
  for (const one of units.values()) {
    const isAlike = unit.endsWith(one.id) || one.id.endsWith(unit);
    if (one.dimension === dimension && one.factor === String(size) && isAlike) {
      return { id: one.id, factor: { n: size, d: 1n } };
    }
  }
  return { id: unit, factor };
}
