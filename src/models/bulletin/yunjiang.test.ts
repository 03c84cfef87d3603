import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { cutOffs } from "../directory/cutoffs.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { type Bulletin, bulletin } from "./bulletin.ts";
import { cellText, markdown } from "./markdown.ts";

const ledger = requireLedger(join(import.meta.dirname, "../../ledger/fixtures/yunjiang"));
const site = siteOf(buildLookup(ledger), "/", "1.0.0");

function made(region: string, period: string, lang: Lang): Bulletin {
  const cutOff = cutOffs(site).find((one) => one.region.id === region && one.period.text === period);
  if (cutOff === undefined) throw new Error(`no bulletin of ${region} for ${period}`);
  return bulletin(editionOf(site, lang), cutOff);
}

function textOf({ sections }: Bulletin): string {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ lead, text }) => lead + text)).join("\n");
}

/** The rows of the tables whose ids start so, by the text of their first cell. */
function rowsOf(given: Bulletin, id: string): string[][] {
  return given.tables
    .filter((table) => table.id.startsWith(`table-${id}`))
    .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    .map(({ cells }) => cells.map(cellText));
}

const october = {} as Record<Lang, Bulletin>;
const text = {} as Record<Lang, string>;

beforeAll(() => {
  for (const lang of LANGS) {
    october[lang] = made("yunjiang", "2026-01/2026-10", lang);
    text[lang] = textOf(october[lang]);
  }
});

