import type { Lang } from "../../../i18n/lang.ts";
import { period } from "../../../ledger/period.ts";
import { against, city, type Examples, figure, longName, none, percent, t, UNITS } from "../examples.ts";
import type { BulletInput, BulletRow } from "./bullet-rows.ts";
import {
  accidents,
  budget,
  exceeded,
  funds,
  gdp,
  income,
  inWords,
  judged,
  OCTOBER,
  rank,
  retail,
  undecided,
  unemployment,
  within,
} from "./target-rows.ts";

function input(lang: Lang, rows: readonly BulletRow[]) {
  return { subject: city(lang), period: OCTOBER, rows };
}

/** One row of each kind. */
function everyKind(lang: Lang): BulletRow[] {
  return [
    funds(lang),
    within(lang),
    exceeded(lang),
    unemployment(lang),
    gdp(lang),
    budget(lang),
    income(lang, "5.4"),
    rank(lang),
    inWords(lang),
  ];
}

/** Targets of every kind together, then each kind's own states: expected, missing, bounded, with long names. */
export const targetExamples: Examples<BulletInput> = {
  kinds: everyKindInput,
  ceilings: (lang) =>
    input(lang, [
      within(lang),
      exceeded(lang),
      {
        ...accidents(lang, "110"),
        actual: figure("110", "", true),
        label: t(lang, "道路交通事故", "Road accidents"),
        judged: judged(
          "expected-exceeded",
          "expected",
          t(lang, "预计突破控制目标", "expected to exceed the limit"),
        ),
        distance: t(lang, "预计超出10起", "by 10"),
      },
      {
        ...accidents(lang, "0"),
        target: figure("0"),
        label: t(lang, "新增隐性债务", "New hidden debt"),
        judged: judged("kept", "met", t(lang, "控制在目标以内", "kept")),
        unit: UNITS.亿元,
      },
    ]),
  signs: (lang) =>
    input(lang, [
      budget(lang),
      {
        ...gdp(lang),
        better: -1 as const,
        label: t(lang, "单位能耗增速", "Change of energy per unit"),
        actual: figure("-3.1"),
        period: period("2025"),
        target: figure("-3"),
        judged: judged("met", "met", t(lang, "实现", "met")),
        distance: t(lang, "降幅大于目标0.1个百分点", "0.1 points more than the target"),
      },
      {
        ...gdp(lang),
        better: 0 as const,
        label: t(lang, "居民消费价格涨幅", "Rise of consumer prices"),
        actual: figure("0.7"),
        target: figure("2"),
        judged: judged(
          "cannot-be-told",
          "cannot-be-told",
          t(lang, "无法判定，未定方向", "cannot be told: no direction"),
        ),
        distance: t(lang, "低于目标1.3个百分点", "1.3 points below the target"),
      },
    ]),
  ranges: (lang) =>
    input(lang, [
      income(lang, "5.4"),
      {
        ...income(lang, "6.4"),
        label: t(lang, "农村居民收入增速", "Growth of rural income"),
        judged: judged("met", "met", t(lang, "实现，高于区间", "met, above the range")),
        distance: t(lang, "高0.4个百分点", "by 0.4 points"),
      },
      {
        ...income(lang, "4.6"),
        actual: figure("4.6", ">="),
        label: t(lang, "城镇居民收入增速", "Growth of urban income"),
        judged: judged(
          "cannot-be-told",
          "cannot-be-told",
          t(lang, "无法判定，只有下限", "cannot be told: a bound alone"),
        ),
        distance: "",
      },
    ]),
  ranks: (lang) =>
    input(lang, [
      rank(lang),
      {
        ...rank(lang),
        label: t(lang, "科技创新位次", "Rank in science and technology"),
        actual: figure("2"),
        judged: judged("met", "met", t(lang, "达到", "met")),
        distance: t(lang, "高于目标1位", "one place better"),
      },
    ]),
  expected: (lang) =>
    input(lang, [
      retail(lang),
      {
        ...gdp(lang),
        actual: figure("5.5", "", true),
        period: period("2025"),
        judged: judged("expected-missed", "expected", t(lang, "预计完不成", "expected to be missed")),
        distance: t(lang, "预计低于目标0.5个百分点", "by 0.5 points"),
      },
      { ...rank(lang), expected: figure("3", "", true) },
      {
        ...within(lang),
        expected: figure("105", "", true),
      },
    ]),
  untold: (lang) =>
    input(lang, [
      {
        ...gdp(lang),
        actual: none("no-observation"),
        judged: judged("no-figure", "no-figure", t(lang, "尚无数据", "no figure yet")),
        distance: "",
      },
      {
        ...funds(lang),
        label: t(lang, "项目投资", "Investment in projects"),
        actual: none("no-observation"),
        ...against(none("no-observation")),
        judged: judged("not-due", "not-due", t(lang, "未到期", "not yet due")),
        distance: "",
      },
      inWords(lang),
      undecided(lang),
    ]),
  far: (lang) =>
    input(lang, [
      {
        ...exceeded(lang),
        label: longName(lang) + t(lang, "一般及以上生产安全事故起数", ", accidents at work of every grade"),
        actual: figure("4120"),
        distance: t(lang, "超出4020起，为控制目标的4,120.0%", "by 4,020, 4,120.0% of the limit"),
      },
      {
        ...gdp(lang),
        label: longName(lang) + t(lang, "地区生产总值可比价增速", ", growth of GDP at comparable prices"),
        actual: figure("-1234.5", "<="),
        target: figure("98765.25", ">="),
        distance: t(
          lang,
          "低于目标99,999.75个百分点，这里还有一段很长的说明，一行写不下，要换到第二行",
          "99,999.75 points below the target, with so long an explanation that it does not fit on one line of the picture and runs on to the next",
        ),
      },
    ]),
};

function everyKindInput(lang: Lang) {
  return input(lang, everyKind(lang));
}

/** Targets of amounts alone, judged: they keep their common scale. */
export const judgedAmounts: Examples<BulletInput> = {
  amounts: (lang) =>
    input(lang, [
      funds(lang),
      retail(lang),
      {
        ...funds(lang),
        label: t(lang, "税收", "Tax revenue"),
        actual: figure("999.6"),
        target: figure("1000"),
        stretch: null,
        ...against(percent("99.96"), "100"),
        completionDecimals: 2,
        judged: judged("missed", "missed", t(lang, "未完成", "missed")),
        distance: t(lang, "完成目标的99.96%", "99.96% of the target"),
      },
    ]),
};

/** A small picture for each kind. */
export const targetBars = Object.fromEntries(
  (
    [
      ["ceiling", exceeded],
      ["rate", budget],
      ["range", (lang: Lang) => income(lang, "5.4")],
      ["rank", rank],
      ["words", inWords],
    ] as const
  ).map(([state, row]) => [state, (lang: Lang) => ({ period: OCTOBER, ...row(lang), subject: city(lang) })]),
);
