import { divide, type Fraction, multiply, ONE, subtract, whole } from "../../ledger/fraction.ts";
import { type Period, samePeriod, shiftYears } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import { type Figure, inBase, inputOf } from "../figure.ts";
import type { Input } from "../result.ts";
import type { Known, StatedGrowth, Subject } from "../targets/evidence.ts";
import { jointQuotient } from "../targets/joint.ts";
import { leastCertain, onePerPeriod, type Status } from "../targets/reading.ts";
import type { JudgeReason } from "../targets/verdict.ts";
import { areComparable, basisOfPrices } from "./basis.ts";
import { isGrowthless, obstacle } from "./growth.ts";

/** The growth of a period on the same period a year before, as it is to be told. */
export interface GrowthTold {
  readonly kind: "told";
  /** Ours, or the office's own. */
  readonly origin: "computed" | "stated";
  readonly basis: Basis | "";
  /** In percent, as printed: 4.7 is 4.7 %. Computed ones are not rounded. */
  readonly percent: Fraction;
  readonly bound: Spread;
  readonly status: Status;
  /** As published; 0 for a computed one. */
  readonly decimals: number;
  readonly inputs: readonly Input[];
}

/** No growth, and why; with the basis that is there where it is another. */
export interface NoGrowth {
  readonly kind: "none";
  readonly reason: JudgeReason;
  readonly basis: Basis | "";
}

/**
 * The growth of a period, on one basis where one is asked for. Where the office states it, that is the
 * growth, and where it states none there is none: ours is not put in its place, unless the nominal
 * change itself is asked for.
 */
export function growthTold(known: Known, at: Period, basis: Basis | "" = ""): GrowthTold | NoGrowth {
  const { growth, prices } = known.subject;
  const ours = basisOfPrices(prices);
  if (growth === "stated" && !(basis === "nominal" && ours === "nominal")) {
    return statedGrowth(known, at, basis);
  }
  if (growth === "none") return no("growth-not-told");
  if (!areComparable(ours, basis)) return no("another-basis", ours);
  return nominalChange(known, at);
}

function no(reason: JudgeReason, basis: Basis | "" = ""): NoGrowth {
  return { kind: "none", reason, basis };
}

/** What was stated for the period, on the basis asked for, else on the indicator's own. */
function statedGrowth({ subject, growths }: Known, at: Period, basis: Basis | ""): GrowthTold | NoGrowth {
  const all = growths.filter(({ period, average }) => !average && samePeriod(period, at));
  const [first] = all;
  if (first === undefined) return no("no-stated-growth");
  const wanted = basis || subject.basis;
  const fitting = onePerPeriod(all.filter((one) => areComparable(basisOf(one, subject), wanted)))[0];
  if (fitting === undefined) return no("another-basis", basisOf(first, subject));
  return {
    kind: "told",
    origin: "stated",
    basis: basisOf(fitting, subject),
    percent: percentOf(fitting),
    bound: fitting.bound,
    status: fitting.status,
    decimals: fitting.decimals,
    inputs: [inputOf("growth", fitting)],
  };
}

/** A growth without a basis of its own has the indicator's. */
export function basisOf({ basis }: StatedGrowth, subject: Subject): Basis | "" {
  return basis || subject.basis;
}

export function percentOf(growth: Figure): Fraction {
  return inBase(growth);
}

/**
 * The change of the levels on the same period a year before: the growth of an indicator whose growth is
 * computed, and for any other what may stand as nominal in "how computed".
 */
export function nominalChange({ subject, figures }: Known, at: Period): GrowthTold | NoGrowth {
  const { measure, prices } = subject;
  const current = figureAt(figures, at, measure);
  if (current === null) return no("no-observation");
  if (isGrowthless(measure, current)) return no("is-rate");
  const base = figureAt(figures, shiftYears(at, -1), measure);
  if (base === null) return no("no-base");
  const reason = obstacle(current, base);
  if (reason !== null) return no(reason);
  return {
    kind: "told",
    origin: "computed",
    basis: basisOfPrices(prices),
    percent: multiply(subtract(divide(inBase(current), inBase(base)), ONE), whole(100)),
    bound: jointQuotient(current, base),
    status: leastCertain([current, base]),
    decimals: 0,
    inputs: [inputOf("current", current), inputOf("base", base)],
  };
}

/** The figure of a period; a stock is one of its last day. */
export function figureAt(figures: readonly Figure[], at: Period, measure: Subject["measure"]): Figure | null {
  const same = ({ period }: Figure) =>
    period.to === at.to && (measure === "stock" || period.from === at.from);
  return onePerPeriod(figures.filter(same))[0] ?? null;
}
