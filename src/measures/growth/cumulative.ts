import { subtract } from "../../ledger/fraction.ts";
import { calendarDay, type Period } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { answer, inputsOf, none } from "../answer.ts";
import { boundOfDifference } from "../bound.ts";
import { type Figure, inBase, inUnitOf, levelScale } from "../figure.ts";
import type { Reason, Result } from "../result.ts";
import { sameDimension, totalOf } from "../total.ts";
import { isWholeMonths } from "../year/schedule.ts";

type Kind = Indicator["measure"];

/** A value for a period that no row states. */
export interface Dated {
  /** ISO, as the ledger would write it: `2006-04`, `2006-03/2006-04`. */
  readonly period: string;
  readonly result: Result;
}

/**
 * What a flow brought between two neighbouring cumulative figures of one year: January to April less
 * January to March is April, in the later one's unit. The first of a year needs none before it. A
 * fall is an error and has no value, unless it is `revised`.
 */
export function singlePeriod(
  cumulative: Figure,
  before: Figure | null,
  kind: Kind = "flow",
  revised = false,
): Dated {
  const period = periodBetween(cumulative.period, before?.period ?? null);
  const parts = { cumulative, "cumulative-before": before };
  const reason = obstacle(cumulative, before, kind);
  if (reason !== null) return { period, result: none("single-period", reason, parts) };
  const base = before === null ? inBase(cumulative) : subtract(inBase(cumulative), inBase(before));
  if (base.n < 0n && !revised) return { period, result: none("single-period", "falling-cumulative", parts) };
  const bound = boundOfDifference(cumulative.bound, before?.bound ?? "");
  const made = { scale: levelScale(cumulative), unit: cumulative.unit, bound };
  return { period, result: answer("single-period", inUnitOf(base, cumulative), parts, made) };
}

function obstacle(cumulative: Figure, before: Figure | null, kind: Kind): Reason | null {
  if (kind !== "flow") return "not-additive";
  if (!isWholeMonths(cumulative.period)) return "period-not-covered";
  if (before === null) return null;
  if (before.dimension !== cumulative.dimension) return "units-differ";
  const follows = before.period.from === cumulative.period.from && before.period.to < cumulative.period.to;
  return follows && isWholeMonths(before.period) ? null : "period-not-covered";
}

/** The months from the end of one cumulative period to the end of the next. */
function periodBetween(later: Period, earlier: Period | null): string {
  return earlier === null ? later.text : monthsText(earlier.to + 1, later.to);
}

function monthsText(from: number, to: number): string {
  const [first, last] = [monthText(from), monthText(to)];
  return first === last ? first : `${first}/${last}`;
}

function monthText(day: number): string {
  const { year, month } = calendarDay(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

/**
 * Single periods that follow each other without a gap, added up, in the last one's unit. They are
 * taken in the order of their time.
 */
export function cumulate(singles: readonly Figure[], kind: Kind = "flow"): Dated {
  const sorted = [...singles].sort((a, b) => a.period.from - b.period.from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) {
    return { period: "", result: none("cumulative", "no-observation") };
  }
  const period = monthsText(first.period.from, last.period.to);
  const reason = gap(sorted, kind);
  const inputs = sorted.flatMap((single) => inputsOf({ single }));
  if (reason !== null) return { period, result: { ...none("cumulative", reason), inputs } };
  const { value, bound, estimated } = totalOf(sorted);
  const made = { scale: levelScale(last), unit: last.unit, bound, estimated, inputs };
  return { period, result: answer("cumulative", inUnitOf(value, last), {}, made) };
}

function gap(sorted: readonly Figure[], kind: Kind): Reason | null {
  if (kind !== "flow") return "not-additive";
  if (!sameDimension(sorted)) return "units-differ";
  const apart = sorted.some(({ period }, i) => {
    const before = sorted[i - 1]?.period;
    return !isWholeMonths(period) || (before !== undefined && period.from !== before.to + 1);
  });
  return apart ? "period-not-covered" : null;
}
