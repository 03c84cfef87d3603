import { memo } from "./memo.ts";

/**
 * Periods as ISO 8601 writes them: `2006`, `2006-04`, `2010-Q3`, `2006-06-24`, or an interval of
 * two of these joined by a slash (`2006-01/2006-04`).
 *
 * Equal periods are one, however they are written: `2025` and `2025-01/2025-12`, `2025-Q1` and
 * `2025-01/2025-03`, `2028-02` and `2028-02-01/2028-02-29` each give one object, whose text is the
 * shortest: years, one quarter, months, or days.
 *
 * Days are whole numbers (days since 1970-01-01, Gregorian), so that lengths and orders are exact
 * and no time zone enters.
 */
export type Grain = "year" | "quarter" | "month" | "day";

export interface Period {
  /** The shortest way to write it. */
  readonly text: string;
  /** What it is counted in: `2006-01/2006-04` counts months. */
  readonly grain: Grain;
  readonly interval: boolean;
  /** First and last day, both inside. */
  readonly from: number;
  readonly to: number;
  /** The year in which it ends. */
  readonly year: number;
  /** True for exactly one calendar year, however it is written. */
  readonly fullYear: boolean;
}

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORM = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Days since 1970-01-01 of a calendar day. */
export function dayNumber({ year, month, day }: Day): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The calendar day of a day number. */
export const calendarDay: (number: number) => Day = memo(readDay);

function readDay(number: number): Day {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** The number of days in a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The period a text writes, or null where it writes none (a 13th month, 30 February, an end before its start). */
export const parsePeriod: (text: string) => Period | null = memo(readPeriod);

function readPeriod(text: string): Period | null {
  const [first = "", second, more] = text.split("/");
  const start = more === undefined ? readPoint(first) : null;
  if (start === null) return null;
  const end = second === undefined ? start : readPoint(second);
  if (end === null || (end !== start && (end.grain !== start.grain || end.from <= start.from))) return null;
  const short = shortest(start.from, end.to);
  return short === text ? made(text, end !== start, end.grain, start.from, end.to) : parsePeriod(short);
}

/** The period from one day to another, both inside. */
export function periodOf(from: number, to: number): Period {
  return period(shortest(from, to));
}

/** The shortest text of the period from one day to another: years, one quarter, months or days. */
function shortest(from: number, to: number): string {
  const [first, last] = [calendarDay(from), calendarDay(to)];
  const [firstYear, lastYear] = [yearText(first.year), yearText(last.year)];
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) {
    const start = `${firstYear}-${two(first.month)}-${two(first.day)}`;
    return joined(start, `${lastYear}-${two(last.month)}-${two(last.day)}`);
  }
  if (first.month === 1 && last.month === 12) return joined(firstYear, lastYear);
  const isQuarter = first.year === last.year && last.month === first.month + 2 && last.month % 3 === 0;
  if (isQuarter) return `${firstYear}-Q${last.month / 3}`;
  return joined(`${firstYear}-${two(first.month)}`, `${lastYear}-${two(last.month)}`);
}

function joined(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

function yearText(year: number): string {
  return String(year).padStart(4, "0");
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** What is asked of a period again and again is worked out once. */
function made(text: string, interval: boolean, grain: Grain, from: number, to: number): Period {
  const first = calendarDay(from);
  const last = calendarDay(to);
  const starts = first.month === 1 && first.day === 1 && first.year === last.year;
  return {
    text,
    grain,
    interval,
    from,
    to,
    year: last.year,
    fullYear: starts && last.month === 12 && last.day === 31,
  };
}

function readPoint(text: string): { grain: Grain; from: number; to: number } | null {
  const match = FORM.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  if (year < 1000) return null;
  if (match[2] !== undefined) return months("quarter", year, Number(match[2]) * 3 - 2, 3);
  if (match[3] === undefined) return months("year", year, 1, 12);
  const month = Number(match[3]);
  if (month < 1 || month > 12) return null;
  if (match[4] === undefined) return months("month", year, month, 1);
  const day = Number(match[4]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const number = dayNumber({ year, month, day });
  return { grain: "day", from: number, to: number };
}

function months(grain: Grain, year: number, first: number, count: number) {
  const last = first + count - 1;
  return {
    grain,
    from: dayNumber({ year, month: first, day: 1 }),
    to: dayNumber({ year, month: last, day: daysInMonth(year, last) }),
  };
}

/** The period of a text that the ledger's check has accepted. Throws on any other: a fault of ours. */
export function period(text: string): Period {
  const found = parsePeriod(text);
  if (found === null) throw new Error(`not a period: ${text}`);
  return found;
}

/** The first and the last day of a period; a quarter's or a month's length is in its grain. */
export function endsOf({ from, to }: Period): { readonly from: Day; readonly to: Day } {
  return { from: calendarDay(from), to: calendarDay(to) };
}

/** The year in which the period ends: the year of its file. */
export function endYear(p: Period): number {
  return p.year;
}

/** True for the text of one year, as rows have it: by far the most frequent of all periods. */
export function isPlainYear(text: string): boolean {
  return text.length === 4;
}

/** True for exactly one calendar year, however it is written. */
export function isFullYear(p: Period): boolean {
  return p.fullYear;
}

/** True where the period lies inside one calendar year and starts with it: a cumulative figure. */
export function startsItsYear(p: Period): boolean {
  const first = calendarDay(p.from);
  return first.month === 1 && first.day === 1 && first.year === endYear(p);
}

/** True where the whole of `inner` lies within `outer`. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

const shifted = memo((years: number) => memo((p: Period) => shift(p, years)));

/** The same period `years` later (earlier where negative): 29 February becomes 28. */
export function shiftYears(p: Period, years: number): Period {
  return shifted(years)(p);
}

function shift(p: Period, years: number): Period {
  const moved = p.text.replace(/(\d{4})(-02-29)?/g, (_, y: string, leapDay?: string) => {
    const year = String(Number(y) + years).padStart(4, "0");
    return year + (leapDay === undefined ? "" : isLeap(Number(year)) ? leapDay : "-02-28");
  });
  return period(moved);
}

/** Order by end, then by start: the newest last, and of those that end together the longest. */
export function comparePeriods(a: Period, b: Period): number {
  return a.to - b.to || b.from - a.from;
}

/** True of periods of the same days. */
export function samePeriod(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}
