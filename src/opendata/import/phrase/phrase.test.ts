import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../../i18n/lang.ts";
import { wordsOf } from "../../../i18n/words.ts";
import { period } from "../../../ledger/period.ts";
import { units as golden, subject } from "../../../measures/targets/golden/given.ts";
import { kindOf } from "../../../measures/targets/kind.ts";
import { scaleOf } from "../../../measures/targets/matter.ts";
import { soughtBy } from "../../../measures/targets/sought.ts";
import { type TargetCells, targetOf } from "../../../measures/targets/target.ts";
import type { PhraseRow } from "./quantity.ts";
import { readTarget } from "./read.ts";

type Cells = Readonly<Record<string, string>>;

/** Indicators by their measure and direction: `rate lower` of percent, `flow higher` of 亿元. */
const UNITS: Readonly<Record<string, string>> = { flow: "亿元", stock: "亿元", rate: "%", rank: "位" };
const OTHERS: Readonly<Record<string, string>> = {
  经济: "indicator=gdp",
  地区生产总值: "indicator=gdp",
  地区生产总值增速: "indicator=gdp",
  全省平均: "region=anlan",
  "the growth of 地区生产总值": "indicator=gdp",
};

function rowOf(about: string, span = "2025", cells: Cells = {}): PhraseRow {
  const [measure = "flow", , name = "项目"] = about.split(" ");
  return {
    indicator: { name, name_en: name, unit: UNITS[measure] ?? "", measure: measure as "flow" },
    ...{ span: period(span), form: cells["form"] ?? "", unit: cells["unit"] ?? "", units: golden },
    other: (text) => OTHERS[text] ?? null,
  };
}

/** What a phrase was read as, one column after the other: `level value=318 unit=亿元`. */
function read(text: string, about: string, span?: string, cells?: Cells): string {
  const found = readTarget(text, rowOf(about, span, cells));
  if (!("cells" in found)) return [found.kind, found.fact].filter(Boolean).join(" ");
  const { form, ...rest } = found.cells;
  const told = Object.entries(rest).flatMap(([name, cell]) => (cell === "" ? [] : [`${name}=${cell}`]));
  return [form, ...told.sort()].join(" ");
}

