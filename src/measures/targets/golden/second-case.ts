/**
 * A second judge, for the tests: the rules written down again in plain fractions of whole numbers, with
 * nothing taken from the first. Periods are months counted from year 0; there are no days here.
 */
import { div, neg, type Q, q } from "./second-numbers.ts";

/** A figure over whole months, both ends inside. */
export interface Row {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  readonly sign: string;
  readonly status: string;
}

export interface Plain {
  readonly form: "level" | "growth" | "average-growth" | "change" | "multiple";
  readonly value: string;
  readonly upper: string | null;
  readonly sign: string;
  readonly from: number;
  readonly to: number;
  readonly over: "" | "end" | "average" | "cumulative" | "each";
  readonly base: number | null;
  readonly setOn: number | null;
  readonly relative: boolean;
  readonly measure: "flow" | "stock" | "rate" | "rank";
  readonly better: "higher" | "lower" | "none";
  readonly stated: boolean;
  readonly figures: readonly Row[];
  readonly growths: readonly Row[];
  readonly otherGrowths: readonly Row[];
  readonly asOf: number;
}

export const years = (p: Plain) => Math.floor(p.to / 12) - Math.floor(p.from / 12) + 1;
const isLong = (p: Plain) => p.to - p.from >= 12;
export const isEnd = (p: Plain) =>
  p.over === "end" || (p.over === "" && (p.measure === "stock" || p.measure === "rank"));

/** A level years ahead: by its base, the day it was set, its long span, or for want of these the data. */
export function isAhead(p: Plain): boolean {
  if (p.form !== "level" || p.relative || p.over === "each") return false;
  if (isLong(p)) return isEnd(p);
  return Math.floor(p.to / 12) - Math.floor((p.base ?? p.setOn ?? p.asOf) / 12) >= 2;
}

export function direction(p: Plain): number {
  if (p.measure === "rank") return -1;
  if (p.upper === null && (p.sign === ">=" || p.sign === ">")) return 1;
  if (p.upper === null && (p.sign === "<=" || p.sign === "<")) return -1;
  return { higher: 1, lower: -1, none: 0 }[p.better];
}

export function tolerance(p: Plain): Q {
  if (p.sign !== "~" || p.measure === "rank") return q("0");
  if (p.relative) return q("0.3");
  const inPoints = p.form === "growth" || p.form === "average-growth" || p.measure === "rate";
  if (inPoints) return q("0.1");
  const one = div(q(p.value), q("100"));
  return one.n < 0n ? neg(one) : one;
}

export type Style = "amount" | "ceiling" | "limit" | "now" | "so-far";

export function style(p: Plain): Style {
  if (p.form === "multiple") return "now";
  if (p.form !== "level" || p.relative || p.measure === "rank" || p.over === "each") return "so-far";
  const fills = p.measure === "flow" && (p.over !== "average" || !isLong(p));
  const least = q(direction(p) < 0 && p.upper !== null ? p.upper : p.value);
  if (fills && direction(p) < 0) return least.n < 0n ? "so-far" : "ceiling";
  if (fills) return least.n > 0n ? "amount" : "so-far";
  if (isEnd(p)) return "now";
  return direction(p) < 0 ? "limit" : "so-far";
}
