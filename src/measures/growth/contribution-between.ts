import { add, compare, divide, type Fraction, HUNDRED, multiply, ONE } from "../../ledger/fraction.ts";
import { type Estimate, type Interval, quotientOf, scaled, shifted } from "../audit/interval.ts";

/** What a part can have contributed to the growth of its whole, from values and growths as stated. */
export interface Contributed {
  readonly kind: "value";
  /** In percent of the whole's change. */
  readonly contribution: Estimate;
  /** In percentage points of the whole's growth. */
  readonly pull: Estimate;
}

export interface NotContributed {
  readonly kind: "none";
  readonly reason: "base-is-zero";
}

/** How far a thing has moved, and from where. */
export interface Moved {
  readonly change: Estimate;
  readonly base: Estimate;
}

/**
 * Contribution and pull at their stated precision: the part's change over the whole's, and over the
 * whole's base. Null stands for a thing without base; a whole that may not have changed has no shares
 * of its change.
 */
export function contributed(part: Moved | null, whole: Moved | null): Contributed | NotContributed {
  const share = part && whole && quotientOf(part.change, whole.change);
  const pulled = part && whole && quotientOf(part.change, whole.base);
  if (share === null || pulled === null) return { kind: "none", reason: "base-is-zero" };
  return { kind: "value", contribution: scaled(share, HUNDRED), pull: scaled(pulled, HUNDRED) };
}

/**
 * What a value and its growth (a ratio) say of its change, value × growth ÷ (1 + growth), and of its
 * base; null for a thing that may have lost all, or more: it has no base to have grown from.
 */
export function movedBy(value: Estimate, growth: Estimate): Moved | null {
  const base = quotientOf(value, shifted(growth, ONE));
  return base && { change: changeBy(value, growth), base };
}

/** The change rises with the growth as long as 1 + growth is above zero. */
function changeBy(value: Estimate, growth: Estimate): Estimate {
  const share = (ratio: Fraction) => divide(ratio, add(ONE, ratio));
  const ends = ({ low, high }: Interval): Interval => ({ low: low && share(low), high: high && share(high) });
  return {
    point: multiply(value.point, share(growth.point)),
    exact: product(value.exact, ends(growth.exact)),
    wide: product(value.wide, ends(growth.wide)),
    ...(value.isOneSided || growth.isOneSided ? { isOneSided: true } : {}),
  };
}

/** All products of two intervals; without end on either side where one of them has none. */
function product(a: Interval, b: Interval): Interval {
  if (a.low === null || a.high === null || b.low === null || b.high === null)
    return { low: null, high: null };
  const corners = [a.low, a.high].flatMap((x) =>
    [b.low, b.high].flatMap((y) => (y === null ? [] : [multiply(x, y)])),
  );
  const sorted = corners.sort(compare);
  return { low: sorted[0] ?? null, high: sorted.at(-1) ?? null };
}
