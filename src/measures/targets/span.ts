import { type Fraction, fraction } from "../../ledger/fraction.ts";
import { calendarDay, type Period, period } from "../../ledger/period.ts";
import { isWholeMonths, monthNumber, monthsIn } from "../year/schedule.ts";

/** True where the period lies within the span. */
export function isWithin(at: Period, span: Period): boolean {
  return at.from >= span.from && at.to <= span.to;
}

/** True for a period counted from the span's first day and not past its last. */
export function isFromStart(at: Period, span: Period): boolean {
  return at.from === span.from && at.to <= span.to;
}

/** The grain of one month, one quarter or one year; null for what is longer. */
export function singleGrain(at: Period): Period["grain"] | null {
  return at.interval ? null : at.grain;
}

/** Share of the span that has passed at the end of a period: in months where both count them, else in days. */
export function timePassed(at: Period, span: Period): Fraction {
  const months = monthsAround(at, span);
  if (months !== null) return fraction(BigInt(months.passed), BigInt(months.passed + months.left));
  return fraction(BigInt(at.to - span.from + 1), BigInt(span.to - span.from + 1));
}

/** Months of the span behind and ahead of a period's end; null where months do not count it. */
export function monthsAround(at: Period, span: Period): { passed: number; left: number } | null {
  if (!isWholeMonths(at) || !isWholeMonths(span)) return null;
  const passed = monthNumber(at.to) - monthNumber(span.from) + 1;
  return { passed, left: monthsIn(span) - passed };
}

/** True for a span longer than twelve months. */
export function isSeveralYears(span: Period): boolean {
  return monthNumber(span.to) - monthNumber(span.from) >= 12;
}

export function calendarYear(year: number): Period {
  return period(String(year).padStart(4, "0"));
}

/** The calendar years that a span is made of, in their order; none where it is not made of years. */
export function yearsOf(span: Period): Period[] {
  if (span.grain !== "year") return [];
  const first = calendarDay(span.from).year;
  return Array.from({ length: span.year - first + 1 }, (_, i) => calendarYear(first + i));
}

/** The last calendar year of a span of several years; any other span itself. */
export function lastPart(span: Period): Period {
  return isSeveralYears(span) ? (yearsOf(span).at(-1) ?? span) : span;
}
