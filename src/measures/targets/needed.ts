import { add, divide, type Fraction, multiply, ONE, subtract, whole } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Spread } from "../bound.ts";
import { root } from "../root.ts";
import type { Quantity } from "./judgement.ts";
import type { Matter } from "./matter.ts";
import type { Reading } from "./reading.ts";
import { yearsOf } from "./span.ts";
import { power } from "./years.ts";

/**
 * The growth a year, in percent, that leads from here to a growth, an average growth or a multiple at
 * the end of years: (what the target makes of the base ÷ what has become of it) to the root of the
 * years left, less 1.
 */
export function neededGrowth({ target, kind, sought }: Matter, { grown, bound }: Reading): Quantity | null {
  if (grown === null || bound === null) return null;
  const years = kind === "multiple" ? yearsSince(target) : yearsOf(target.span).length;
  const left = years - grown.years;
  const aim = aimedFactor(sought.near, kind === "multiple", target.form === "average-growth" ? years : 1);
  if (left < 1 || aim.n <= 0n) return null;
  return growthAYear(divide(aim, grown.factor), left, bound);
}

function yearsSince({ base, span }: Matter["target"]): number {
  return base === null ? 0 : span.year - base.year;
}

/** How often the target makes it what it was. */
function aimedFactor(near: Fraction, isMultiple: boolean, times: number): Fraction {
  return isMultiple ? near : power(add(ONE, divide(near, whole(100))), times);
}

/** A factor over some years as growth a year, in percent; the further on the start, the less of it. */
export function growthAYear(factor: Fraction, years: number, from: Spread): Quantity {
  const value = multiply(subtract(root(factor, years), ONE), whole(100));
  return { value, scale: "percent", unit: "", decimals: 1, bound: from && flip(from) };
}