describe("readTarget(text, row)", () => {
  test.each([
    // An amount, a ceiling, a floor, about, a range.
    ["到位资金318亿元", "flow higher 到位资金", "level unit=亿元 value=318"],
    ["318亿元", "flow higher", "level unit=亿元 value=318"],
    ["1,300.50亿元", "flow higher", "level unit=亿元 value=1300.50"],
    ["突破1300亿元", "flow higher", "level qualifier=>= unit=亿元 value=1300"],
    ["达到1300亿元以上", "flow higher", "level qualifier=>= unit=亿元 value=1300"],
    ["CPI涨幅控制在3%以内", "rate lower CPI涨幅", "level qualifier=<= unit=% value=3"],
    ["控制在3%左右", "rate lower", "level qualifier=~ unit=% value=3"],
    ["不超过100亿元", "flow lower", "level qualifier=<= unit=亿元 value=100"],
    ["100亿元以下", "flow lower", "level qualifier=<= unit=亿元 value=100"],
    ["低于100亿元", "flow lower", "level qualifier=< unit=亿元 value=100"],
    ["不低于41%", "rate higher", "level qualifier=>= unit=% value=41"],
    ["每年1,300亿元以上", "flow higher", "level over=each qualifier=>= unit=亿元 value=1300"],
    ["保持在1.3亿元以上", "flow higher", "level over=each qualifier=>= unit=亿元 value=1.3"],
    ["保持在60%以上", "rate higher", "level qualifier=>= unit=% value=60"],
    ["5.5%左右", "rate lower", "level qualifier=~ unit=% value=5.5"],
    ["约5.5%", "rate lower", "level qualifier=~ unit=% value=5.5"],
    ["5%—6%", "rate higher", "level to=6 unit=% value=5"],
    ["５％～６％", "rate higher", "level to=6 unit=% value=5"],
    ["5-6%", "rate higher", "level to=6 unit=% value=5"],
    ["50至60亿元", "flow higher", "level to=60 unit=亿元 value=50"],
    ["0", "flow lower", "level unit=亿元 value=0"],
    // Growth.
    ["增长6%左右", "flow higher", "growth qualifier=~ unit=% value=6"],
    ["项目增长 6 % 左右", "flow higher", "growth qualifier=~ unit=% value=6"],
    ["增长5%—6%", "flow higher", "growth to=6 unit=% value=5"],
    ["5%—6%", "flow higher", "growth to=6 unit=% value=5"],
    ["正增长", "flow higher", "growth qualifier=> unit=% value=0"],
    ["下降3%", "flow lower", "growth unit=% value=-3"],
    ["降低3%以上", "flow lower", "growth qualifier=<= unit=% value=-3"],
    ["降幅3%以内", "flow lower", "growth qualifier=>= unit=% value=-3"],
    ["下降3%—5%", "flow lower", "growth to=-3 unit=% value=-5"],
    ["增长6%(可比价)", "flow higher", "growth basis=comparable unit=% value=6"],
    ["名义增长6%", "flow higher", "growth basis=nominal unit=% value=6"],
    ["增长6%左右", "rate higher 投资增速", "level qualifier=~ unit=% value=6"],
    // A change, a multiple, a rank.
    ["提高0.2个百分点", "rate higher", "change unit=个百分点 value=0.2"],
    ["降低0.2个百分点以上", "rate lower", "change qualifier=<= unit=个百分点 value=-0.2"],
    ["比2020年提高2个百分点", "rate higher", "change base=2020 unit=个百分点 value=2"],
    ["增加20亿元", "flow higher", "change unit=亿元 value=20"],
    ["前移2位", "rank lower", "change unit=位 value=-2"],
    ["上升2位", "rank lower", "change unit=位 value=-2"],
    ["后移1位以内", "rank lower", "change qualifier=<= unit=位 value=1"],
    ["比2020年翻一番", "flow higher", "multiple base=2020 unit=倍 value=2"],
    ["在2020年基础上翻两番", "flow higher", "multiple base=2020 unit=倍 value=4"],
    ["翻一番", "flow higher", "multiple unit=倍 value=2"],
    ["比2020年增长1.5倍", "flow higher", "multiple base=2020 unit=倍 value=2.5"],
    ["增长1倍", "flow higher", "multiple unit=倍 value=2"],
    ["达到2020年的2.5倍以上", "flow higher", "multiple base=2020 qualifier=>= unit=倍 value=2.5"],
    ["前3位", "rank lower", "level unit=位 value=3"],
    ["全省前3位", "rank lower", "level unit=位 value=3"],
    ["进入全省前三", "rank lower", "level unit=位 value=3"],
    ["第3—5位", "rank lower", "level to=5 unit=位 value=3"],
    ["高于第3位", "rank lower", "level qualifier=> unit=位 value=3"],
    // Relative to another series.
    ["与经济增长同步", "flow higher", "growth of=indicator=gdp qualifier=>="],
    ["与经济增长基本同步", "flow higher", "growth of=indicator=gdp qualifier=~"],
    [
      "快于地区生产总值增速1个百分点",
      "flow higher",
      "growth of=indicator=gdp qualifier=>= unit=个百分点 value=1",
    ],
    [
      "慢于地区生产总值增速1个百分点以内",
      "flow higher",
      "growth of=indicator=gdp qualifier=>= unit=个百分点 value=-1",
    ],
    ["高于全省平均", "flow higher", "growth of=region=anlan qualifier=>"],
    ["高于全省平均", "rate higher", "level of=region=anlan qualifier=>"],
    // What else a document says of it.
    ["力争增长7%以上", "flow higher", "growth qualifier=>= tier=stretch unit=% value=7"],
    ["下降3%（约束性）", "flow lower", "growth nature=binding unit=% value=-3"],
    // Words, and what is still to come.
    ["促稳提质", "flow higher", "words wording=促稳提质"],
    ["取得突破性进展", "flow higher", "words wording=取得突破性进展"],
    ["待下达", "flow higher", "level wording=待下达"],
    ["完成省下达目标", "flow higher", "level wording=完成省下达目标"],
    // English.
    ["growth of about 6%", "flow higher", "growth qualifier=~ unit=% value=6"],
    ["at most 3%", "rate lower", "level qualifier=<= unit=% value=3"],
    ["5% to 6%", "rate higher", "level to=6 unit=% value=5"],
    ["double the level of 2020", "flow higher", "multiple base=2020 unit=倍 value=2"],
    ["top 3", "rank lower", "level unit=位 value=3"],
    ["up 0.2 percentage points", "rate higher", "change unit=个百分点 value=0.2"],
  ])("%s (%s) is %s", (text, about, cells) => {
    expect(read(text, about)).toBe(cells);
  });

  test.each([
    ["五年累计降低13.5%", "flow lower", "growth unit=% value=-13.5"],
    ["年均增长6.5%以上", "flow higher", "average-growth qualifier=>= unit=% value=6.5"],
    ["五年累计2200亿元", "flow higher", "level unit=亿元 value=2200"],
    ["2025年达到1800亿元", "stock higher", "level qualifier=>= unit=亿元 value=1800"],
    ["2024年达到1800亿元", "stock higher", "unread-target"],
    ["四年累计2200亿元", "flow higher", "unread-target"],
    ["四年累计增长20%", "flow higher", "unread-target"],
  ])("%s of five years is %s", (text, about, cells) => {
    expect(read(text, about, "2021/2025")).toBe(cells);
  });

  test.each([
    ["a bare number in the row's unit", "318", "万元", "", "level unit=万元 value=318"],
    [
      "a bare number of percent as growth, where levels are not in percent",
      "6",
      "%",
      "",
      "growth unit=% value=6",
    ],
    [
      "a bare number as what the row is",
      "6%左右",
      "",
      "average-growth",
      "average-growth qualifier=~ unit=% value=6",
    ],
    ["a unit of its own before the row's", "318亿元", "万元", "", "level unit=亿元 value=318"],
  ])("takes %s", (_, text, unit, form, cells) => {
    expect(read(text, "flow higher", "2025", { unit, form })).toBe(cells);
  });

  test.each([
    ["增长6", "growth without its percent", "unread-target"],
    ["3%以上以内", "bounds on both sides", "unread-target"],
    ["不低于3%以内", "bounds that contradict each other", "unread-target"],
    ["318亿", "a unit that the ledger has not", "unknown-name 亿"],
    ["与GDP不同步", "a phrase that is almost one", "unread-target"],
    ["增长", "a verb without a figure", "unread-target"],
    ["下降3%", "a fall of a rate in percent", "unread-target"],
    ["与乌有增长同步", "a series that is not there", "unknown-name 乌有"],
    ["0318亿元", "a number that is none", "unread-target"],
    ["1,30亿元", "thousands that are none", "unread-target"],
    ["5%—6亿元", "a range of two units", "unread-target"],
    ["翻五番", "more than anybody doubles", "unread-target"],
    ["6%或7%", "two targets in one", "unread-target"],
  ])("refuses %s: %s", (text, why, cells) => {
    expect(read(text, why.includes("of a rate") ? "rate lower" : "flow higher")).toBe(cells);
  });
});

