import type { Lang } from "../../../i18n/lang.ts";
import { APRIL, against, none, percent } from "../../parts/example-figures.ts";
import type { ScorecardCell, ScorecardInput, ScorecardRow } from "./scorecard.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

function cell(done: string): ScorecardCell {
  const { completion, band } = against(percent(done), "33.33333333");
  return { completion, band };
}

const WITHOUT: ScorecardCell = { completion: none("no-target"), band: null };

function row(lang: Lang, number: number, cells: readonly ScorecardCell[]): ScorecardRow {
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    cells,
  };
}

function input(
  lang: Lang,
  id: string,
  columns: readonly string[],
  rows: readonly ScorecardRow[],
): ScorecardInput {
  return {
    id,
    subject: t(lang, "松原市各县区", "Counties of Songyuan"),
    period: APRIL,
    columns,
    rows,
    schedule: percent("33.33333333"),
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
export const scorecardFixtures: Readonly<Record<string, (lang: Lang) => ScorecardInput>> = {
  full: (lang) => input(lang, "scorecard-full", names(lang), full(lang)),
  one: (lang) => input(lang, "scorecard-one", names(lang).slice(0, 1), [row(lang, 1, [cell("36.3")])]),
  nothing: (lang) => input(lang, "scorecard-nothing", names(lang).slice(0, 1), [row(lang, 1, [WITHOUT])]),
  unjudged: (lang) =>
    input(
      lang,
      "scorecard-unjudged",
      names(lang).slice(0, 2),
      full(lang).map((one) => ({ ...one, cells: one.cells.slice(0, 2).map((c) => ({ ...c, band: null })) })),
    ),
  long: (lang) =>
    input(
      lang,
      "scorecard-long",
      names(lang).map(
        (name) => name + t(lang, "（含省外境外资金）", " (from outside the province and abroad)"),
      ),
      full(lang).map((one) => ({
        ...one,
        label: t(
          lang,
          "吉林松原石油化学工业循环经济园区管理委员会",
          "Songyuan Petrochemical Circular Economy Park Administration",
        ),
      })),
    ),
  many: (lang) =>
    input(
      lang,
      "scorecard-many",
      [...names(lang), ...names(lang), ...names(lang)].map((name, i) => `${name} ${i + 1}`),
      full(lang).map((one) => ({ ...one, cells: [...one.cells, ...one.cells, ...one.cells] })),
    ),
  fifty: (lang) =>
    input(
      lang,
      "scorecard-fifty",
      names(lang),
      Array.from({ length: 50 }, (_, i) =>
        row(lang, i + 1, [cell(String(60 - i)), cell(String(10 + i)), cell(String(20 + (i % 30))), WITHOUT]),
      ),
    ),
};
