import { describe, expect, test } from "vitest";
import { fraction } from "../ledger/fraction.ts";
import { period } from "../ledger/period.ts";
import type { ToldBlock, ToldFigure, ToldPlace, What } from "./bulletin-facts.ts";
import type { Lang } from "./lang.ts";
import { wordsOf } from "./words.ts";

const zh = wordsOf("zh").bulletinSentences;
const en = wordsOf("en").bulletinSentences;
const what = (name: string, more: Partial<What> = {}): What => ({
  name,
  counted: false,
  measure: "flow",
  lower: false,
  ...more,
});
const money = { zh: what("固定资产投资完成额"), en: what("Fixed-asset investment") };
const amount = { zh: { amount: "4.3亿元", number: "4.3" }, en: { amount: "CNY 430 million", number: "4.3" } };
const figure = (lang: Lang, more: Partial<ToldFigure> = {}): ToldFigure => ({
  what: money[lang],
  amount: amount[lang],
  estimated: false,
  growth: null,
  completion: null,
  ahead: null,
  share: null,
  ...more,
});
const ratio = (text: string, n = 1) => ({ value: fraction(BigInt(n), 10n), text, other: null });
const APRIL = period("2006-01/2006-04");

describe("during(period, place, figures)", () => {
  test.each<[string, Partial<ToldFigure>, string, string]>([
    ["an amount alone", {}, "完成固定资产投资4.3亿元。", "came to CNY 430 million."],
    [
      "an estimate",
      { estimated: true },
      "预计完成固定资产投资4.3亿元。",
      "is expected to come to CNY 430 million.",
    ],
    ["growth", { growth: ratio("10%") }, "，同比增长10%。", ", up 10% on a year earlier."],
    ["a fall", { growth: ratio("10%", -1) }, "，同比下降10%。", ", down 10% on a year earlier."],
    ["no change", { growth: ratio("0%", 0) }, "，与上年同期持平。", ", unchanged from a year earlier."],
    [
      "what the report states otherwise",
      { completion: { ...ratio("28.1%"), other: { text: "28.2%", by: "report" }, tier: "committed" } },
      "，完成年度目标任务的28.1%（报告列28.2%）。",
      ", 28.1% of the year's target (the report states 28.2%).",
    ],
    [
      "a plan, behind schedule",
      { completion: { ...ratio("10%"), tier: "planned" }, ahead: fraction(-69n, 1000n) },
      "，完成年度计划的10%，低于序时进度6.9个百分点。",
      ", 10% of the year's plan, 6.9 percentage points behind schedule.",
    ],
    [
      "a ceiling",
      { what: { ...money.zh, lower: true }, completion: { ...ratio("90%"), tier: "committed" } },
      "，为年度控制目标的90%。",
      ", 90% of the year's ceiling.",
    ],
  ])("tells %s", (_, more, inChinese, inEnglish) => {
    const english = more.what === undefined ? more : { ...more, what: { ...money.en, lower: true } };
    expect(zh.during(APRIL, "全市", [figure("zh", more)])).toContain(inChinese);
    expect(en.during(APRIL, "Songyuan", [figure("en", english)])).toContain(inEnglish);
  });
});

describe("blockMembers(block)", () => {
  const place = (lang: Lang, n: number, shared: number | null = null): ToldPlace => ({
    name: lang === "zh" ? `某县${n}` : `county ${n}`,
    figures: [figure(lang, { completion: { ...ratio(`${n}0%`), tier: "committed" } })],
    shared,
  });
  const block = (lang: Lang, more: Partial<ToldBlock>): ToldBlock => ({
    name: "各县",
    total: null,
    by: "completion",
    members: [place(lang, 3), place(lang, 2)],
    last: [],
    all: 2,
    ...more,
  });

  test("tells the places in their order, with amount and completion", () => {
    expect(zh.blockMembers(block("zh", {}))).toBe(
      "各县中，按完成率从高到低依次为某县3（4.3亿元，30%）、某县2（4.3亿元，20%）。",
    );
    expect(en.blockMembers(block("en", {}))).toBe(
      "In order of completion: county 3 (CNY 430 million, 30%) and county 2 (CNY 430 million, 20%).",
    );
  });

  test("says who shares a rank", () => {
    const tied = (lang: Lang) => block(lang, { members: [place(lang, 3, 1), place(lang, 2, 1)] });
    expect(zh.blockMembers(tied("zh"))).toContain("某县3（4.3亿元，30%，并列第1位）");
    expect(en.blockMembers(tied("en"))).toContain("county 2 (CNY 430 million, 20%, joint rank 1)");
  });

  test("tells of many places the first and the last", () => {
    const long = (lang: Lang) => block(lang, { members: [place(lang, 9)], last: [place(lang, 1)], all: 20 });
    expect(zh.blockMembers(long("zh"))).toBe(
      "各县中，20地按完成率从高到低，居前的依次为某县9（4.3亿元，90%），居后的依次为某县1（4.3亿元，10%）。",
    );
    expect(en.blockMembers(long("en"))).toContain(
      "Of 20 places, in order of completion, the first are county 9",
    );
  });

  test("claims no order where neither end is better", () => {
    expect(zh.blockMembers(block("zh", { by: "listed" }))).toBe(
      "各县中，某县3为4.3亿元，30%，某县2为4.3亿元，20%。",
    );
  });
});

test("moves(subject, moves) tells who rose and who fell, or that nobody did", () => {
  const moves = [
    { name: "甲", ranks: 2 },
    { name: "乙", ranks: -1 },
  ];
  expect(zh.moves("到位资金", moves)).toBe(
    "各地到位资金，位次上升的有甲（升2位）；位次下降的有乙（降1位）。",
  );
  expect(zh.moves("到位资金", [])).toBe("各地到位资金位次没有变化。");
  expect(en.moves("Capital", moves)).toBe(
    "In the ranking by capital, risen are 甲 (up 2); fallen are 乙 (down 1).",
  );
  expect(en.moves("Capital", [])).toBe("No ranks changed in capital.");
});

test("changes(before, changes) tells amounts and completions since the cut-off before", () => {
  const one = (lang: Lang) => ({
    what: money[lang],
    amount: amount[lang].amount,
    rose: true,
    points: fraction(5n, 100n),
  });
  expect(zh.changes(period("2006-01/2006-03"), [one("zh")])).toBe(
    "与2006年一季度相比，固定资产投资增加4.3亿元，完成率提高5.0个百分点。",
  );
  expect(en.changes(period("2006-01/2006-03"), [one("en")])).toBe(
    "Compared with Q1 2006, fixed-asset investment rose by CNY 430 million and completion rose by 5.0 percentage points.",
  );
});

test.each([
  [1, "一、"],
  [10, "十、"],
  [12, "十二、"],
  [20, "二十、"],
  [21, "二十一、"],
])("number(%i) is %s in Chinese", (n, text) => {
  expect(zh.number(n)).toBe(text);
});
