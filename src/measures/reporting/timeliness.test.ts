import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { coverageOf, coverageYears, extentOf } from "./coverage.ts";
import { reportings, reportingYears } from "./timeliness.ts";

// The sample: a yearly indicator of 2023 and 2024 in three places, and projects of the lake for January to June 2024.

const head = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0] ?? "";
const CALENDAR = "indicator,region,frequency,due,note\n";
/** Of both indicators: the yearly one a month, the monthly one ten days after the end. */
const BOTH = `${CALENDAR}gdp,,year,31,\nprojects,,month,10,\n`;

/** The sample with a calendar, and with more rows of projects in the lower district: period and status. */
function lookupWith(
  calendar: string,
  rows: readonly (readonly [period: string, status?: string])[] = [],
  asOf = "2026-12",
) {
  const files: Record<string, string> = {
    ...SAMPLE,
    ...(calendar === "" ? {} : { "calendar.csv": calendar }),
  };
  files["site.json"] = (SAMPLE["site.json"] ?? "").replace('"2024-12"', `"${asOf}"`);
  rows.forEach(([at, status = "A"], i) => {
    const file = `observations/${/(\d{4})[^/]*$/.exec(at)?.[1]}.csv`;
    files[file] =
      `${files[file] ?? `${head}\n`}lower,projects,,,${at},${i + 1},个,,${status},report-2024,p${i},\n`;
  });
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return buildLookup(ledger as Ledger);
}

type Found = ReturnType<typeof lookupWith>;

const told = (lookup: Found, asOf: string, year: number) =>
  reportings(lookup, period(asOf), year).map(
    ({ region, indicator, due, reported, missing }) =>
      `${region} ${indicator} ${due} ${reported.map(({ value }) => value).join("/")} ${missing.join("/")}`,
  );
const years = (lookup: Found, asOf: string) =>
  reportingYears(lookup, period(asOf)).map(
    ({ year, asked, due, reported }) => `${year}: ${asked} ${due} ${reported}`,
  );

describe("reportings(lookup, asOf, year)", () => {
  const sample = lookupWith(BOTH);

  test("asks for nothing that the reporting calendar does not declare", () => {
    for (const asOf of ["2024-12", "2026-12"]) {
      expect(told(lookupWith(""), asOf, 2024)).toEqual([]);
      expect(years(lookupWith(""), asOf)).toEqual([]);
    }
    const gdpAlone = lookupWith(`${CALENDAR}gdp,,year,31,\n`);
    expect(told(gdpAlone, "2026-12", 2024).map((line) => line.split(" ")[1])).toEqual(["gdp", "gdp", "gdp"]);
  });

  test("has a figure due so many days after each period, of every place that reports", () => {
    expect(told(sample, "2025-02", 2024)).toEqual([
      "lake gdp 1 22.3 ",
      "lake projects 12 40 1/2/3/4/5/7/8/9/10/11/12",
      "lower gdp 1 9.8 ",
      "upper gdp 1 12.5 ",
    ]);
  });

  test("asks for nothing before the day on which it is due", () => {
    // 31 December and ten days; 31 December and a month: the cut-off of December reaches neither.
    expect(told(sample, "2024-12", 2024)).toEqual(["lake projects 11 40 1/2/3/4/5/7/8/9/10/11"]);
    expect(told(sample, "2025-01-09", 2024)[0]).toBe("lake projects 11 40 1/2/3/4/5/7/8/9/10/11");
    expect(told(sample, "2025-01-10", 2024)[0]).toBe("lake projects 12 40 1/2/3/4/5/7/8/9/10/11/12");
    expect(told(sample, "2025-01-31", 2024)[0]).toBe("lake gdp 1 22.3 ");
  });

  test("counts all as missing in the year after the last figure, and asks for nothing after that", () => {
    expect(told(sample, "2025-03", 2025)).toEqual(["lake projects 2  1/2"]);
    expect(told(sample, "2026-12", 2026)).toEqual([]);
  });

  test("asks for nothing in a year before the first figure, or after the as-of year", () => {
    expect(told(sample, "2024-12", 2022)).toEqual([]);
    expect(told(sample, "2024-12", 2025)).toEqual([]);
  });

  test.each([
    ["month-from-february", "11 40 2/3/4/5/7/8/9/10/11/12"],
    ["quarter", "4 40 3/9/12"],
    ["half-year", "2 40 12"],
    ["year", "1  12"],
  ])("asks by the calendar's frequency: %s", (frequency, expected) => {
    const lookup = lookupWith(`${CALENDAR}projects,,${frequency},0,\n`);
    expect(told(lookup, "2024-12", 2024)).toEqual([`lake projects ${expected}`]);
  });

  test("takes a place's own entry before that of all places, and asks a place that is named and silent", () => {
    const own = lookupWith(`${BOTH}projects,lake,quarter,0,\nprojects,upper,quarter,0,\n`);
    expect(told(own, "2024-12", 2024)).toEqual(["lake projects 4 40 3/9/12", "upper projects 4  3/6/9/12"]);
    // A place that never reported is asked in the as-of year alone.
    expect(told(own, "2026-12", 2024).at(-1)).toBe("upper gdp 1 12.5 ");
  });

  test("takes a figure of several months for the month at whose end it stands", () => {
    const lookup = lookupWith(BOTH, [["2006-01/2006-04"]]);
    expect(told(lookup, "2026-12", 2006)).toEqual(["lower projects 12 1 1/2/3/5/6/7/8/9/10/11/12"]);
  });

  test("takes no forecast for a report", () => {
    const lookup = lookupWith(BOTH, [["2025-01"], ["2025-02", "F"]]);
    expect(told(lookup, "2025-04-10", 2025).at(-1)).toBe("lower projects 3 1 2/3");
  });
});

