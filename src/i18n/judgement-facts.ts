import { absolute, compare, type Fraction, subtract, ZERO } from "../ledger/fraction.ts";
import { endsOf, type Period, period } from "../ledger/period.ts";
import type { Unit } from "../ledger/schema.ts";
import type { Figure } from "../measures/figure.ts";
import type { Bound } from "../measures/result.ts";
import type { Judgement, Quantity, Told } from "../measures/targets/judgement.ts";
import type { Target } from "../measures/targets/target.ts";

/** What is said of a judgement, the same in every language. */

/** What the words of a judgement need of the ledger's own names, in their language. */
export interface JudgementNames {
  readonly unit: (id: string) => Pick<Unit, "id" | "name_en" | "dimension">;
  /** The series that a relative target is set against: 地区生产总值. */
  readonly other?: string;
  /** Who gave the office's own verdict on a target in words. */
  readonly by?: string;
}

/** For numbers without a unit of the ledger. */
export const NO_NAMES: JudgementNames = { unit: (id) => ({ id, name_en: "", dimension: "" }) };

/** A target with its kind and its good side: what is needed to say how it is set. */
export type Aimed = Pick<Judgement, "kind" | "target" | "direction">;

/** What a target asks to be done: an amount completed, a level reached, a growth achieved, a limit held. */
export type Asked = "complete" | "reach" | "achieve" | "hold";

export function askedBy(aimed: Aimed): Asked {
  const { kind, target } = aimed;
  if (isCeiling(aimed) || isLimit(aimed)) return "hold";
  if (kind === "amount" || kind === "span-amount") return "complete";
  const isChange = kind === "points" || kind === "multiple";
  return isChange || isOfGrowth(target) ? "achieve" : "reach";
}

/** A flow that may not be exceeded; below zero there is nothing to be used up. */
export function isCeiling({ kind, target }: Aimed): boolean {
  return kind === "ceiling" && (target.value === null || target.value.value.n >= 0n);
}

/** A rate that may not pass its limit over the span (控制在3%以内), where it does not only have to get there. */
export function isLimit({ kind, target, direction }: Aimed): boolean {
  if (kind !== "level" || direction >= 0 || target.over === "end" || target.qualifier === "~") return false;
  return target.over !== "" || isInPercent(target);
}

export function isInPercent({ value }: Target): boolean {
  return value?.dimension === "percent" || value?.dimension === "percentage-point";
}

export function isOfGrowth({ form }: Target): boolean {
  return form === "growth" || form === "average-growth";
}

/** True of a margin of nothing: as much as the other series, or more. */
export function isPlainlyRelative({ kind, target }: Aimed): boolean {
  return kind === "relative" && (target.value === null || target.value.value.n === 0n);
}

export function isEstimate({ rests }: Told): boolean {
  return rests?.status === "E" || rests?.status === "F";
}

/** The time that a target is of, as it is named. */
export type SpanShape =
  | { readonly shape: "year" }
  /** A year that is named by its number, for it is not the one that is told of. */
  | { readonly shape: "ahead"; readonly year: number }
  | { readonly shape: "half"; readonly half: 1 | 2 }
  | { readonly shape: "years"; readonly years: number; readonly span: Period }
  | { readonly shape: "part"; readonly span: Period };

export function spanShape({ kind, target, verdict, rests }: Judgement): SpanShape {
  const { span, base } = target;
  const isAhead =
    kind === "level-ahead" || kind === "multiple" || (base !== null && base.year < span.year - 1);
  const isBefore = rests !== null && rests.period.to < span.from;
  if (!span.fullYear) return partShape(span);
  if (isAhead || isBefore || verdict === "not-due") return { shape: "ahead", year: span.year };
  return { shape: "year" };
}

function partShape(span: Period): SpanShape {
  const { from, to } = endsOf(span);
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  const isWhole = from.day === 1 && span.grain !== "day" && from.year === to.year;
  if (from.month === 1 && to.month === 12 && months > 12) return { shape: "years", years: months / 12, span };
  if (isWhole && months === 6 && from.month % 6 === 1)
    return { shape: "half", half: from.month === 1 ? 1 : 2 };
  if (!isWhole || months !== 3 || to.month % 3 !== 0) return { shape: "part", span };
  return { shape: "part", span: period(`${to.year}-Q${to.month / 3}`) };
}

