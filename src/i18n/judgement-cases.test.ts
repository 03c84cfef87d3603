import { describe, expect, test } from "vitest";
import { divide, fraction } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import { growthTold, nominalChange } from "../measures/growth/told.ts";
import { asOf, evidence, type Given, known, settings, target } from "../measures/targets/golden/given.ts";
import { judge } from "../measures/targets/judge.ts";
import type { Quantity } from "../measures/targets/judgement.ts";
import { names } from "./golden/names.ts";
import { wordsOf } from "./words.ts";

const zh = wordsOf("zh").judgement;
const en = wordsOf("en").judgement;

/** The cases by their numbers, as an office and its readers are told them. */
function told(subject: string, set: string, as_of: string, cells: Given) {
  const given = { subject, as_of, ...cells };
  return judge(target(set), evidence(given), asOf(given), settings);
}
function both(...given: Parameters<typeof told>): readonly [string, string] {
  const one = told(...given);
  return [zh.clause(one, names.zh), en.clause(one, names.en)];
}

const REAL = "flow higher growth=stated basis=comparable prices=current";
const HIGHER = "flow higher";

describe("ceilings", () => {
  test("1: 120 accidents of 100", () => {
    const one = told("flow lower", "level 100 起 2025", "2025-10", { figures: "120 起 2025-01/2025-10" });
    expect(zh.distance(one, names.zh)).toBe("超控制指标20起");
    expect(zh.clause(one, names.zh)).toBe("突破年度控制目标，已用控制指标的120.0%，超控制指标20起");
    expect(en.clause(one, names.en)).toBe(
      "the year's ceiling exceeded, 120.0% of it used, 20 over the ceiling",
    );
  });

  test("2: 60 of 100", () => {
    expect(both("flow lower", "level 100 起 2025", "2025-10", { figures: "60 起 2025-01/2025-10" })).toEqual([
      "目前控制在年度目标以内，已用控制指标的60.0%，剩余40起，后两个月平均每月不超过20起",
      "within the year's ceiling so far, 60.0% of it used, 40 left, at most 20 a month in the two months left",
    ]);
  });

  test("3: prices up 0.7 % of at most 3 %", () => {
    expect(both("rate lower", "level <=3 % 2025", "2025-10", { figures: "0.7 % 2025-01/2025-10" })).toEqual([
      "目前控制在年度目标以内，低于目标2.3个百分点",
      "within the year's limit so far, 2.3 percentage points below the limit",
    ]);
  });

  test("15: no new debt, and none made", () => {
    expect(both("flow lower", "level 0 亿元 2025", "2025-12", { figures: "0 亿元 2025" })).toEqual([
      "控制在年度目标以内，与控制指标持平",
      "kept within the year's ceiling, level with the ceiling",
    ]);
  });
});

