import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatWithinYear } from "../../../i18n/period.ts";
import { type Chart, type ChartTable, chartOf, type Given } from "../../chart.ts";
import { EARLIER_YEARS, LEAST_FIGURES } from "../../parts/limits.ts";
import { notesOn } from "../../parts/saying.ts";
import { amountColumn, chartTable, textColumn } from "../../parts/table.ts";
import { inUnit, type ValueFormat } from "../../parts/value-format.ts";
import { type Aim, aimOf, pathAt } from "./year-aim.ts";
import { yearCurvePicture, yearDomain } from "./year-curve-picture.ts";
import { finding, sentences, upTo } from "./year-curve-saying.ts";
import { type Curve, curvesOf, missingMonths, type YearLine } from "./year-lines.ts";

export interface YearCurveInput {
  readonly id: string;
  /** Whose figures: 松原市. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  /** In any order. The newest with a figure is drawn strong, with its target; the others behind it. */
  readonly years: readonly YearLine[];
}

/** A year's figures up to each month, against the way to its target, with earlier years behind it. */
export function yearCurveChart(input: YearCurveInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.yearCurve;
  const format = inUnit(input.unit, input.decimals, lang);
  const curves = curvesOf(input.years, format);
  const shownCurves = curves.slice(0, EARLIER_YEARS + 1);
  const [own] = curves;
  const aim = aimOf(input.years.find(({ year }) => year === own?.year)?.target, format);
  const title = words.title(input.subject, input.measure, finding(curves, aim, input, lang));
  const months = monthsOf(curves, aim);
  const isDrawn = shownCurves.flatMap(({ points }) => points).length >= LEAST_FIGURES;
  const said = {
    title,
    subtitle: words.subtitle(format.name, shownCurves.map(({ year }) => String(year)).toSorted()),
    summary: words.summary(title, sentences(shownCurves, aim, input, lang)),
    table: tableOf(input, curves, aim, months, lang),
    notes: isDrawn ? notesOf(curves, aim, lang) : [],
  };
  const picture = isDrawn ? yearCurvePicture({ curves: shownCurves, aim, months, format }, lang) : null;
  return chartOf("year-curve", input.id, said, picture);
}

/** Every month that has a figure, and the last where a target is set for it. */
function monthsOf(curves: readonly Curve[], aim: Aim | null): number[] {
  const months = new Set(curves.flatMap(({ points }) => points.map(({ month }) => month)));
  if (aim !== null || months.size === 0) months.add(12);
  return [...months].sort((a, b) => a - b);
}

/** A line for each month: every year, the newest first, then the way and the target. */
function tableOf(
  { subject, measure, years, unit, decimals }: YearCurveInput,
  curves: readonly Curve[],
  aim: Aim | null,
  months: readonly number[],
  lang: Lang,
): ChartTable {
  const { columns, yearCurve: words } = drawingWordsOf(lang).charts;
  const format: ValueFormat = inUnit(unit, decimals, lang);
  const sorted = years.toSorted((a, b) => b.year - a.year);
  const newest = curves[0]?.year ?? sorted[0]?.year ?? 0;
  const rows = months.map((month) => ({ month }));
  const amounts = (key: string, label: string, given: (month: number) => Given | undefined) =>
    amountColumn<{ readonly month: number }>(key, label, format, ({ month }) => given(month));
  const all = [
    textColumn<{ readonly month: number }>("months", words.months, ({ month }) =>
      month === 12 ? words.wholeYear : formatWithinYear(upTo(newest, month), lang),
    ),
    ...sorted.map(({ year, points }) =>
      amounts(
        `y${year}`,
        words.year(String(year)),
        (month) => points.find((one) => one.month === month)?.figure,
      ),
    ),
    ...(aim && aim.path.length > 0
      ? [amounts("path", words.path(aim.isEven), (month) => pathAt(aim, month))]
      : []),
    ...(aim ? [amounts("target", columns.target, (month) => (month === 12 ? aim.figure : null))] : []),
  ];
  return chartTable(words.caption(subject, measure), rows, all, lang);
}

function notesOf(curves: readonly Curve[], aim: Aim | null, lang: Lang): string[] {
  const { trend, yearCurve } = drawingWordsOf(lang).charts;
  const drawn = curves.slice(0, EARLIER_YEARS + 1);
  const [low] = yearDomain(drawn, aim);
  return [
    ...(low > 0 ? [trend.notFromZero] : []),
    ...(drawn.some((curve) => missingMonths(curve).length > 0) ? [trend.gaps] : []),
    ...(drawn.length < curves.length ? [yearCurve.moreYears] : []),
    ...notesOn(
      drawn.flatMap(({ points }) => points.map(({ figure }) => figure)),
      [],
      lang,
    ),
  ];
}
