import { describe, expect, test } from "vitest";
import { rowsById } from "../../ledger/by-id.ts";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { lake } from "../golden/lake.ts";
import type { Result } from "../result.ts";
import { HANDINGS, handedDown, handingOf } from "./handed-down.ts";

const told = (result: Result) =>
  result.kind === "value" ? result.bound + toFixed(result.value, 3) : result.reason;
const target = (region: string, value: string, rest = "committed -", span = "2024") =>
  `${region} gdp - - ${span} level ${rest} ${value} 亿元`;

/** Own target, those assigned by place, and the sum of these over the own one. */
function assigned(
  targets: string[],
  { region = "lake", indicator = "gdp", span = "2024", beside = "" } = {},
) {
  const ledger = lake({ targets: targets.join("\n") });
  const rows = [...ledger.regions.values()];
  const placed = rows.map((row): Region => (row.id === beside ? { ...row, sums: "beside" } : row));
  const lookup = buildLookup({ ...ledger, regions: rowsById(placed) });
  const series = lookup.series({ region, indicator, industry: "", breakdown: "" });
  const one = handedDown(lookup, series, period(span));
  return (
    one && [
      `${one.tier} ${one.own?.text ?? "-"}`,
      ...one.assigned.map(({ place, target: own }) => `${place.id} ${own?.text ?? "-"}`),
      told(one.allocation.ratio),
    ]
  );
}

describe("handedDown(lookup, series, span) goes by", () => {
  test.each<[string, string[], string[] | null]>([
    [
      "the committed targets before planned and stretch ones",
      [
        ...[target("lake", "100", "stretch -"), target("isle", "90", "stretch -")],
        ...[target("lake", "80", "planned -"), target("isle", "70", "planned -")],
        ...[target("lake", "60"), target("isle", "50")],
      ],
      ["committed 60", "isle 50", "lower -", "upper -", ">=0.833"],
    ],
    [
      "the planned targets before stretch ones",
      [
        ...[target("lake", "100", "stretch -"), target("isle", "90", "stretch -")],
        ...[target("lake", "80", "planned -"), target("isle", "70", "planned -")],
      ],
      ["planned 80", "isle 70", "lower -", "upper -", ">=0.875"],
    ],
    [
      "a tier that a place below has, though the region has another before it",
      [target("lake", "60"), target("lake", "80", "planned -"), target("isle", "70", "planned -")],
      ["planned 80", "isle 70", "lower -", "upper -", ">=0.875"],
    ],
    [
      "a tier in which two places have one, where the region has none",
      [target("isle", "70", "planned -"), target("lower", "10", "planned -"), target("isle", "50")],
      ["planned -", "isle 70", "lower 10", "upper -", "no-target"],
    ],
    [
      "the target in force at the end of the span",
      [
        target("lake", "100"),
        target("isle", "90", "committed 2024-01"),
        target("isle", "95", "committed 2024-12-31"),
        target("isle", "99", "committed 2025-01-01"),
      ],
      ["committed 100", "isle 95", "lower -", "upper -", ">=0.950"],
    ],
    [
      "targets of the same days, however the span is written",
      [target("lake", "100"), target("isle", "90", "committed -", "2024-01/2024-12")],
      ["committed 100", "isle 90", "lower -", "upper -", ">=0.900"],
    ],
    [
      "no target of a part of the span",
      [target("lake", "100"), target("isle", "90", "committed -", "2024-01/2024-11")],
      null,
    ],
    [
      "no target that begins later",
      [target("lake", "100"), target("isle", "90", "committed -", "2024-02/2024-12")],
      null,
    ],
    ["no target of growth", [target("lake", "100"), "isle gdp - - 2024 growth committed - 8 %"], null],
    [
      "places without a peer group that have a target, and not those that have none",
      [target("lake", "100"), target("park-a", "30"), target("isle", "50")],
      ["committed 100", "isle 50", "lower -", "park-a 30", "upper -", ">=0.800"],
    ],
  ])("%s", (_, targets, expected) => {
    expect(assigned(targets)).toEqual(expected);
  });

  test("no place whose figures stand beside the region's", () => {
    const all = [target("lake", "100"), target("isle", "50"), target("upper", "50")];
    expect(assigned(all)).toEqual(["committed 100", "isle 50", "lower -", "upper 50", ">=1.000"]);
    const others = ["committed 100", "lower -", "upper 50", ">=0.500"];
    expect(assigned(all, { beside: "isle" })).toEqual(others);
  });

  test("no place below one that has none", () => {
    expect(assigned([target("isle", "50")], { region: "isle" })).toBeNull();
  });

  test("no sum of what does not add up", () => {
    const income = (region: string, value: string) =>
      `${region} income - - 2024 level committed - ${value} 万元`;
    const all = ["lake", "isle", "lower", "upper"].map((region) => income(region, "5"));
    expect(assigned(all, { indicator: "income" })?.at(-1)).toBe("not-additive");
  });
});

