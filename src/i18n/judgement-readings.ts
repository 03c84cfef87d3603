import type { Fraction } from "../ledger/fraction.ts";
import { endsOf } from "../ledger/period.ts";
import type { Basis } from "../ledger/schema.ts";
import type { Spread } from "../measures/bound.ts";
import type { Judgement, Quantity, Scale, Told } from "../measures/targets/judgement.ts";
import type { Reading } from "../measures/targets/reading.ts";
import { isOfGrowth } from "./judgement-facts.ts";
import { yearsIn } from "./judgement-naming.ts";
import { tellingDecimals } from "./judgement-told.ts";

/** What a judgement rests on, the same in every language. */

/** What a change is counted from. */
export type Since = "year-before" | "end-of-year-before" | "same-months" | { readonly year: number };

/** What is compared of two series. */
export type Compared = "level" | "rank" | "growth" | "change";

/** The value that a target was held against. */
export type Rested =
  | { readonly made: "level"; readonly level: Quantity }
  | { readonly made: "rank"; readonly rank: Fraction; readonly bound: Spread }
  | { readonly made: "growth"; readonly percent: Quantity; readonly basis: Basis | "" }
  /** Of both series of a relative target. */
  | { readonly made: "pair"; readonly ours: Quantity; readonly theirs: Quantity; readonly of: Compared }
  | { readonly made: "multiple"; readonly base: number; readonly times: Quantity }
  /** The whole growth of the first years of a span, or of all, or the growth a year. */
  | {
      readonly made: "total" | "average";
      readonly years: number;
      readonly isWhole: boolean;
      readonly percent: Quantity;
    }
  | { readonly made: "change"; readonly since: Since; readonly change: Quantity }
  /** The worst of several years. */
  | { readonly made: "worst"; readonly isLowest: boolean; readonly level: Quantity };

/** Null where there is no figure, or only a completion that a report states. */
export function restedOn(one: Judgement, told: Told): Rested | null {
  const { rests } = told;
  // Where bounds pull apart nothing is known of the value.
  if (rests === null || rests.isCompletion || rests.bound === null) return null;
  const as = (value: Fraction, scale: Scale): Quantity => quantityOf(one, told, rests, value, scale);
  // Which of the two has the bound is not known: then neither is told.
  if (rests.pair !== null)
    return rests.bound === "" || rests.bound === "~" ? pairOf(one, rests.pair, as) : null;
  if (one.target.form === "change") return changeOf(one, rests, as);
  if (rests.grown !== null) return grownOf(one, told, rests.grown.years, as(rests.value, "percent"), as);
  if (isOfGrowth(one.target))
    return { made: "growth", percent: as(rests.value, "percent"), basis: rests.basis };
  if (one.kind === "rank") return { made: "rank", rank: rests.value, bound: rests.bound };
  const level = as(rests.value, "amount");
  const isOfYears = one.kind === "kept" && yearsIn(rests.period) > 1;
  return isOfYears ? { made: "worst", isLowest: one.direction > 0, level } : { made: "level", level };
}

type As = (value: Fraction, scale: Scale) => Quantity;

function quantityOf(one: Judgement, told: Told, rests: Reading, value: Fraction, scale: Scale): Quantity {
  const unit = scale === "amount" ? one.unit : "";
  const isComputed = rests.decimals === 0 && value.n % value.d !== 0n;
  const least = scale === "percent" ? tellingDecimals(value) : 1;
  const decimals = isComputed ? Math.max(least, told.distance?.decimals ?? 1) : rests.decimals;
  return { value, scale, unit, decimals, bound: rests.bound };
}

function pairOf(one: Judgement, { ours, theirs }: NonNullable<Reading["pair"]>, as: As): Rested {
  const of = comparedBy(one);
  const scale = of === "growth" ? "percent" : of === "change" ? scaleOfChange(one) : "amount";
  return { made: "pair", ours: as(ours, scale), theirs: as(theirs, scale), of };
}

function comparedBy({ target, scale }: Judgement): Compared {
  if (isOfGrowth(target)) return "growth";
  if (target.form === "change") return "change";
  return scale === "places" ? "rank" : "level";
}

function grownOf(
  { kind, target }: Judgement,
  { final, rests }: Told,
  years: number,
  percent: Quantity,
  as: As,
): Rested {
  if (kind === "multiple") {
    const times = as(rests?.value ?? percent.value, "times");
    return { made: "multiple", base: target.base?.year ?? target.span.year - years, times };
  }
  return { made: target.form === "average-growth" ? "average" : "total", years, isWhole: final, percent };
}

function changeOf(one: Judgement, rests: Reading, as: As): Rested {
  return { made: "change", since: sinceOf(one.target, rests), change: as(rests.value, scaleOfChange(one)) };
}

function scaleOfChange({ scale, unit }: Judgement): Scale {
  if (scale === "places") return "places";
  return unit === "%" ? "points" : "amount";
}

function sinceOf({ base, over, span }: Judgement["target"], { period }: Reading): Since {
  if (base !== null) return { year: base.year };
  if (!span.fullYear && span.interval && span.grain === "year") return { year: endsOf(span).from.year - 1 };
  if (over === "end") return "end-of-year-before";
  return period.fullYear ? "year-before" : "same-months";
}
