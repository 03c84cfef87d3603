import { nearestAbove } from "../../ledger/adding-up.ts";
import type { ById } from "../../ledger/by-id.ts";
import {
  absolute,
  compare,
  divide,
  type Fraction,
  powerOfTen,
  subtract,
  ZERO,
} from "../../ledger/fraction.ts";
import type { Observation } from "../../ledger/schema.ts";
import { answer, none } from "../answer.ts";
import { boundOfDifference, boundOfQuotient, type Spread, together } from "../bound.ts";
import type { Figure } from "../figure.ts";
import type { Bound, Result } from "../result.ts";
import { addUp } from "../total.ts";

/** Money in the indicator's unit: stated, or what is left of a stated whole. */
export interface Amount {
  readonly value: Fraction;
  readonly bound: Bound;
  readonly estimated: boolean;
}

/** Money from an origin, or into an industry. */
export interface Branch {
  /** Category or industry; "" for what the reports do not break down. */
  readonly id: string;
  /** True for the part of `id` that its own parts leave over. */
  readonly rest: boolean;
  readonly amount: Amount;
  /** Of the place's total. */
  readonly share: Result;
}

/** A stated part of a whole. */
export interface Known {
  readonly id: string;
  readonly figure: Figure;
  readonly row: Observation;
}

export function amountOf({ value, bound, estimated }: Figure): Amount {
  return { value, bound, estimated };
}

/** Those that lie under no other of them. */
export function uppermost(all: readonly Known[], rows: ById<{ readonly parent: string }>): Known[] {
  const ids = new Set(all.map(({ id }) => id));
  return all.filter(({ id }) => nearestAbove(rows, id, (above) => ids.has(above)) === "");
}

/**
 * The finest parts that add up to what is above them, the largest first, and what each level leaves
 * over. Without `rows` no part lies under another.
 */
export function branches(
  all: readonly Known[],
  whole: Known | null,
  rows?: ById<{ readonly parent: string }>,
): Branch[] {
  if (all.length === 0) return [];
  const ids = new Set(all.map(({ id }) => id));
  const largest = all.toSorted((a, b) => compare(b.figure.value, a.figure.value));
  const under = Map.groupBy(largest, ({ id }) =>
    rows === undefined ? "" : nearestAbove(rows, id, (above) => ids.has(above)),
  );
  const finest = (one: Known): Branch[] => {
    const own = branchOf(one.id, amountOf(one.figure), whole, one.figure);
    const parts = under.get(one.id) ?? [];
    if (parts.length === 0) return [own];
    const left = leftOver(one, parts);
    if (left === "too-much") return [own];
    return [...parts.flatMap(finest), ...(left === null ? [] : [branchOf(one.id, left, whole)])];
  };
  const top = under.get("") ?? [];
  const left = whole === null ? null : leftOver(whole, top);
  const rest = left === null || left === "too-much" ? [] : [branchOf("", left, whole)];
  return [...top.flatMap(finest), ...rest];
}

/** Without the figure it states: what is left over. */
function branchOf(id: string, amount: Amount, whole: Known | null, stated?: Figure): Branch {
  const figures = { part: stated ?? null, whole: whole?.figure ?? null };
  if (whole === null || whole.figure.value.n <= 0n) {
    const reason = whole === null ? "no-base" : "base-is-zero";
    return { id, rest: stated === undefined, amount, share: none("share", reason, figures) };
  }
  const share = answer("share", divide(amount.value, whole.figure.value), figures, {
    scale: "ratio",
    bound: boundOfQuotient(amount, whole.figure),
    estimated: amount.estimated || whole.figure.estimated,
  });
  return { id, rest: stated === undefined, amount, share };
}

/** What parts leave of a whole: null for nothing but rounding, "too-much" where they exceed it. */
function leftOver(whole: Known, parts: readonly Known[]): Amount | null | "too-much" {
  const figures = parts.map(({ figure }) => figure);
  const value = subtract(whole.figure.value, addUp(figures.map((figure) => figure.value)));
  // A single part stated apart from its whole is not all of it, however little they differ.
  const rounding = figures.length > 1 ? addUp([whole.figure, ...figures].map(halfStep)) : ZERO;
  if (compare(absolute(value), rounding) <= 0) return null;
  if (compare(value, ZERO) < 0) return "too-much";
  const spread = together(figures.map((figure) => figure.bound));
  const bound: Spread = spread === null ? null : boundOfDifference(whole.figure.bound, spread);
  const estimated = [whole.figure, ...figures].some((figure) => figure.estimated);
  return { value, bound: bound ?? "~", estimated };
}

/** Half a unit of the last decimal stated, in the figure's unit. */
function halfStep({ decimals, text, value }: Figure): Fraction {
  const half = { n: 1n, d: 2n * powerOfTen(decimals) };
  const stated = { n: BigInt(text.replace(".", "")), d: powerOfTen(decimals) };
  return stated.n === 0n ? half : divide({ n: half.n * value.n, d: half.d * value.d }, stated);
}
