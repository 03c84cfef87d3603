import { type Fraction, multiply, powerOfTen, round, subtract, whole } from "../ledger/fraction.ts";
import { addUp } from "./total.ts";

/**
 * Values rounded to `decimals` so that they add up to their rounded sum (largest remainder): all are
 * cut, then those with the largest remainders get one step more; of equal remainders the first.
 */
export function largestRemainder(values: readonly Fraction[], decimals: number): Fraction[] {
  const scale = powerOfTen(decimals);
  const cut = values.map((value) => floorOf(multiply(value, whole(scale))));
  const total = round(addUp(values), decimals).n;
  const left = Number(total - cut.reduce((sum, n) => sum + n, 0n));
  const raised = new Set(byRemainder(values, cut, scale).slice(0, left));
  return cut.map((n, i) => ({ n: raised.has(i) ? n + 1n : n, d: scale }));
}

function byRemainder(values: readonly Fraction[], cut: readonly bigint[], scale: bigint): number[] {
  const remainders = values.map((value, i) => subtract(multiply(value, whole(scale)), whole(cut[i] ?? 0n)));
  const order = (a: number, b: number) => {
    const [x, y] = [remainders[a], remainders[b]];
    return x && y ? Number(y.n * x.d > x.n * y.d) - Number(y.n * x.d < x.n * y.d) || a - b : a - b;
  };
  return values.map((_, i) => i).sort(order);
}

/** The greatest whole number not above a value. */
function floorOf({ n, d }: Fraction): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}
