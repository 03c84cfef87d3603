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
