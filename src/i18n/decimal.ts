import {
  decimalsOf,
  type Fraction,
  HUNDRED,
  multiply,
  parseDecimal,
  powerOfTen,
  toFixed,
} from "../ledger/fraction.ts";
import type { Bound } from "../measures/result.ts";
import { LONGEST_DECIMAL } from "./limits.ts";

const MINUS = "\u2212";

export function toFraction(value: Fraction | string): Fraction {
  if (typeof value !== "string") return value;
  const parsed = parseDecimal(value);
  if (parsed === null) throw new Error(`not a decimal: ${value}`);
  return parsed;
}

/** The number of decimals that states `value` without loss; at most 12, for a quotient without end. */
export function decimalsNeeded(value: Fraction): number {
  for (let decimals = 0; decimals < LONGEST_DECIMAL; decimals++) {
    if ((value.n * powerOfTen(decimals)) % value.d === 0n) return decimals;
  }
  return LONGEST_DECIMAL;
}

/**
 * A number as every language prints it: `1,234.5`, `−3.0`.
 *
 * Thousands are parted by a comma in Chinese too (GB/T 15835—2011 allows it), so that a figure
 * looks the same on both sides. `decimals` null
 * keeps the decimals of a text, and of a fraction as many as it needs.
 */
export function formatDecimal(value: Fraction | string, decimals: number | null = null): string {
  const stated = () => (typeof value === "string" ? decimalsOf(value) : decimalsNeeded(value));
  const plain = toFixed(toFraction(value), decimals ?? stated());
  const [whole = "", rest] = plain.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const isNegative = plain.startsWith("-") && /[1-9]/.test(plain);
  return (isNegative ? MINUS : "") + grouped + (rest === undefined ? "" : `.${rest}`);
}

/** A count with its thousands parted. */
export function formatCount(whole: number): string {
  return formatDecimal(String(whole));
}

/** The same with its sign always in front: `+1.2`, `−0.4`, and `0.0` without one. */
export function formatSigned(value: Fraction | string, decimals: number | null = null): string {
  const text = formatDecimal(value, decimals);
  return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** A ratio in percent: 0.264 → `26.4%`. */
export function formatPercent(ratio: Fraction, decimals = 1): string {
  return `${formatDecimal(multiply(ratio, HUNDRED), decimals)}%`;
}

/** A growth rate, signed: 0.741 → `+74.1%`. */
export function formatGrowth(ratio: Fraction, decimals = 1): string {
  return `${formatSigned(multiply(ratio, HUNDRED), decimals)}%`;
}

const BOUND_MARKS: Readonly<Record<Bound, string>> = {
  "": "",
  "~": "≈",
  ">=": "≥",
  "<=": "≤",
  "<": "<",
  ">": ">",
};

/** A printed figure with its bound as a sign, for tables and charts: `≥31.1`. */
export function withBoundMark(text: string, bound: Bound): string {
  return BOUND_MARKS[bound] + text;
}
