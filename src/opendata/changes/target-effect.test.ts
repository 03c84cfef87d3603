import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { claim, figure, kindsTexts, target } from "../kinds-sample.ts";
import { diffVersions } from "./diff.ts";
import { asJson } from "./formats.ts";
import { reportOf } from "./report.ts";

type Texts = Readonly<Record<string, string>>;
type Rows = Parameters<typeof kindsTexts>[number];

const ID = { label: (_: string, id: string) => id };

/** Indicators whose growth is stated have one. */
const STATED = [claim("gdp 2024 5"), claim("income 2024 5")];

function texts(targets: Rows, figures: Rows, claims: Rows = []): Texts {
  return kindsTexts(targets, figures, [...STATED, ...claims]);
}

function diffed(before: Texts, after: Texts) {
  const [a, b] = [before, after].map((all) => ({ name: "", files: memoryFiles(all) }));
  if (a === undefined || b === undefined) throw new Error("two versions");
  return diffVersions(a, b);
}

/** What the report says of the effects: `measure: before → after`. */
function told(before: Texts, after: Texts, lang: "zh" | "en" = "zh"): string[] {
  const { sections } = reportOf(diffed(before, after), ID, lang, 50);
  const effects = sections.find(({ title }) => /Effect on what|对公布结果/.test(title));
  return (effects?.rows ?? []).map((cells) => `${cells[3]}: ${cells[4]} → ${cells[5]}`);
}

const CEILING = target("accidents 2025 level", { value: "100", unit: "起", qualifier: "<=" });
const GROWTH = target("gdp 2025 growth", { value: "6", unit: "%", qualifier: "~" });
const AVERAGE = target("retail 2021/2025 average-growth", { value: "6.5", unit: "%", qualifier: ">=" });

