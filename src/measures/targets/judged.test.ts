import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import type { TargetRow } from "../../ledger/schema.ts";
import { lake } from "../golden/lake.ts";
import { judgedAt, NOT_IN_FORCE, notInForce } from "./judged.ts";

const GDP = { region: "lake", indicator: "gdp", industry: "", breakdown: "" };

function seriesOf(targets: readonly string[], sources = "") {
  const lookup = buildLookup(
    lake({ targets: targets.map((one) => `lake gdp - - ${one}`).join("\n"), sources }),
  );
  return { lookup, series: lookup.series(GDP) };
}

const named = ({ period: span, form, tier, value }: TargetRow) => `${span} ${form} ${tier} ${value}`;

describe("judgedAt(lookup, series, asOf, isWanted)", () => {
  test("tells the year before its parts and years, then by tier, a level before all else", () => {
    const { lookup, series } = seriesOf([
      "2021/2025 level committed - 200 亿元",
      "2024 level stretch - 60 亿元",
      "2024-01/2024-06 level committed - 20 亿元",
      "2024 level planned - 50 亿元",
      "2024 growth committed - 8 %",
      "2024 level committed - 40 亿元",
    ]);
    const at = (isWanted: (span: { to: number }) => boolean) =>
      judgedAt(lookup, series, period("2024"), isWanted).map(({ row }) => named(row));
    const year = ["2024 level committed 40", "2024 growth committed 8", "2024 level planned 50"];
    expect(at(() => true)).toEqual([
      ...year,
      "2024 level stretch 60",
      "2024-01/2024-06 level committed 20",
      "2021/2025 level committed 200",
    ]);
    expect(at(({ to }) => to < period("2024-07").from)).toEqual(["2024-01/2024-06 level committed 20"]);
  });

  test("gives beside each what it replaced and what is yet to count, and nothing that is yet to count alone", () => {
    const { lookup, series } = seriesOf([
      "2024 level committed 2024-02 41 亿元",
      "2024 level committed 2024-01 40 亿元",
      "2024 level committed 2024-09 42 亿元",
      "2024 level planned 2024-09 50 亿元",
    ]);
    const found = judgedAt(lookup, series, period("2024-06"), () => true);
    expect(
      found.map(({ row, earlier, later }) => [row, ...earlier, ...later].map(({ value }) => value)),
    ).toEqual([["41", "40", "42"]]);
  });
});

describe("notInForce(lookup, series, row, asOf)", () => {
  const SAME = "2024 level committed 2024-01 40 亿元";
  test.each<[string, string[], string, (string | null)[]]>([
    ["a row that counts", [SAME], "2024", [null]],
    ["the one before", [SAME, "2024 level committed 2024-06 44 亿元"], "2024", ["replaced", null]],
    ["one in another unit", [SAME, "2024 level committed 2024-06 400000 万元"], "2024", ["replaced", null]],
    ["one with a bound", [SAME, "2024 level committed 2024-06 40 亿元 >="], "2024", ["replaced", null]],
    ["one with another end", [SAME, "2024 level committed 2024-06 40 亿元 - 44"], "2024", ["replaced", null]],
    ["one that is said again", [SAME, "2024 level committed 2024-06 40 亿元"], "2024", [null, null]],
    ["one for parts of the year", [SAME, "2024-01/2024-06 level committed - 20 亿元"], "2024", [null, null]],
    [
      "one with fewer decimals of one day",
      [SAME, "2024 level committed 2024-01 40.1 亿元 - - - - - - - p2"],
      "2024",
      [null, null],
    ],
    [
      "one set on a later day",
      [SAME, "2024 level committed 2024-07-01 44 亿元"],
      "2024-06",
      [null, "set-later"],
    ],
    [
      "one set on the last day",
      [SAME, "2024 level committed 2024-06-30 44 亿元"],
      "2024-06",
      ["replaced", null],
    ],
    [
      "one set after its span",
      [SAME, "2024 level committed 2025-01-01 44 亿元"],
      "2024",
      [null, "set-too-late"],
    ],
    [
      "one set after both",
      [SAME, "2024 level committed 2025-01-01 44 亿元"],
      "2024-06",
      [null, "set-too-late"],
    ],
    ["one without a date, before its span", ["2024 level committed - 40 亿元"], "2023", [null]],
  ])("tells %s", (_, targets, asOf, expected) => {
    const { lookup, series } = seriesOf(targets);
    const found = series.targets.map((row) => notInForce(lookup, series, row, period(asOf)));
    const byValue = series.targets.map(({ set_on, locator }, i) => ({
      id: set_on + locator,
      why: found[i] ?? null,
    }));
    expect(byValue.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ why }) => why)).toEqual(expected);
    for (const why of found) if (why !== null) expect(NOT_IN_FORCE).toContain(why);
  });
});
