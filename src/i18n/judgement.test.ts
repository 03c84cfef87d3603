import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { fraction } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import { growthTold } from "../measures/growth/told.ts";
import { asOf, evidence, type Given, known, settings, target } from "../measures/targets/golden/given.ts";
import { judge } from "../measures/targets/judge.ts";
import type { Judgement, Quantity } from "../measures/targets/judgement.ts";
import { names } from "./golden/names.ts";
import { wordsOf } from "./words.ts";

const zh = wordsOf("zh").judgement;
const en = wordsOf("en").judgement;

/** The judgement of a case, written as the judge's own tables write it. */
function judged(cells: Given): Judgement {
  return judge(target(cells["target"] ?? ""), evidence(cells), asOf(cells), settings);
}

const rowsOf = (file: string) => {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return Papa.parse<Given>(text, { header: true, skipEmptyLines: true }).data;
};
const rows = rowsOf("golden/judgement.csv");

describe("every verdict of every kind", () => {
  test.each(
    rows.map((row, i) => [`${i + 2} ${row["kind"]}: ${row["target"]}, ${row["verdict_en"]}`, row] as const),
  )("line %s", (_, row) => {
    const one = judged(row);
    expect({
      verdict_zh: zh.verdict(one, names.zh),
      verdict_en: en.verdict(one, names.en),
      distance_zh: zh.distance(one, names.zh),
      distance_en: en.distance(one, names.en),
      zh: zh.clause(one, names.zh),
      en: en.clause(one, names.en),
    }).toEqual(
      Object.fromEntries(
        ["verdict_zh", "verdict_en", "distance_zh", "distance_en", "zh", "en"].map((key) => [key, row[key]]),
      ),
    );
  });

  const judgeTable = rowsOf("../measures/targets/golden/judge.csv").map(judged);

  test("that the judge's table has, with each reason, is in this table", () => {
    const keyOf = ({ kind, verdict, reason }: Judgement) => [kind, verdict, reason].join(" ");
    const said = new Set(rows.map((row) => keyOf(judged(row))));
    expect(judgeTable.map(keyOf).filter((key) => !said.has(key))).toEqual([]);
  });

  test("is said without a gap, a doubled mark, a minus zero, or a word of the other language", () => {
    for (const one of judgeTable) {
      const chinese = [zh.clause(one, names.zh), ...zh.beside(one, names.zh), zh.target(one, names.zh)].join(
        "|",
      );
      const english = [en.clause(one, names.en), ...en.beside(one, names.en), en.target(one, names.en)].join(
        "|",
      );
      expect(chinese).not.toMatch(/undefined|null|，，|；；|（）|[a-zA-Z,;]{2}| /);
      expect(english).not.toMatch(/undefined|null|, ,|; ;|\(\)| {2}|[\u4e00-\u9fff，；（）]/);
      expect(chinese + english).not.toMatch(/\u2212(CNY )?0(\.0+)?(?![.\d])/);
      expect(english).not.toMatch(/(?<![\d.])1 (places|percentage points|points|months)\b/);
    }
  });

  test("of a ceiling is never ahead of, and never behind, a schedule", () => {
    for (const one of judgeTable.filter(({ kind }) => kind === "ceiling")) {
      expect(zh.clause(one, names.zh) + zh.verdict(one, names.zh)).not.toContain("序时");
      expect(en.clause(one, names.en) + en.verdict(one, names.en)).not.toContain("schedule");
    }
  });
});

const said = (set: string, figures: string, as_of: string, subject = "flow higher") =>
  judged({ subject, target: set, figures, as_of });
test("a figure beside a target without a margin is told in the unit of the figures", () => {
  const one = judged({
    subject: "rate higher",
    target: "level >- 个百分点 2025 of=indicator=gdp",
    figures: "5.1 % 2025-01/2025-09",
    other: "rate higher // 4.7 % 2025",
  });
  expect(zh.beside(one, names.zh)).toEqual(["2025年1—9月5.1%，不作判定依据"]);
  expect(en.beside(one, names.en)).toEqual(["Jan–Sep 2025 alone, 5.1%, does not judge it"]);
});

