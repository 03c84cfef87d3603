import { countsPieces } from "../../ledger/adding-up.ts";
import {
  add,
  compare,
  divide,
  type Fraction,
  multiply,
  powerOfTen,
  subtract,
  ZERO,
} from "../../ledger/fraction.ts";
import { ABOUT } from "../../ledger/limits.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Bound } from "../result.ts";
import { root } from "../root.ts";
import { addUp } from "../total.ts";

/** All values between two ends, both inside; null is without end. */
export interface Interval {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/**
 * A number at its stated precision, in base units:
 * - `point`: as written
 * - `exact`: what its qualifier allows, taking the digits at their word ("at least" has no upper end)
 * - `wide`: the same with all that rounds to the digits (31.1 is anything from 31.05 to 31.15)
 */
export interface Estimate {
  readonly point: Fraction;
  readonly exact: Interval;
  readonly wide: Interval;
  /** True where a bound leaves one side open, though a share, for one, ends at zero. */
  readonly isOneSided?: true;
}

const SIDED: ReadonlySet<Bound> = new Set([">=", ">", "<=", "<"]);

/** The estimate that a stated figure stands for. */
export function estimateOf(figure: Figure): Estimate {
  const point = inBase(figure);
  const exact = opened(figure.bound === "~" ? about(point) : only(point), figure.bound);
  const half = halfStep(figure);
  const wide = half === ZERO ? exact : widened(exact, half);
  return SIDED.has(figure.bound) ? { point, exact, wide, isOneSided: true } : { point, exact, wide };
}

/** The digits at their word: the same without the bound, at the precision of its stated side. */
export function atItsWord({ point, exact, wide }: Estimate): Estimate {
  const { low, high } = exact;
  const below = low && wide.low && compare(low, point) === 0 ? subtract(low, wide.low) : null;
  const above = high && wide.high && compare(high, point) === 0 ? subtract(wide.high, high) : null;
  return { point, exact: only(point), wide: widened(only(point), below ?? above ?? ZERO) };
}

function only(point: Fraction): Interval {
  return { low: point, high: point };
}

function about(point: Fraction): Interval {
  const either = multiply(magnitude(point), ABOUT);
  return { low: subtract(point, either), high: add(point, either) };
}

function halfStep(figure: Figure): Fraction {
  const { decimals, factor } = figure;
  return decimals === 0 && countsPieces(figure)
    ? ZERO
    : { n: factor.n, d: factor.d * 2n * powerOfTen(decimals) };
}

function opened({ low, high }: Interval, bound: Bound): Interval {
  if (bound === ">=" || bound === ">") return { low, high: null };
  return bound === "<=" || bound === "<" ? { low: null, high } : { low, high };
}

function widened({ low, high }: Interval, half: Fraction): Interval {
  return { low: low && subtract(low, half), high: high && add(high, half) };
}

function magnitude(a: Fraction): Fraction {
  return a.n < 0n ? { n: -a.n, d: a.d } : a;
}

/** True where the two have a value in common. */
export function meets(a: Interval, b: Interval): boolean {
  return notAbove(a.low, b.high) && notAbove(b.low, a.high);
}

function notAbove(low: Fraction | null, high: Fraction | null): boolean {
  return low === null || high === null || compare(low, high) <= 0;
}

/** What lies in both, or null where nothing does. */
export function common(a: Interval, b: Interval): Interval | null {
  return meets(a, b) ? { low: higher(a.low, b.low), high: lower(a.high, b.high) } : null;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return {
    low: a.low === null || b.low === null ? null : lower(a.low, b.low),
    high: a.high === null || b.high === null ? null : higher(a.high, b.high),
  };
}

function higher(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null ? b : b === null || compare(a, b) >= 0 ? a : b;
}

function lower(a: Fraction | null, b: Fraction | null): Fraction | null {
  return a === null ? b : b === null || compare(a, b) <= 0 ? a : b;
}

/** All that is not less: what a whole may be of which this is a part. */
export function atLeast({ point, exact, wide }: Estimate): Estimate {
  return { point, exact: { low: exact.low, high: null }, wide: { low: wide.low, high: null } };
}

/** True where all of `a` lies in `b`. */
export function isInside(a: Interval, b: Interval): boolean {
  const reaches = (low: Fraction | null, by: Fraction | null) =>
    by === null || (low !== null && compare(by, low) <= 0);
  const stays = (high: Fraction | null, by: Fraction | null) =>
    by === null || (high !== null && compare(high, by) <= 0);
  return reaches(a.low, b.low) && stays(a.high, b.high);
}

/** True where all of `a` lies above all of `b`. */
export function isAbove(a: Interval, b: Interval): boolean {
  return a.low !== null && b.high !== null && compare(a.low, b.high) > 0;
}

/** The readings of an estimate, each put through one computation. */
function each(
  parts: readonly Estimate[],
  point: Fraction,
  on: (ends: readonly Interval[]) => Interval,
): Estimate {
  const exact = on(parts.map((p) => p.exact));
  const isSame = parts.every((p) => p.wide === p.exact);
  const made = { point, exact, wide: isSame ? exact : on(parts.map((p) => p.wide)) };
  return parts.some((p) => p.isOneSided) ? { ...made, isOneSided: true } : made;
}

export function sumOf(parts: readonly Estimate[]): Estimate {
  const point = addUp(parts.map((part) => part.point));
  return each(parts, point, (ends) => {
    const isPoint = ends.every(({ low, high }, i) => low === high && low === parts[i]?.point);
    return isPoint ? only(point) : { low: addEnds(ends.map(lowEnd)), high: addEnds(ends.map(highEnd)) };
  });
}

const lowEnd = ({ low }: Interval) => low;
const highEnd = ({ high }: Interval) => high;

function addEnds(ends: readonly (Fraction | null)[]): Fraction | null {
  const known = ends.filter((end) => end !== null);
  return known.length === ends.length ? addUp(known) : null;
}

export function differenceOf(a: Estimate, b: Estimate): Estimate {
  return sumOf([a, scaled(b, MINUS_ONE)]);
}

/** An estimate times an exact number. */
export function scaled(a: Estimate, by: Fraction): Estimate {
  const end = (value: Fraction | null) => value && multiply(value, by);
  const turn = ({ low, high }: Interval): Interval =>
    by.n < 0n ? { low: end(high), high: end(low) } : { low: end(low), high: end(high) };
  return each([a], multiply(a.point, by), ([only]) => turn(only ?? a.exact));
}

export const MINUS_ONE: Fraction = { n: -1n, d: 1n };

/** An estimate plus an exact number. */
export function shifted(a: Estimate, by: Fraction): Estimate {
  return sumOf([a, { point: by, exact: { low: by, high: by }, wide: { low: by, high: by } }]);
}

/** a ÷ b, or null where b may be zero or below. */
export function quotientOf(a: Estimate, b: Estimate): Estimate | null {
  if (b.point.n <= 0n || b.wide.low === null || b.wide.low.n <= 0n) return null;
  return each([a, b], divide(a.point, b.point), ([over, under]) => ratio(over ?? a.wide, under ?? b.wide));
}

function ratio(a: Interval, b: Interval): Interval {
  const least = (end: Fraction, by: Fraction | null) => (by === null ? ZERO : divide(end, by));
  return {
    low: a.low && least(a.low, a.low.n >= 0n ? b.high : b.low),
    high: a.high && least(a.high, a.high.n >= 0n ? b.low : b.high),
  };
}

/** The root of an estimate from zero up; below zero is taken as zero. */
export function rootOf(a: Estimate, degree: number): Estimate {
  const end = (value: Fraction | null) => value && root(value.n < 0n ? ZERO : value, degree);
  const on = ({ low, high }: Interval): Interval => ({ low: end(low), high: end(high) });
  return each([a], root(a.point, degree), ([only]) => on(only ?? a.exact));
}
