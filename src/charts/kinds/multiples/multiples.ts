import type { Told } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare } from "../../../ledger/fraction.ts";
import type { Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, chartOf, type Given, shown } from "../../chart.ts";
import { LEAST_FIGURES } from "../../parts/limits.ts";
import { ends, figureAt, notesOn, periodsOf } from "../../parts/saying.ts";
import { amountColumn, chartTable, textColumn } from "../../parts/table.ts";
import { amountInWords, drawn, inUnit, type ValueFormat } from "../../parts/value-format.ts";
import { multiplesPicture, type Panel, type Point } from "./multiples-picture.ts";

export interface MultiplesPanel {
  readonly label: string;
  readonly href?: string;
  readonly points: readonly { readonly period: Period; readonly figure: Given }[];
  readonly highlight?: boolean;
}

export interface MultiplesInput {
  readonly id: string;
  readonly subject: string;
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  /** In the order in which they are to stand. */
  readonly panels: readonly MultiplesPanel[];
}

/** The same figure of many places over time, each small, all on one scale. */
export function multiplesChart(input: MultiplesInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.multiples;
  const format = inUnit(input.unit, input.decimals, lang);
  const periods = periodsOf(input.panels.flatMap(({ points }) => points));
  const panels = input.panels.map((panel) => ({ ...panel, points: pointsOf(panel, periods, format) }));
  const figures = panels.flatMap(({ points }) => points.map(({ figure }) => figure));
  const drawable = panels.filter(({ points }) => points.length > 1).length >= LEAST_FIGURES;
  const title = titleOf(input, panels, lang);
  const told = panels.map((panel) => toldOf(panel, input, lang));
  const said = {
    title,
    subtitle: words.subtitle(input.measure, format.name, spanOf(periods, lang)),
    summary: words.summary(title, told),
    table: tableOf(input, periods, format, lang),
    notes: drawable ? notesOn(figures, [], lang) : [],
  };
  return chartOf(
    "multiples",
    input.id,
    said,
    drawable ? multiplesPicture(panels, periods, format, lang) : null,
  );
}

function spanOf(periods: readonly Period[], lang: Lang): string {
  const found = ends(periods.map((period) => formatPeriod(period, lang)));
  return found === null ? "" : drawingWordsOf(lang).charts.span(...found);
}

function pointsOf({ points }: MultiplesPanel, periods: readonly Period[], format: ValueFormat): Point[] {
  return periods.flatMap((period) => {
    const figure = shown(figureAt(points, period));
    return figure === null ? [] : [{ period, figure, at: period.to, value: drawn(figure, format) }];
  });
}

function tableOf(
  { subject, measure, panels }: MultiplesInput,
  periods: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): ChartTable {
  const { columns, trend } = drawingWordsOf(lang).charts;
  const dated = periods.map((period) => {
    const head = formatPeriod(period, lang);
    return amountColumn<MultiplesPanel>(period.text, head, format, ({ points }) => figureAt(points, period));
  });
  const place = textColumn<MultiplesPanel>("place", columns.place, (panel) => panel.label);
  return chartTable(trend.caption(subject, measure), panels, [place, ...dated], lang);
}

/** The highest and the lowest at the newest period that any panel has. */
function titleOf(input: MultiplesInput, panels: readonly Panel[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.multiples;
  const newest = panels.flatMap(({ label, points }) =>
    points.slice(-1).map((point) => ({ label, ...point })),
  );
  const at = Math.max(...newest.map((point) => point.at));
  const latest = newest.filter((point) => point.at === at);
  const found = ends(latest.toSorted((a, b) => compare(b.figure.value, a.figure.value)));
  if (found === null) return words.nothing(input.subject, input.measure);
  const [most, least] = found;
  const told = ({ label, figure }: typeof most): Told => {
    return { name: label, figure: amountInWords(figure, input, lang) };
  };
  return words.title(formatPeriod(most.period, lang), told(most), most === least ? null : told(least));
}

function toldOf({ label, points }: Panel, input: MultiplesInput, lang: Lang) {
  const stops = points.map(({ period, figure }): Told => {
    return { name: formatPeriod(period, lang), figure: amountInWords(figure, input, lang) };
  });
  return { name: label, stops };
}