describe("span(judgement)", () => {
  const JUNE = "100 亿元 2025-01/2025-06";
  test.each([
    ["level 200 亿元 2025", "年度目标", "Year's target"],
    ["level 200 亿元 2025 tier=stretch", "年度力争目标", "Year's stretch target"],
    ["level 200 亿元 2025 tier=planned", "年度目标", "Year's target"],
    ["level 90 亿元 2025-01/2025-06 tier=planned", "上半年计划", "Plan for the first half"],
    ["level 90 亿元 2025-Q3/2025-Q4", "下半年目标", "Target for the second half"],
    ["level 90 亿元 2025-01/2025-10 tier=planned", "1—10月计划", "Plan for Jan–Oct"],
    ["level 90 亿元 2025-Q1 tier=planned", "一季度目标", "Target for Q1"],
    ["level 90 亿元 2025-04/2025-06", "二季度目标", "Target for Q2"],
    ["level 90 亿元 2025-02/2025-04", "2—4月目标", "Target for Feb–Apr"],
    ["level 2200 亿元 2025/2029", "五年目标（2025—2029年）", "Five-year target (2025–2029)"],
    ["level 1800 亿元 2030", "2030年目标", "Target for 2030"],
    ["level <=90 亿元 2025-01/2025-06", "上半年目标", "Ceiling for the first half"],
  ])("of %s is %s / %s", (target, chinese, english) => {
    const one = said(target, JUNE, "2025-06");
    expect([zh.span(one), en.span(one)]).toEqual([chinese, english]);
  });
});

describe("distance(judgement, names)", () => {
  test.each([
    [
      "a fall that is larger",
      "growth -3 % 2025",
      "-3.1 % 2025",
      "降幅大于目标0.1个百分点",
      "fell by 0.1 percentage points more than the year's target",
    ],
    [
      "a fall that turned into a rise",
      "growth -3 % 2025",
      "1 % 2025",
      "高于年度目标4.0个百分点",
      "4.0 percentage points above the year's target",
    ],
    [
      "a fall that is held small",
      "growth >=-3 % 2025",
      "-2 % 2025",
      "降幅小于目标1.0个百分点",
      "fell by 1.0 percentage points less than the year's target",
    ],
  ])("tells %s by the side it is on", (_, target, growth, chinese, english) => {
    const one = judged({ subject: "rate lower growth=stated", target, growths: growth, as_of: "2025-12" });
    expect([zh.distance(one, names.zh), en.distance(one, names.en)]).toEqual([chinese, english]);
  });

  test("of a ceiling names its months", () => {
    const one = said("level 50 起 2025-01/2025-06", "51 起 2025-01/2025-06", "2025-06", "flow lower");
    expect(zh.distance(one, names.zh)).toBe("超上半年控制指标1起");
    expect(en.distance(one, names.en)).toBe("1 over the ceiling for the first half");
  });
});

describe("verdict(judgement, names)", () => {
  test.each([
    [
      "flow higher",
      "level 318 亿元 2025",
      "310 亿元 2025",
      "binding",
      "未完成约束性指标",
      "Binding target missed",
    ],
    ["flow higher", "level 318 亿元 2025", "310 亿元 2025", "expected", "未达预期", "Expectation not met"],
    [
      "flow lower",
      "level 100 起 2025",
      "120 起 2025",
      "binding",
      "突破控制目标，未完成约束性指标",
      "Limit exceeded, binding target missed",
    ],
    ["flow higher", "level 318 亿元 2025", "320 亿元 2025", "binding", "完成", "Met"],
  ])("of a %s, %s, at %s, %s", (subject, target, figures, nature, chinese, english) => {
    const one = said(`${target} nature=${nature}`, figures, "2025-12", subject);
    expect([zh.verdict(one, names.zh), en.verdict(one, names.en)]).toEqual([chinese, english]);
  });
});

