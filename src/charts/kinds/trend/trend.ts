import { type ChartWords, chartWords, type TrendEnd } from "../../../i18n/charts.ts";
import type { Lang } from "../../../i18n/lang.ts";
import { formatAmount, type UnitName, withBound } from "../../../i18n/number.ts";
import { formatPeriod } from "../../../i18n/period.ts";
import { compare } from "../../../ledger/fraction.ts";
import { comparePeriods, isFullYear, type Period } from "../../../ledger/period.ts";
import { type Chart, type ChartTable, type Given, isUncertain, shown, WIDTH } from "../../chart.ts";
import { tableCell } from "../../parts/table.ts";
import { drawn, inUnit, type ValueFormat } from "../../parts/value-format.ts";
import { draw, type Picture } from "./trend-picture.ts";
import { type Point, type Target, TIERS, type Tier } from "./trend-points.ts";

export type { Tier } from "./trend-points.ts";

export interface TrendPoint {
  readonly period: Period;
  readonly figure: Given;
}

export interface TrendTarget extends TrendPoint {
  readonly tier: Tier;
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
  const words = chartWords[lang];
  const format = inUnit(input.unit, input.decimals, lang);
  const points = pointsOf(input.points, format);
  const picture = points.length < 2 ? null : draw(points, targetsOf(input, format), format, lang);
  const rows = tableRows(input);
  const title = titleOf(input, points, lang);
  return {
    id: input.id,
    kind: "trend",
    title,
    subtitle: subtitleOf(points, format, lang),
    summary: words.trend.summary(
      title,
      points.map((p) => ({ name: formatPeriod(p.period, lang), figure: told(p, input, lang) })),
    ),
    width: WIDTH,
    height: picture?.height ?? 0,
    draw: picture && { x: picture.x, y: picture.y, marks: picture.marks },
    table: table(input, rows, format, lang),
    notes: notesOf(points, picture, words),
    spots: rows.map((period) => picture?.spot(period) ?? null),
  };
}

function pointsOf(all: readonly TrendPoint[], format: ValueFormat): Point[] {
  const sorted = all.toSorted((a, b) => comparePeriods(a.period, b.period));
  return sorted.flatMap(({ period, figure: given }) => {
    const figure = shown(given);
    if (figure === null) return [];
    return {
      period,
      figure,
      at: dayOf(period),
      value: drawn(figure, format),
      uncertain: isUncertain(figure),
    };
  });
}

/** A figure counted up to a day stands at that day; one of a whole year, quarter or month in its middle. */
function dayOf(period: Period): number {
  return period.interval && !isFullYear(period) ? period.to : (period.from + period.to) / 2;
}

function targetsOf(input: TrendInput, format: ValueFormat): Target[] {
  return (input.targets ?? []).flatMap((target) =>
    pointsOf([target], format).map((point) => ({ ...point, tier: target.tier })),
  );
}

/** Every period of a figure or a target, the oldest first. */
function tableRows({ points, targets = [] }: TrendInput): Period[] {
  const all = new Map([...points, ...targets].map(({ period }) => [period.text, period]));
  return [...all.values()].sort(comparePeriods);
}

function table(input: TrendInput, rows: readonly Period[], format: ValueFormat, lang: Lang): ChartTable {
  const { columns, trend } = chartWords[lang];
  const targets = input.targets ?? [];
  const tiers = TIERS.filter((tier) => targets.some((t) => t.tier === tier));
  const cell = (among: readonly TrendPoint[], period: Period) =>
    tableCell(among.find((one) => one.period.text === period.text)?.figure, format, lang);
  return {
    caption: trend.caption(input.subject, input.measure),
    columns: [
      { key: "period", label: columns.period, numeric: false },
      { key: "figure", label: input.measure, numeric: true, unit: format.name },
      ...tiers.map((tier) => ({
        key: tier,
        label: columns.targetOf(tier),
        numeric: true,
        unit: format.name,
      })),
    ],
    rows: rows.map((period) => [
      formatPeriod(period, lang),
      cell(input.points, period),
      ...tiers.map((tier) =>
        cell(
          targets.filter((t) => t.tier === tier),
          period,
        ),
      ),
    ]),
  };
}

/** The figure in words, with unit and bound. */
function told({ figure }: Point, { unit, decimals }: TrendInput, lang: Lang): string {
  return withBound(formatAmount(figure.value, decimals, unit, lang), figure.bound, lang);
}

function titleOf(input: TrendInput, points: readonly Point[], lang: Lang): string {
  const words = chartWords[lang].trend;
  const { subject, measure } = input;
  const end = (p: Point): TrendEnd => ({
    period: formatPeriod(p.period, lang),
    amount: told(p, input, lang),
  });
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return words.nothing(subject, measure);
  if (first === last) return words.only(subject, measure, end(last));
  return words.change(
    subject,
    measure,
    end(first),
    end(last),
    compare(last.figure.value, first.figure.value),
  );
}

function subtitleOf(points: readonly Point[], format: ValueFormat, lang: Lang): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return format.name;
  return chartWords[lang].trend.subtitle(
    format.name,
    formatPeriod(first.period, lang),
    formatPeriod(last.period, lang),
  );
}

function notesOf(points: readonly Point[], picture: Picture | null, words: ChartWords): string[] {
  if (picture === null) return [];
  return [
    ...(picture.fromZero ? [] : [words.trend.notFromZero]),
    ...(picture.gaps ? [words.trend.gaps] : []),
    ...(points.some((p) => p.uncertain) ? [words.uncertainNote] : []),
  ];
}
