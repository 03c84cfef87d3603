import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import { figureOf } from "../figure.ts";
import { units } from "../golden/figures.ts";
import type { Result } from "../result.ts";
import { lastMonth, monthsOf } from "./months.ts";

const figure = (text: string) => {
  const [period = "", value = "", qualifier = "", status = ""] = text.split(" ");
  const row = { period, value, unit: "亿元", file: "observations/2026.csv", line: 2 } as const;
  return figureOf({ ...row, qualifier: qualifier as "" | ">=", status: status as "" | "E" }, units);
};

const told = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);

/** `period: cumulative single(its period) on the month before`. */
function months(...figures: string[]) {
  return monthsOf(figures.map(figure), "flow").map(
    ({ at, single, onMonth }) => `${at.text}: ${told(single.result)} (${single.period}) ${told(onMonth)}`,
  );
}

describe("monthsOf(figures, kind)", () => {
  test("gives single months and what they are to the month before, across the turn of the year", () => {
    expect(
      months(
        "2026-01/2026-02 25",
        "2025-01/2025-11 88",
        "2026-01 15",
        "2025 100",
        "2026-01/2026-04 65",
        "2026-01/2026-05 85",
        "2026-01/2026-06 95",
      ),
    ).toEqual([
      "2025-01/2025-11: 88.000 (2025-01/2025-11) no-base",
      // 100 − 88; the eleven months before are no month.
      "2025: 12.000 (2025-12) no-base",
      // 15 ÷ 12 − 1, then (25 − 15) ÷ 15 − 1.
      "2026-01: 15.000 (2026-01) 0.250",
      "2026-01/2026-02: 10.000 (2026-02) -0.333",
      // March is not there: 65 − 25 is of two months.
      "2026-01/2026-04: 40.000 (2026-03/2026-04) no-base",
      "2026-01/2026-05: 20.000 (2026-05) no-base",
      "2026-01/2026-06: 10.000 (2026-06) -0.500",
    ]);
  });

  test("names all that a month on month came from", () => {
    const figures = ["2026-01 15", "2026-01/2026-02 25", "2026-01/2026-03 40"].map(figure);
    const last = monthsOf(figures, "flow").at(-1);
    expect(last?.onMonth.inputs.map(({ value }) => value)).toEqual(["40", "25", "25", "15"]);
  });

  test("has no month on month over a gap", () => {
    expect(months("2026-01 10", "2027-01 12")).toEqual([
      "2026-01: 10.000 (2026-01) no-base",
      "2027-01: 12.000 (2027-01) period-not-covered",
    ]);
  });

  test("leaves out what is not counted from the first of a year, and takes the measured one of two", () => {
    expect(months("2026-03 9", "2026-01/2026-03 40  E", "2026-01/2026-03 30", "2025-07/2026-06 80")).toEqual([
      "2026-Q1: 30.000 (2026-Q1) no-base",
    ]);
  });

  test("tells a fall as the fault that it is", () => {
    expect(months("2026-01 10", "2026-01/2026-02 9")[1]).toBe(
      "2026-01/2026-02: falling-cumulative (2026-02) no-base",
    );
  });

  test("has nothing of what is not counted up", () => {
    expect(monthsOf([figure("2026-01 10")], "stock")).toEqual([]);
  });
});

describe("lastMonth(figures, kind, at)", () => {
  const figures = ["2025 100", "2026-01 15", "2026-01/2026-02 25"].map(figure);
  const of = (text: string) => lastMonth(figures, "flow", period(text));

  test("gives what the last month brought, and nothing where that is the whole figure, or none is known", () => {
    const found = of("2026-01/2026-02");
    expect([found?.single.period, found && told(found.single.result)]).toEqual(["2026-02", "10.000"]);
    expect([of("2026-01"), of("2025"), of("2026-01/2026-03")]).toEqual([null, null, null]);
    expect(lastMonth(figures, "stock", period("2026-01/2026-02"))).toBeNull();
  });
});