describe("clause and sentence", () => {
  test("tell what is set in words, and the office's own verdict as its own", () => {
    const one = said("words - 亿元 2025 wording=促稳提质", "", "2025-12");
    const ownVerdict = { wording: "圆满完成", period: period("2025"), file: "claims/2025.csv", line: 2 };
    expect(zh.clause(one, names.zh)).toBe("定性目标：促稳提质");
    expect(zh.clause({ ...one, ownVerdict }, names.zh)).toBe(
      "定性目标：促稳提质；政府工作报告称“圆满完成”（2025年）",
    );
    expect(en.clause({ ...one, ownVerdict }, names.en)).toBe(
      "told in words: 促稳提质; the work report says “圆满完成” (2025)",
    );
  });

  test("call a planned target a plan where a committed one of the same year stands beside it", () => {
    const figures = "90 亿元 2025-01/2025-06";
    const committed = said("level 180 亿元 2025", figures, "2025-06");
    const planned = said("level 200 亿元 2025 tier=planned", figures, "2025-06");
    expect(zh.sentence([committed, planned], names.zh)).toBe(
      "完成年度目标的50.0%，与序时进度持平；完成年度计划的45.0%，低于序时进度5.0个百分点。",
    );
    expect(en.sentence([committed, planned], names.en)).toBe(
      "50.0% of the year's target, level with the schedule; 45.0% of the year's plan, 5.0 points behind schedule.",
    );
    expect(zh.clause(planned, names.zh)).toContain("年度目标");
  });

  test("name the months of a ceiling", () => {
    const one = said("level 50 起 2025-01/2025-06", "40 起 2025-01/2025-05", "2025-05", "flow lower");
    expect(zh.clause(one, names.zh)).toBe(
      "目前控制在上半年目标以内，已用控制指标的80.0%，剩余10起，最后一个月不超过10起",
    );
    expect(en.clause(one, names.en)).toBe(
      "within the ceiling for the first half so far, 80.0% of it used, 10 left, at most 10 in the month left",
    );
  });

  test("put an estimate of a part of the span beside with its months", () => {
    const figures = "240 亿元 2025-01/2025-09 | 280 亿元 2025-01/2025-11 E";
    const one = said("level 318 亿元 2025", figures, "2025-09");
    expect(zh.clause(one, names.zh)).toBe(
      "完成年度目标的75.5%，高于序时进度0.5个百分点；1—11月预计完成88.1%",
    );
    expect(en.clause(one, names.en)).toBe(
      "75.5% of the year's target, 0.5 points ahead of schedule; Jan–Nov: 88.1% expected",
    );
  });
});

describe("beside(judgement, names)", () => {
  test.each([
    [
      "what is needed a month",
      "level 318 亿元 2025",
      "230 亿元 2025-01/2025-09",
      "2025-09",
      ["后三个月平均每月需完成29.3亿元"],
      ["CNY 2.93 billion needed a month in the three months left"],
    ],
    [
      "what is needed in the last month",
      "level 318 亿元 2025",
      "300 亿元 2025-01/2025-11",
      "2025-11",
      ["最后一个月需完成18.0亿元"],
      ["CNY 1.8 billion needed in the month left"],
    ],
    [
      "nothing needed once the span is over",
      "level 318 亿元 2025",
      "230 亿元 2025-01/2025-09",
      "2026-03",
      [],
      [],
    ],
    [
      "what is needed a year",
      "level 2200 亿元 2026/2030",
      "400 亿元 2026",
      "2026-12",
      ["此后平均每年需完成450.0亿元"],
      ["CNY 45 billion needed a year from here"],
    ],
    [
      "the pace",
      "level 1800 亿元 2030 base=2025",
      "1200 亿元 2025 | 1300 亿元 2026 | 1400 亿元 2027",
      "2027-12",
      ["实际年均增速为所需增速的0.949倍"],
      ["observed growth a year is 0.949 times the required"],
    ],
  ])("tells %s", (_, target, figures, as_of, chinese, english) => {
    const one = said(target, figures, as_of);
    expect(zh.beside(one, names.zh)).toEqual(chinese);
    expect(en.beside(one, names.en)).toEqual(english);
  });

  test("tells a newer month that does not judge", () => {
    const figures = "0.5 % 2025-01/2025-04 | 4.0 % 2025-05";
    const one = said("level <=3 % 2025", figures, "2025-05", "rate lower");
    expect(zh.beside(one, names.zh)).toEqual(["2025年5月4.0%，不作判定依据"]);
    expect(en.beside(one, names.en)).toEqual(["May 2025 alone, 4.0%, does not judge it"]);
  });
});