/** How a target's row is told in a language, with the units as the ledger writes them. */
function told(about: string, cells: TargetCells, lang: Lang): string {
  const own = subject(about);
  const target = targetOf(cells, golden);
  const kind = kindOf(target, own, period("2025"));
  const { direction } = soughtBy(target, own);
  const aimed = { target, kind, direction, scale: scaleOf(target, kind, own, target.value) };
  const names = { unit: (id: string) => ({ id, name_en: id, dimension: "" }), other: "地区生产总值" };
  return wordsOf(lang).judgement.target(aimed, names);
}

const number = (least: number, most: number) =>
  fc.tuple(fc.integer({ min: least * 10, max: most * 10 }), fc.boolean()).map(([n, isWhole]) => {
    const text = isWhole ? String(Math.trunc(n / 10)) : (n / 10).toFixed(1);
    return text.replace(/^-(?=0(?:\.0)?$)/, "");
  });
const bound = fc.constantFrom("", "~", ">=", "<=", ">", "<");
/** Two numbers of one spelling in their order. */
const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map((ends) => ends.toSorted((a, b) => a - b).map(String))
    .map(([value = "", to = ""]) => ({ value, to, qualifier: "" }));
const one = (least: number, most: number) =>
  fc.record({ value: number(least, most), qualifier: bound, to: fc.constant("") });
const figures = (least: number, most: number) => fc.oneof(one(least, most), range(least, most));

const ABOUTS = {
  flow: fc.constantFrom("flow higher", "flow lower", "flow none"),
  rate: fc.constantFrom("rate higher", "rate lower"),
  rank: fc.constant("rank lower"),
} as const;

type Case = readonly [about: string, cells: Cells];
const of = (abouts: fc.Arbitrary<string>, fixed: Cells, more: fc.Arbitrary<object>): fc.Arbitrary<Case> =>
  fc.tuple(abouts, more).map(([about, cells]) => [about, { ...fixed, ...(cells as Cells) }]);
