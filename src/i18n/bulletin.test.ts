import { describe, expect, test } from "vitest";
import { period } from "../ledger/period.ts";
import type { ToldBlock, ToldFigure, ToldPlace, What } from "./bulletin-facts.ts";
import { wordsOf } from "./words.ts";

const zh = wordsOf("zh").bulletinSentences;
const en = wordsOf("en").bulletinSentences;
const what = (name: string, more: Partial<What> = {}): What => ({
  name,
  counted: false,
  measure: "flow",
  ...more,
});
/** The languages whose sentences are held here; every other has a test of its own. */
type Lang = "zh" | "en";
const money = { zh: what("固定资产投资完成额"), en: what("Fixed-asset investment") };
const amount = { zh: { amount: "4.3亿元", number: "4.3" }, en: { amount: "CNY 430 million", number: "4.3" } };
const figure = (lang: Lang, more: Partial<ToldFigure> = {}): ToldFigure => ({
  what: money[lang],
  amount: amount[lang],
  expected: false,
  growth: null,
  share: null,
  judged: [],
  brief: "",
  ...more,
});
const ratio = (text: string) => ({ text, other: null });
const APRIL = period("2006-01/2006-04");

interface Case {
  readonly zh: Partial<ToldFigure>;
  readonly en: Partial<ToldFigure>;
}
const both = (more: Partial<ToldFigure>): Case => ({ zh: more, en: more });

describe("during(period, place, figures)", () => {
  test.each<[string, Case, string, string]>([
    ["an amount alone", both({}), "完成固定资产投资4.3亿元。", "came to CNY 430 million."],
    [
      "an estimate",
      both({ expected: true }),
      "预计完成固定资产投资4.3亿元。",
      "is expected to come to CNY 430 million.",
    ],
    [
      "growth with its basis",
      { zh: { growth: ratio("增长4.7%（可比价）") }, en: { growth: ratio("up 4.7% (comparable prices)") } },
      "，同比增长4.7%（可比价）。",
      ", up 4.7% (comparable prices) on a year earlier.",
    ],
    [
      "no change",
      { zh: { growth: ratio("持平") }, en: { growth: ratio("unchanged") } },
      "，与上年同期持平。",
      ", unchanged from a year earlier.",
    ],
    [
      "the change of a rate in points",
      {
        zh: { growth: ratio("上升0.2个百分点") },
        en: { growth: ratio("rose by 0.2 percentage points") },
      },
      "，同比上升0.2个百分点。",
      ", up 0.2 percentage points on a year earlier.",
    ],
    [
      "the change of a rank in places",
      {
        zh: { what: what("GDP全省位次", { measure: "rank" }), growth: ratio("前移1位") },
        en: { what: what("GDP rank", { measure: "rank" }), growth: ratio("1 place forward") },
      },
      "GDP全省位次居4.3亿元，同比前移1位。",
      "GDP rank in Songyuan was CNY 430 million, 1 place forward on a year earlier.",
    ],
    [
      "what the report states otherwise",
      {
        zh: { growth: { text: "下降0.4%", other: { text: "增长2.5%", by: "report" } } },
        en: { growth: { text: "down 0.4%", other: { text: "up 2.5%", by: "report" } } },
      },
      "，同比下降0.4%（报告列增长2.5%）。",
      ", down 0.4% on a year earlier (the report states up 2.5%).",
    ],
    [
      "what the judge says, one target apart from the next",
      {
        zh: { judged: ["完成年度目标的47.8%", "完成上半年计划的105.2%"] },
        en: { judged: ["47.8% of the year's target", "105.2% of the plan for the first half"] },
      },
      "，完成年度目标的47.8%；完成上半年计划的105.2%。",
      ", 47.8% of the year's target; 105.2% of the plan for the first half.",
    ],
  ])("tells %s", (_, more, inChinese, inEnglish) => {
    expect(zh.during(APRIL, "全市", [figure("zh", more.zh)])).toContain(inChinese);
    expect(en.during(APRIL, "Songyuan", [figure("en", more.en)])).toContain(inEnglish);
  });

  test("gives each figure a sentence of its own where one has several targets", () => {
    const two = (lang: Lang) => [
      figure(lang, { judged: lang === "zh" ? ["甲；乙"] : ["one; two"] }),
      figure(lang, { judged: lang === "zh" ? ["丙"] : ["three"] }),
    ];
    expect(zh.during(APRIL, "全市", two("zh"))).toBe(
      "1—4月，全市完成固定资产投资4.3亿元，甲；乙。完成固定资产投资4.3亿元，丙。",
    );
    expect(en.during(APRIL, "Songyuan", two("en"))).toContain("one; two. Fixed-asset investment came to");
  });
});

