import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { type Lines, lake } from "../golden/lake.ts";
import type { Result } from "../result.ts";
import { outlook } from "./outlook.ts";

function looked(lines: Lines, span = "2024", indicator = "gdp") {
  const lookup = buildLookup(lake(lines));
  const series = lookup.series({ region: "lake", indicator, industry: "", breakdown: "" });
  return outlook(lookup, series, period(span));
}

const told = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);
const gdp = (...rows: string[]) => rows.map((row) => `lake gdp - - ${row}`).join("\n");
const part = (value: string, months = "06", rest = "") => `2024-01/2024-${months} ${value} 亿元 ${rest}`;

describe("outlook(ledger, series, span) goes by", () => {
  test.each<[string, string, string | null]>([
    ["the newest part of the span", gdp(part("20", "04"), part("33"), part("27", "05")), "33"],
    ["the sum of parts without a gap", gdp(part("20", "04"), "2024-05/2024-06 9 亿元"), "29"],
    ["no part after a gap", gdp(part("20", "04"), "2024-06 9 亿元"), "20"],
    ["no part that begins earlier", gdp(part("20", "04"), "2023-11/2024-06 40 亿元"), "20"],
    ["no forecast of a part", gdp(part("20", "04"), part("33", "06", "- - report-2024 F")), "20"],
    ["no estimate of a part", gdp(part("20", "04"), part("33", "06", "- - report-2024 E")), "20"],
    [
      "nothing once all parts are known",
      gdp("2024-Q1 9 亿元", "2024-Q2 9 亿元", "2024-Q3 9 亿元", "2024-Q4 9 亿元"),
      null,
    ],
    ["the statement that is shown", gdp(part("33", "06", "- 1"), part("33.1", "06", "- 2")), "33.1"],
    ["nothing where bounds pull apart", gdp("2024-Q1 9 亿元 >=", "2024-Q2 9 亿元 <="), null],
    ["nothing once the span is known", gdp(part("33"), "2024 70 亿元"), null],
    ["nothing once it is known provisionally", gdp(part("33"), "2024 70 亿元 - - report-2024 P"), null],
    ["what is known where the span is but forecast", gdp(part("33"), "2024 70 亿元 - - report-2024 F"), "33"],
    [
      "what is known where the span is but estimated",
      gdp(part("33"), "2024 70 亿元 - - report-2024 E"),
      "33",
    ],
    ["nothing of the year before", gdp("2023-01/2023-06 30 亿元"), null],
  ])("%s", (_, observations, expected) => {
    expect(looked({ observations })?.actual.text ?? null).toBe(expected);
  });

  test("nothing of a place that is closed before the span ends", () => {
    const of = (closed: string) => {
      const regions = (SAMPLE["regions.csv"] ?? "").replace("lake,,2001,,", `lake,,2001,${closed},`);
      const row = "lower,projects,,,2024-01/2024-05,4,个,,A,report-2024,1,\n";
      const figures = (SAMPLE["observations/2024.csv"] ?? "") + row;
      const files = { ...SAMPLE, "regions.csv": regions, "observations/2024.csv": figures };
      const { ledger, problems } = readFiles(memoryFiles(files));
      if (ledger === null) throw new Error(JSON.stringify(problems));
      const lookup = buildLookup(ledger);
      const key = { region: "lower", indicator: "projects", industry: "", breakdown: "" };
      return outlook(lookup, lookup.series(key), period("2024"));
    };
    expect(of("")?.actual.text).toBe("4");
    expect(of("2024-12")?.actual.text).toBe("4");
    expect(of("2024-05")).toBeNull();
  });

  test("nothing of what is not counted up", () => {
    const observations = "lake area - - 2024-01/2024-06 33 平方公里";
    expect(looked({ observations }, "2024", "area")).toBeNull();
  });
});

