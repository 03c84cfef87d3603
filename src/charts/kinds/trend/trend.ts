import type { Told, TrendEnd } from "../../../i18n/chart-facts.ts";
import { drawingWordsOf, type Lang } from "../../../i18n/lang.ts";
import type { UnitName } from "../../../i18n/language.ts";
import { formatPoints } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { absolute, compare, fraction, multiply, subtract } from "../../../ledger/fraction.ts";
import {
  comparePeriods,
  isFullYear,
  type Period,
  samePeriod,
  shiftYears,
  startsItsYear,
} from "../../../ledger/period.ts";
import { TIER_ORDER, type Tier } from "../../../ledger/schema.ts";
import { type Chart, type ChartTable, chartOf, type Given, isUncertain, shown } from "../../chart.ts";
import { LEAST_FIGURES, MANY_POINTS } from "../../parts/limits.ts";
import { ends, figureAt, notesOn, periodsOf } from "../../parts/saying.ts";
import { amountColumn, type Column, chartTable, textColumn } from "../../parts/table.ts";
import { amountInWords, drawn, inUnit, printed, type ValueFormat } from "../../parts/value-format.ts";
import { isFromZero, trendPicture } from "./trend-picture.ts";
import { hasGaps, type Point, type Target } from "./trend-points.ts";

export interface TrendPoint {
  readonly period: Period;
  readonly figure: Given;
}

export interface TrendTarget extends TrendPoint {
  readonly tier: Tier;
  /** The upper end of a range; `figure` is then the lower one. */
  readonly to?: Given;
}

export interface TrendInput {
  readonly id: string;
  /** Whose figures: 松原市. */
  readonly subject: string;
  /** Of what: 实际到位资金. */
  readonly measure: string;
  readonly unit: UnitName;
  readonly decimals: number;
  /** One a period, in any order. */
  readonly points: readonly TrendPoint[];
  readonly targets?: readonly TrendTarget[];
}

/** Figures over time, each point with its certainty, gaps left open, and the targets of their spans. */
export function trendChart(input: TrendInput, lang: Lang): Chart {
  const words = drawingWordsOf(lang).charts.trend;
  const format = inUnit(input.unit, input.decimals, lang);
  const points = pointsOf(input.points, format);
  const targets = targetsOf(input, format);
  const rows = periodsOf([...input.points, ...(input.targets ?? [])]);
  const title = titleOf(input, points, lang);
  const told = points.map(({ period, figure }): Told => {
    return { name: formatPeriod(period, lang), figure: amountInWords(figure, input, lang) };
  });
  const drawable = points.length >= LEAST_FIGURES;
  const said = {
    title,
    subtitle: subtitleOf(points, format, lang),
    summary:
      points.length > MANY_POINTS ? manySummary(title, points, told, lang) : words.summary(title, told),
    table: tableOf(input, rows, format, lang),
    notes: drawable ? notesOf(points, targets, lang) : [],
  };
  return chartOf(
    "trend",
    input.id,
    said,
    drawable ? trendPicture(points, targets, rows, format, lang) : null,
  );
}

function pointsOf(all: readonly TrendPoint[], format: ValueFormat): Point[] {
  const sorted = all.toSorted((a, b) => comparePeriods(a.period, b.period));
  const areYears = sorted.every(({ period }) => isFullYear(period));
  const areCounted = sorted.some(({ period }) => period.interval && !isFullYear(period));
  return sorted.flatMap(({ period, figure: given }) => {
    const figure = shown(given);
    if (figure === null) return [];
    const [at, value] = [dayOf(period, areYears, areCounted), drawn(figure, format)];
    return { period, figure, at, value, uncertain: isUncertain(figure) };
  });
}

/**
 * A figure counted up to a day stands at that day, and so do a year's among those of months and the
 * first month's or quarter's among figures that are counted up; one of a year among years, of a quarter
 * or a month stands in its middle.
 */
function dayOf(period: Period, areYears: boolean, areCounted: boolean): number {
  const isFirst = areCounted && startsItsYear(period);
  const isCounted = isFullYear(period) ? !areYears : period.interval || isFirst;
  return isCounted ? period.to : (period.from + period.to) / 2;
}