describe("reportingYears(lookup, asOf)", () => {
  test("adds up each year in which a place has reported, and the year after, newest first", () => {
    // 2006: one of 12 months; 2007: none of 12; 2024: 15 due, 4 of them there; 2025: the same 15, none.
    expect(years(lookupWith(BOTH, [["2006-01/2006-04"]]), "2026-12")).toEqual([
      "2025: 4 15 0",
      "2024: 4 15 4",
      "2023: 3 3 3",
      "2007: 1 12 0",
      "2006: 1 12 1",
    ]);
  });

  test("asks in the as-of year for what is due by then", () => {
    expect(years(lookupWith(BOTH), "2025-03")).toEqual(["2025: 1 2 0", "2024: 4 15 4", "2023: 3 3 3"]);
  });

  test.each(["2024-12", "2025-02", "2026-12"])("counts what reportings lists, as of %s", (asOf) => {
    const lookup = lookupWith(BOTH, [["2006-01/2006-04"], ["2007-03"], ["2025-02"]]);
    for (const { year, asked, due, reported, offices } of reportingYears(lookup, period(asOf))) {
      const all = reportings(lookup, period(asOf), year);
      expect(all).toHaveLength(asked);
      expect(all.reduce((sum, one) => sum + one.due, 0)).toBe(due);
      expect(all.reduce((sum, one) => sum + one.reported.length, 0)).toBe(reported);
      expect(offices).toEqual([{ office: "statistics", due, reported }]);
    }
  });
});

describe("coverageOf(lookup, year)", () => {
  const there = (lookup: Found, year: number) =>
    coverageOf(lookup, year).map(
      ({ region, indicator, rows }) => `${region} ${indicator} ${rows.map((row) => row.period).join(" ")}`,
    );

  test("tells the periods of each indicator of each place, forecasts and parts left out", () => {
    const lookup = lookupWith("", [["2024-03"], ["2024-01/2024-02"], ["2024-12", "F"]]);
    expect(there(lookup, 2024)).toEqual([
      "lake gdp 2024",
      "lake projects 2024-01/2024-06",
      "lower gdp 2024",
      "lower projects 2024-01/2024-02 2024-03",
      "upper gdp 2024",
    ]);
    expect(there(lookup, 2022)).toEqual([]);
  });

  test("leaves to the calendar what it declares", () => {
    expect(there(lookupWith(`${CALENDAR}gdp,,year,31,\n`), 2024)).toEqual(["lake projects 2024-01/2024-06"]);
    expect(there(lookupWith(`${CALENDAR}gdp,lake,year,31,\n`), 2024)).toEqual([
      "lake projects 2024-01/2024-06",
      "lower gdp 2024",
      "upper gdp 2024",
    ]);
    expect(coverageYears(lookupWith(BOTH))).toEqual([]);
  });

  test("adds up what it lists, each year and all of them", () => {
    const lookup = lookupWith("", [["2024-03"], ["2006-01/2006-04"]]);
    expect(coverageYears(lookup)).toEqual([
      { year: 2024, places: 3, series: 5, periods: 5 },
      { year: 2023, places: 3, series: 3, periods: 3 },
      { year: 2006, places: 1, series: 1, periods: 1 },
    ]);
    expect(extentOf(lookup)).toEqual({ places: 3, series: 5, periods: 9 });
  });
});
