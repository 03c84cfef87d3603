import {
  absolute,
  add,
  compare,
  type Fraction,
  multiply,
  powerOfTen,
  reduce,
  whole,
  ZERO,
} from "../ledger/fraction.ts";
import { type Spread, together } from "./bound.ts";
import { type Figure, inBase } from "./figure.ts";
import { LARGEST_DENOMINATOR } from "./limits.ts";

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

/**
 * True where what so many parts leave of their whole is explained by rounding: by half a unit of the
 * last of `decimals` places for each part and for the whole.
 */
export function isRounding(left: Fraction, parts: number, decimals: number): boolean {
  const inLastPlaces = multiply(absolute(left), whole(powerOfTen(decimals)));
  return compare(multiply(inLastPlaces, whole(2)), whole(parts + 1)) <= 0;
}

/** An exact sum; its denominator is kept from growing with the length of the list. */
export function addUp(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => small(sum === ZERO ? value : add(sum, value)), ZERO);
}

function small(value: Fraction): Fraction {
  return value.d > LARGEST_DENOMINATOR ? reduce(value) : value;
}

/** True where all figures measure the same thing, so that they may be added or compared. */
export function sameDimension(figures: readonly Figure[]): boolean {
  return figures.every((figure) => figure.dimension === figures[0]?.dimension);
}