describe("handingOf(handedDown) says", () => {
  const indicators = "waste 亿元 flow lower yes\nrate % rate higher no\nprojects-all 个 flow higher yes";
  const handed = (indicator: string, unit: string, own: string, below: string[], qualifier = "-") => {
    const row = (region: string, value: string) =>
      `${region} ${indicator} - - 2024 level committed - ${value} ${unit} ${qualifier}`;
    const places = ["isle", "lower", "upper"];
    const targets = [row("lake", own), ...below.map((value, i) => row(places[i] ?? "", value))].join("\n");
    const lookup = buildLookup(lake({ indicators, targets }));
    const series = lookup.series({ region: "lake", indicator, industry: "", breakdown: "" });
    const one = handedDown(lookup, series, period("2024"));
    return one && handingOf(one);
  };

  test.each<[string, string, string, string, string[], string, string | null]>([
    ["more than the whole is raised", "gdp", "亿元", "100.0", ["40.0", "35.0", "36.0"], "-", "raised"],
    ["less than the whole is a part of it", "gdp", "亿元", "100.0", ["40.0", "35.0", "20.0"], "-", "part"],
    ["the same is the same", "gdp", "亿元", "100.0", ["40.0", "35.0", "25.0"], "-", "same"],
    // Three thirds of 100.0 at one decimal make 99.9: each may be 0.05 more.
    ["a remainder is rounding", "gdp", "亿元", "100.0", ["33.3", "33.3", "33.3"], "-", "rounding"],
    ["a remainder above is rounding too", "gdp", "亿元", "100.0", ["33.4", "33.4", "33.4"], "-", "rounding"],
    // 100.3 may be 100.3 − 0.15 at least, 100.0 at most 100.05.
    ["more than rounding allows is raised", "gdp", "亿元", "100.0", ["33.5", "33.4", "33.4"], "-", "raised"],
    ["whole pieces are not rounded", "projects-all", "个", "100", ["34", "34", "33"], "-", "raised"],
    [
      "with some missing more is raised all the same",
      "gdp",
      "亿元",
      "100.0",
      ["60.0", "45.0"],
      "-",
      "raised",
    ],
    ["with some missing less is open", "gdp", "亿元", "100.0", ["60.0", "35.0"], "-", "open"],
    ["with some missing the same is open", "gdp", "亿元", "100.0", ["60.0", "40.0"], "-", "open"],
    ["at least is taken at its word", "gdp", "亿元", "100.0", ["40.0", "35.0", "36.0"], ">=", "raised"],
    [
      "less than a ceiling is tightened",
      "waste",
      "亿元",
      "100.0",
      ["40.0", "30.0", "20.0"],
      "-",
      "tightened",
    ],
    ["at most is a ceiling", "gdp", "亿元", "100.0", ["40.0", "30.0", "20.0"], "<=", "tightened"],
    ["more than a ceiling is loosened", "waste", "亿元", "100.0", ["40.0", "35.0", "36.0"], "-", "loosened"],
    ["a ceiling with some missing is open", "waste", "亿元", "100.0", ["40.0", "35.0"], "-", "open"],
    [
      "a ceiling that is passed with some missing is loosened",
      "waste",
      "亿元",
      "100",
      ["60", "45"],
      "-",
      "loosened",
    ],
    ["a rate is not handed down", "rate", "%", "5.0", ["5.0", "5.5", "6.0"], "-", null],
  ])("%s", (_, indicator, unit, own, below, qualifier, expected) => {
    const found = handed(indicator, unit, own, below, qualifier);
    expect(found).toBe(expected);
    if (found !== null) expect(HANDINGS).toContain(found);
  });

  test.each([
    ["waste", true],
    ["gdp", false],
  ])("nothing of %s without an own target, though what is set is known", (indicator, isCeiling) => {
    const targets = ["isle", "upper"].map((id) => `${id} ${indicator} - - 2024 level committed - 5 亿元`);
    const lookup = buildLookup(lake({ indicators, targets: targets.join("\n") }));
    const one = handedDown(
      lookup,
      lookup.series({ region: "lake", indicator, industry: "", breakdown: "" }),
      period("2024"),
    );
    expect([one?.own, one?.isCeiling, one && handingOf(one)]).toEqual([null, isCeiling, null]);
  });

  test("a range is no amount", () => {
    const range = (region: string) => `${region} gdp - - 2024 level committed - 5 亿元 - 6`;
    expect(assigned(["lake", "isle", "lower"].map(range))).toBeNull();
  });
});
