import type { Lookup, Series, SeriesKey } from "../../ledger/lookup.ts";
import {
  calendarDay,
  covers,
  endYear,
  isFullYear,
  type Period,
  period,
  samePeriod,
  shiftYears,
} from "../../ledger/period.ts";
import { type Indicator, type Observation, type TargetRow, TIER_ORDER } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import { isAmount } from "../../measures/figure.ts";
import { type Asked, placesAt, seriesOf } from "./asked.ts";

/** A figure that a row's own may be compared with: of the year before, or the last there is. */
export interface Beside {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
  /** Of a target its row: most are told in words. */
  readonly target: TargetRow | null;
}

/** One row to be filled in: the row of the ledger where there is one already, else its key. */
export interface DueRow<R> {
  readonly key: SeriesKey & { readonly period: string };
  readonly row: R | null;
  /** For a target without a row: of which tier the last one was, and what it was relative to. */
  readonly tier: TargetRow["tier"];
  readonly unit: string;
  readonly lastFigure: Beside | null;
  readonly target: Beside | null;
  /** Of a figure that is counted up or told month by month: the one reported before it. */
  readonly before: Beside | null;
}

/**
 * The targets of a year, and of parts of it, that are due: those that the places had in the last year
 * in which they had any, those that the ledger has already, and those asked for by indicator. In the
 * order of the indicators, then of the tree of places. A row of an assumed year makes nothing due, and
 * stands neither in a year nor beside it.
 */
export function dueTargets(known: Lookup, year: number, asked: Asked): DueRow<TargetRow>[] {
  const lookup = dated(known);
  const at = period(String(year));
  const places = placesAt(lookup, asked.region, at);
  const all = seriesOf(lookup, places, asked);
  const years = all.flatMap((series) => series.targets.map(yearOf)).filter((one) => one < year);
  const last = years.reduce((newest, one) => Math.max(newest, one), Number.NEGATIVE_INFINITY);
  const rows: DueRow<TargetRow>[] = [];
  for (const series of all) {
    const present = series.targets.filter((row) => covers(at, period(row.period)));
    for (const row of present) rows.push(dueTarget(lookup, series, row, period(row.period), row));
    const missing = series.targets.filter((row) => yearOf(row) === last);
    for (const { row, span } of unstated(missing, present, year - last)) {
      rows.push(dueTarget(lookup, series, null, span, row));
    }
    const none = present.length === 0 && missing.length === 0 && asked.indicators.length > 0;
    if (none) rows.push(dueTarget(lookup, series, null, at, null));
  }
  return rows;
}

/** The year that a target is of, whole or in part; none for one of several years. */
function yearOf({ period: text }: TargetRow): number {
  const at = period(text);
  return calendarDay(at.from).year === endYear(at) ? endYear(at) : Number.NaN;
}

/** Last year's targets at the same part of this one, each thing that is set once, whose like is not there yet. */
function unstated(
  last: readonly TargetRow[],
  present: readonly TargetRow[],
  years: number,
): { readonly row: TargetRow; readonly span: Period }[] {
  const moved = last.map((row) => ({ row, span: shiftYears(period(row.period), years) }));
  type Moved = (typeof moved)[number];
  const same = (a: Moved, row: TargetRow, span: Period) =>
    samePeriod(a.span, span) && isSameThing(a.row, row);
  return moved.filter(
    (one, i) =>
      !present.some((row) => same(one, row, period(row.period))) &&
      moved.findIndex(({ row, span }) => same(one, row, span)) === i,
  );
}

/** Of one tier, and both an amount, a growth, words and so on, beside the same other series. */
function isSameThing(a: TargetRow, b: TargetRow): boolean {
  return a.form === b.form && a.tier === b.tier && a.of === b.of;
}

function dueTarget(
  lookup: Lookup,
  series: Series,
  row: TargetRow | null,
  at: Period,
  like: TargetRow | null,
): DueRow<TargetRow> {
  const { unit: own } = lookup.ledger.indicators.row(series.indicator);
  const earlier = series.targets.filter((one) => like === null || isSameThing(one, like));
  return {
    key: { ...keyOf(series), period: at.text },
    ...{ row, tier: like?.tier ?? "committed", unit: like?.unit ?? own },
    lastFigure: lastOf(series.observations, at),
    target: lastTarget(earlier, at),
    before: null,
  };
}

/**
 * The figures of a period that are due: those that the places reported for the same span of the last
 * year in which they reported any, those that have a target for it and are reported that often, those
 * that the ledger has already, and those asked for by indicator; of assumed years as with targets.
 */
