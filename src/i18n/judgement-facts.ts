import { absolute, compare, type Fraction, subtract, ZERO } from "../ledger/fraction.ts";
import { flip } from "../ledger/qualifier.ts";
import type { Figure } from "../measures/figure.ts";
import type { GrowthTold } from "../measures/growth/told.ts";
import type { Judgement, Quantity, Told } from "../measures/targets/judgement.ts";
import type { Target } from "../measures/targets/target.ts";

/** What is said of a judgement, the same in every language. */

/** A target with its kind and its good side: what is needed to say how it is set. */
export type Aimed = Pick<Judgement, "kind" | "target" | "direction" | "scale">;

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
  return rests !== null && isExpected(rests);
}

/** True of what is expected or forecast: it was not measured. */
export function isExpected({ status }: Pick<GrowthTold, "status">): boolean {
  return status === "E" || status === "F";
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
  /** Of a rank behind another. */
  | "after"
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
  if (aimed.scale === "places") {
    return value.n > 0n ? "ahead" : aimed.kind === "relative" ? "after" : "short";
  }
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

/** A quantity without its sign: at least −8 is a lack of at most 8. */
export function sizeOf(quantity: Quantity): Quantity {
  const { value, bound } = quantity;
  return value.n >= 0n ? quantity : { ...quantity, value: absolute(value), bound: bound && flip(bound) };
}

/** A number as a target's row sets it. */
export function written({ value, unit, dimension, decimals }: Figure): Quantity {
  const isPercent = dimension === "percent";
  return { value, scale: isPercent ? "percent" : "amount", unit: isPercent ? "" : unit, decimals, bound: "" };
}
