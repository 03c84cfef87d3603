import { compare, type Fraction, negate, ONE, subtract, ZERO } from "../../ledger/fraction.ts";
import type { Lookup } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Condition } from "../../ledger/settings.ts";
import { answer } from "../answer.ts";
import { boundOfDifference, isLowerBound, isUpperBound, type Spread } from "../bound.ts";
import { dated } from "../dated.ts";
import { isMeasured } from "../figure.ts";
import { areComparable } from "../growth/basis.ts";
import { candidateOf } from "../places/ranked-by.ts";
import type { Result, Value } from "../result.ts";
import { type Standing, standing } from "../standing.ts";
import { toldAt } from "../targets/as-result.ts";
import type { Judged } from "../targets/judged.ts";
import type { ScoreClass } from "../targets/verdict.ts";
import { decimal, numberOf } from "./points.ts";

/** Null where it cannot be told. */
export type Truth = boolean | null;

/** A condition, whether it holds, and what was set against what. */
export interface Tried {
  readonly condition: Condition;
  readonly holds: Truth;
  readonly ours: Result;
  /** Of the place above; null where the condition asks for none. */
  readonly theirs: Result | null;
  /** The target; null where the condition asks for none, or there is none. */
  readonly judged: Judged | null;
}

/** Several conditions, of which all must hold. */
export interface Weighed {
  readonly holds: Truth;
  readonly tried: readonly Tried[];
}

/** True where all hold, false where one does not; without any, none does. */
export function weigh(
  lookup: Lookup,
  region: string,
  indicator: string,
  when: readonly Condition[],
  at: Period,
): Weighed {
  const one = standingOf(lookup, region, indicator, at);
  const tried = when.map((condition) => tryOne(lookup, one, condition));
  if (tried.length === 0 || tried.some(({ holds }) => holds === false)) return { holds: false, tried };
  return { holds: tried.some(({ holds }) => holds === null) ? null : true, tried };
}

function standingOf(lookup: Lookup, region: string, indicator: string, at: Period): Standing {
  const series = dated(lookup).series({ region, indicator, industry: "", breakdown: "" });
  return standing(lookup, series, at);
}

function tryOne(lookup: Lookup, one: Standing, condition: Condition): Tried {
  const { than, is } = condition;
  const ours = partOf(lookup, one, condition);
  const plain = { condition, ours: ours.result, theirs: null, judged: null };
  const told = (holds: Truth) => (holds === null || is !== "worse" ? holds : !holds);
  if (than === "target") {
    const judged = targetOf(one, condition);
    return { ...plain, judged, holds: told(judged === null ? null : isOnGoodSide(judged, one)) };
  }
  if (than === "value") return { ...plain, holds: told(againstValue(one, condition, ours)) };
  const above = parentOf(lookup, one);
  if (above === null) return { ...plain, holds: null };
  const theirs = partOf(lookup, above, condition);
  return { ...plain, theirs: theirs.result, holds: told(againstOther(one, ours, theirs)) };
}

type Part = ReturnType<typeof candidateOf> & { readonly isMeasured: boolean };

/** What of a place is looked at. Only what was measured counts. */
function partOf(lookup: Lookup, one: Standing, { of }: Condition): Part {
  const figure = isMeasured({ status: one.actual?.status ?? "A" });
  if (of === "schedule") {
    const plain = { by: "completion", better: "higher", kind: "schedule", basis: "" } as const;
    return { ...plain, result: aheadOf(one), isMeasured: figure };
  }
  const grown = one.grown.kind === "told" ? isMeasured(one.grown) : true;
  return { ...candidateOf(lookup, one, of), isMeasured: of === "growth" ? grown : figure };
}

/** Completion less schedule; at the end of the span less all of it. */
function aheadOf({ ahead, completion }: Standing): Result {
  if (ahead.kind === "value" || ahead.reason !== "span-over" || completion.kind === "none") return ahead;
  const { bound, estimated, inputs } = completion;
  const made = { scale: "points", bound, estimated, inputs } as const;
  return answer("ahead-of-schedule", subtract(completion.value, ONE), {}, made);
}

/** Of growth the target that is set as growth, else the one that the place is chiefly judged by. */
function targetOf(one: Standing, { of }: Condition): Judged | null {
  if (of !== "growth") return one.chief;
  return one.judged.find(({ row }) => row.form === "growth" && row.tier !== "stretch") ?? null;
}

const GOOD: ReadonlySet<ScoreClass> = new Set<ScoreClass>(["met", "on-course"]);
const BAD: ReadonlySet<ScoreClass> = new Set<ScoreClass>(["missed", "behind"]);

/** As the judge counts the figure of the period; what rests on an estimate says neither. */
function isOnGoodSide({ judgement }: Judged, { period }: Standing): Truth {
  const told = toldAt(judgement, period);
  if (told === null || told === judgement.expected) return null;
  return GOOD.has(judgement.class) ? true : BAD.has(judgement.class) ? false : null;
}

/** The nearest region above that is no group, and where it stands in the same. */
function parentOf(lookup: Lookup, { series, period }: Standing): Standing | null {
  const above = lookup.ancestors(series.region).find(({ kind }) => kind !== "group");
  return above === undefined
    ? null
    : standing(lookup, dated(lookup).series({ ...series, region: above.id }), period);
}

function againstValue(one: Standing, { of, value }: Condition, ours: Part): Truth {
  const [number, limit] = [measuredOf(ours), decimal(value)];
  if (number === null || limit === null) return null;
  const margin = subtract(numberOf(number), limit);
  return notBelow(margin, number.bound, of !== "schedule" && isFewerBetter(one));
}

function againstOther(one: Standing, ours: Part, theirs: Part): Truth {
  const [own, other] = [measuredOf(ours), measuredOf(theirs)];
  if (own === null || other === null || own.unit !== other.unit) return null;
  if (!areComparable(ours.basis, theirs.basis)) return null;
  const bound = boundOfDifference(own.bound, other.bound);
  return notBelow(subtract(own.value, other.value), bound, isFewerBetter(one));
}

function measuredOf({ result, isMeasured: isKnown }: Part): Value | null {
  return result.kind === "value" && isKnown ? result : null;
}

function isFewerBetter({ indicator }: Standing): boolean {
  return indicator.better === "lower";
}

/** Whether a margin is nought or more, or, where less is better, nought or less. */
function notBelow(margin: Fraction, bound: Spread, isMirrored: boolean): Truth {
  if (bound === null) return null;
  const [value, side] = isMirrored ? [negate(margin), flip(bound)] : [margin, bound];
  const order = compare(value, ZERO);
  if (isLowerBound(side)) return order >= 0 ? true : null;
  if (isUpperBound(side)) return order < 0 || (order === 0 && side === "<") ? false : null;
  return order >= 0;
}
