import {
  compare,
  divide,
  type Fraction,
  HUNDRED,
  multiply,
  ONE,
  parseDecimal,
  subtract,
  toNumber,
  whole,
} from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import { answer, inputsOf, none } from "../answer.ts";
import type { Spread } from "../bound.ts";
import type { MeasureId } from "../definitions.ts";
import { type Figure, inBase, inUnitOf, levelScale } from "../figure.ts";
import { LOG_DECIMALS } from "../limits.ts";
import type { Reason, Result, Scale } from "../result.ts";
import { root } from "../root.ts";
import { addUp, sameDimension, totalOf } from "../total.ts";

/**
 * Why an index of a list has no value, or null. These indices rise or fall with a figure according
 * to where it stands in the list, so "at least" leaves nothing known of them.
 */
export function listObstacle(figures: readonly Figure[], least: number): Reason | null {
  if (figures.length < least) return "too-few-places";
  if (!sameDimension(figures)) return "units-differ";
  if (figures.some((figure) => figure.value.n < 0n)) return "sign-changes";
  return totalOf(figures).value.n === 0n ? "base-is-zero" : null;
}

/** "" or "~" for a list; null where one of its figures is a bound. */
export function boundOfList(figures: readonly Figure[]): Spread {
  const kinds = new Set(figures.map((figure) => figure.bound));
  kinds.delete("");
  if (kinds.size === 0) return "";
  return kinds.size === 1 && kinds.has("~") ? "~" : null;
}

/** A value of a whole list, every figure of it an input. */
export function ofList(
  measure: MeasureId,
  scale: Scale,
  figures: readonly Figure[],
  compute: (values: readonly Fraction[]) => Fraction,
  least = 2,
): Result {
  const inputs = figures.flatMap((value) => inputsOf({ value }));
  const reason = listObstacle(figures, least);
  if (reason !== null) return { ...none(measure, reason), inputs };
  const estimated = figures.some((figure) => figure.estimated);
  const made = { scale, bound: boundOfList(figures), estimated, inputs };
  return answer(measure, compute(figures.map(inBase)), {}, made);
}

/** Highest ÷ lowest of the places, a multiple. */
export function highestToLowest(figures: readonly Figure[]): Result {
  const zero = figures.length > 1 && figures.some((figure) => figure.value.n === 0n);
  if (zero) return none("highest-to-lowest", "base-is-zero");
  return ofList("highest-to-lowest", "multiple", figures, (values) => {
    const sorted = [...values].sort(compare);
    return divide(sorted.at(-1) ?? ONE, sorted[0] ?? ONE);
  });
}

/**
 * Highest − lowest of rates: points where they are percentages, else in their unit. Rates may lie below
 * zero; a bound leaves nothing known of it.
 */
export function highestLessLowest(figures: readonly Figure[]): Result {
  const inputs = figures.flatMap((value) => inputsOf({ value }));
  const [like] = figures;
  const lacking = (reason: Reason): Result => ({ ...none("highest-less-lowest", reason), inputs });
  if (like === undefined || figures.length < 2) return lacking("too-few-places");
  if (!sameDimension(figures)) return lacking("units-differ");
  const sorted = figures.map(inBase).sort(compare);
  const apart = subtract(sorted.at(-1) ?? ONE, sorted[0] ?? ONE);
  const isPercent = like.dimension === "percent" || like.dimension === "percentage-point";
  const made = { bound: boundOfList(figures), estimated: figures.some((one) => one.estimated), inputs };
  return isPercent
    ? answer("highest-less-lowest", divide(apart, HUNDRED), {}, { ...made, scale: "points" })
    : answer(
        "highest-less-lowest",
        inUnitOf(apart, like),
        {},
        { ...made, scale: levelScale(like), unit: like.unit },
      );
}

/** Coefficient of variation: population standard deviation ÷ mean = √(n Σx² ÷ (Σx)² − 1). */
export function variation(figures: readonly Figure[]): Result {
  return ofList("variation", "index", figures, (values) => {
    const total = addUp(values);
    const squares = addUp(values.map((value) => multiply(value, value)));
    const spread = divide(multiply(squares, whole(values.length)), multiply(total, total));
    return root(subtract(spread, ONE), 2);
  });
}

/** Gini coefficient of the places, each counted once: 2 Σ i·xᵢ ÷ (n Σx) − (n + 1) ÷ n, ascending. */
export function gini(figures: readonly Figure[]): Result {
  return ofList("gini", "index", figures, (values) => {
    const sorted = [...values].sort(compare);
    const n = whole(values.length);
    const ranked = addUp(sorted.map((value, i) => multiply(value, whole(2 * (i + 1)))));
    const last = divide(whole(values.length + 1), n);
    return subtract(divide(ranked, multiply(n, addUp(values))), last);
  });
}

/** A place's figure and the group that it belongs to. */
export interface Grouped {
  readonly group: string;
  readonly figure: Figure;
}

export interface TheilSplit {
  readonly total: Result;
  readonly between: Result;
  readonly within: Result;
}

/**
 * Theil index of the places and its split between and within groups. The logarithms are taken in
 * floating point and kept to 12 decimals; the two parts add up to the total exactly. Zero figures
 * count as 0 · ln 0 = 0.
 */
export function theil(places: readonly Grouped[]): TheilSplit {
  const figures = places.map((place) => place.figure);
  const total = ofList("theil", "index", figures, (values) => kept(theilOf(shares(values))));
  const between = ofList("theil-between", "index", figures, (values) =>
    kept(betweenOf(places, shares(values))),
  );
  const within = ofList("theil-within", "index", figures, (values) => {
    const all = shares(values);
    return subtract(kept(theilOf(all)), kept(betweenOf(places, all)));
  });
  return { total, between, within };
}

function shares(values: readonly Fraction[]): number[] {
  const total = addUp(values);
  return values.map((value) => toNumber(divide(value, total)));
}

/** Σ s ln(s n): each place's share against an equal one. */
function theilOf(all: readonly number[]): number {
  return all.reduce((sum, share) => sum + weighted(share, 1 / all.length), 0);
}

function betweenOf(places: readonly Grouped[], all: readonly number[]): number {
  const groups = Map.groupBy(all.entries(), ([i]) => must(places[i], "the place of a share").group);
  return [...groups.values()].reduce((sum, shares) => {
    const share = shares.reduce((part, [, one]) => part + one, 0);
    return sum + weighted(share, shares.length / all.length);
  }, 0);
}

function weighted(share: number, equal: number): number {
  return share === 0 ? 0 : share * Math.log(share / equal);
}

/** A floating-point number cut to the decimals that its arithmetic vouches for. */
function kept(value: number): Fraction {
  return must(parseDecimal(value.toFixed(LOG_DECIMALS)), "a decimal");
}
