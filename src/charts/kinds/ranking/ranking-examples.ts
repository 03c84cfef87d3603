import type { Lang } from "../../../i18n/lang.ts";
import {
  APRIL,
  against,
  capital,
  county,
  type Example,
  type Examples,
  fifty,
  figure,
  none,
  percent,
  SCHEDULE,
  t,
  UNITS,
} from "../examples.ts";
import type { RankingInput } from "./ranking.ts";
import type { RankingRow } from "./ranking-picture.ts";

function ranked(lang: Lang, number: number, done: string, rank: string): RankingRow {
  const { completion, band } = against(percent(done));
  return {
    ...county(lang, number),
    figure: completion,
    rank: figure(rank),
    band,
  };
}

function zone(lang: Lang): RankingRow {
  const { completion, band } = against(percent("7.6"));
  return { label: t(lang, "某开发区3", "Zone 3"), figure: completion, rank: figure("5"), band };
}

function completions(lang: Lang, rows: readonly RankingRow[]): Example<RankingInput> {
  const measure = t(lang, "各县区实际到位资金完成率", "Completion of paid-in investment by county");
  return { measure, form: "completion", period: APRIL, schedule: SCHEDULE, rows };
}

function growth(lang: Lang, rows: readonly RankingRow[]): Example<RankingInput> {
  const measure = t(lang, "各县区实际到位资金增速", "Growth of paid-in investment by county");
  return { measure, form: "growth", period: APRIL, rows };
}

function levels(lang: Lang, rows: readonly RankingRow[]): Example<RankingInput> {
  const measure = capital(lang);
  return { measure, form: "level", unit: UNITS.亿元, decimals: 1, period: APRIL, rows };
}

function distance(
  lang: Lang,
  number: number,
  points: string,
  verdict: "ahead-so-far" | "behind-so-far",
): RankingRow {
  const isAhead = verdict === "ahead-so-far";
  const word = isAhead ? t(lang, "目前领先", "ahead so far") : t(lang, "目前落后", "behind so far");
  return {
    ...county(lang, number),
    figure: figure(points),
    judged: { verdict, class: isAhead ? "on-course" : "behind", word },
  };
}

function full(lang: Lang): readonly RankingRow[] {
  return [
    ranked(lang, 3, "36.3", "1"),
    ranked(lang, 1, "30.2", "2"),
    { ...ranked(lang, 2, "27.5", "3"), highlight: true },
    ranked(lang, 4, "12.9", "4"),
    zone(lang),
  ];
}

const LONG = [
  "吉林松原石油化学工业循环经济园区管理委员会",
  "Songyuan Petrochemical Circular Economy Park Administration",
] as const;

/** Rankings: full, one place, missing, bounds and estimates, falls, levels with targets, long names, fifty. */
export const rankingExamples: Examples<RankingInput> = {
  full: (lang) => completions(lang, full(lang)),
  one: (lang) => completions(lang, [ranked(lang, 3, "36.3", "1")]),
  nothing: (lang) => completions(lang, [{ label: t(lang, "某县", "A county"), figure: none("no-target") }]),
  missing: (lang) =>
    completions(lang, [...full(lang), { label: county(lang, 5).label, figure: none("no-target") }]),
  ties: (lang) => completions(lang, [ranked(lang, 1, "40", "1"), ranked(lang, 2, "40", "1"), zone(lang)]),
  growth: (lang) =>
    growth(lang, [
      { label: county(lang, 1).label, figure: percent("174.1"), rank: figure("1") },
      { label: county(lang, 2).label, figure: percent("8.3"), rank: figure("2") },
      { label: county(lang, 3).label, figure: percent("0"), rank: figure("3") },
      { label: county(lang, 4).label, figure: percent("-35.2"), rank: figure("4") },
    ]),
  falls: (lang) =>
    growth(lang, [
      { label: county(lang, 1).label, figure: percent("-3.5") },
      { label: county(lang, 2).label, figure: percent("-35.2") },
    ]),
  distances: (lang) => ({
    ...levels(lang, [
      distance(lang, 1, "1.3", "ahead-so-far"),
      distance(lang, 2, "0", "ahead-so-far"),
      { ...distance(lang, 3, "-0.4", "behind-so-far"), highlight: true },
      distance(lang, 4, "-3.1", "behind-so-far"),
    ]),
    measure: t(lang, "经济增速与目标的差距", "Growth against its target"),
    form: "distance",
    unit: UNITS.个百分点,
  }),
  bounds: (lang) =>
    levels(lang, [
      {
        label: county(lang, 1).label,
        figure: figure("58.5", ">="),
        target: figure("60"),
      },
      {
        label: county(lang, 2).label,
        figure: figure("31.1", "~"),
        target: figure("40"),
      },
      {
        label: county(lang, 3).label,
        figure: figure("12.0", "", true),
        highlight: true,
      },
      { label: county(lang, 4).label, figure: figure("3.4"), target: figure("9") },
    ]),
  long: (lang) =>
    completions(lang, [
      { ...ranked(lang, 3, "1036.3", "1"), label: t(lang, ...LONG) },
      ranked(lang, 1, "30.2", "2"),
      {
        ...zone(lang),
        label: `${t(lang, ...LONG)}${t(lang, "第二分区", ", second division")}`,
        highlight: true,
      },
    ]),
  fifty: (lang) =>
    completions(
      lang,
      fifty((i) => ranked(lang, i + 1, String(120 - i * 2), String(i + 1))),
    ),
};
