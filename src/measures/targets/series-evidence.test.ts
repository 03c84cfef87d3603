import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../golden/lake.ts";
import { judgementOf } from "./judged.ts";
import { evidenceOf } from "./series-evidence.ts";

describe("what a report states of a figure", () => {
  /** What is made of growth of 9 % on a figure of this status. */
  const judged = (status: string, claim: string, target: string, others: readonly string[] = []) => {
    const figures = [`2024 110 亿元 - - report-2024 ${status}`, ...others];
    const ledger = lake({
      sources: "other 2025-01-21",
      indicators: "trade 亿元 flow higher yes stated same-scope",
      observations: figures.map((one) => `lake trade - - ${one}`).join("\n"),
      claims: `lake trade - - 2024 ${claim}`,
      targets: `lake trade - - 2024 ${target}`,
    });
    const lookup = buildLookup(ledger);
    const [row] = ledger.targets;
    if (row === undefined) throw new Error("no target");
    return judgementOf(lookup, lookup.series(row), row, period("2024"));
  };
  const GROWTH = ["growth - 9 %", "growth planned - 8 %"] as const;

  test("that was measured meets a target", () => {
    expect(judged("A", ...GROWTH).verdict).toBe("met");
  });

  test.each(["E", "F"])("that it expects itself (%s) is expected too", (status) => {
    const { verdict, rests, class: counted } = judged(status, ...GROWTH);
    expect([verdict, rests?.status, counted]).toEqual(["expected-met", status, "expected"]);
  });

  test("that is provisional is provisional", () => {
    const { verdict, rests } = judged("P", ...GROWTH);
    expect([verdict, rests?.status]).toEqual(["met", "P"]);
  });

  test.each([
    ["another report", "2024 111 亿元 - - other A"],
    ["another year", "2023 100 亿元 - - report-2024 A"],
  ])("that it expects itself is expected, though %s measured it", (_, other) => {
    expect(judged("E", ...GROWTH, [other]).rests?.status).toBe("E");
  });
});

describe("completions that reports state", () => {
  const TARGETS = [
    "2024 level committed - 40 亿元",
    "2024 level stretch - 60 亿元",
    "2024-01/2024-06 level committed - 20 亿元",
    "2021/2025 level committed - 200 亿元",
    "2024 growth committed - 8 %",
  ];
  const CLAIMS = [
    "2024-01/2024-03 completion - 21 %",
    "2024-01/2024-03 completion tier=stretch 14 %",
    "2024-01/2024-03 completion period=2024-01/2024-06 42 %",
    "2024-01/2024-03 completion period=2021/2025 71 %",
    "2024-01/2024-03 completion tier=planned 18 %",
    "2024-01/2024-03 completion indicator=income 33 %",
    "2023 completion - 99 %",
    "2024-01/2024-03 growth - 8 %",
  ];
  const completions = (targets: readonly string[]) => {
    const rows = (some: readonly string[]) => some.map((one) => `lake gdp - - ${one}`).join("\n");
    const income = "\nlake income - - 2024 level committed - 5 万元";
    const lookup = buildLookup(lake({ targets: rows(targets) + income, claims: rows(CLAIMS) }));
    const series = lookup.series({ region: "lake", indicator: "gdp", industry: "", breakdown: "" });
    const told = series.targets.map((row) => {
      const found = evidenceOf(lookup, series, row).completions.map(({ text }) => text);
      return `${row.period} ${row.form} ${row.tier}: ${found.join(" ")}`;
    });
    return told.sort();
  };

  test("are of the target that they name, else of the year's, the committed one first", () => {
    expect(completions(TARGETS)).toEqual([
      "2021/2025 level committed: 99 71",
      "2024 growth committed: ",
      "2024 level committed: 21",
      "2024 level stretch: 14",
      "2024-01/2024-06 level committed: 42",
    ]);
  });

  test("are of the stretch target, or of the half-year's, where there is no other", () => {
    expect(completions(TARGETS.slice(1, 2))).toEqual(["2024 level stretch: 21 14"]);
    expect(completions(TARGETS.slice(2, 3))).toEqual(["2024-01/2024-06 level committed: 21 42"]);
  });
});

test("a target of which the year is assumed is judged by its own report, and by nothing before its year", () => {
  const trade = (...rows: string[]) => rows.map((one) => `lake trade - - ${one}`).join("\n");
  const lookup = buildLookup(
    lake({
      sources: "guess - yes",
      indicators: "trade 亿元 flow higher yes",
      observations: trade(
        "2023 100 亿元 - - guess A",
        "2024 110 亿元 - - guess A",
        "2023 90 亿元 - - report-2024 A",
      ),
      targets: trade(
        "2024 growth committed - 5 % - - - - - - - - guess",
        "2024 level committed - 120 亿元 - - - - - - - - guess",
      ),
    }),
  );
  const series = lookup.series({ region: "lake", indicator: "trade", industry: "", breakdown: "" });
  const told = series.targets.map((row) => {
    const { verdict, reason } = judgementOf(lookup, series, row, period("2024"));
    return `${row.form} ${verdict} ${reason}`;
  });
  expect(told.sort()).toEqual(["growth cannot-be-told no-base", "level missed null"]);
});

describe("a target beside another series", () => {
  const judged = (others: readonly string[], of = "region=upper") => {
    const lookup = buildLookup(
      lake({
        observations: ["lower gdp - - 2024 12 亿元", ...others].join("\n"),
        targets: `lower gdp - - 2024 level committed - 1 亿元 >= - - - ${of}`,
      }),
    );
    const series = lookup.series({ region: "lower", indicator: "gdp", industry: "", breakdown: "" });
    return series.targets.map((row) => {
      const { verdict, reason, rests } = judgementOf(lookup, series, row, period("2024"));
      return [verdict, reason, rests?.pair?.theirs];
    });
  };

  test("is held against what the ledger has of that", () => {
    const upper = "upper gdp - - 2024 10 亿元";
    expect(judged([upper])).toEqual([["met", null, { n: 10n, d: 1n }]]);
    expect(judged([upper, "isle gdp - - 2024 11.5 亿元"], "region=isle")).toMatchObject([
      ["missed", null, { n: 23n, d: 2n }],
    ]);
  });

  test("cannot be told where that has nothing of the period", () => {
    expect(judged(["upper gdp - - 2023 10 亿元"])).toEqual([["cannot-be-told", "other-missing", undefined]]);
  });
});
