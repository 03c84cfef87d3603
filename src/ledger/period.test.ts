import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  calendarDay,
  comparePeriods,
  covers,
  dayNumber,
  endYear,
  isFullYear,
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