describe("target(judgement, names)", () => {
  test.each([
    ["flow higher", "level 318 亿元 2025", "318亿元", "CNY 31.8 billion"],
    ["flow higher", "level >=1300 亿元 2025", "1,300亿元以上", "at least CNY 130 billion"],
    ["flow higher", "level 255 个 2025", "255个", "255"],
    ["flow lower", "level 100 起 2025", "100起以内", "at most 100"],
    ["flow lower", "level 0 亿元 2025", "0亿元", "CNY 0"],
    ["rate lower", "level <=3 % 2025", "3%以内", "at most 3%"],
    ["rate lower", "level <3.0 % 2025", "低于3.0%", "under 3.0%"],
    ["rate lower", "level ~5.5 % 2025", "5.5%左右", "about 5.5%"],
    ["rate none", "level 5..6 % 2025", "5%—6%", "5% to 6%"],
    ["flow higher", "level 50..60 亿元 2025", "50—60亿元", "CNY 5 billion to CNY 6 billion"],
    [
      "flow higher",
      "level >=1300 万吨 2021/2025 over=each",
      "每年1,300万吨以上",
      "at least 13,000,000 tonnes every year",
    ],
    [
      "flow higher",
      "level 440 亿元 2026/2030 over=average",
      "年均440亿元",
      "CNY 44 billion a year on average",
    ],
    ["flow higher", "growth ~6 % 2025", "增长6%左右", "growth of about 6%"],
    [
      "flow higher",
      "growth >=5 % 2025 basis=comparable",
      "增长5%以上（可比价）",
      "growth of at least 5% (comparable prices)",
    ],
    ["flow higher", "growth 5..6 % 2025", "增长5%—6%", "growth of 5% to 6%"],
    ["flow higher", "growth >0 % 2025", "正增长", "positive growth"],
    ["flow higher", "growth 0 % 2025", "与上年持平", "as much as the year before"],
    ["flow lower", "growth -3 % 2025", "下降3%", "a fall of 3%"],
    ["flow lower", "growth <=-3 % 2025", "下降3%以上", "a fall of at least 3%"],
    ["flow higher", "growth >=-3 % 2025", "降幅3%以内", "a fall of at most 3%"],
    ["flow lower", "growth -5..-3 % 2025", "下降3%—5%", "a fall of 3% to 5%"],
    ["flow lower", "growth -13.5 % 2021/2025", "五年累计下降13.5%", "a fall of 13.5% over five years"],
    [
      "flow higher",
      "average-growth >=6.5 % 2021/2025",
      "年均增长6.5%以上",
      "growth of at least 6.5% a year on average",
    ],
    ["rate higher", "change 0.2 百分点 2025", "提高0.2个百分点", "up 0.2 percentage points"],
    [
      "rate lower",
      "change <=-0.5 百分点 2030 base=2025",
      "比2025年降低0.5个百分点以上",
      "down at least 0.5 percentage points on 2025",
    ],
    ["stock lower", "change -2 微克 2025", "减少2微克", "down 2 micrograms"],
    ["flow higher", "multiple 2 倍 2030 base=2020", "比2020年翻一番", "double the level of 2020"],
    ["flow higher", "multiple 4 倍 2040 base=2020", "比2020年翻两番", "4 times the level of 2020"],
    [
      "flow higher",
      "multiple >=2.5 倍 2030 base=2020",
      "达到2020年的2.5倍以上",
      "at least 2.5 times the level of 2020",
    ],
    ["rank lower", "level 3 位 2026", "前3位", "top 3"],
    ["rank lower", "level 1 位 2026", "第1位", "1st"],
    ["rank lower", "level >3 位 2026", "高于第3位", "better than 3rd"],
    ["rank lower", "level 3..5 位 2026", "第3—5位", "3rd to 5th"],
    ["rank lower", "change -2 位 2026", "前移2位", "2 places forward"],
    [
      "flow higher",
      "growth >=- 百分点 2025 of=indicator=gdp",
      "与地区生产总值增长同步",
      "in step with the growth of gross regional product",
    ],
    [
      "flow higher",
      "growth ~0 百分点 2025 of=indicator=gdp",
      "与地区生产总值增长基本同步",
      "about in step with the growth of gross regional product",
    ],
    [
      "flow higher",
      "growth >0 百分点 2025 of=indicator=gdp",
      "快于地区生产总值增速",
      "above the growth of gross regional product",
    ],
    [
      "flow higher",
      "growth >=1 百分点 2025 of=indicator=gdp",
      "快于地区生产总值增速1个百分点",
      "1 percentage point above the growth of gross regional product",
    ],
    [
      "rate higher",
      "level >0 百分点 2025 of=region=anlan",
      "高于地区生产总值",
      "above gross regional product",
    ],
    [
      "rate higher",
      "level >=0.5 百分点 2025 of=region=anlan",
      "高于地区生产总值0.5个百分点",
      "0.5 percentage points above gross regional product",
    ],
    ["flow higher", "words - 亿元 2025 wording=促稳提质", "促稳提质", "促稳提质"],
    ["flow higher", "level - 亿元 2025 wording=完成省下达目标", "完成省下达目标", "完成省下达目标"],
    ["flow higher", "level - 亿元 2025", "待下达", "Not yet decided"],
  ])("of a %s, %s, is %s / %s", (subject, target, chinese, english) => {
    const one = said(target, "", "2025-12", subject);
    expect([zh.target(one, names.zh), en.target(one, names.en)]).toEqual([chinese, english]);
  });
});

