import { countsPieces } from "../adding-up.ts";
import { decimalsOf, parseFactor, toNumber } from "../fraction.ts";
import { ABOUT } from "../limits.ts";
import { must } from "../must.ts";
import type { Unit } from "../schema.ts";

/**
 * What a stated figure may be, in the base unit of its dimension: a number with one decimal stands
 * for all that round to it, "at least" for all above. Floating point: these amounts are compared,
 * never shown, and differences below a trillionth of the amount are not told.
 */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** The figure as stated. */
  readonly point: number;
}

/** Two amounts this near, in proportion, are one: what floating point may lose in a long sum. */
const SLACK = 1e-12;

const NEARBY = toNumber(ABOUT);

/** A figure with its unit and its certainty. */
export interface Stated {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
}

export type Read = (row: Stated) => Amount;

/** Reads the amounts of rows; each unit's factor is worked out once. */
export function amountReader(units: ReadonlyMap<string, Unit>): Read {
  const factors = new Map<string, number>();
  const pieces = new Set<string>();
  for (const { id, dimension, factor: text } of units.values()) {
    const factor = must(parseFactor(text), "the factor of a unit");
    factors.set(id, toNumber(factor));
    if (countsPieces({ dimension, factor })) pieces.add(id);
  }
  return ({ value, unit, qualifier }) => {
    const factor = must(factors.get(unit), "the factor of a unit");
    const point = Number(value) * factor;
    const half = pieces.has(unit) && !value.includes(".") ? 0 : halfStep(value) * factor;
    if (qualifier === "") return { low: point - half, high: point + half, point };
    return bounded(point, half, qualifier);
  };
}

/** What most figures need, worked out once. */
const HALVES = Array.from({ length: 16 }, (_, decimals) => 0.5 / 10 ** decimals);

/** Half of what one step of the last digit is worth. */
function halfStep(value: string): number {
  const decimals = decimalsOf(value);
  return HALVES[decimals] ?? 0.5 / 10 ** decimals;
}

function bounded(point: number, half: number, qualifier: string): Amount {
  const about = qualifier === "~" ? half + Math.abs(point) * NEARBY : half;
  const low = qualifier.startsWith("<") ? Number.NEGATIVE_INFINITY : point - about;
  const high = qualifier.startsWith(">") ? Number.POSITIVE_INFINITY : point + about;
  return { low, high, point };
}

/**
 * One thing stated twice: what both statements allow; where they contradict each other, whatever either
 * does. As the audit takes it.
 */
export function either(a: Amount, b: Amount): Amount {
  const [low, high] = [Math.max(a.low, b.low), Math.min(a.high, b.high)];
  if (low <= high) return { low, high, point: a.point };
  return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high), point: a.point };
}

/** True where `a` is above `b` whatever the roundings were. */
export function isAbove(a: Amount, b: Amount): boolean {
  return a.low - b.high > SLACK * Math.max(Math.abs(a.point), Math.abs(b.point));
}
