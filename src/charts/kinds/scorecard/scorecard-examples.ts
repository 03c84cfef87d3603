import type { Lang } from "../../../i18n/lang.ts";
import type { ScoreClass, Verdict } from "../../../measures/targets/verdict.ts";
import type { Given } from "../../chart.ts";
import {
  APRIL,
  against,
  counties,
  county,
  type Example,
  type Examples,
  fifty,
  longName,
  none,
  percent,
  SCHEDULE,
  t,
} from "../examples.ts";
import type { ScorecardInput } from "./scorecard.ts";
import type { ScorecardCell, ScorecardRow } from "./scorecard-picture.ts";

function cell(done: string): ScorecardCell {
  const { completion, band } = against(percent(done));
  return { completion, band };
}

const WITHOUT: ScorecardCell = { completion: none("no-target"), band: null };

function row(lang: Lang, number: number, cells: readonly ScorecardCell[]): ScorecardRow {
  return {
    ...county(lang, number),
    cells,
  };
}

function input(
  lang: Lang,
  columns: readonly string[],
  rows: readonly ScorecardRow[],
): Example<ScorecardInput> {
  return {
    subject: counties(lang),
    period: APRIL,
    columns,
    rows,
    schedule: SCHEDULE,
  };
}

function names(lang: Lang): readonly string[] {
  return [
    t(lang, "实际到位资金", "Paid-in investment"),
    t(lang, "实际利用外资", "Foreign capital used"),
    t(lang, "新开工5000万元以上工业项目", "Industrial projects started"),
    t(lang, "工业固定资产投资", "Industrial fixed investment"),
  ];
}

function full(lang: Lang): ScorecardRow[] {
  return [
    row(lang, 1, [cell("36.3"), cell("120.5"), cell("30"), cell("25")]),
    { ...row(lang, 2, [cell("30.2"), WITHOUT, cell("45"), cell("7.6")]), highlight: true },
    row(lang, 3, [
      cell("12.9"),
      cell("20"),
      cell("33.4"),
      { completion: percent("40", ">="), band: "ahead" },
    ]),
    row(lang, 4, [cell("27.5"), WITHOUT, WITHOUT, { completion: percent("50"), band: null }]),
  ];
}

function judged(
  verdict: Verdict,
  one: ScoreClass,
  word: string,
  text = "",
  completion: Given = null,
): ScorecardCell {
  return { judged: { verdict, class: one, word }, completion, ...(text === "" ? {} : { text }) };
}

/** A cell of each class, of targets of several kinds. */
function judgedRows(lang: Lang): ScorecardRow[] {
  const no = judged("no-figure", "no-figure", t(lang, "无数据", "no figure"));
  return [
    row(lang, 1, [
      judged("met-early", "met", t(lang, "提前完成", "met early"), "", percent("101.2")),
      judged(
        "within",
        "on-course",
        t(lang, "控制在目标以内", "within the limit"),
        t(lang, "已用60.0%", "60.0% used"),
      ),
      judged("behind-so-far", "behind", t(lang, "目前落后", "behind so far"), t(lang, "−1.3点", "−1.3 pts")),
      judged(
        "now-below",
        "on-course",
        t(lang, "目前低于目标", "now below the target"),
        t(lang, "−0.3点", "−0.3 pts"),
      ),
      judged("behind-so-far", "behind", t(lang, "目前落后", "behind so far"), t(lang, "第4位", "4th")),
    ]),
    row(lang, 2, [
      judged(
        "slightly-behind",
        "behind",
        t(lang, "略慢于序时进度", "slightly behind schedule"),
        "",
        percent("31.5"),
      ),
      judged("exceeded", "missed", t(lang, "突破控制目标", "limit exceeded"), t(lang, "超20起", "20 over")),
      judged(
        "expected-met",
        "expected",
        t(lang, "预计实现", "expected to be met"),
        t(lang, "预计+0.2点", "exp. +0.2"),
      ),
      judged("cannot-be-told", "cannot-be-told", t(lang, "无法判定", "cannot be told")),
      judged("not-due", "not-due", t(lang, "未到期", "not yet due")),
    ]),
    row(lang, 3, [
      judged(
        "far-behind",
        "behind",
        t(lang, "明显慢于序时进度", "far behind schedule"),
        "",
        percent("12.0", "", true),
      ),
      no,
      judged("told-in-words", "words", t(lang, "定性目标", "told in words")),
      judged("undecided", "undecided", t(lang, "待下达", "undecided")),
      { completion: none("no-target") },
    ]),
  ];
}

/** Scorecards: full, one cell, none, without schedule, long names, many indicators, fifty places. */
export const scorecardExamples: Examples<ScorecardInput> = {
  full: (lang) => input(lang, names(lang), full(lang)),
  one: (lang) => input(lang, names(lang).slice(0, 1), [row(lang, 1, [cell("36.3")])]),
  nothing: (lang) => input(lang, names(lang).slice(0, 1), [row(lang, 1, [WITHOUT])]),
  unjudged: (lang) =>
    input(
      lang,
      names(lang).slice(0, 2),
      full(lang).map((one) => ({ ...one, cells: one.cells.slice(0, 2).map((c) => ({ ...c, band: null })) })),
    ),
  classes: (lang) =>
    input(
      lang,
      [
        t(lang, "到位资金", "Paid-in investment"),
        t(lang, "生产安全事故", "Accidents"),
        t(lang, "经济增速", "Growth"),
        t(lang, "城镇失业率", "Jobless rate"),
        t(lang, "营商环境位次", "Rank"),
      ],
      judgedRows(lang),
    ),
  long: (lang) =>
    input(
      lang,
      names(lang).map(
        (name) => name + t(lang, "（含省外境外资金）", " (from outside the province and abroad)"),
      ),
      full(lang).map((one) => ({
        ...one,
        label: longName(lang),
      })),
    ),
  many: (lang) =>
    input(
      lang,
      [...names(lang), ...names(lang), ...names(lang)].map((name, i) => `${name} ${i + 1}`),
      full(lang).map((one) => ({ ...one, cells: [...one.cells, ...one.cells, ...one.cells] })),
    ),
  fifty: (lang) =>
    input(
      lang,
      names(lang),
      fifty((i) =>
        row(lang, i + 1, [cell(String(60 - i)), cell(String(10 + i)), cell(String(20 + (i % 30))), WITHOUT]),
      ),
    ),
};