export function dueObservations(known: Lookup, at: Period, asked: Asked): DueRow<Observation>[] {
  const lookup = dated(known);
  const places = placesAt(lookup, asked.region, at);
  const all = seriesOf(lookup, places, asked);
  const last = lastYear(all, at);
  return all.flatMap((series) => {
    const present = series.observations.filter((row) => row.period === at.text);
    const wanted =
      asked.indicators.length > 0 ||
      series.observations.some((row) => last !== null && row.period === last.text) ||
      (series.targets.some((row) => needsFigure(lookup, row, at)) &&
        isReported(lookup.ledger.indicators.row(series.indicator), at));
    const rows = present.length > 0 ? present : wanted ? [null] : [];
    return rows.map((row) => dueObservation(lookup, series, row, at));
  });
}

function dueObservation(
  lookup: Lookup,
  series: Series,
  row: Observation | null,
  at: Period,
): DueRow<Observation> {
  const lastFigure = lastOf(series.observations, at);
  const { unit: own } = lookup.ledger.indicators.row(series.indicator);
  return {
    key: { ...keyOf(series), period: at.text },
    ...{ row, tier: "committed", unit: row?.unit ?? lastFigure?.unit ?? own },
    ...{ lastFigure, target: targetOf(series, at), before: reportBefore(series.observations, at) },
  };
}

/** The same span of the newest earlier year of which anything is reported, or null. */
function lastYear(all: readonly Series[], at: Period): Period | null {
  const texts = new Set(all.flatMap((series) => series.observations.map((row) => row.period)));
  const oldest = Math.min(...[...texts].map((text) => endYear(period(text))));
  for (let back = 1; endYear(at) - back >= oldest; back++) {
    const earlier = shiftYears(at, -back);
    if (texts.has(earlier.text)) return earlier;
  }
  return null;
}

/**
 * True for a target of that time that is judged by the indicator's own figure: not for one in words or
 * still to come, nor for a growth that the office states.
 */
function needsFigure({ ledger }: Lookup, row: TargetRow, at: Period): boolean {
  const { form, value, of } = row;
  if (!covers(period(row.period), at) || (value === "" && of === "") || form === "words") return false;
  const isGrowth = form === "growth" || form === "average-growth";
  return !isGrowth || ledger.indicators.row(row.indicator).growth !== "stated";
}

/** The target that a figure stands beside: the shortest span that holds it, committed before planned. */
function targetOf(series: Series, at: Period): Beside | null {
  const found = series.targets.filter((row) => covers(period(row.period), at) && row.form !== "words");
  const length = (row: TargetRow) => period(row.period).to - period(row.period).from;
  const tier = (row: TargetRow) => TIER_ORDER.indexOf(row.tier);
  const [row] = found.sort(
    (a, b) => Number(isAmount(b)) - Number(isAmount(a)) || tier(a) - tier(b) || length(a) - length(b),
  );
  return row === undefined ? null : { ...row, target: row };
}

/** True where an indicator of this frequency is reported for such a period. */
function isReported({ frequency }: Indicator, at: Period): boolean {
  if (frequency === "none") return false;
  if (isFullYear(at)) return true;
  if (at.grain === "day") return false;
  const months = monthsOf(at);
  if (frequency === "quarter") return months % 3 === 0;
  if (frequency === "half-year") return months % 6 === 0;
  return frequency.startsWith("month");
}

function monthsOf(at: Period): number {
  const [first, last] = [calendarDay(at.from), calendarDay(at.to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** The newest row that begins with `at` and ends before it, or that of as many months right before; or null. */
function reportBefore(rows: readonly Observation[], at: Period): Beside | null {
  const newest = rows.findLast((row) => {
    const own = period(row.period);
    const isNext = own.to + 1 === at.from && monthsOf(own) === monthsOf(at) && !isFullYear(at);
    return own.to < at.to && (own.from === at.from || isNext);
  });
  return newest === undefined ? null : { ...newest, target: null };
}

/** The row of the same span a year before, or the newest that ends before `at` does, or null. */
function newestBefore<R extends Observation | TargetRow>(rows: readonly R[], at: Period): R | null {
  const before = shiftYears(at, -1);
  const same = rows.filter((row) => samePeriod(period(row.period), before)).at(-1);
  return same ?? rows.filter((row) => period(row.period).to < at.to).at(-1) ?? null;
}

function lastOf(rows: readonly Observation[], at: Period): Beside | null {
  const row = newestBefore(rows, at);
  return row && { ...row, target: null };
}

function lastTarget(rows: readonly TargetRow[], at: Period): Beside | null {
  const row = newestBefore(rows, at);
  return row && { ...row, target: row };
}

function keyOf({ region, indicator, industry, breakdown }: SeriesKey): SeriesKey {
  return { region, indicator, industry, breakdown };
}