describe("growth(told)", () => {
  const STATED = "flow higher growth=stated basis=comparable prices=current";
  test.each([
    [STATED, "", "4.7 % 2025", "增长4.7%（可比价）", "up 4.7% (comparable prices)"],
    [STATED, "", "-0.4 % 2025", "下降0.4%（可比价）", "down 0.4% (comparable prices)"],
    [STATED, "", ">=4.7 % 2025", "增长4.7%以上（可比价）", "up at least 4.7% (comparable prices)"],
    [STATED, "", "<=-5.3 % 2025", "下降5.3%以上（可比价）", "down at least 5.3% (comparable prices)"],
    [STATED, "", "0.0 % 2025", "持平（可比价）", "unchanged (comparable prices)"],
    [STATED, "", "4.7 % 2025 E", "预计增长4.7%（可比价）", "expected to be up 4.7% (comparable prices)"],
    [STATED, "", "4.7 % 2025 P", "增长4.7%（可比价，初步数）", "up 4.7% (comparable prices, provisional)"],
    [
      STATED,
      "",
      "4.7 % 2025 @same-scope",
      "无增速（口径不同，只有同口径增速）",
      "no growth (on another basis, only same scope)",
    ],
    [
      STATED,
      "106.6 亿元 2025 | 100 亿元 2024",
      "",
      "无增速（增速未发布）",
      "no growth (growth not published)",
    ],
    [
      "flow higher prices=current",
      "106.6 亿元 2025 | 100 亿元 2024",
      "",
      "名义增长6.6%",
      "up 6.6% (nominal)",
    ],
    ["flow higher", "100 亿元 2025 | 103 亿元 2024", "", "下降2.9%", "down 2.9%"],
    ["flow higher", "110 亿元 2025 | 100 亿元 2024", "", "增长10%", "up 10%"],
    ["flow higher", "110 亿元 2025", "", "无增速（无基期数）", "no growth (no base figure)"],
  ])("of a %s with %s and %s is %s / %s", (subject, figures, growths, chinese, english) => {
    const told = growthTold(known(subject, figures, growths), period("2025"));
    expect([zh.growth(told), en.growth(told)]).toEqual([chinese, english]);
  });
});

describe("change(quantity, names) and quantity(quantity, names)", () => {
  const of = (n: number, d: number, scale: Quantity["scale"], more: Partial<Quantity> = {}): Quantity => ({
    value: fraction(BigInt(n), BigInt(d)),
    scale,
    unit: "",
    decimals: scale === "places" ? 0 : 1,
    bound: "",
    ...more,
  });
  test.each([
    [of(2, 10, "points"), "上升0.2个百分点", "rose by 0.2 percentage points"],
    [of(-5, 10, "points"), "回落0.5个百分点", "fell by 0.5 percentage points"],
    [of(0, 1, "points"), "持平", "unchanged"],
    [of(1, 1, "points", { decimals: 0 }), "上升1个百分点", "rose by 1 percentage point"],
    [of(-1, 1, "places"), "前移1位", "1 place forward"],
    [of(2, 1, "places"), "后移2位", "2 places back"],
    [of(0, 1, "places"), "位次未变", "rank unchanged"],
    [of(-3, 1, "amount", { unit: "起", decimals: 0 }), "减少3起", "fell by 3"],
    [of(-4, 100, "amount", { unit: "亿元" }), "减少0.0亿元", "fell by CNY 0"],
  ])("tell %o", (told, chinese, english) => {
    expect([zh.change(told, names.zh), en.change(told, names.en)]).toEqual([chinese, english]);
  });

  test.each([
    [of(541, 10, "percent", { bound: "<=" }), "至多54.1%", "at most 54.1%"],
    [of(-4, 100, "amount", { unit: "亿元" }), "0.0亿元", "CNY 0"],
    [of(10000, 1, "amount", { unit: "万个", decimals: 0 }), "10,000万个", "100,000,000"],
  ])("print %o", (told, chinese, english) => {
    expect([zh.quantity(told, names.zh), en.quantity(told, names.en)]).toEqual([chinese, english]);
  });
});
