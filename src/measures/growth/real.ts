import { divide, type Fraction, HUNDRED, multiply, subtract } from "../../ledger/fraction.ts";
import { samePeriod } from "../../ledger/period.ts";
import type { Spread } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Reason } from "../result.ts";
import { jointQuotient } from "../targets/joint.ts";
import { leastCertain, type Status } from "../targets/reading.ts";

/** A real value, and the index that it was deflated by. */
export interface Deflated {
  readonly kind: "value";
  /** A level in base units, or a growth in percent. */
  readonly value: Fraction;
  readonly bound: Spread;
  readonly status: Status;
  readonly index: Figure;
}

export interface NotDeflated {
  readonly kind: "none";
  readonly reason: Reason;
}

/** A level at the prices of the index's base: nominal ÷ (index ÷ 100). */
export function deflated(nominal: Figure, index: Figure): Deflated | NotDeflated {
  const reason = obstacle(nominal, index);
  if (reason !== null) return { kind: "none", reason };
  const value = divide(inBase(nominal), divide(index.value, HUNDRED));
  return made(value, jointQuotient(nominal, index), nominal, index);
}

/** A real growth in percent: (100 + nominal growth) ÷ index (the year before = 100) × 100 − 100. */
export function realGrowth(nominal: Figure, index: Figure): Deflated | NotDeflated {
  const reason = obstacle(nominal, index);
  if (reason !== null) return { kind: "none", reason };
  const factor = {
    value: { n: nominal.value.n + 100n * nominal.value.d, d: nominal.value.d },
    bound: nominal.bound,
  };
  if (factor.value.n <= 0n) return { kind: "none", reason: "base-is-negative" };
  const value = subtract(multiply(divide(factor.value, index.value), HUNDRED), HUNDRED);
  return made(value, jointQuotient(factor, index), nominal, index);
}

function obstacle(nominal: Figure, index: Figure): Reason | null {
  if (!samePeriod(nominal.period, index.period)) return "period-not-covered";
  if (index.value.n === 0n) return "base-is-zero";
  return index.value.n < 0n ? "base-is-negative" : null;
}

function made(value: Fraction, bound: Spread, nominal: Figure, index: Figure): Deflated {
  return { kind: "value", value, bound, status: leastCertain([nominal, index]), index };
}
