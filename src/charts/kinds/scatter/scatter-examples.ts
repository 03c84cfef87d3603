import type { Lang } from "../../../i18n/lang.ts";
import { APRIL, against, none, percent } from "../../parts/example-figures.ts";
import type { ScatterInput, ScatterPoint } from "./scatter.ts";

function t(lang: Lang, zh: string, en: string): string {
  return lang === "zh" ? zh : en;
}

function point(lang: Lang, number: number, done: string, grown: string): ScatterPoint {
  const { completion, band } = against(percent(done), "33.33333333");
  return {
    label: t(lang, `松原市某县${number}`, `Songyuan county ${number}`),
    href: `/regions/songyuan-county-${number}/`,
    completion,
    growth: percent(grown),
    band,
  };
}

function input(lang: Lang, id: string, points: readonly ScatterPoint[]): ScatterInput {
  return {
    id,
    subject: t(lang, "松原市各县区", "Counties of Songyuan"),
    measure: t(lang, "实际到位资金", "Capital in place"),
    period: APRIL,
    schedule: percent("33.33333333"),
    points,
  };
}

function full(lang: Lang): ScatterPoint[] {
  return [
    point(lang, 1, "36.3", "74.1"),
    { ...point(lang, 2, "30.2", "12.5"), highlight: true },
    point(lang, 3, "27.5", "-20.3"),
    point(lang, 4, "12.9", "3.1"),
    point(lang, 5, "7.6", "-45"),
    point(lang, 6, "45", "-8.8"),
  ];
}

/** Scatters: full, one, none, missing and uncertain, no schedule, crowded, long names, fifty places. */
export const scatterFixtures: Readonly<Record<string, (lang: Lang) => ScatterInput>> = {
  full: (lang) => input(lang, "scatter-full", full(lang)),
  one: (lang) => input(lang, "scatter-one", full(lang).slice(0, 1)),
  nothing: (lang) =>
    input(lang, "scatter-nothing", [
      { ...point(lang, 1, "1", "1"), completion: none("no-target"), band: null },
    ]),
  missing: (lang) =>
    input(lang, "scatter-missing", [
      ...full(lang).slice(0, 3),
      { ...point(lang, 7, "50", "1"), growth: none("no-base") },
      { ...point(lang, 8, "20", "30"), completion: percent("20", ">=") },
    ]),
  plain: (lang) => ({
    ...input(
      lang,
      "scatter-plain",
      full(lang).map((one) => ({ ...one, band: null })),
    ),
    schedule: null,
  }),
  long: (lang) =>
    input(
      lang,
      "scatter-long",
      full(lang).map((one) => ({
        ...one,
        label: t(
          lang,
          "吉林松原石油化学工业循环经济园区管理委员会",
          "Songyuan Petrochemical Circular Economy Park Administration",
        ),
      })),
    ),
  fifty: (lang) =>
    input(
      lang,
      "scatter-fifty",
      Array.from({ length: 50 }, (_, i) =>
        point(lang, i + 1, String((i * 37) % 90), String(((i * 53) % 120) - 40)),
      ),
    ),
};
