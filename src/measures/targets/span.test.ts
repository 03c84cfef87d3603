import { describe, expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { isSeveralYears, lastPart, monthsAround, singleGrain, timePassed, yearsOf } from "./span.ts";

describe("spans", () => {
  test.each([
    ["2025", ["2025"], "2025", false],
    ["2024/2025", ["2024", "2025"], "2025", true],
    ["2024-01/2024-12", ["2024"], "2024", false],
    ["2024-01/2025-01", [], "2024-01/2025-01", true],
    ["2024-07/2025-06", [], "2024-07/2025-06", false],
    ["2025-06", [], "2025-06", false],
  ])("%s is made of the years %j, the last part is %s", (text, years, last, isSeveral) => {
    const span = period(text);
    expect(yearsOf(span).map((one) => one.text)).toEqual(years);
    expect([lastPart(span).text, isSeveralYears(span)]).toEqual([last, isSeveral]);
  });

  test.each([
    ["2025-06", "month"],
    ["2025-Q2", "quarter"],
    ["2025", "year"],
    ["2025-01/2025-06", null],
  ])("%s is of one %s", (text, grain) => {
    expect(singleGrain(period(text))).toBe(grain);
  });

  test.each([
    ["2025-01/2025-09", "2025", { passed: 9, left: 3 }, { n: 3n, d: 4n }],
    ["2025-12", "2025", { passed: 12, left: 0 }, { n: 1n, d: 1n }],
    ["2025-01", "2025", { passed: 1, left: 11 }, { n: 1n, d: 12n }],
    ["2025-01-01/2025-01-05", "2025-01", null, { n: 5n, d: 31n }],
    ["2025-03-31", "2025-02-15/2025-04-15", null, { n: 3n, d: 4n }],
  ])("at the end of %s so much of %s has passed", (at, span, months, passed) => {
    expect(monthsAround(period(at), period(span))).toEqual(months);
    const { n, d } = timePassed(period(at), period(span));
    expect(n * passed.d).toBe(passed.n * d);
  });
});