/** Months that the span has left after the figure. */
export function monthsLeft({ target: { span } }: Judgement, rests: Period): number {
  const [end, now] = [endsOf(span).to, endsOf(rests).to];
  return (end.year - now.year) * 12 + end.month - now.month;
}

/** How a figure lies to what was set. */
export type How =
  | "at"
  | "above"
  | "below"
  /** Of a bound that lies on the target. */
  | "not-below"
  | "not-above"
  /** Where both fall. */
  | "fell-more"
  | "fell-less"
  /** Of a rank, whose smaller number is the better. */
  | "ahead"
  | "short"
  /** Of an amount, while its span runs and at its end. */
  | "to-go"
  | "lacking"
  /** Of a ceiling. */
  | "left"
  | "over"
  /** Within a range. */
  | "inside";

export interface Gap {
  readonly how: How;
  /** Without a sign; null where a bound lies on the target. */
  readonly size: Quantity | null;
  /** The end of a range that it is told from. */
  readonly end: "lower" | "upper" | null;
}

/** How far one figure lies from the target; null where no distance is told. */
export function gapOf(aimed: Aimed, told: Told): Gap | null {
  const { distance, side } = told;
  if (distance === null) return null;
  if (side === "inside") return { how: "inside", size: sizeOf(distance), end: endNear(aimed, told) };
  const end = aimed.target.upper === null ? null : side === "above" ? "upper" : "lower";
  if (distance.value.n === 0n) return { ...onTarget(told, distance), end: null };
  return { how: howOf(aimed, told, distance), size: sizeOf(distance), end };
}

const ON_TARGET = {
  "": "at",
  "~": "at",
  ">=": "not-below",
  "<=": "not-above",
  ">": "above",
  "<": "below",
} as const;

function onTarget({ rests }: Told, distance: Quantity): Pick<Gap, "how" | "size"> {
  const how = ON_TARGET[rests?.bound ?? ""];
  return { how, size: how === "at" ? distance : null };
}

function howOf(aimed: Aimed, { side, rests, final, completion }: Told, { value }: Quantity): How {
  const isAbove = side === "above";
  if (aimed.kind === "rank") return value.n > 0n ? "ahead" : "short";
  if (areFalls(aimed.target, rests?.value ?? ZERO)) return isAbove ? "fell-less" : "fell-more";
  if (isCeiling(aimed)) return isAbove ? "over" : final ? "below" : "left";
  const isFilled = completion !== null && !isAbove && aimed.direction >= 0;
  return isFilled ? (final ? "lacking" : "to-go") : isAbove ? "above" : "below";
}

/** A fall that was set, and one that came: the greater number is the smaller fall. */
function areFalls({ form, of, value, upper }: Target, reading: Fraction): boolean {
  const isChange = form === "growth" || form === "average-growth" || form === "change";
  return isChange && of === "" && upper === null && value !== null && value.value.n < 0n && reading.n < 0n;
}

/** To which end of a range the distance was taken. */
function endNear({ target }: Aimed, { rests, distance }: Told): "lower" | "upper" {
  const [low, now] = [target.value?.value ?? ZERO, rests?.value ?? ZERO];
  return compare(absolute(subtract(now, low)), absolute(distance?.value ?? ZERO)) === 0 ? "lower" : "upper";
}

const TURNED: Readonly<Record<Bound, Bound>> = {
  "": "",
  "~": "~",
  ">=": "<=",
  "<=": ">=",
  ">": "<",
  "<": ">",
};

/** A quantity without its sign: at least −8 is a lack of at most 8. */
export function sizeOf(quantity: Quantity): Quantity {
  const { value, bound } = quantity;
  return value.n >= 0n ? quantity : { ...quantity, value: absolute(value), bound: bound && turned(bound) };
}

/** The bound of the negative: at least −3 is a fall of at most 3. */
export function turned(bound: Bound): Bound {
  return TURNED[bound];
}

/** How many years a span touches. */
export function yearsIn(span: Period): number {
  const { from, to } = endsOf(span);
  return to.year - from.year + 1;
}

/** A number as a target's row sets it. */
export function written({ value, unit, dimension, decimals }: Figure): Quantity {
  const isPercent = dimension === "percent";
  return { value, scale: isPercent ? "percent" : "amount", unit: isPercent ? "" : unit, decimals, bound: "" };
}
