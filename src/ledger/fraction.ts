/**
 * Exact arithmetic: a quotient of two integers, the denominator above zero.
 *
 * Figures stay fractions from the cell to the last step; only `toFixed` rounds. Fractions are not
 * reduced while computing (a common divisor costs more than it saves on figures of a few digits);
 * `reduce` does it where many are multiplied in a row.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };
export const HUNDRED: Fraction = { n: 100n, d: 1n };

/** What a figure cell may hold: plain digits, an optional minus, an optional fraction. */
export const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/;

const POWERS = Array.from({ length: 40 }, (_, i) => 10n ** BigInt(i));

/** 10 to the power of `exponent` (a whole number from 0). */
export function powerOfTen(exponent: number): bigint {
  return POWERS[exponent] ?? 10n ** BigInt(exponent);
}

/** The whole number `n` as a fraction. */
export function whole(n: number | bigint): Fraction {
  return { n: BigInt(n), d: 1n };
}

/** `n/d` with the sign in the numerator. Throws where `d` is zero. */
export function fraction(n: bigint, d: bigint): Fraction {
  if (d === 0n) throw new RangeError("a fraction needs a denominator other than zero");
  return d < 0n ? { n: -n, d: -d } : { n, d };
}

/** The exact value of a decimal as the ledger writes it (`-12.50`), or null where the text is none. */
export function parseDecimal(text: string): Fraction | null {
  if (!DECIMAL.test(text)) return null;
  const point = text.indexOf(".");
  if (point < 0) return { n: BigInt(text), d: 1n };
  const decimals = text.length - point - 1;
  return { n: BigInt(text.slice(0, point) + text.slice(point + 1)), d: powerOfTen(decimals) };
}

/** The exact value of a unit's factor: a decimal, or two joined by a slash (`2000/3`), or null. */
export function parseFactor(text: string): Fraction | null {
  const [above = "", below, more] = text.split("/");
  if (more !== undefined) return null;
  const n = parseDecimal(above);
  if (below === undefined || n === null) return n;
  const d = parseDecimal(below);
  return d === null || d.n === 0n ? null : divide(n, d);
}

/** How many decimals a decimal text states: `31.10` states 2. */
export function decimalsOf(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n - b.n, d: a.d } : { n: a.n * b.d - b.n * a.d, d: a.d * b.d };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.n, d: a.d * b.d };
}

/** `a ÷ b`. Throws where `b` is zero: the caller answers the reason, not this. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function negate(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

export function absolute(a: Fraction): Fraction {
  return a.n < 0n ? negate(a) : a;
}

/** Below zero, zero or above zero as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(add, ZERO);
}

/** The same value in lowest terms. */
export function reduce(a: Fraction): Fraction {
  const divisor = greatestCommonDivisor(a.n < 0n ? -a.n : a.n, a.d);
  return divisor === 1n ? a : { n: a.n / divisor, d: a.d / divisor };
}

const SMALL = BigInt(Number.MAX_SAFE_INTEGER);

/** Plain numbers are many times quicker: they take over as soon as both fit. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n && (x > SMALL || y > SMALL)) [x, y] = [y, x % y];
  if (y === 0n) return x === 0n ? 1n : x;
  let [m, n] = [Number(x), Number(y)];
  while (n !== 0) [m, n] = [n, m % n];
  return BigInt(m);
}

/**
 * The value in plain decimal notation with exactly `decimals` decimals, rounded half away from
 * zero. Never "-0".
 */
export function toFixed(a: Fraction, decimals: number): string {
  const digits = roundedDigits(a, decimals).toString();
  if (decimals === 0) return digits;
  const negative = digits.startsWith("-");
  const padded = (negative ? digits.slice(1) : digits).padStart(decimals + 1, "0");
  const cut = padded.length - decimals;
  return `${negative ? "-" : ""}${padded.slice(0, cut)}.${padded.slice(cut)}`;
}

/** The value rounded half away from zero to `decimals` decimals, still exact. */
export function round(a: Fraction, decimals: number): Fraction {
  return { n: roundedDigits(a, decimals), d: powerOfTen(decimals) };
}

function roundedDigits(a: Fraction, decimals: number): bigint {
  const scaled = a.n * powerOfTen(decimals);
  const doubled = (scaled < 0n ? -scaled : scaled) * 2n + a.d;
  const magnitude = doubled / (a.d * 2n);
  return scaled < 0n ? -magnitude : magnitude;
}

/** The nearest floating-point number: for drawing only, never for a figure that is printed. */
export function toNumber(a: Fraction): number {
  const small = reduce(a);
  const exact = Number(small.n) / Number(small.d);
  return Number.isFinite(exact) ? exact : Number(toFixed(small, 6));
}