// Worked by hand: 304.21 ÷ 382 = 79.636 %, ten of twelve months are 83.333 %; 304.21 ÷ 279.48 = 1.0885;
// 304.21 − 271.48 = 32.73, ÷ 382 = 8.568 points; 304.21 ÷ 2200 = 13.828 %, ten of sixty months are 16.667 %.
describe("the bulletin of the city for January to October 2026", () => {
  test.each([
    [
      "an amount against the calendar, the year's target apart from that of five years",
      "实际到位资金304.21亿元，同比增长8.8%，完成年度目标的79.6%，低于序时进度3.7个百分点；完成五年目标的13.8%，低于序时进度2.8个百分点。",
      "Capital in place came to CNY 30.421 billion, up 8.8% on a year earlier, 79.6% of the year's target, 3.7 points behind schedule; 13.8% of the five-year target, 2.8 points behind schedule.",
    ],
    [
      "official growth on its own basis, and its target by it: 2.5 − 4.0",
      "一般公共预算收入65.65亿元，同比增长2.5%（同口径），目前低于年度目标1.5个百分点。",
      "came to CNY 6.565 billion, up 2.5% (same scope) on a year earlier, 1.5 percentage points below the year's target so far.",
    ],
    [
      "growth at comparable prices, never the nominal 959.37 ÷ 900.20 = 6.6 %",
      "1—9月增长4.7%（可比价），目前低于年度目标1.3个百分点（允许0.1个百分点）",
      "up 4.7% (comparable prices) in Jan–Sep, 1.3 percentage points below the year's target so far (0.1 percentage points allowed)",
    ],
    [
      "a ceiling of a rate, and its change in points: 0.7 − 0.1, 3 − 0.7",
      "居民消费价格涨幅0.7%，同比上升0.6个百分点，目前控制在年度目标以内，低于目标2.3个百分点。",
      "stood at 0.7%, up 0.6 percentage points on a year earlier, within the year's limit so far, 2.3 percentage points below the limit.",
    ],
    [
      "a rate of the last month alone",
      "10月，城镇调查失业率5.3%。",
      "In October 2026, surveyed urban unemployment stood at 5.3%.",
    ],
    [
      "what the last month brought: 304.21 − 271.48, 65.65 − 59.75",
      "10月当月，实际到位资金32.73亿元，环比",
      "In October 2026 alone, general public budget revenue came to CNY 590 million, down",
    ],
    [
      "verdicts that are shared together, with what they rest on",
      "略慢于序时进度的有实际到位资金（79.6%）、地区生产总值（1—9月73.8%）",
      "slightly behind schedule: capital in place (79.6%) and gross regional product (73.8% in Jan–Sep)",
    ],
    [
      "a range by its lower end: 5 − 4.9",
      "目前低于目标区间的有居民人均可支配收入（1—9月增长4.9%，低于年度目标下限0.1个百分点）",
      "below the range so far: disposable income per head (up 4.9% in Jan–Sep, 0.1 percentage points below the lower end of the year's target)",
    ],
    [
      "what has no figure yet",
      "尚无数据的有城镇调查失业率、GDP全省位次、单位GDP能耗降低率。",
      "no figure yet: surveyed urban unemployment, rank in the province and cut in energy intensity.",
    ],
    ["signs of rates: −0.4 is −0.4", "云江高新技术产业开发区（−0.4%）", "Yunjiang High-tech Zone (−0.4%)"],
    [
      "two targets of one span, and what was reached of each",
      "地区生产总值年度目标为1,300亿元以上、增长6.0%左右；1—9月959.37亿元，完成年度目标的73.8%，低于序时进度1.2个百分点；",
      "Gross regional product: the year's target is at least CNY 130 billion, growth of about 6.0%; CNY 95.937 billion in Jan–Sep, 73.8% of the year's target, 1.2 points behind schedule;",
    ],
    [
      "how a target was divided: 94 + 125 + 69 + 137 + 119 + 81 + 25 + 75 + 56 = 781 of 780",
      "合同引资额年度目标为780亿元。分解到各地合计781亿元，相当于全市目标的100.1%。",
      "Places were assigned CNY 78.1 billion in all, 100.1% of it.",
    ],
    [
      "targets of rates without a sum",
      "规上工业增加值增速年度目标为7.0%。各地目标：长坪县、城南区和石桥县各7.0%",
      "the year's target is 7.0%. By place: Changping County, Chengnan District and Shiqiao County 7.0% each",
    ],
    [
      "changes since the last cut-off: a rate in points (6.0 to 5.5), an amount, its completion",
      "与2026年1—9月相比，规上工业增加值增速回落0.5个百分点；",
      "capital in place rose by CNY 3.273 billion and completion rose by 8.6 percentage points",
    ],
  ])("tells %s", (_, zh, en) => {
    expect(text.zh).toContain(zh);
    expect(text.en).toContain(en);
  });

  test("counts 2 + 11 + 3 = 16 targets of the year", () => {
    expect(text.zh).toContain("全市本年目标涉及16项指标：进度正常2项，落后11项，尚无数据3项。");
    expect(text.en).toContain(
      "Of the 16 indicators for which Yunjiang has a target this year: 2 on course, 11 behind and 3 no figure yet.",
    );
  });

  test("lists places by amount, growth and rank, three indicators a table, each at its newest month", () => {
    const zh = rowsOf(october.zh, "main-1");
    // Amount and official growth of GDP for January to September, and their rank among six counties.
    expect(zh.find(([name]) => name === "城南区")?.slice(4, 7)).toEqual(["196.34", "+5.8%ˢ", "1"]);
    const columns = october.zh.tables[0]?.columns ?? [];
    expect(columns.map(({ group = "" }) => group)).toContain("地区生产总值（1—9月）");
    expect(columns.find(({ key }) => key === "gdp-growth")?.unit).toBe("可比价");
    const rates = rowsOf(october.zh, "main-2").find(([name]) => name === "长坪县");
    // 7.1 % after 6.3 %: 0.8 points, named in the head.
    expect(rates?.slice(1, 4)).toEqual(["7.1", "+0.8", "2"]);
  });

  test("says in the table of targets what each is, what it was held against, and how far it is", () => {
    const [own] = rowsOf(october.zh, "targets").filter(
      ([place, what]) => place === "云江市" && what === "居民消费价格涨幅",
    );
    expect(own?.slice(2)).toEqual([
      "2026年 计划目标",
      "3%以内",
      "0.7%（1—10月）",
      "",
      "目前控制在目标以内 低于年度目标2.3个百分点",
    ]);
  });

  test("says of growth that was not published that none is put in its place", () => {
    expect(october.zh.notes).toContain("有9个数字的同比增速以公布的为准，来源未公布，不另行推算。");
  });

  test("is of the main indicators, since no two themes have most of the figures", () => {
    expect(october.zh.title).toBe("关于云江市2026年1—10月主要指标完成情况的通报");
  });
});

