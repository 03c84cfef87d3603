import type { Lang } from "../../../i18n/lang.ts";
import { APRIL, against, figure, none, percent, UNITS } from "../../parts/example-figures.ts";
import type { RankingInput, RankingRow } from "./ranking.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

function county(lang: Lang, number: number, done: string, rank: string): RankingRow {
  const { completion, band } = against(percent(done), "33.33333333");
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    figure: completion,
    rank: figure(rank),
    band,
  };
}

function zone(lang: Lang): RankingRow {
  const { completion, band } = against(percent("7.6"), "33.33333333");
  return { label: t(lang, "某开发区3", "Zone 3"), figure: completion, rank: figure("5"), band };
}

function completions(lang: Lang, id: string, rows: readonly RankingRow[]): RankingInput {
  const measure = t(lang, "各县区实际到位资金完成率", "Completion of capital in place by county");
  return { id, measure, form: "completion", period: APRIL, schedule: percent("33.33333333"), rows };
}

function growth(lang: Lang, id: string, rows: readonly RankingRow[]): RankingInput {
  const measure = t(lang, "各县区实际到位资金增速", "Growth of capital in place by county");
  return { id, measure, form: "growth", period: APRIL, rows };
}

function levels(lang: Lang, id: string, rows: readonly RankingRow[]): RankingInput {
  const measure = t(lang, "实际到位资金", "Capital in place");
  return { id, measure, form: "level", unit: UNITS.亿元, decimals: 1, period: APRIL, rows };
}

function full(lang: Lang): readonly RankingRow[] {
  return [
    county(lang, 3, "36.3", "1"),
    county(lang, 1, "30.2", "2"),
    { ...county(lang, 2, "27.5", "3"), highlight: true },
    county(lang, 4, "12.9", "4"),
    zone(lang),
  ];
}

const LONG = {
  zh: "吉林松原石油化学工业循环经济园区管理委员会",
  en: "Songyuan Petrochemical Circular Economy Park Administration",
};

/** Rankings: full, one place, missing, bounds and estimates, falls, levels with targets, long names, fifty. */
export const rankingFixtures: Readonly<Record<string, (lang: Lang) => RankingInput>> = {
  full: (lang) => completions(lang, "ranking-full", full(lang)),
  one: (lang) => completions(lang, "ranking-one", [county(lang, 3, "36.3", "1")]),
  nothing: (lang) =>
    completions(lang, "ranking-nothing", [{ label: t(lang, "某县", "A county"), figure: none("no-target") }]),
  missing: (lang) =>
    completions(lang, "ranking-missing", [
      ...full(lang),
      { label: t(lang, "松原市某县5", "Songyuan county 5"), figure: none("no-target") },
    ]),
  ties: (lang) =>
    completions(lang, "ranking-ties", [county(lang, 1, "40", "1"), county(lang, 2, "40", "1"), zone(lang)]),
  growth: (lang) =>
    growth(lang, "ranking-growth", [
      { label: t(lang, "松原市某县1", "Songyuan county 1"), figure: percent("174.1"), rank: figure("1") },
      { label: t(lang, "松原市某县2", "Songyuan county 2"), figure: percent("8.3"), rank: figure("2") },
      { label: t(lang, "松原市某县3", "Songyuan county 3"), figure: percent("0"), rank: figure("3") },
      { label: t(lang, "松原市某县4", "Songyuan county 4"), figure: percent("-35.2"), rank: figure("4") },
    ]),
  falls: (lang) =>
    growth(lang, "ranking-falls", [
      { label: t(lang, "松原市某县1", "Songyuan county 1"), figure: percent("-3.5") },
      { label: t(lang, "松原市某县2", "Songyuan county 2"), figure: percent("-35.2") },
    ]),
  bounds: (lang) =>
    levels(lang, "ranking-bounds", [
      {
        label: t(lang, "松原市某县1", "Songyuan county 1"),
        figure: figure("58.5", ">="),
        target: figure("60"),
      },
      {
        label: t(lang, "松原市某县2", "Songyuan county 2"),
        figure: figure("31.1", "~"),
        target: figure("40"),
      },
      {
        label: t(lang, "松原市某县3", "Songyuan county 3"),
        figure: figure("12.0", "", true),
        highlight: true,
      },
      { label: t(lang, "松原市某县4", "Songyuan county 4"), figure: figure("3.4"), target: figure("9") },
    ]),
  long: (lang) =>
    completions(lang, "ranking-long", [
      { ...county(lang, 3, "1036.3", "1"), label: LONG[lang] },
      county(lang, 1, "30.2", "2"),
      { ...zone(lang), label: `${LONG[lang]}${t(lang, "第二分区", ", second division")}`, highlight: true },
    ]),
  fifty: (lang) =>
    completions(
      lang,
      "ranking-fifty",
      Array.from({ length: 50 }, (_, i) => county(lang, i + 1, String(120 - i * 2), String(i + 1))),
    ),
};
