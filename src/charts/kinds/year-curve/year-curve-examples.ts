import type { Lang } from "../../../i18n/lang.ts";
import { capital, city, type Example, type Examples, figure, longName, none, t, UNITS } from "../examples.ts";
import type { YearCurveInput } from "./year-curve.ts";
import type { YearLine, YearPoint, YearTarget } from "./year-lines.ts";

/** What a month adds in a usual year: little in winter, much at the ends of quarters. */
const MONTHS = [1.9, 2.2, 4.6, 3.1, 3.3, 5.2, 2.7, 2.9, 4.4, 3, 3.2, 6.8];

/** Months counted from January, up to `last`, of a year `size` times the usual one; the first figure is of `first`. */
function months(size: number, last: number, first = 2): YearPoint[] {
  return MONTHS.slice(0, last)
    .map((_, i): YearPoint => {
      const sum = MONTHS.slice(0, i + 1).reduce((a, b) => a + b);
      return { month: i + 1, figure: figure((sum * size).toFixed(1)) };
    })
    .slice(first - 1);
}

function year(number: number, points: readonly YearPoint[], target?: YearTarget): YearLine {
  return target === undefined ? { year: number, points } : { year: number, points, target };
}

function input(lang: Lang, years: readonly YearLine[]): Example<YearCurveInput> {
  return { subject: city(lang), measure: capital(lang), unit: UNITS.亿元, decimals: 1, years };
}

const GOAL: YearTarget = { figure: figure("55", ">=") };
const EARLIER = [year(2024, months(0.92, 12)), year(2025, months(1.04, 12))];

function rates(start: number, step: number, last: number): YearPoint[] {
  return MONTHS.slice(1, last).map((_, i) => ({
    month: i + 2,
    figure: figure((start + step * i - (i % 3) * 0.2).toFixed(1)),
  }));
}

/** Curves: full, with an estimate, gaps, quarters, a limit, a planned way, rates, falls, many years, little data. */
export const yearCurveExamples: Examples<YearCurveInput> = {
  full: (lang) => input(lang, [...EARLIER, year(2026, months(1.17, 10), GOAL)]),
  one: (lang) => input(lang, [...EARLIER, year(2026, months(1.17, 2), GOAL)]),
  two: (lang) => input(lang, [year(2026, months(1.17, 3), GOAL)]),
  nothing: (lang) => input(lang, [year(2026, [{ month: 2, figure: none("no-observation") }], GOAL)]),
  uncertain: (lang) =>
    input(lang, [
      ...EARLIER,
      year(
        2026,
        [
          ...months(1.17, 9, 1).map((point) =>
            point.month === 4 ? { ...point, figure: figure("14.1", ">=") } : point,
          ),
          { month: 10, figure: figure("40.2", "", true) },
          { month: 12, figure: figure("54.6", "", true) },
        ],
        GOAL,
      ),
    ]),
  gaps: (lang) =>
    input(lang, [
      year(
        2025,
        months(1.04, 12).filter(({ month }) => month !== 4 && month !== 6),
      ),
      year(
        2026,
        months(1.17, 10).filter(({ month }) => month !== 5 && month !== 8 && month !== 9),
        GOAL,
      ),
    ]),
  quarters: (lang) =>
    input(lang, [
      year(
        2025,
        months(1.04, 12).filter(({ month }) => month % 3 === 0),
      ),
      year(
        2026,
        months(1.17, 9).filter(({ month }) => month % 3 === 0),
        GOAL,
      ),
    ]),
  ceiling: (lang) => ({
    ...input(lang, [
      year(2025, months(2.1, 12)),
      year(2026, months(2.6, 10), { figure: figure("100", "<="), ceiling: true }),
    ]),
    measure: t(lang, "生产安全事故", "Accidents at work"),
    unit: UNITS.起,
    decimals: 0,
  }),
  seasonal: (lang) =>
    input(lang, [...EARLIER, year(2026, months(1.17, 10), { ...GOAL, path: months(1.27, 12, 1) })]),
  rate: (lang) => ({
    ...input(lang, [
      year(2025, rates(5.2, 0.05, 12)),
      year(2026, rates(6.1, -0.1, 10), { figure: figure("6", "~"), path: "none" }),
    ]),
    measure: t(lang, "地区生产总值增速", "GDP growth"),
    unit: UNITS["%"],
  }),
  negative: (lang) => ({
    ...input(lang, [
      year(2025, rates(2.5, -0.3, 12)),
      year(2026, rates(-3.4, 0.5, 10), { figure: figure("3", ">="), path: "none" }),
    ]),
    measure: t(lang, "进出口增速", "Growth of foreign trade"),
    unit: UNITS["%"],
  }),
  many: (lang) =>
    input(
      lang,
      Array.from({ length: 8 }, (_, i) => year(2019 + i, months(0.7 + i * 0.02, i === 7 ? 6 : 12), GOAL)),
    ),
  over: (lang) => input(lang, [...EARLIER, year(2026, months(1.17, 12), { figure: figure("44") })]),
  long: (lang) => ({
    ...input(
      lang,
      [...EARLIER, year(2026, months(1.17, 10), GOAL)].map((one) => ({
        ...one,
        target: { figure: figure("150000000.5") },
        points: one.points.map((point) => ({
          ...point,
          figure: figure(`1234567${String(point.month).padStart(2, "0")}`),
        })),
      })),
    ),
    subject: longName(lang),
  }),
};