const years = { period: "2021/2025" };

/** Rows of every kind that a target can be of. */
const KINDS: Readonly<Record<string, fc.Arbitrary<Case>>> = {
  "an amount or a ceiling": of(ABOUTS.flow, { form: "level", unit: "亿元" }, figures(0, 2000)),
  "a level of a rate": of(ABOUTS.rate, { form: "level", unit: "%" }, figures(-5, 90)),
  "an amount of several years": of(ABOUTS.flow, { form: "level", unit: "亿元", ...years }, one(1, 5000)),
  "what is kept every year": of(
    ABOUTS.flow,
    { form: "level", unit: "亿元", over: "each", ...years },
    one(1, 900),
  ),
  growth: of(ABOUTS.flow, { form: "growth", unit: "%" }, figures(-20, 20)),
  "growth on a basis": of(
    ABOUTS.flow,
    { form: "growth", unit: "%" },
    fc.record({
      value: number(1, 20),
      qualifier: bound,
      basis: fc.constantFrom("comparable", "same-scope", "nominal"),
    }),
  ),
  "growth over several years": of(ABOUTS.flow, { form: "growth", unit: "%", ...years }, one(-40, 40)),
  "average growth": of(ABOUTS.flow, { form: "average-growth", unit: "%", ...years }, figures(-20, 20)),
  "a change in points": of(ABOUTS.rate, { form: "change", unit: "个百分点" }, one(-5, 5)),
  "a change since a year": of(ABOUTS.rate, { form: "change", unit: "个百分点", base: "2020" }, one(-5, 5)),
  "a change of an amount": of(ABOUTS.flow, { form: "change", unit: "亿元" }, one(-50, 50)),
  "a change in places": of(
    ABOUTS.rank,
    { form: "change", unit: "位", qualifier: "" },
    fc.record({ value: fc.integer({ min: -9, max: 9 }).map(String) }),
  ),
  "a multiple": of(
    ABOUTS.flow,
    { form: "multiple", unit: "倍", base: "2020" },
    fc.record({ value: fc.constantFrom("2", "4", "8", "1.5", "2.5", "3"), qualifier: bound }),
  ),
  "a rank": of(
    ABOUTS.rank,
    { form: "level", unit: "位" },
    fc.record({
      value: fc.integer({ min: 1, max: 30 }).map(String),
      qualifier: fc.constantFrom("", "~", ">", "<="),
    }),
  ),
  "growth beside another series": of(
    ABOUTS.flow,
    { form: "growth", of: "indicator=gdp", unit: "个百分点" },
    fc.oneof(one(-5, 5), fc.record({ value: fc.constant(""), unit: fc.constant(""), qualifier: bound })),
  ),
  "a rate beside another series": of(
    ABOUTS.rate,
    { form: "level", of: "indicator=gdp", unit: "个百分点" },
    fc.oneof(one(-5, 5), fc.record({ value: fc.constant(""), unit: fc.constant(""), qualifier: bound })),
  ),
  "what is set in words, or not yet": of(
    ABOUTS.flow,
    { value: "", unit: "" },
    fc.constantFrom(
      { form: "words", wording: "促稳提质" },
      { form: "level", wording: "待下达" },
      { form: "level" },
    ),
  ),
};

const PLAIN = {
  tier: "committed",
  set_on: "",
  to: "",
  qualifier: "",
  file: "",
  line: 1,
  period: "2025",
} as const;

describe.each(LANGS)("a target that is written as it is told in %s", (lang) => {
  test.each(Object.keys(KINDS))("is read as a row that is told the same: %s", (kind) => {
    fc.assert(
      fc.property(KINDS[kind] as fc.Arbitrary<Case>, ([about, cells]) => {
        const row = { ...PLAIN, ...cells } as unknown as TargetCells;
        const phrase = told(about, row, lang);
        const found = readTarget(phrase, rowOf(about, row.period));
        if (!("cells" in found)) throw new Error(`${phrase}: ${JSON.stringify(found)}`);
        const again = { ...PLAIN, period: row.period, ...found.cells } as unknown as TargetCells;
        expect(told(about, again, lang)).toBe(phrase);
        // What is set is the same number, whichever of two bounds that mean one it has.
        const set = ({ form, value, to = "" }: TargetCells) => [
          form,
          Number(value || "0"),
          Number(to || "0"),
        ];
        expect(set(again)).toEqual(set(row));
      }),
      { numRuns: 300 },
    );
  });
});
