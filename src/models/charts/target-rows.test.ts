import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { lake } from "../../measures/golden/lake.ts";
import { judgedAt } from "../../measures/targets/judged.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { targetRow } from "./target-rows.ts";

describe("targetRow says of a figure that is no level what it is:", () => {
  const years = [2020, 2021, 2022, 2023, 2024];
  const observations = years
    .map((year, i) => `lake gdp - - ${year} ${100 + i * 18} 亿元\nlake quality - - ${year} ${60 + i} %`)
    .join("\n");
  const rowOf = (target: string, lang: Lang, indicator = "gdp") => {
    const lines = {
      indicators: "quality % rate higher no",
      observations,
      targets: `lake ${indicator} - - ${target}`,
    };
    const lookup = buildLookup(lake(lines));
    const series = lookup.series({ region: "lake", indicator, industry: "", breakdown: "" });
    const [judged] = judgedAt(lookup, series, period("2024"), () => true);
    if (judged === undefined) throw new Error("no target");
    return targetRow(editionOf(siteOf(lookup, "/", "1.0.0"), lang), series, judged);
  };

  test.each([
    ["2024 level planned - 170 亿元", "地区生产总值", "Gross domestic product"],
    ["2024 growth planned - 8 %", "地区生产总值（增速）", "Gross domestic product (growth)"],
    [
      "2021/2025 average-growth planned - 8 %",
      "地区生产总值（年均增速）",
      "Gross domestic product (growth a year)",
    ],
    [
      "2021/2025 growth planned - 80 %",
      "地区生产总值（累计增速）",
      "Gross domestic product (growth over the years)",
    ],
    [
      "2024 multiple planned - 1.7 倍 - - - 2020",
      "地区生产总值（为基期的倍数）",
      "Gross domestic product (times the base)",
    ],
    [
      "2021/2025 level planned - 110 亿元 >= - each",
      "地区生产总值（最低年份）",
      "Gross domestic product (lowest year)",
    ],
  ])("%s", (target, zh, en) => {
    expect([rowOf(target, "zh").label, rowOf(target, "en").label]).toEqual([zh, en]);
  });

  test("a change in points", () => {
    expect(rowOf("2024 change planned - 2 个百分点", "zh", "quality").label).toMatch(/（变动）$/u);
  });

  test("a multiple with as many decimals as its distance needs", () => {
    // 172 of 100 are 1.72 times against 1.7.
    expect(rowOf("2024 multiple planned - 1.7 倍 - - - 2020", "zh")).toMatchObject({ decimals: 2 });
  });
});
