import { add, type Fraction, reduce, ZERO } from "../ledger/fraction.ts";
import { type Spread, together } from "./bound.ts";
import { type Figure, inBase } from "./figure.ts";

/** Figures added up, in base units, with what their qualifiers make of the sum. */
export interface Total {
  readonly value: Fraction;
  readonly bound: Spread;
  readonly estimated: boolean;
}

/** The sum of figures of one dimension. The sum of none is zero. */
export function totalOf(figures: readonly Figure[]): Total {
  return {
    value: addUp(figures.map(inBase)),
    bound: together(figures.map((figure) => figure.bound)),
    estimated: figures.some((figure) => figure.estimated),
  };
}

/** An exact sum, reduced as it goes, so that a long list does not grow its denominator. */
export function addUp(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => reduce(add(sum, value)), ZERO);
}

/** True where all figures measure the same thing, so that they may be added or compared. */
export function sameDimension(figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.dimension === figures[0]?.dimension);
}
