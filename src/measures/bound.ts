import type { Fraction } from "../ledger/fraction.ts";
import { flip } from "../ledger/qualifier.ts";
import type { Bound } from "./result.ts";

/**
 * How qualifiers travel through arithmetic.
 *
 * A figure "at least 69.33" may be anything from 69.33 up. A sum of it is "at least" too; a
 * quotient by it is "at most". "About" makes everything it enters "about". Where one input pushes
 * the result up and another down, nothing is known of the result, not even roughly ("at least 69"
 * of "at least 64" may be any share): the answer is `null`, and the measure says `bound-only`.
 */
export type Spread = Bound | null;

/** The bound of a result that rises with each of its parts. `null` where the parts pull apart. */
export function together(bounds: readonly Spread[]): Spread {
  const kinds = new Set(bounds);
  kinds.delete("");
  if (kinds.has(null)) return null;
  if (kinds.has("~")) return "~";
  const [first = "", second] = kinds;
  if (second === undefined) return first;
  return sameSide(kinds);
}

function sameSide(kinds: ReadonlySet<Spread>): Spread {
  const low = kinds.has(">=") || kinds.has(">");
  const high = kinds.has("<=") || kinds.has("<");
  if (low && high) return null;
  return low ? ">" : "<";
}

/** The bound of `a − b`. */
export function boundOfDifference(a: Bound, b: Bound): Spread {
  return together([a, flip(b)]);
}

/** A figure's value and how far it is certain. */
export interface Bounded {
  readonly value: Fraction;
  readonly bound: Bound;
}

/** The bound of `a ÷ b` for `b` above zero: a greater divisor brings the quotient nearer to zero. */
export function boundOfQuotient(a: Bounded, b: Bounded): Spread {
  if (a.value.n === 0n && a.bound === "") return "";
  return together([a.bound, a.value.n < 0n ? b.bound : flip(b.bound)]);
}

/** True for a figure that may lie higher without limit ("at least", "over"). */
export function isLowerBound(bound: Bound): boolean {
  return bound === ">=" || bound === ">";
}

/** True for a figure that may lie lower without limit ("at most", "under"). */
export function isUpperBound(bound: Bound): boolean {
  return bound === "<=" || bound === "<";
}