describe("growth", () => {
  const gdp = {
    figures: "106.6 亿元 2025-01/2025-09 | 100 亿元 2024-01/2024-09",
    growths: "4.7 % 2025-01/2025-09",
  };

  test("4: about 6 %, 4.7 % as stated, 6.6 % nominal", () => {
    expect(both(REAL, "growth ~6 % 2025", "2025-09", gdp)).toEqual([
      "目前低于年度目标1.3个百分点（允许0.1个百分点）",
      "1.3 percentage points below the year's target so far (0.1 percentage points allowed)",
    ]);
    const series = known(REAL, gdp.figures, gdp.growths);
    const at = period("2025-01/2025-09");
    expect(zh.growth(growthTold(series, at))).toBe("增长4.7%（可比价）");
    expect(zh.growth(nominalChange(series, at))).toBe("名义增长6.6%");
    expect(en.growth(growthTold(series, at))).toBe("up 4.7% (comparable prices)");
    expect(en.growth(nominalChange(series, at))).toBe("up 6.6% (nominal)");
  });

  test("5: at least 8 %, −0.4 % so far", () => {
    const one = told("rate higher", "level >=8 % 2025", "2025-10", { figures: "-0.4 % 2025-01/2025-10" });
    expect(zh.figure(one, names.zh)).toBe("\u22120.4%");
    expect(zh.clause(one, names.zh)).toBe("目前低于年度目标8.4个百分点");
    expect(en.clause(one, names.en)).toBe("8.4 percentage points below the year's target so far");
  });

  test("6: a cut of at least 3 %, 3.1 % at the end", () => {
    expect(both("rate higher", "level >=3 % 2025", "2025-12", { figures: "3.1 % 2025" })).toEqual([
      "达到年度目标，高于目标0.1个百分点",
      "the year's target met, 0.1 percentage points above the target",
    ]);
  });

  test.each([
    [
      "5.4",
      "在年度目标区间内，距目标下限0.4个百分点",
      "inside the range of the year's target, 0.4 percentage points from the lower end of the target",
    ],
    [
      "6.4",
      "实现年度目标，高于目标上限0.4个百分点",
      "the year's target met, 0.4 percentage points above the upper end of the target",
    ],
  ])("7: 5 % to 6 %, %s % at the end", (value, chinese, english) => {
    const income = "flow higher growth=stated basis=comparable";
    expect(both(income, "growth 5..6 % 2025", "2025-12", { growths: `${value} % 2025` })).toEqual([
      chinese,
      english,
    ]);
  });

  test("14: 6.5 % a year on average, 6.2 % after four years", () => {
    const figures = "100 亿元 2020 | 107 亿元 2021 | 113 亿元 2022 | 119.6 亿元 2023 | 127.3 亿元 2024";
    expect(both(HIGHER, "average-growth >=6.5 % 2021/2025", "2024-12", { figures })).toEqual([
      "前四年年均6.2%，低于目标0.3个百分点；2025年需增长7.6%",
      "6.2% a year in the first four years, 0.3 percentage points below the target so far; growth of 7.6% needed in 2025",
    ]);
  });

  test("16: in step with the economy, both values shown", () => {
    const months = "2025-01/2025-09";
    const other = `${REAL} //  // 4.7 % ${months}`;
    const one = told(REAL, "growth >=0 百分点 2025 of=indicator=gdp", "2025-09", {
      growths: `5.1 % ${months}`,
      other,
    });
    expect(zh.target(one, names.zh)).toBe("与地区生产总值增长同步");
    expect(zh.clause(one, names.zh)).toBe("增长5.1%，地区生产总值增速4.7%，高于地区生产总值增速0.4个百分点");
    expect(en.clause(one, names.en)).toBe(
      "up 5.1% against 4.7% for gross regional product, 0.4 percentage points above the growth of gross regional product so far",
    );
  });

  test("18: unemployment from 3.8 % to 4.0 %", () => {
    const rise: Quantity = { value: fraction(2n, 10n), scale: "points", unit: "", decimals: 1, bound: "" };
    expect(zh.change(rise, names.zh)).toBe("上升0.2个百分点");
    expect(en.change(rise, names.en)).toBe("rose by 0.2 percentage points");
  });

  test.each([
    [
      "5.96",
      "基本完成年度目标（允许0.1个百分点），低于目标0.04个百分点",
      "the year's target about met (0.1 percentage points allowed), 0.04 percentage points below the target",
    ],
    [
      "5.8",
      "未达到年度目标，低于目标0.2个百分点（允许0.1个百分点）",
      "the year's target missed, 0.2 percentage points below the target (0.1 percentage points allowed)",
    ],
  ])("22: about 6 %, %s % published at the end", (value, chinese, english) => {
    expect(both(REAL, "growth ~6 % 2025", "2025-12", { growths: `${value} % 2025` })).toEqual([
      chinese,
      english,
    ]);
  });
});