test("topics(themes, judged) keeps themes apart whose names have an and of their own", () => {
  expect(zh.topics(["对外经贸", "消费与商贸"], true)).toBe("对外经贸、消费与商贸完成");
  expect(en.topics(["Foreign trade and investment", "Consumption and commerce"], true)).toBe(
    "foreign trade and investment, and consumption and commerce",
  );
  expect(en.topics(["Attracting investment", "Projects"], true)).toBe("attracting investment and projects");
  expect(zh.topics([], true)).toBe("主要指标完成");
});

test("statedCompletion(…) tells what a report alone states, a ceiling never against the schedule", () => {
  expect(zh.statedCompletion("committed", false, "26.4%", zh.ahead(false, "6.9个百分点"))).toBe(
    "完成年度目标的26.4%，低于序时进度6.9个百分点",
  );
  expect(zh.statedCompletion("planned", false, "64%", zh.ahead(true, ""))).toBe(
    "完成年度计划的64%，与序时进度持平",
  );
  expect(zh.statedCompletion("committed", true, "90%", "")).toBe("为年度控制目标的90%");
  expect(en.statedCompletion("committed", true, "90%", "")).toBe("90% of the year's ceiling");
  expect(en.statedCompletion("committed", false, "26.4%", en.ahead(false, "6.9 percentage points"))).toBe(
    "26.4% of the year's target, 6.9 points behind schedule",
  );
});

