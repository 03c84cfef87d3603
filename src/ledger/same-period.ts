import { calendarDay, daysInMonth, type Period, period } from "./period.ts";

/**
 * Equal periods are one key, however they are written: `2025` and `2025-01/2025-12`, `2025-Q1` and
 * `2025-01/2025-03`, `2028-02` and `2028-02-01/2028-02-29`.
 */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The period written the one way that stands for all: in the longest units that fit, as short as can be. */
export function normalPeriod(p: Period): Period {
  return periodOf(p.from, p.to);
}

/** The period from one day to another, both inside, in its normal form. */
export function periodOf(from: number, to: number): Period {
  return period(interval(...ends(from, to)));
}

function interval(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

/** The first and the last part of the period: years, one quarter, months or days. */
function ends(from: number, to: number): readonly [string, string] {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  const [firstYear, lastYear] = [yearText(first.year), yearText(last.year)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) {
    return [
      `${firstYear}-${two(first.month)}-${two(first.day)}`,
      `${lastYear}-${two(last.month)}-${two(last.day)}`,
    ];
  }
  if (first.month === 1 && last.month === 12) return [firstYear, lastYear];
  if (first.year === last.year && last.month === first.month + 2 && last.month % 3 === 0) {
    return [`${firstYear}-Q${last.month / 3}`, `${firstYear}-Q${last.month / 3}`];
  }
  return [`${firstYear}-${two(first.month)}`, `${lastYear}-${two(last.month)}`];
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
