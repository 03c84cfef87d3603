import { add, divide, type Fraction, multiply, subtract } from "../../ledger/fraction.ts";
import { answer, inputsOf, none } from "../answer.ts";
import type { MeasureId } from "../definitions.ts";
import { type Figure, inBase, inUnitOf, levelScale } from "../figure.ts";
import { boundOfList } from "../places/disparity.ts";
import type { Input, Reason, Result } from "../result.ts";
import { addUp, sameDimension } from "../total.ts";

/** One industry here and in the wider area, at two times. */
export interface IndustryPair {
  readonly industry: string;
  readonly localBase: Figure;
  readonly localCurrent: Figure;
  readonly wideBase: Figure;
  readonly wideCurrent: Figure;
}

export interface ShiftShare {
  readonly national: Result;
  readonly mix: Result;
  readonly local: Result;
  /** The change of the listed industries together: exactly the sum of the three. */
  readonly change: Result;
}

interface Amounts {
  readonly national: Fraction;
  readonly mix: Fraction;
  readonly local: Fraction;
}

/**
 * Shift-share of a place's change over its industries: what it would have gained growing like the
 * wider area, what its mix of industries added, what growing unlike the same industries elsewhere
 * added. In the unit of the first local base. Growth of the wider area is that of the same
 * industries together. With `only`, that industry's own part of it.
 */
export function shiftShare(industries: readonly IndustryPair[], only?: string): ShiftShare {
  const [first] = industries;
  const reason = obstacle(industries);
  if (first === undefined || reason !== null) return without(reason ?? "no-observation");
  const growth = growthOf(
    addUp(industries.map((pair) => inBase(pair.wideCurrent))),
    addUp(industries.map((pair) => inBase(pair.wideBase))),
  );
  const counted = only === undefined ? industries : industries.filter(({ industry }) => industry === only);
  const amounts = counted.map((pair) => split(pair, growth));
  const told = (measure: MeasureId, values: readonly Fraction[]) =>
    tell(measure, addUp(values), industries, first);
  return {
    national: told(
      "shift-national",
      amounts.map((amount) => amount.national),
    ),
    mix: told(
      "shift-industry",
      amounts.map((amount) => amount.mix),
    ),
    local: told(
      "shift-local",
      amounts.map((amount) => amount.local),
    ),
    change: told(
      "level",
      amounts.flatMap(({ national, mix, local }) => [national, mix, local]),
    ),
  };
}

function obstacle(industries: readonly IndustryPair[]): Reason | null {
  if (industries.length === 0) return "no-observation";
  const figures = industries.flatMap(figuresOf);
  if (!sameDimension(figures)) return "units-differ";
  if (figures.some((figure) => figure.value.n < 0n)) return "sign-changes";
  return industries.some((pair) => pair.wideBase.value.n === 0n) ? "base-is-zero" : null;
}

function figuresOf(pair: IndustryPair): Figure[] {
  return [pair.localBase, pair.localCurrent, pair.wideBase, pair.wideCurrent];
}

function growthOf(current: Fraction, base: Fraction): Fraction {
  return divide(subtract(current, base), base);
}

function split(pair: IndustryPair, growth: Fraction): Amounts {
  const base = inBase(pair.localBase);
  const industryGrowth = growthOf(inBase(pair.wideCurrent), inBase(pair.wideBase));
  const national = multiply(base, growth);
  const mix = multiply(base, subtract(industryGrowth, growth));
  const change = subtract(inBase(pair.localCurrent), base);
  return { national, mix, local: subtract(change, add(national, mix)) };
}

function tell(
  measure: MeasureId,
  value: Fraction,
  industries: readonly IndustryPair[],
  first: IndustryPair,
): Result {
  const figures = industries.flatMap(figuresOf);
  const inputs: Input[] = industries.flatMap(inputsOfPair);
  const like = first.localBase;
  const estimated = figures.some((figure) => figure.estimated);
  const made = { scale: levelScale(like), unit: like.unit, bound: boundOfList(figures), estimated, inputs };
  return answer(measure, inUnitOf(value, like), {}, made);
}

function inputsOfPair(pair: IndustryPair): Input[] {
  return inputsOf({
    "part-base": pair.localBase,
    "part-current": pair.localCurrent,
    "whole-base": pair.wideBase,
    "whole-current": pair.wideCurrent,
  });
}

function without(reason: Reason): ShiftShare {
  return {
    national: none("shift-national", reason),
    mix: none("shift-industry", reason),
    local: none("shift-local", reason),
    change: none("level", reason),
  };
}
