import type { Lang } from "../../../i18n/lang.ts";
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
  return lang === "zh"
    ? ["实际到位资金", "实际利用外资", "新开工5000万元以上工业项目", "工业固定资产投资"]
    : [
        "Capital in place",
        "Foreign capital used",
        "Industrial projects started",
        "Industrial fixed investment",
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