/** Each target by itself, so that it stands in its own span; a range as its two ends. */
function targetsOf({ targets = [] }: TrendInput, format: ValueFormat): Target[] {
  return targets.flatMap(({ to, ...one }) => {
    const [upper] = to === undefined ? [] : pointsOf([{ ...one, figure: to }], format);
    const lower = pointsOf([one], format).map((point) => ({ ...point, tier: one.tier }));
    return upper === undefined
      ? lower
      : [...lower.map((end) => ({ ...end, upTo: upper.value })), { ...upper, tier: one.tier }];
  });
}

function tableOf(
  { subject, measure, points, targets = [] }: TrendInput,
  rows: readonly Period[],
  format: ValueFormat,
  lang: Lang,
): ChartTable {
  const { columns, trend } = drawingWordsOf(lang).charts;
  const tiers = TIER_ORDER.map((tier) => ({ tier, own: targets.filter((one) => one.tier === tier) }));
  const all = [
    textColumn<Period>("period", columns.period, (period) => formatPeriod(period, lang)),
    amountColumn<Period>("figure", measure, format, (period) => figureAt(points, period)),
    ...tiers
      .filter(({ own }) => own.length > 0)
      .map(({ tier, own }) => targetColumn(columns.targetOf(tier), { tier, own }, format, lang)),
  ];
  return chartTable(trend.caption(subject, measure), rows, all, lang);
}

/** What was set for each period: a figure, or the ends of a range. */
function targetColumn(
  label: string,
  { tier, own }: { readonly tier: Tier; readonly own: readonly TrendTarget[] },
  format: ValueFormat,
  lang: Lang,
): Column<Period> {
  const column = amountColumn<Period>(tier, label, format, (period) => figureAt(own, period));
  const cell = (period: Period) => {
    const to = shown(own.find((one) => samePeriod(one.period, period))?.to);
    const from = column.cell(period, lang);
    return to === null ? from : drawingWordsOf(lang).charts.bullet.range(from, printed(to, format));
  };
  return { ...column, cell };
}

function titleOf(input: TrendInput, points: readonly Point[], lang: Lang): string {
  const words = drawingWordsOf(lang).charts.trend;
  const { subject, measure } = input;
  const found = ends(points);
  if (found === null) return words.nothing(subject, measure);
  const last = found[1];
  const first = points.find(({ period }) => isComparable(period, last.period)) ?? last;
  const end = ({ period, figure }: Point): TrendEnd => {
    return { period: formatPeriod(period, lang), amount: amountInWords(figure, input, lang) };
  };
  if (first === last) return words.only(subject, measure, end(last));
  const side = compare(last.figure.value, first.figure.value);
  return words.change(subject, measure, end(first), end(last), side, pointsBetween(first, last, input, lang));
}

/** What is counted over some months of a year moves with the months: only the same ones tell a change. */
function isComparable(earlier: Period, last: Period): boolean {
  if (!earlier.interval && !last.interval) return true;
  return samePeriod(shiftYears(earlier, last.year - earlier.year), last);
}

/** How far a rate has moved, in percentage points; null for other figures, and for bounds alone. */
function pointsBetween(
  { figure: a }: Point,
  { figure: b }: Point,
  { unit, decimals }: TrendInput,
  lang: Lang,
) {
  if (unit.id !== "%" || a.bound !== "" || b.bound !== "") return null;
  const moved = multiply(absolute(subtract(b.value, a.value)), fraction(1n, 100n));
  return formatPoints(moved, lang, Math.max(1, decimals)).replace("+", "");
}

/** Too many to be read one by one: the highest and the lowest, and how many there are. */
function manySummary(title: string, points: readonly Point[], told: readonly Told[], lang: Lang): string {
  const values = points.map(({ value }) => value);
  const at = (value: number) => told[values.indexOf(value)] as Told;
  const [highest, lowest] = [at(Math.max(...values)), at(Math.min(...values))];
  return drawingWordsOf(lang).charts.trend.summaryOfMany(title, points.length, highest, lowest);
}

function subtitleOf(points: readonly Point[], format: ValueFormat, lang: Lang): string {
  const found = ends(points.map(({ period }) => formatPeriod(period, lang)));
  return found === null ? format.name : drawingWordsOf(lang).charts.trend.subtitle(format.name, ...found);
}

function notesOf(points: readonly Point[], targets: readonly Target[], lang: Lang): string[] {
  const words = drawingWordsOf(lang).charts.trend;
  const figures = points.map(({ figure }) => figure);
  return [
    ...(isFromZero([...points, ...targets]) ? [] : [words.notFromZero]),
    ...(hasGaps(points) ? [words.gaps] : []),
    ...notesOn(figures, [], lang),
  ];
}