describe("outlook(ledger, series, span) tells", () => {
  test("what the report itself expects", () => {
    const one = looked({ observations: gdp(part("33"), "2024 70 亿元 - - report-2024 F") });
    expect(one?.expected?.text).toBe("70");
    expect(looked({ observations: gdp(part("33")) })?.expected).toBeNull();
  });

  const half = (...years: (readonly [number, string, string])[]) =>
    gdp(
      part("33"),
      ...years.flatMap(([year, some, all]) => [`${year}-01/${year}-06 ${some} 亿元`, `${year} ${all} 亿元`]),
    );

  test("the seasonal shares of the ten years before, of no eleventh", () => {
    const years = Array.from({ length: 11 }, (_, i) => [2023 - i, i === 10 ? "1" : "50", "100"] as const);
    const one = looked({ observations: half(...years) });
    expect(one?.seasonal.years).toBe(10);
    expect(one && told(one.projection.high)).toBe("66.000");
    const nine = looked({ observations: half(...years.slice(0, 9)) });
    expect(nine?.seasonal.years).toBe(9);
  });

  test("no share of a year of which the part or the whole is missing", () => {
    const observations = [half([2023, "40", "100"]), gdp("2022-01/2022-06 10 亿元", "2021 90 亿元")].join(
      "\n",
    );
    expect(looked({ observations })?.seasonal.years).toBe(1);
  });

  test("a straight line for a span that is no year", () => {
    const observations = gdp(
      "2023/2024 70 亿元 - - report-2024 F",
      "2023-01/2023-12 30 亿元",
      "2022 20 亿元",
    );
    const one = looked({ observations }, "2023/2024");
    expect([one?.projection.straightLine, one && told(one.projection.middle)]).toEqual([true, "60.000"]);
  });

  const target = (span: string, value: string) => `lake gdp - - ${span} level committed - ${value}`;

  test.each<[string, string, (string | null)[]]>([
    // 33 ÷ (6 ÷ 12) = 66 of 60; (60 − 33) ÷ 6 beside 33 ÷ 6.
    ["completion by the target of the span", target("2024", "60 亿元"), ["60", "1.100", "4.500", "5.500"]],
    [
      "completion by a target in another unit",
      target("2024", "600000 万元"),
      ["600000", "1.100", "45000.000", "5.500"],
    ],
    [
      "no completion by the target of another span",
      target("2024-01/2024-09", "60 亿元"),
      [null, "no-target", "no-target", "5.500"],
    ],
    [
      "no completion by a longer span",
      target("2023/2024", "60 亿元"),
      [null, "no-target", "no-target", "5.500"],
    ],
  ])("%s", (_, targets, expected) => {
    const one = looked({ observations: gdp(part("33")), targets });
    expect(
      one && [one.target?.text ?? null, ...[one.projectedCompletion, one.required, one.rate].map(told)],
    ).toEqual(expected);
  });

  test.each<[string, string, string, string[]]>([
    // 33 of what may not be exceeded, of a range, of what is kept every year: no completion, and not "no target".
    ["a ceiling", "<=", "60 亿元", ["other-kind", "other-kind"]],
    ["an amount or more, as of the amount", ">=", "60 亿元", ["1.100", "4.500"]],
    ["a negative amount", "", "-60 亿元", ["base-is-negative", "base-is-negative"]],
  ])("of %s", (_, qualifier, value, expected) => {
    const one = looked({ observations: gdp(part("33")), targets: `${target("2024", value)} ${qualifier}` });
    expect(one && [one.projectedCompletion, one.required].map(told)).toEqual(expected);
    expect(one?.aim?.row.value).toBe(value.split(" ")[0]);
  });

  test("the figures behind a projected completion: those of the projection, then the target", () => {
    const one = looked({ observations: gdp(part("33")), targets: target("2024", "60 亿元") });
    expect(one?.projectedCompletion.inputs.map(({ role }) => role)).toEqual([
      "actual",
      "cut-off",
      "target-period",
      "target",
    ]);
    expect(one?.projectedCompletion.kind === "value" && one.projectedCompletion.estimated).toBe(true);
  });
});
