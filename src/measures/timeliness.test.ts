import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { lookUp } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { readFiles } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { reportings, reportingYears } from "./timeliness.ts";

// The sample: a yearly indicator of 2023 and 2024 in three places, and projects, due by month, in June 2024.

const head = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0] ?? "";

/** The sample with more rows of projects in the lower district: period and status. */
function lookupWith(rows: readonly (readonly [period: string, status?: string])[], asOf = "2026-12") {
  const files: Record<string, string> = { ...SAMPLE };
  files["site.json"] = (SAMPLE["site.json"] ?? "").replace('"2024-12"', `"${asOf}"`);
  rows.forEach(([at, status = "A"], i) => {
    const file = `observations/${/(\d{4})[^/]*$/.exec(at)?.[1]}.csv`;
    files[file] =
      `${files[file] ?? `${head}\n`}lower,projects,,,${at},${i + 1},个,,${status},report-2024,p${i},\n`;
  });
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return lookUp(ledger as Ledger);
}

const told = (lookup: ReturnType<typeof lookupWith>, asOf: string, year: number) =>
  reportings(lookup, period(asOf), year).map(
    ({ region, indicator, due, reported, missing }) =>
      `${region} ${indicator} ${due} ${reported.map(({ value }) => value).join("/")} ${missing.join("/")}`,
  );
const years = (lookup: ReturnType<typeof lookupWith>, asOf: string) =>
  reportingYears(lookup, period(asOf)).map(
    ({ year, asked, due, reported }) => `${year}: ${asked} ${due} ${reported}`,
  );

describe("reportings(lookup, asOf, year)", () => {
  const sample = lookupWith([], "2024-12");

  test("has a figure due for each month or year up to the as-of period, of every place that reports", () => {
    expect(told(sample, "2024-12", 2024)).toEqual([
      "lake gdp 1 22.3 ",
      "lake projects 12 40 1/2/3/4/5/7/8/9/10/11/12",
      "lower gdp 1 9.8 ",
      "upper gdp 1 12.5 ",
    ]);
  });

  test("asks for no yearly figure before the year is over", () => {
    expect(told(sample, "2024-03", 2024)).toEqual(["lake projects 3  1/2/3"]);
  });

  test("asks for the whole of a year before the as-of year", () => {
    expect(told(sample, "2025-02", 2024)[1]).toBe("lake projects 12 40 1/2/3/4/5/7/8/9/10/11/12");
  });

  test("counts all as missing in the year after the last figure, and asks for nothing after that", () => {
    expect(told(sample, "2025-02", 2025)).toEqual(["lake projects 2  1/2"]);
    expect(told(sample, "2026-12", 2026)).toEqual([]);
  });

  test("asks for nothing in a year before the first figure, or after the as-of year", () => {
    expect(told(sample, "2024-12", 2022)).toEqual([]);
    expect(told(sample, "2024-12", 2025)).toEqual([]);
  });

  test("takes a figure of several months for the month at whose end it stands", () => {
    const lookup = lookupWith([["2006-01/2006-04"]]);
    expect(told(lookup, "2026-12", 2006)).toEqual(["lower projects 12 1 1/2/3/5/6/7/8/9/10/11/12"]);
  });

  test("takes no forecast for a report", () => {
    const lookup = lookupWith([["2025-01"], ["2025-02", "F"]]);
    expect(told(lookup, "2025-03", 2025).at(-1)).toBe("lower projects 3 1 2/3");
  });
});

describe("reportingYears(lookup, asOf)", () => {
  test("adds up each year in which a place has reported, and the year after, newest first", () => {
    // 2006: one of 12 months; 2007: none of 12; 2024: 15 due, 4 of them there; 2025: the same 15, none.
    expect(years(lookupWith([["2006-01/2006-04"]]), "2026-12")).toEqual([
      "2025: 4 15 0",
      "2024: 4 15 4",
      "2023: 3 3 3",
      "2007: 1 12 0",
      "2006: 1 12 1",
    ]);
  });

  test("asks in the as-of year for what is due by then", () => {
    expect(years(lookupWith([], "2024-12"), "2025-02")).toEqual([
      "2025: 1 2 0",
      "2024: 4 15 4",
      "2023: 3 3 3",
    ]);
  });

  test.each(["2024-12", "2025-02", "2026-12"])("counts what reportings lists, as of %s", (asOf) => {
    const lookup = lookupWith([["2006-01/2006-04"], ["2007-03"], ["2025-02"]]);
    for (const { year, asked, due, reported, offices } of reportingYears(lookup, period(asOf))) {
      const all = reportings(lookup, period(asOf), year);
      expect(all).toHaveLength(asked);
      expect(all.reduce((sum, one) => sum + one.due, 0)).toBe(due);
      expect(all.reduce((sum, one) => sum + one.reported.length, 0)).toBe(reported);
      expect(offices).toEqual([{ office: "statistics", due, reported }]);
    }
  });
});