describe("the effect of a change on a target", () => {
  test("that is a ceiling is told by what is used of it", () => {
    const of = (count: number) => texts([CEILING], [figure(`accidents 2025-01/2025-10 ${count} 起`)]);
    expect(told(of(60), of(120))).toEqual([
      "年度目标: 100起以内：目前控制在年度目标以内，已用控制指标的60.0%，剩余40起，后两个月平均每月不超过20起" +
        " → 100起以内：突破年度控制目标，已用控制指标的120.0%，超控制指标20起",
    ]);
  });

  test("of growth is told of the growth that the office states", () => {
    const of = (growth: string) =>
      texts([GROWTH], [figure("gdp 2025-01/2025-09 959.4 亿元")], [claim(`gdp 2025-01/2025-09 ${growth}`)]);
    expect(told(of("4.7"), of("6.2"), "en")).toEqual([
      "Year's target: growth of about 6%: 1.3 percentage points below the year's target so far (0.1 percentage points allowed)" +
        " → growth of about 6%: 0.2 percentage points above the year's target so far",
    ]);
  });

  test("of average growth reads the years that it is made of", () => {
    const figures = (last: string) =>
      ["2020 100", "2021 107", "2022 113", "2023 119.6", `2024 ${last}`].map((one) =>
        figure(`retail ${one} 亿元`),
      );
    // Case 14: 27.3 % in four years are 6.2 % a year; 30 % are 6.8 %.
    const found = told(texts([AVERAGE], figures("127.3")), texts([AVERAGE], figures("130")));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain("前四年年均6.2%，低于目标0.3个百分点");
    expect(found[0]).toContain("前四年年均6.8%，高于目标0.3个百分点");
  });

  test("that was decided, or raised, is told by both", () => {
    const figures = [figure("capital 2025-01/2025-10 240 亿元")];
    const open = target("capital 2025 level", { wording: "待下达" });
    const set = (value: string) => target("capital 2025 level", { value, unit: "亿元" });
    expect(told(texts([open], figures), texts([set("318")], figures))).toEqual([
      "年度目标: 待下达：年度目标：待下达 → 318亿元：完成年度目标的75.5%，低于序时进度7.9个百分点",
    ]);
    expect(told(texts([set("300")], figures), texts([set("318")], figures))).toEqual([
      "年度目标: 300亿元：完成年度目标的80.0%，低于序时进度3.3个百分点 → 318亿元：完成年度目标的75.5%，低于序时进度7.9个百分点",
    ]);
  });

  test("that is relative is told where only the other series changed", () => {
    const pace = target("income 2025 growth", { of: "indicator=gdp", qualifier: ">=" });
    const of = (gdp: string) =>
      texts([pace], [], [claim("income 2025-01/2025-09 5.1"), claim(`gdp 2025-01/2025-09 ${gdp}`)]);
    expect(told(of("4.7"), of("5.5"), "en")).toEqual([
      "Year's target: in step with the growth of Gross regional product: up 5.1% against 4.7% for Gross regional product, 0.4 percentage points above the growth of Gross regional product so far" +
        " → in step with the growth of Gross regional product: up 5.1% against 5.5% for Gross regional product, 0.4 percentage points below the growth of Gross regional product so far",
    ]);
    const upper = (rate: string) => ({
      ...figure(`unemployment 2025-01/2025-09 ${rate} %`),
      region: "upper",
    });
    const below = target("unemployment 2025 level", { of: "region=upper", qualifier: "<" });
    const both = (rate: string) =>
      texts([below], [figure("unemployment 2025-01/2025-09 4.0 %"), upper(rate)]);
    expect(told(both("4.2"), both("3.9"))).toEqual([
      "年度目标: 低于上城区：4.0%，上城区为4.2%，低于上城区0.2个百分点 → 低于上城区：4.0%，上城区为3.9%，高于上城区0.1个百分点",
    ]);
  });

  test("that goes from an earlier figure is told where only that one changed", () => {
    const growth = target("retail 2025 growth", { value: "8", unit: "%" });
    const retail = (base: string) =>
      texts(
        [growth],
        [figure(`retail 2024-01/2024-09 ${base} 亿元`), figure("retail 2025-01/2025-09 1080 亿元")],
      );
    // 1,080 on 1,000 is 8.0 %, on 990 it is 9.1 %.
    expect(told(retail("1000"), retail("990"), "en")).toEqual([
      "Year's target: growth of 8%: level with the year's target so far" +
        " → growth of 8%: 1.1 percentage points above the year's target so far",
    ]);
    const ahead = target("roads 2030 level", { value: "1200", unit: "公里", set_on: "2024-01" });
    const roads = (base: string) =>
      texts([ahead], [figure(`roads 2023 ${base} 公里`), figure("roads 2024 1010 公里")]);
    // 10 of 200 km and 110 of 300: 1.0 % a year of 2.6 % that are required, then 12.2 % of 4.2 %.
    expect(told(roads("1000"), roads("900"), "en")).toEqual([
      "Target for 2030: 1,200 km: 190.0 km below the target for 2030, 5.0% of the way, limited progress; growth of 2.9% a year needed from here" +
        " → 1,200 km: 190.0 km below the target for 2030, 36.7% of the way, on track; growth of 2.9% a year needed from here",
    ]);
  });

  test("is none of another place or thing than what changed", () => {
    const pace = target("income 2025 growth", { of: "indicator=gdp", qualifier: ">=" });
    const of = (greening: string) =>
      texts(
        [pace],
        [figure(`greening 2025 ${greening} %`)],
        [claim("income 2025-01/2025-09 5.1"), claim("gdp 2025-01/2025-09 4.7")],
      );
    expect(told(of("41"), of("42"))).toEqual([]);
  });

  test("without a figure is none, however the target changed", () => {
    const set = (value: string) => target("capital 2025 level", { value, unit: "亿元" });
    expect(told(texts([set("300")], []), texts([set("318")], []))).toEqual([]);
  });

  test("is a completion for an amount alone, in JSON too", () => {
    const of = (count: number) => texts([CEILING], [figure(`accidents 2025-01/2025-10 ${count} 起`)]);
    const { effects } = JSON.parse(asJson(diffed(of(60), of(120))));
    expect(effects).toMatchObject([
      {
        kind: "target",
        before: { verdict: "within", used: { value: "60.000000000000", scale: "percent" } },
        after: { verdict: "exceeded", target: { value: "100", qualifier: "<=" } },
      },
    ]);
    expect(JSON.stringify(effects)).not.toContain("completion");
  });
});
