import { flip } from "../../ledger/qualifier.ts";
import { type Bounded, type Spread, together } from "../bound.ts";

/**
 * Bounds taken together for a verdict. What is bounded on one side stays so whatever else is only
 * about: "at least 69 and about 31" proves no miss of 110.
 */
export function jointly(bounds: readonly Spread[]): Spread {
  const sided = bounds.filter((bound) => bound !== "~");
  const joint = together(sided);
  return joint === "" && sided.length < bounds.length ? "~" : joint;
}

/** The bound of `a − b`. */
export function jointDifference(a: Spread, b: Spread): Spread {
  return jointly([a, b && flip(b)]);
}

/** The bound of `a ÷ b` for `b` above zero. */
export function jointQuotient(a: Bounded, b: Bounded): Spread {
  if (a.value.n === 0n && a.bound === "") return "";
  return jointly([a.bound, a.value.n < 0n ? b.bound : flip(b.bound)]);
}
