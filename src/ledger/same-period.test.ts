import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarDay, parsePeriod, period } from "./period.ts";
import { normalPeriod, periodOf, samePeriod } from "./same-period.ts";

describe("normalPeriod(period)", () => {
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
    expect(normalPeriod(period(text)).text).toBe(normal);
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

test("a normal form has the same days, is its own normal form, and is never longer than another", () => {
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
      const p = parsePeriod(written);
      if (p === null) throw new Error(written);
      const normal = normalPeriod(p);
      expect([normal.from, normal.to]).toEqual([p.from, p.to]);
      expect(normalPeriod(normal).text).toBe(normal.text);
      expect(normal.text.length).toBeLessThanOrEqual(written.length);
      expect(calendarDay(normal.to).year).toBe(normal.year);
    }),
  );
});
