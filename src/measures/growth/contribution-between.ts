import { add, compare, divide, type Fraction, HUNDRED, multiply, ONE } from "../../ledger/fraction.ts";
import type { Basis } from "../../ledger/schema.ts";
import { type Estimate, estimateOf, type Interval, quotientOf, scaled, shifted } from "../audit/interval.ts";
import type { Figure } from "../figure.ts";
import { areComparable } from "./basis.ts";

/** A value and its growth, as a report states them, on one basis. */
export interface Grower {
  readonly value: Figure;
  /** In percent. */
  readonly growth: Figure;
  readonly basis: Basis | "";
}

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
  readonly reason: "another-basis" | "units-differ" | "base-is-zero";
}

/**
 * Contribution and pull from values and growths at their stated precision: a part's change is
 * value × growth ÷ (1 + growth), its whole's base value ÷ (1 + growth). Growths on two declared bases
 * say nothing of each other, and a whole that may not have changed has no shares of its change.
 */
export function contributionBetween(part: Grower, whole: Grower): Contributed | NotContributed {
  if (!areComparable(part.basis, whole.basis)) return { kind: "none", reason: "another-basis" };
  if (part.value.dimension !== whole.value.dimension) return { kind: "none", reason: "units-differ" };
  if (!hasBase(part) || !hasBase(whole)) return { kind: "none", reason: "base-is-zero" };
  const [above, below] = [changeOf(part), changeOf(whole)];
  const base = quotientOf(estimateOf(whole.value), factorOf(whole));
  const share = quotientOf(above, below);
  const pulled = base && quotientOf(above, base);
  if (share === null || pulled === null) return { kind: "none", reason: "base-is-zero" };
  return { kind: "value", contribution: scaled(share, HUNDRED), pull: scaled(pulled, HUNDRED) };
}

function ratioOf({ growth }: Grower): Estimate {
  return scaled(estimateOf(growth), { n: 1n, d: 100n });
}

function factorOf(grower: Grower): Estimate {
  return shifted(ratioOf(grower), ONE);
}

/** A thing that may have lost all, or more, has no base to have grown from. */
function hasBase(grower: Grower): boolean {
  const { low } = factorOf(grower).wide;
  return low !== null && low.n > 0n;
}

/** value × growth ÷ (1 + growth), which rises with the growth as long as 1 + growth is above zero. */
function changeOf(grower: Grower): Estimate {
  const value = estimateOf(grower.value);
  const ratio = ratioOf(grower);
  const share = (growth: Fraction) => divide(growth, add(ONE, growth));
  const ends = ({ low, high }: Interval): Interval => ({ low: low && share(low), high: high && share(high) });
  return {
    point: multiply(value.point, share(ratio.point)),
    exact: product(value.exact, ends(ratio.exact)),
    wide: product(value.wide, ends(ratio.wide)),
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
