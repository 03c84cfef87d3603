import { type Fraction, powerOfTen } from "../ledger/fraction.ts";
import { ROOT_DECIMALS } from "./limits.ts";

/**
 * The `degree`-th root of a fraction from zero up, by whole-number arithmetic: cut after 15 decimals,
 * and where anything was cut a further digit 1 stands for it, so that rounding to 15 decimals or
 * fewer gives what rounding the true root gives. An exact root of up to 15 decimals stays exact.
 */
export function root(radicand: Fraction, degree: number): Fraction {
  const power = BigInt(degree);
  const scaled = radicand.n * powerOfTen(ROOT_DECIMALS * degree);
  const cut = wholeRoot(scaled / radicand.d, power);
  const exact = cut ** power * radicand.d === scaled;
  return { n: cut * 10n + (exact ? 0n : 1n), d: powerOfTen(ROOT_DECIMALS + 1) };
}

/** The greatest whole number whose `power`-th power is not above `n`: Newton's method from above. */
function wholeRoot(n: bigint, power: bigint): bigint {
  if (n < 2n || power === 1n) return n;
  let guess = 1n << (BigInt(n.toString(2).length) / power + 1n);
  for (;;) {
    const next = ((power - 1n) * guess + n / guess ** (power - 1n)) / power;
    if (next >= guess) return guess;
    guess = next;
  }
}