test("the first cut-off of a year is compared with the same months a year before, and says so", () => {
  const first = made("yunjiang", "2026-01/2026-02", "zh");
  const [last] = first.sections.slice(-1);
  expect(last?.heading).toBe("五、与上年同期比较");
  expect(last?.paragraphs[0]?.text).toMatch(/^与2025年1—2月相比，/);
  // A sixth of the year has passed: everybody is under 30 %.
  expect(textOf(first)).not.toContain("不足30%");
});

test("the bulletin of a whole year compares with the last cut-off, and says what was met", () => {
  const year = textOf(made("yunjiang", "2025", "zh"));
  expect(year).toContain("与2025年1—11月相比，");
  expect(year).toContain("GDP全省位次居第4位，同比前移1位");
  // 345.29 of 356: 96.99 %.
  expect(year).toContain("完成年度目标的97.0%，差10.71亿元，未达预期");
  expect(year).not.toContain("序时");
});

test("a county has its own bulletin, of its own figures alone", () => {
  const county = made("changping", "2026-01/2026-10", "zh");
  expect(county.sections.map(({ id }) => id)).not.toContain("places");
  // 36.79 ÷ 46 = 79.978 %.
  expect(textOf(county)).toContain(
    "实际到位资金36.79亿元，同比增长8.8%，完成年度目标的80.0%，低于序时进度3.4个百分点",
  );
});

describe.each(LANGS)("no bulletin of the city and its counties (%s)", (lang) => {
  const periods = ["2026-01/2026-10", "2026-01/2026-02", "2025", "2025-01/2025-06"];
  const all = periods.flatMap((at) => ["yunjiang", "changping"].map((id) => [id, at] as const));
  const told = all
    .filter(([id, at]) => cutOffs(site).some((one) => one.region.id === id && one.period.text === at))
    .map(([id, at]) => made(id, at, lang));
  const sentences = told.map(textOf).join("\n");
  const whole = told.map(markdown).join("\n");

  test.each([
    [
      "tells the change of a rate in per cent",
      /(?:增速|涨幅|失业率|降低率)(?:上升|回落|增加|减少|提高)[\d.]+%/,
    ],
    [
      "tells the change of a rate in per cent",
      /(?:growth of [a-z -]+|prices|unemployment) (?:rose|fell) by [\d.]+%/,
    ],
    ["sets a rate against the calendar", /(?:增速|涨幅|失业率)[^；。]*序时进度/],
    ["sets a rate against the calendar", /prices[^;.]*(?:ahead of|behind) schedule/],
    ["gives a rate a share", /(?:增速|涨幅|失业率)[^；。]*占/],
    ["prints a minus nothing", /\u22120(?:\.0+)?(?![.\d])/],
    ["leaves something undone", /undefined|NaN|Infinity|\bnull\b|（）|，，|。。|，。| ,|\(\)/],
    ["says the old words for a band", /低于序时进度的有|ahead of schedule,/],
  ])("%s", (_, pattern) => {
    expect(sentences.length).toBeGreaterThan(10_000);
    expect(sentences).not.toMatch(pattern);
  });

  test("prints a minus nothing or leaves something undone in its tables", () => {
    expect(whole).not.toMatch(/\u22120(?:\.0+)?(?![.\d])|undefined|NaN|Infinity|\bnull\b|（）/);
  });
});