describe("blockMembers(block)", () => {
  const place = (lang: Lang, n: number, shared: number | null = null): ToldPlace => ({
    name: lang === "zh" ? `某县${n}` : `county ${n}`,
    figures: [figure(lang, { brief: `${n}0%` })],
    shared,
  });
  const block = (lang: Lang, more: Partial<ToldBlock>): ToldBlock => ({
    name: "各县",
    total: null,
    by: "completion",
    members: [place(lang, 3), place(lang, 2)],
    last: [],
    all: 2,
    silent: [],
    ...more,
  });

  test("tells the places in their order, with amount and completion", () => {
    expect(zh.blockMembers(block("zh", {}))).toBe(
      "各县中，按完成率从高到低依次为某县3（4.3亿元，30%）、某县2（4.3亿元，20%）。",
    );
    expect(en.blockMembers(block("en", {}))).toBe(
      "各县, in order of completion: county 3 (CNY 430 million, 30%) and county 2 (CNY 430 million, 20%).",
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
      "in order of completion, first of 20 county 9 (CNY 430 million, 90%), and last county 1",
    );
  });

  test("says of five at zero that they share the first rank", () => {
    const zero = (lang: Lang, name: string): ToldPlace => ({
      name,
      figures: [figure(lang, { amount: { amount: lang === "zh" ? "0起" : "0", number: "0" } })],
      shared: 1,
    });
    const five = (lang: Lang) => ["甲", "乙", "丙", "丁", "戊"].map((name) => zero(lang, name));
    expect(zh.blockMembers(block("zh", { by: "lowest", members: five("zh"), all: 5 }))).toBe(
      "各县中，从低到高依次为甲（0起，并列第1位）、乙（0起，并列第1位）、丙（0起，并列第1位）、丁（0起，并列第1位）、戊（0起，并列第1位）。",
    );
    expect(en.blockMembers(block("en", { by: "lowest", members: five("en"), all: 5 }))).toContain(
      "甲 (0, joint rank 1)",
    );
  });

  test("says which places have no figure, of many how many", () => {
    const silent = (lang: Lang, names: string[]) => block(lang, { silent: names });
    expect(zh.blockMembers(silent("zh", ["甲", "乙"]))).toMatch(/；甲、乙没有数字。$/);
    expect(zh.blockMembers(silent("zh", ["甲", "乙", "丙", "丁", "戊", "己"]))).toMatch(
      /；另有甲等6地没有数字。$/,
    );
    expect(en.blockMembers(silent("en", ["one"]))).toMatch(/ One has no figure\.$/);
    expect(en.blockMembers(silent("en", ["one", "two"]))).toMatch(/ One and two have no figure\.$/);
  });

  test("makes no whole of rates: the members are not told as parts of the group", () => {
    const rate = (lang: Lang): ToldPlace => ({
      name: "四县",
      figures: [figure(lang, { what: what("增速", { measure: "rate" }) })],
      shared: null,
    });
    expect(zh.blockMembers(block("zh", { total: rate("zh") }))).toMatch(/^各县中，/);
    expect(zh.blockMembers(block("zh", { total: place("zh", 1) }))).toMatch(/^其中，/);
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
    "In the ranking by capital, up: 甲 (2 places); down: 乙 (1 place).",
  );
  expect(en.moves("Capital", [])).toBe("No ranks changed in capital.");
});

test("changes(before, changes) tells amounts and completions since the cut-off before", () => {
  const one = (lang: Lang, text: string, completion = "") => ({ what: money[lang], text, completion });
  const before = period("2006-01/2006-03");
  expect(zh.changes(before, [one("zh", "增加4.3亿元", "上升5.0个百分点"), one("zh", "持平")])).toBe(
    "与2006年一季度相比，固定资产投资增加4.3亿元，完成率上升5.0个百分点；固定资产投资持平。",
  );
  expect(
    en.changes(before, [
      one("en", "rose by CNY 430 million", "rose by 5.0 percentage points"),
      one("en", "unchanged"),
    ]),
  ).toBe(
    "Compared with Q1 2006, fixed-asset investment rose by CNY 430 million and completion rose by 5.0 percentage points; fixed-asset investment was unchanged.",
  );
});

test("months(period, months) tells what the last month brought, and on the month before", () => {
  const one = (lang: Lang, onMonth: string) => ({ what: money[lang], amount: amount[lang], onMonth });
  expect(zh.months(period("2006-04"), [one("zh", "增长5.1%"), one("zh", "")])).toBe(
    "4月当月，固定资产投资4.3亿元，环比增长5.1%；固定资产投资4.3亿元。",
  );
  expect(zh.months(period("2006-Q2"), [one("zh", "")])).toBe("二季度，固定资产投资4.3亿元。");
  expect(en.months(period("2006-04"), [one("en", "up 5.1%")])).toBe(
    "In April 2006 alone, fixed-asset investment came to CNY 430 million, up 5.1% on the month before.",
  );
});

test("ownTitle(title, place, period) fills the blanks of a title, and sets before it what it does not name", () => {
  expect(zh.ownTitle("关于{place}{period}经济运行情况的通报", "云江市", APRIL)).toEqual([
    "关于云江市2006年1—4月",
    "经济运行情况的通报",
  ]);
  expect(zh.ownTitle("经济运行简报", "云江市", APRIL).join("")).toBe("云江市2006年1—4月经济运行简报");
  expect(en.ownTitle("Economic bulletin", "Yunjiang", APRIL).join("")).toBe(
    "Yunjiang, January to April 2006: Economic bulletin",
  );
  expect(zh.ownOpening("关于云江市2006年1—4月经济运行情况的通报")).toBe(
    "现将云江市2006年1—4月经济运行情况通报如下：",
  );
  expect(zh.ownOpening("经济运行简报")).toBe("现将有关情况通报如下：");
});

test("revised(count, revisions) tells what was corrected, and why", () => {
  const one = { subject: "云江市：到位资金", before: "3.11亿元", kind: "差错更正", reason: "原报误记单位" };
  expect(zh.revised(1, [one])).toBe(
    "有1个数字公布后有改动：云江市：到位资金（原为3.11亿元），差错更正：原报误记单位。",
  );
  expect(en.revised(2, [{ ...one, before: "" }])).toBe(
    "2 figures were changed after publication: 云江市：到位资金, 差错更正: 原报误记单位 and others.",
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