describe("amounts and their spans", () => {
  test("8: the year and the half-year in one sentence", () => {
    const figures = "52.6 亿元 2025-01/2025-06";
    const year = told(HIGHER, "level 110 亿元 2025", "2025-06", { figures });
    const half = told(HIGHER, "level 50 亿元 2025-01/2025-06 tier=planned", "2025-06", { figures });
    expect(zh.sentence([year, half], names.zh)).toBe(
      "完成年度目标的47.8%，低于序时进度2.2个百分点；完成上半年计划的105.2%。",
    );
    expect(en.sentence([year, half], names.en)).toBe(
      "47.8% of the year's target, 2.2 points behind schedule; 105.2% of the plan for the first half.",
    );
  });

  test("9: a quarter alone, however its tier is called", () => {
    for (const tier of ["committed", "planned"]) {
      const quarter = `level 280 亿元 2025-01/2025-03 tier=${tier}`;
      expect(both(HIGHER, quarter, "2025-03", { figures: "291 亿元 2025-Q1" })).toEqual([
        "完成一季度目标的103.9%",
        "103.9% of the target for Q1",
      ]);
    }
  });

  test("10: 206 projects, of the year and of the plan for ten months", () => {
    const figures = "206 个 2025-01/2025-10";
    const year = told(HIGHER, "level 255 个 2025", "2025-10", { figures });
    const months = told(HIGHER, "level 223 个 2025-01/2025-10 tier=planned", "2025-10", { figures });
    expect(zh.sentence([year, months], names.zh)).toBe(
      "完成年度目标的80.8%，低于序时进度2.5个百分点；完成1—10月计划的92.4%，差17个，未完成。",
    );
    expect(en.sentence([year, months], names.en)).toBe(
      "80.8% of the year's target, 2.5 points behind schedule; 92.4% of the plan for Jan–Oct, 17 short, missed.",
    );
  });

  test.each([
    [
      "11",
      "1500",
      "1073.1 亿元 2025-01/2025-09 | 1500 亿元 2025 F",
      "完成年度目标的71.5%，低于序时进度3.5个百分点；预计完成100.0%",
      "71.5% of the year's target, 3.5 points behind schedule; 100.0% expected",
    ],
    [
      "12",
      "50",
      "45 亿元 2025-01/2025-11 | 50 亿元 2025 E",
      "完成年度目标的90.0%，低于序时进度1.7个百分点；预计完成100.0%",
      "90.0% of the year's target, 1.7 points behind schedule; 100.0% expected",
    ],
  ])("%s: %s, measured in part, expected in full", (_, value, figures, chinese, english) => {
    expect(both(HIGHER, `level ${value} 亿元 2025`, "2025-11", { figures })).toEqual([chinese, english]);
  });

  test("19: a part of at most 54.1 %", () => {
    const share = divide(fraction(375000n, 100n), fraction(6933n, 100n));
    const told: Quantity = { value: share, scale: "percent", unit: "", decimals: 1, bound: "<=" };
    expect([zh.quantity(told, names.zh), en.quantity(told, names.en)]).toEqual([
      "至多54.1%",
      "at most 54.1%",
    ]);
  });

  test("21: 999.6 of 1,000 at the end", () => {
    expect(both(HIGHER, "level 1000 亿元 2025", "2025-12", { figures: "999.6 亿元 2025" })).toEqual([
      "完成年度目标的99.96%，差0.4亿元，未完成",
      "99.96% of the year's target, CNY 40 million short, missed",
    ]);
  });
});

describe("ranks, and levels years ahead", () => {
  test("13: fourth in 2025 says nothing of 2026", () => {
    expect(both("rank lower", "level 3 位 2026", "2026-10", { figures: "4 位 2025" })).toEqual([
      "年度目标：尚无数据",
      "the year's target: no figure yet",
    ]);
  });

  test.each([
    [
      "190",
      "目前高于2030年目标10.0亿元（保持），不计完成进度（基数已超过目标）",
      "CNY 1 billion above the target for 2030 now (held), no share of the way and no pace (the base lies beyond the target)",
    ],
    [
      "170",
      "目前低于2030年目标10.0亿元（已退出），不计完成进度（基数已超过目标）；此后每年需增长1.0%",
      "CNY 1 billion below the target for 2030 now (fallen back), no share of the way and no pace (the base lies beyond the target); growth of 1.0% a year needed from here",
    ],
  ])("17: a base of 2015 beyond the target, now %s", (now, chinese, english) => {
    const figures = `185 亿元 2015 | ${now} 亿元 2024`;
    expect(both(HIGHER, "level 180 亿元 2030 base=2015", "2024-12", { figures })).toEqual([chinese, english]);
  });
});
