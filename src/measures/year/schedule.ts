import { type Fraction, fraction, parseDecimal, subtract } from "../../ledger/fraction.ts";
import { memo } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { calendarDay, daysInMonth, type Period } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import type { Settings } from "../../ledger/settings.ts";
import { answer, none, passOn } from "../answer.ts";
import { boundOfDifference, isLowerBound } from "../bound.ts";
import type { Input, Result } from "../result.ts";
import type { Role } from "../roles.ts";

/**
 * Schedule: the share of the target's period that has passed at the end of the actual's.
 *
 * In months where both are counted in months, quarters or years (4 ÷ 12 at the end of April; 4 ÷ 16
 * of 2006-09/2007-12 at the end of 2006); else in days, counting the cut-off day (175 ÷ 365 on
 * 24 June). The actual's period gives the cut-off, never today.
 */
export function schedule(actual: Period, target: Period): Result {
  return schedules(target)(actual);
}

/** Few periods are asked for again and again. */
const schedules = memo((target: Period) => memo((actual: Period) => passed(actual, target)));

function passed(actual: Period, target: Period): Result {
  const inputs = [timeInput("cut-off", actual), timeInput("target-period", target)];
  if (actual.to < target.from || actual.to > target.to) {
    return { ...none("schedule", "period-not-covered"), inputs };
  }
  const value =
    actual.grain !== "day" && isWholeMonths(target)
      ? shareInMonths(actual, target)
      : shareInDays(actual, target);
  return answer("schedule", value, {}, { scale: "ratio", bound: "", inputs });
}

function timeInput(role: Role, period: Period): Input {
  return { role, value: period.text, unit: "", period: period.text, bound: "" };
}

/** True for a period from the first day of a month to the last day of one. */
export function isWholeMonths(period: Period): boolean {
  const last = calendarDay(period.to);
  return calendarDay(period.from).day === 1 && last.day === daysInMonth(last.year, last.month);
}

/** The order of months as whole numbers. */
export function monthNumber(day: number): number {
  const { year, month } = calendarDay(day);
  return year * 12 + month;
}

/** How many months a period of whole months has. */
export function monthsIn(period: Period): number {
  return monthNumber(period.to) - monthNumber(period.from) + 1;
}

function shareInMonths(actual: Period, target: Period): Fraction {
  const elapsed = monthNumber(actual.to) - monthNumber(target.from) + 1;
  return fraction(BigInt(elapsed), BigInt(monthsIn(target)));
}

function shareInDays(actual: Period, target: Period): Fraction {
  return fraction(BigInt(actual.to - target.from + 1), BigInt(target.to - target.from + 1));
}

/** Completion − schedule, in percentage points, from unrounded values. Either may have no value. */
export function aheadOfSchedule(completion: Result, schedule: Result): Result {
  const measure = "ahead-of-schedule";
  if (completion.kind === "none") return passOn(measure, completion);
  if (schedule.kind === "none") return passOn(measure, schedule);
  return answer(
    measure,
    subtract(completion.value, schedule.value),
    {},
    {
      scale: "points",
      bound: boundOfDifference(completion.bound, schedule.bound),
      estimated: completion.estimated || schedule.estimated,
      inputs: [...completion.inputs, ...schedule.inputs],
    },
  );
}

/**
 * A completion that a report states of a target that the ledger does not have, against the schedule: none
 * for what does not fill up over time, and for what may not be exceeded, of which nothing is ever ahead.
 */
export function aheadAsStated(
  completion: Result | null,
  schedule: Result,
  { measure, better }: Pick<Indicator, "measure" | "better">,
): Result {
  const isFilled = measure === "flow" && better !== "lower";
  if (completion === null || !isFilled) return none("ahead-of-schedule", "no-target");
  return aheadOfSchedule(completion, schedule);
}

export const BANDS = ["ahead", "slightly-behind", "behind", "far-behind"] as const;
export type Band = (typeof BANDS)[number];

/**
 * The band of a distance from schedule, or null where it has no value: ahead from its threshold up,
 * slightly behind and behind above theirs (exactly −5 points is behind), else far behind. A bounded
 * value ("at least") is judged as it is stated.
 */
export function band(ahead: Result, thresholds: Settings["schedule_bands"]): Band | null {
  if (ahead.kind === "none") return null;
  const above = (points: number) => subtract(ahead.value, percent(points)).n;
  if (above(thresholds.ahead) >= 0n) return "ahead";
  if (above(thresholds.slightly_behind) > 0n) return "slightly-behind";
  return above(thresholds.behind) > 0n ? "behind" : "far-behind";
}

/**
 * True where completion is certainly under the percentage that notices list by name. A place whose
 * actual is "at least" something is not listed: it may have reached more.
 */
export function isLowCompletion(completion: Result, lowCompletion: number): boolean {
  if (completion.kind === "none" || isLowerBound(completion.bound)) return false;
  return subtract(completion.value, percent(lowCompletion)).n < 0n;
}

/** A setting in percent as a ratio, exactly as its decimal is written. */
function percent(points: number): Fraction {
  const value = must(parseDecimal(String(points)), "a decimal in the settings");
  return { n: value.n, d: value.d * 100n };
}
