import { compare, type Fraction, multiply, powerOfTen, round, subtract, whole } from "../ledger/fraction.ts";
import { addUp } from "./total.ts";

/**
 * Values rounded to `decimals` so that they add up to their rounded sum (largest remainder): all are
 * cut, then those with the largest remainders get one step more; of equal remainders the first.
 */
export function largestRemainder(values: readonly Fraction[], decimals: number): Fraction[] {
  const scale = powerOfTen(decimals);
  const parts = values.map((value) => cutOf(multiply(value, whole(scale))));
  const total = round(addUp(values), decimals).n;
  const left = Number(total - parts.reduce((sum, { cut }) => sum + cut, 0n));
  const largest = parts.toSorted((a, b) => compare(b.remainder, a.remainder));
  const raised = new Set(largest.slice(0, left));
  return parts.map((part) => ({ n: raised.has(part) ? part.cut + 1n : part.cut, d: scale }));
}

/** The greatest whole number not above a value, and what it leaves. */
function cutOf(value: Fraction): { cut: bigint; remainder: Fraction } {
  const quotient = value.n / value.d;
  const cut = value.n % value.d < 0n ? quotient - 1n : quotient;
  return { cut, remainder: subtract(value, whole(cut)) };
}
