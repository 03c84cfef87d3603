import type { Lang } from "../../../i18n/lang.ts";
import {
  APRIL,
  against,
  capital,
  counties,
  county,
  type Example,
  type Examples,
  fifty,
  longName,
  none,
  percent,
  SCHEDULE,
} from "../examples.ts";
import type { ScatterInput, ScatterPoint } from "./scatter.ts";

function point(lang: Lang, number: number, done: string, grown: string): ScatterPoint {
  const { completion, band } = against(percent(done));
  return {
    ...county(lang, number),
    completion,
    growth: percent(grown),
    band,
  };
}

function input(lang: Lang, points: readonly ScatterPoint[]): Example<ScatterInput> {
  return {
    subject: counties(lang),
    measure: capital(lang),
    period: APRIL,
    schedule: SCHEDULE,
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
export const scatterExamples: Examples<ScatterInput> = {
  full: (lang) => input(lang, full(lang)),
  one: (lang) => input(lang, full(lang).slice(0, 1)),
  nothing: (lang) =>
    input(lang, [{ ...point(lang, 1, "1", "1"), completion: none("no-target"), band: null }]),
  missing: (lang) =>
    input(lang, [
      ...full(lang).slice(0, 3),
      { ...point(lang, 7, "50", "1"), growth: none("no-base") },
      { ...point(lang, 8, "20", "30"), completion: percent("20", ">=") },
    ]),
  plain: (lang) => ({
    ...input(
      lang,
      full(lang).map((one) => ({ ...one, band: null })),
    ),
    schedule: null,
  }),
  long: (lang) =>
    input(
      lang,
      full(lang).map((one) => ({
        ...one,
        label: longName(lang),
      })),
    ),
  fifty: (lang) =>
    input(
      lang,
      fifty((i) => point(lang, i + 1, String((i * 37) % 90), String(((i * 53) % 120) - 40))),
    ),
};
