import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDay,
  comparePeriods,
  covers,
  dayNumber,
  daysInMonth,
  endsOf,
  endYear,
  isFullYear,
  isPlainYear,
  parsePeriod,
  period,
  periodOf,
  samePeriod,
  shiftYears,
  startsItsYear,
} from "./period.ts";

const days = (text: string) => {
  const p = period(text);
  const write = (n: number) => Object.values(calendarDay(n)).join("-");
  return `${write(p.from)} to ${write(p.to)}`;
};

describe("parsePeriod(text)", () => {
  test.each([
    ["2006", "2006-1-1 to 2006-12-31"],
    ["2006-04", "2006-4-1 to 2006-4-30"],
    ["2008-02", "2008-2-1 to 2008-2-29"],
    ["1900-02", "1900-2-1 to 1900-2-28"],
    ["2010-Q3", "2010-7-1 to 2010-9-30"],
    ["2006-06-24", "2006-6-24 to 2006-6-24"],
    ["2006-01/2006-04", "2006-1-1 to 2006-4-30"],
    ["2006-09/2007-12", "2006-9-1 to 2007-12-31"],
    ["2001/2006", "2001-1-1 to 2006-12-31"],
    ["2006-06-23/2006-06-24", "2006-6-23 to 2006-6-24"],
  ])("reads %s as %s", (text, expected) => expect(days(text)).toBe(expected));

  test.each([
    "",
    "2006-13",
    "2006-00",
    "2006-02-30",
    "2007-02-29",
    "2006-Q5",
    "06",
    "2006-4",
    "2006/2006",
    "2007/2006",
    "2006/2006-04",
    "2006-01/2006-04/2006-05",
    "Y",
    "0006",
    "2006年",
  ])("refuses %j", (text) => expect(parsePeriod(text)).toBeNull());
});

test.each([
  ["2006-01/2006-04", "2005-01/2005-04"],
  ["2008-02-29", "2007-02-28"],
  ["2008-02", "2007-02"],
  ["2010-Q1", "2009-Q1"],
])("shiftYears(%s, -1) is %s", (text, expected) => {
  expect(shiftYears(period(text), -1).text).toBe(expected);
});

test("dayNumber and calendarDay undo each other over two centuries of leap rules", () => {
  for (let n = dayNumber({ year: 1899, month: 12, day: 31 }); n < 50_000; n += 37) {
    expect(dayNumber(calendarDay(n))).toBe(n);
  }
});

test.each([
  ["2006", true, true],
  ["2006-01/2006-12", true, true],
  ["2006-01/2006-04", false, true],
  ["2006-Q1", false, true],
  ["2006-04", false, false],
  ["2005/2006", false, false],
])("isFullYear and startsItsYear of %s are %s and %s", (text, full, starts) => {
  expect([isFullYear(period(text)), startsItsYear(period(text))]).toEqual([full, starts]);
});

test("covers, endYear and comparePeriods follow the calendar", () => {
  expect(covers(period("2006"), period("2006-01/2006-04"))).toBe(true);
  expect(covers(period("2006"), period("2005-12"))).toBe(false);
  expect(endYear(period("2006-09/2007-12"))).toBe(2007);
  const sorted = ["2006", "2005", "2006-04", "2006-01/2006-04"].map(period).sort(comparePeriods);
  expect(sorted.map((p) => p.text)).toEqual(["2005", "2006-04", "2006-01/2006-04", "2006"]);
});

describe("of equal periods the text is the shortest", () => {
  test.each([
    ["2025", "2025"],
    ["2025-01/2025-12", "2025"],
    ["2025-Q1/2025-Q4", "2025"],
    ["2025-01-01/2025-12-31", "2025"],
    ["2025-Q1", "2025-Q1"],
    ["2025-01/2025-03", "2025-Q1"],
    ["2025-04/2025-06", "2025-Q2"],
    ["2025-02/2025-04", "2025-02/2025-04"],
    ["2025-01/2025-06", "2025-01/2025-06"],
    ["2025-Q1/2025-Q2", "2025-01/2025-06"],
    ["2028-01-01/2028-02-29", "2028-01/2028-02"],
    ["2028-02-01/2028-02-29", "2028-02"],
    ["2027-02-01/2027-02-28", "2027-02"],
    ["2028-02-01/2028-02-28", "2028-02-01/2028-02-28"],
    ["2021/2025", "2021/2025"],
    ["2021-01/2025-12", "2021/2025"],
    ["2006-09/2007-12", "2006-09/2007-12"],
    ["2006-06-24", "2006-06-24"],
    ["2024-12/2025-02", "2024-12/2025-02"],
  ])("writes %s as %s", (text, normal) => {
    expect(period(text).text).toBe(normal);
    expect(period(text)).toBe(period(normal));
  });
});

