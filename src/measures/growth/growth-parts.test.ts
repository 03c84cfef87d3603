import { describe, expect, test } from "vitest";
import { rowsById } from "../../ledger/by-id.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup, type SeriesKey } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { type Lines, lake } from "../golden/lake.ts";
import type { Result } from "../result.ts";
import { type GrowthParts, growthSplit, hasParts } from "./growth-parts.ts";

const told = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);
/** A part in 2023 and 2024: `region industry breakdown then now`. */
const both = (...parts: string[]) =>
  parts
    .map((part) => part.split(" "))
    .flatMap(([region, industry, breakdown, then, now]) => [
      `${region} gdp ${industry} ${breakdown} 2023 ${then} 亿元`,
      `${region} gdp ${industry} ${breakdown} 2024 ${now} 亿元`,
    ])
    .join("\n");

function looked(lines: Lines, key: { industry?: string; breakdown?: string; indicator?: string } = {}) {
  const lookup = buildLookup(lake(lines));
  const series = lookup.series({ region: "lake", indicator: "gdp", industry: "", breakdown: "", ...key });
  return { lookup, series };
}

const partName = (by: GrowthParts["by"], { region, industry, breakdown }: SeriesKey) =>
  by === "places" ? region : by === "industries" ? industry : breakdown;

function kinds(lines: Lines, key: Parameters<typeof looked>[1] = {}) {
  const { lookup, series } = looked(lines, key);
  return growthSplit(lookup, series, period("2024"))?.kinds.map(({ by, disjoint, parts }) =>
    [
      `${typeof by === "string" ? by : by.scheme}${disjoint ? "" : " overlap"}:`,
      ...parts.map(({ series: one, pull }) => `${partName(by, one)} ${told(pull)}`),
    ].join(" "),
  );
}

describe("growthSplit(lookup, series, at)", () => {
  test.each<[string, string[], string[]]>([
    [
      "gives the kind with the most parts first",
      ["lake - - 100 110", "lake primary - 10 9", "isle - - 20 22", "lower - - 20 24"],
      ["places: isle 0.020 lower 0.040", "industries: primary -0.010"],
    ],
    [
      "gives the uppermost categories of each scheme",
      [
        ...["lake - - 100 110", "lake - origin-inside 40 44", "lake - origin-outside 60 66"],
        ...["lake - origin-abroad 10 12", "lake - start-new 50 60"],
      ],
      ["origin: origin-inside 0.040 origin-outside 0.060", "start: start-new 0.100"],
    ],
    [
      "knows that categories of a scheme that is not exhaustive may overlap",
      ["lake - - 100 110", "lake - size-50m-up 40 44"],
      ["size overlap: size-50m-up 0.040"],
    ],
    [
      "knows that zones and parks may lie in any district",
      ["lake - - 100 110", "isle - - 40 44", "port - - 30 33"],
      ["places overlap: isle 0.040 port 0.030"],
    ],
    [
      "leaves out parts of which either year is missing",
      ["lake - - 100 110", "isle - - 40 44"],
      ["places: isle 0.040"],
    ],
    ["may find no part", ["lake - - 100 110"], []],
    ["leaves out industries under another", ["lake - - 100 110", "lake industry - 40 44"], []],
    ["leaves out industries by a breakdown", ["lake - - 100 110", "lake primary origin-inside 40 44"], []],
  ])("%s", (_, parts, expected) => {
    const alone = "lower gdp - - 2024 9 亿元\nupper gdp - - 2023 9 亿元";
    const lines = parts.some((part) => part.startsWith("lower"))
      ? both(...parts)
      : `${both(...parts)}\n${alone}`;
    // What has a figure of one year alone is a place, but no part.
    expect(kinds({ observations: lines })).toEqual(expected);
  });

  test("splits an industry into those under it, and by categories of its own", () => {
    const observations = both(
      ...["lake secondary - 50 60", "lake industry - 40 48", "lake primary - 10 20"],
      ...["lake secondary origin-inside 20 25", "lake - origin-inside 90 99"],
    );
    expect(kinds({ observations }, { industry: "secondary" })).toEqual([
      "industries: industry 0.160",
      "origin: origin-inside 0.100",
    ]);
  });

  test("splits a category by place and industry, and by no further category", () => {
    const observations = both(
      ...["lake - origin-outside 60 66", "lake - origin-abroad 10 12", "lake primary origin-outside 30 36"],
      "isle - origin-outside 20 23",
    );
    expect(kinds({ observations }, { breakdown: "origin-outside" })).toEqual([
      "places: isle 0.050",
      "industries: primary 0.100",
    ]);
  });

  const DIVIDING: readonly Region["kind"][] = ["province", "prefecture", "county", "district", "township"];
  const LYING_ANYWHERE: readonly Region["kind"][] = ["country", "zone", "park", "department", "other"];
  test.each<[Region["kind"], boolean]>([
    ...DIVIDING.map((kind): [Region["kind"], boolean] => [kind, true]),
    ...LYING_ANYWHERE.map((kind): [Region["kind"], boolean] => [kind, false]),
  ])("knows whether places of the kind %s overlap", (kind, disjoint) => {
    const ledger = lake({ observations: both("lake - - 100 110", "isle - - 40 44") });
    const regions = [...ledger.regions.values()].map((row) => (row.id === "isle" ? { ...row, kind } : row));
    const lookup = buildLookup({ ...ledger, regions: rowsById(regions) });
    const series = lookup.series({ region: "lake", indicator: "gdp", industry: "", breakdown: "" });
    const split = growthSplit(lookup, series, period("2024"));
    expect(split?.kinds.map((one) => one.disjoint)).toEqual([disjoint]);
  });

  test("says nothing of what does not add up", () => {
    const observations = "lake income - - 2023 5 万元\nlake income - - 2024 6 万元";
    expect(kinds({ observations }, { indicator: "income" })).toBeUndefined();
  });
});

describe("hasParts(lookup, series, at)", () => {
  const has = (observations: string, indicator = "gdp") => {
    const { lookup, series } = looked({ observations }, { indicator });
    return hasParts(lookup, series, period("2024"));
  };

  test.each<[string, string, boolean]>([
    ["a place of that period", "isle gdp - - 2024 9 亿元", true],
    ["an industry of that period", "lake gdp primary - 2024 9 亿元", true],
    ["a category of that period", "lake gdp - origin-inside 2024 9 亿元", true],
    ["a place of another period", "isle gdp - - 2023 9 亿元", false],
    ["the whole alone", "lake gdp - - 2024 9 亿元", false],
  ])("knows %s", (_, observations, expected) => {
    expect(has(observations)).toBe(expected);
  });

  test("knows no part of what does not add up", () => {
    expect(has("isle income - - 2024 9 万元", "income")).toBe(false);
  });
});
