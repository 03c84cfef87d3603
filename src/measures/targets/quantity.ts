import { compare, type Fraction, HUNDRED, reduce, round, subtract, whole } from "../../ledger/fraction.ts";
import type { Spread } from "../bound.ts";
import type { Figure } from "../figure.ts";
import { MOST_DECIMALS } from "../limits.ts";
import type { Quantity, Scale } from "./judgement.ts";

/** Things that come in whole pieces: a number of them needs no decimals. */
const DISCRETE: ReadonlySet<string> = new Set(["count", "person", "person-time"]);

/** What a number is told in, and the unit of an amount. */
export interface QuantityFormat {
  readonly scale: Scale;
  readonly unit: string;
  /** The decimals of the finer of figure and target. */
  readonly decimals: number;
  readonly isDiscrete: boolean;
}

export function isDiscrete({ dimension, factor }: Figure): boolean {
  return DISCRETE.has(dimension) && factor.n === factor.d;
}

/**
 * A distance: with the decimals of the finer of figure and target, at least one (a whole number of
 * pieces or places has none), and as many more as it takes not to read as nothing.
 */
export function distanceOf(
  value: Fraction,
  bound: Spread,
  { scale, unit, decimals, isDiscrete }: QuantityFormat,
): Quantity {
  const exact = reduce(value);
  const isWhole = exact.d === 1n && decimals === 0 && (isDiscrete || scale === "places");
  const least = isWhole ? 0 : Math.max(1, decimals);
  return { value: exact, scale, unit, decimals: finerThan(exact, whole(0), least), bound };
}

/**
 * A share in percent, with one decimal, or with more where it would read as all of it and is not:
 * `apart` is −1 for an amount of which something is missing, 1 for a ceiling that is exceeded.
 */
export function percentOf(share: Fraction, bound: Spread, apart: 1 | -1): Quantity {
  const value = reduce({ n: share.n * 100n, d: share.d });
  const isApart = Math.sign(compare(value, HUNDRED)) === apart;
  const decimals = isApart ? finerThan(value, HUNDRED, 1) : 1;
  return { value, scale: "percent", unit: "", decimals, bound };
}

/** Percentage points between two shares. */
export function pointsBetween(a: Quantity, b: Quantity): Quantity {
  const value = reduce(subtract(a.value, b.value));
  return { value, scale: "points", unit: "", decimals: finerThan(value, whole(0), 1), bound: a.bound };
}

/** As many decimals as state a value, `least` at least; what no decimal states is told with `least`. */
export function exactDecimals(value: Fraction, least: number): number {
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    if (compare(round(value, decimals), value) === 0) return decimals;
  }
  return least;
}

/** As many decimals as tell a value from one that it is not. */
export function finerThan(value: Fraction, other: Fraction, least: number): number {
  if (compare(value, other) === 0) return least;
  for (let decimals = least; decimals < MOST_DECIMALS; decimals += 1) {
    if (compare(round(value, decimals), other) !== 0) return decimals;
  }
  return least;
}