describe("samePeriod(a, b)", () => {
  test.each([
    ["2025", "2025-01/2025-12", true],
    ["2025-Q1", "2025-01/2025-03", true],
    ["2025-Q2", "2025-01/2025-06", false],
    ["2025-Q2", "2025-04/2025-06", true],
    ["2025", "2025-12", false],
    ["2028-02-01/2028-02-29", "2028-02", true],
  ])("of %s and %s is %s", (a, b, same) => {
    expect(samePeriod(period(a), period(b))).toBe(same);
  });
});

test("the shortest text has the same days, is its own, and is never longer than another", () => {
  const day = fc.integer({ min: -200_000, max: 200_000 });
  const years = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 9 }));
  const months = fc.tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 11 }),
    fc.integer({ min: 0, max: 1 }),
  );
  const two = (n: number) => String(n).padStart(2, "0");
  const text = fc.oneof(
    years.map(([y, n]) => `${y}-01/${y + n}-12`),
    months.map(([y, m, n]) => `${y}-${two(m)}${n === 0 ? "" : `/${y}-${two(m + 1)}`}`),
    fc
      .tuple(day, fc.integer({ min: 0, max: 900 }))
      .map(([from, length]) => periodOf(from, from + length).text),
  );
  fc.assert(
    fc.property(text, (written) => {
      const p = period(written);
      const [first = "", last = first] = written.split("/");
      expect([p.from, p.to]).toEqual([period(first).from, period(last).to]);
      expect(period(p.text)).toBe(p);
      expect(p.text.length).toBeLessThanOrEqual(written.length);
      expect(calendarDay(p.to).year).toBe(p.year);
    }),
  );
});

test.each([
  ["2006", "year", false, true],
  ["2001/2006", "year", true, false],
  ["2006-Q1/2006-Q4", "year", false, true],
  ["2010-Q3", "quarter", false, false],
  ["2006-04", "month", false, false],
  ["2006-01/2006-04", "month", true, false],
  ["2005-02/2005-12", "month", true, false],
  ["2006-01/2007-12", "year", true, false],
  ["2006-06-24", "day", false, false],
  ["2006-01-01/2006-12-30", "day", true, false],
  ["2006-01-02/2006-12-31", "day", true, false],
])("%s is counted in %ss, an interval: %s, a full year: %s", (text, grain, interval, fullYear) => {
  const p = period(text);
  expect([p.grain, p.interval, p.fullYear, isPlainYear(p.text)]).toEqual([
    grain,
    interval,
    fullYear,
    fullYear,
  ]);
});

test.each([
  [2023, [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
  [2024, [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]],
])("daysInMonth of %i", (year, days) => {
  expect(days.map((_, i) => daysInMonth(year, i + 1))).toEqual(days);
});

test.each([
  [1900, 28],
  [2000, 29],
  [2100, 28],
  [2400, 29],
])("February %i has %i days", (year, days) => {
  expect(daysInMonth(year, 2)).toBe(days);
});

test("shiftYears moves both ends, and the leap day only where there is none", () => {
  const moved = (text: string, years: number) => shiftYears(period(text), years).text;
  expect(moved("2008-02-29", -4)).toBe("2004-02-29");
  expect(moved("2008-02-29/2008-03-05", 1)).toBe("2009-02-28/2009-03-05");
  expect(moved("2001/2006", 5)).toBe("2006/2011");
  expect(moved("2006-09/2007-12", -1)).toBe("2005-09/2006-12");
});

test("endsOf(p) gives both days", () => {
  expect(endsOf(period("2024-02"))).toEqual({
    from: { year: 2024, month: 2, day: 1 },
    to: { year: 2024, month: 2, day: 29 },
  });
});

test.each([
  ["2006", "2006", true],
  ["2006", "2006-01/2006-11", true],
  ["2006", "2006-02/2006-12", true],
  ["2006", "2006-12/2007-01", false],
  ["2006", "2005-12/2006-01", false],
  ["2006-01/2006-11", "2006", false],
])("covers(%s, %s) is %s", (outer, inner, expected) => {
  expect(covers(period(outer), period(inner))).toBe(expected);
});

test("startsItsYear is false for what begins in an earlier year, or on another day of January", () => {
  const told = ["2005/2006", "2006-01-02/2006-12-31", "2006-02", "2006-01-01"].map(period).map(startsItsYear);
  expect(told).toEqual([false, false, false, true]);
});
