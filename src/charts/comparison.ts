import { groups } from "d3";
import { drawingWordsOf, type Lang } from "../i18n/lang.ts";
import type { UnitName } from "../i18n/language.ts";
import { formatPeriod } from "../i18n/period.ts";
import { compare } from "../ledger/fraction.ts";
import { comparePeriods, type Period } from "../ledger/period.ts";
import type { Chart, ChartTable, Shown } from "./chart.ts";
import { multiplesChart } from "./kinds/multiples/multiples.ts";
import { rankingChart } from "./kinds/ranking/ranking.ts";
import { figureAt, periodsOf } from "./parts/saying.ts";
import { amountColumn, chartTable, textColumn } from "./parts/table.ts";
import { inUnit } from "./parts/value-format.ts";

/** A place with all its figures of one thing. */
export interface ComparedPlace {
  readonly label: string;
  readonly href?: string;
  readonly points: readonly { readonly period: Period; readonly figure: Shown }[];
}

export interface ComparisonInput {
  readonly id: string;
  /** What is compared: 实际到位资金. */
  readonly measure: string;
  /** Whose: 所选地区. */
  readonly subject: string;
  readonly unit: UnitName;
  readonly decimals: number;
  readonly places: readonly ComparedPlace[];
}

/** Places side by side: charts where they have figures of the same periods, and every figure as a table. */
export interface Comparison {
  readonly charts: readonly Chart[];
  readonly table: ChartTable;
}

/**
 * Drawn at build and in the browser alike: bars at the period that most places share (the newest of
 * them), and small multiples over periods of one kind (full years, or January to April of several
 * years) where two places have two or more. Without a shared period there is the table alone.
 */
export function comparison(input: ComparisonInput, lang: Lang): Comparison {
  const charts = [barsAt(input, lang), overTime(input, lang)].filter((chart) => chart !== null);
  return { charts: charts.filter((chart) => chart.draw !== null), table: tableOf(input, lang) };
}

function barsAt({ places, ...input }: ComparisonInput, lang: Lang): Chart | null {
  const all = places.flatMap(({ points }) => points.map(({ period }) => period));
  const at = commonest(all, ({ text }) => text);
  if (at === null) return null;
  const rows = places.flatMap(({ points, ...place }) => {
    const figure = figureAt(points, at);
    return figure === undefined ? [] : [{ ...place, figure }];
  });
  rows.sort((a, b) => compare(b.figure.value, a.figure.value));
  return rankingChart({ ...input, id: `${input.id}-bars`, form: "level", period: at, rows }, lang);
}

function overTime({ places, ...input }: ComparisonInput, lang: Lang): Chart | null {
  const repeated = places.flatMap(({ points }) => {
    const periods = points.map(({ period }) => period);
    return periods.filter((one) => periods.some((other) => other !== one && alike(one, other)));
  });
  const kind = commonest(repeated, kindOf);
  if (kind === null) return null;
  const panels = places.map(({ points, ...place }) => {
    return { ...place, points: points.filter(({ period }) => alike(period, kind)) };
  });
  return multiplesChart({ ...input, id: `${input.id}-years`, panels }, lang);
}

/** What a period is without its years: full years are one kind, January to April of any year another. */
function kindOf({ text }: Period): string {
  return text.replace(/\d{4}/g, "");
}

function alike(a: Period, b: Period): boolean {
  return kindOf(a) === kindOf(b);
}

/** The newest of those that occur most often under one key; null for none. */
function commonest(all: readonly Period[], keyOf: (period: Period) => string): Period | null {
  const found = groups(all, keyOf).map(([, group]) => ({
    size: group.length,
    newest: group.toSorted(comparePeriods).at(-1) as Period,
  }));
  const [first] = found.sort((a, b) => b.size - a.size || comparePeriods(b.newest, a.newest));
  return first?.newest ?? null;
}

/** A row for each period, a column for each place. */
function tableOf({ places, measure, unit, decimals, subject }: ComparisonInput, lang: Lang): ChartTable {
  const { trend, columns } = drawingWordsOf(lang).charts;
  const format = inUnit(unit, decimals, lang);
  const periods = periodsOf(places.flatMap(({ points }) => points));
  const all = [
    textColumn<Period>("period", columns.period, (period) => formatPeriod(period, lang)),
    ...places.map(({ label, points }, i) =>
      amountColumn<Period>(`place-${i}`, label, format, (period) => figureAt(points, period)),
    ),
  ];
  return chartTable(trend.caption(subject, measure), periods, all, lang);
}
