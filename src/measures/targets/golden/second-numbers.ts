/** Plain fractions of whole numbers for the second judge, with nothing taken from the program. */
export interface Q {
  readonly n: bigint;
  readonly d: bigint;
}

/** A decimal as it is written. */
export function q(text: string): Q {
  const [whole = "0", decimals = ""] = text.replace("-", "").split(".");
  const n = BigInt(whole + decimals);
  return { n: text.startsWith("-") ? -n : n, d: 10n ** BigInt(decimals.length) };
}

const tidy = (n: bigint, d: bigint): Q => (d < 0n ? { n: -n, d: -d } : { n, d });
export const neg = (a: Q): Q => ({ n: -a.n, d: a.d });
export const sub = (a: Q, b: Q): Q => tidy(a.n * b.d - b.n * a.d, a.d * b.d);
export const mul = (a: Q, b: Q): Q => tidy(a.n * b.n, a.d * b.d);
export const div = (a: Q, b: Q): Q => tidy(a.n * b.d, a.d * b.n);

export function cmp(a: Q, b: Q): number {
  const apart = a.n * b.d - b.n * a.d;
  return apart < 0n ? -1 : apart > 0n ? 1 : 0;
}

/** A root to 20 decimals, by halving. */
export function root(a: Q, degree: number): Q {
  const scale = 10n ** 20n;
  let [low, high] = [0n, (a.n / a.d + 2n) * scale];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** BigInt(degree) * a.d <= a.n * scale ** BigInt(degree)) low = middle;
    else high = middle;
  }
  return { n: low, d: scale };
}

/** True where two are one, or differ by less than what a root leaves open. */
export function isSame(a: Q | null, b: Q | null): boolean {
  if (a === null || b === null) return a === b;
  const apart = sub(a, b);
  const size = apart.n < 0n ? neg(apart) : apart;
  return size.n * 10n ** 11n <= size.d;
}
