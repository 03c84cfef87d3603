import { type Lookup, type Series, type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import { ascending } from "../../ledger/order.ts";
import {
  calendarDay,
  covers,
  endYear,
  isFullYear,
  type Period,
  parsePeriod,
  period,
  shiftYears,
} from "../../ledger/period.ts";
import type { Indicator, Observation, Region, Target } from "../../ledger/schema.ts";
import { isAmount } from "../../measures/figure.ts";

/** What is to be reported: of whom, and of which indicators where not all that are due. */
export interface Asked {
  readonly region: string;
  /** Ids; for these every place is asked, whether it has reported them before or not. */
  readonly indicators: readonly string[];
}

/** A figure that a row's own may be compared with: of the year before, or the last there is. */
export interface Beside {
  readonly value: string;
  readonly unit: string;
  readonly qualifier: string;
  readonly period: string;
}

/** One row to be filled in: the row of the ledger where there is one already, else its key. */
export interface DueRow<R> {
  readonly key: SeriesKey & { readonly period: string };
  readonly row: R | null;
  /** For a target without a row: how the last one was set. */
  readonly form: Target["form"];
  readonly tier: Target["tier"];
  readonly unit: string;
  readonly lastFigure: Beside | null;
  readonly target: Beside | null;
}

/**
 * The targets of a year that are due: those that the places had in the last year in which they had
 * any, those that the ledger has already, and those asked for by indicator. In the order of the
 * indicators, then of the tree of places.
 */
export function dueTargets(lookup: Lookup, year: number, asked: Asked): DueRow<Target>[] {
  const at = period(String(year));
  const places = placesAt(lookup, asked.region, at);
  const all = seriesOf(lookup, places, asked);
  const years = all.flatMap((series) => series.targets.map(yearOf)).filter((one) => one < year);
  const last = years.reduce((newest, one) => Math.max(newest, one), Number.NEGATIVE_INFINITY);
  const rows: DueRow<Target>[] = [];
  for (const series of all) {
    const present = series.targets.filter((row) => row.period === at.text);
    for (const row of present) rows.push(dueTarget(lookup, series, row, at, row));
    const missing = series.targets.filter((row) => yearOf(row) === last);
    for (const row of unstated(missing, present)) rows.push(dueTarget(lookup, series, null, at, row));
    const none = present.length === 0 && missing.length === 0 && asked.indicators.length > 0;
    if (none) rows.push(dueTarget(lookup, series, null, at, null));
  }
  return rows;
}

function yearOf({ period: text }: Target): number {
  const at = period(text);
  return isFullYear(at) ? endYear(at) : Number.NaN;
}

/** Last year's targets, each form and tier once, whose like is not there yet. */
function unstated(last: readonly Target[], present: readonly Target[]): Target[] {
  const same = (a: Target, b: Target) => a.form === b.form && a.tier === b.tier;
  return last.filter(
    (row, i) => !present.some((one) => same(one, row)) && last.findIndex((one) => same(one, row)) === i,
  );
}

function dueTarget(
  lookup: Lookup,
  series: Series,
  row: Target | null,
  at: Period,
  like: Target | null,
): DueRow<Target> {
  const { form, tier } = like ?? { form: "level" as const, tier: "committed" as const };
  const { unit: own } = lookup.ledger.indicators.row(series.indicator);
  const earlier = series.targets.filter((one) => one.form === form && one.tier === tier);
  return {
    key: { ...keyOf(series), period: at.text },
    ...{ row, form, tier, unit: like?.unit ?? own },
    lastFigure: lastOf(series.observations, at),
    target: lastOf(earlier, at),
  };
}

/**
 * The figures of a period that are due: those that the places reported for the same span of the last
 * year in which they reported any, those that have a target for it and are reported that often, those
 * that the ledger has already, and those asked for by indicator.
 */
export function dueObservations(lookup: Lookup, at: Period, asked: Asked): DueRow<Observation>[] {
  const places = placesAt(lookup, asked.region, at);
  const all = seriesOf(lookup, places, asked);
  const last = lastYear(all, at);
  return all.flatMap((series) => {
    const present = series.observations.filter((row) => row.period === at.text);
    const wanted =
      asked.indicators.length > 0 ||
      series.observations.some((row) => last !== null && row.period === last.text) ||
      (targetOf(series, at) !== null && isReported(lookup.ledger.indicators.row(series.indicator), at));
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
    ...{ row, form: "level", tier: "committed", unit: row?.unit ?? lastFigure?.unit ?? own },
    ...{ lastFigure, target: targetOf(series, at) },
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

function targetOf(series: Series, at: Period): Beside | null {
  const found = series.targets.filter((row) => isAmount(row) && covers(period(row.period), at));
  return found.find((row) => row.tier === "committed") ?? found[0] ?? null;
}

/** True where an indicator of this frequency is reported for such a period. */
function isReported({ frequency }: Indicator, at: Period): boolean {
  if (frequency === "none") return false;
  if (isFullYear(at)) return true;
  if (at.grain === "day") return false;
  const [first, last] = [calendarDay(at.from), calendarDay(at.to)];
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (frequency === "quarter") return months % 3 === 0;
  if (frequency === "half-year") return months % 6 === 0;
  return frequency.startsWith("month");
}

/** The row of the same span a year before, or the newest that ends before `at` does, or null. */
function lastOf(rows: readonly (Observation | Target)[], at: Period): Beside | null {
  const before = shiftYears(at, -1).text;
  const same = rows.filter((row) => row.period === before).at(-1);
  return same ?? rows.filter((row) => period(row.period).to < at.to).at(-1) ?? null;
}

function keyOf({ region, indicator, industry, breakdown }: SeriesKey): SeriesKey {
  return { region, indicator, industry, breakdown };
}

/** The region and all below it, as a tree is read, without those that are closed or not open yet. */
function placesAt(lookup: Lookup, id: string, at: Period): Region[] {
  const region = lookup.ledger.regions.row(id);
  const below = lookup.children(id).flatMap((child) => placesAt(lookup, child.id, at));
  return isOpen(region, at) ? [region, ...below] : below;
}

/** True where a place is there in the whole or a part of the period. */
export function isOpen({ valid_from, valid_to }: Region, at: Period): boolean {
  const [from, to] = [parsePeriod(valid_from), parsePeriod(valid_to)];
  return (from === null || from.from <= at.to) && (to === null || to.to >= at.from);
}

/** The series of the places, in the order of indicators, then of categories, then of places. */
function seriesOf(lookup: Lookup, places: readonly Region[], asked: Asked): Series[] {
  const order = new Map([...lookup.ledger.indicators.keys()].map((id, i) => [id, i]));
  const known = places.flatMap((place, i) =>
    lookup.ofRegion(place.id).map((series) => ({ series, place: i })),
  );
  const asks = (series: Series) =>
    asked.indicators.length === 0 || asked.indicators.includes(series.indicator);
  const wanted = known.filter((one) => asks(one.series));
  const there = new Set(wanted.map((one) => seriesId(one.series)));
  for (const indicator of asked.indicators) {
    places.forEach((place, i) => {
      const series = lookup.series({ region: place.id, indicator, industry: "", breakdown: "" });
      if (place.kind !== "group" && !there.has(seriesId(series))) wanted.push({ series, place: i });
    });
  }
  const rank = ({ indicator }: Series) => must(order.get(indicator), `the place of ${indicator}`);
  const cut = ({ industry, breakdown }: Series) => `${industry}\u0001${breakdown}`;
  wanted.sort(
    (a, b) => rank(a.series) - rank(b.series) || ascending(cut(a.series), cut(b.series)) || a.place - b.place,
  );
  return wanted.map((one) => one.series);
}
