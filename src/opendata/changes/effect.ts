import { addsUp } from "../../ledger/adding-up.ts";
import { compare as compareFractions, divide, type Fraction } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Lookup, lookUp, type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { memo, open } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import {
  calendarDay,
  comparePeriods,
  covers,
  endYear,
  type Period,
  parsePeriod,
  period,
} from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import type { Region } from "../../ledger/schema.ts";
import { convert, figureOf, inBase } from "../../measures/figure.ts";
import { placeIn, type Ranking, ranking } from "../../measures/ranking.ts";
import { standing } from "../../measures/standing.ts";
import { statements } from "../../measures/statements.ts";
import { told } from "../../measures/told.ts";
import { addUp } from "../../measures/total.ts";
import type { Comparison, RowChange, Version } from "./compare.ts";
import { type Known, ledgerPart, type Wanted } from "./part.ts";
import { wholePart } from "./whole.ts";

/** A published measure of one figure that differs between two versions; null where it has no value. */
export type Effect = { readonly subject: SeriesKey; readonly period: string } & (
  | { readonly kind: "completion"; readonly before: Fraction | null; readonly after: Fraction | null }
  | { readonly kind: "rank"; readonly before: Place | null; readonly after: Place | null }
  /** Of all places of a peer group, in the indicator's unit; the subject's region is the group. */
  | {
      readonly kind: "total";
      readonly unit: string;
      readonly before: Fraction | null;
      readonly after: Fraction | null;
    }
);

export interface Place {
  readonly place: number;
  readonly of: number;
}

/** A figure whose measures a change may have moved. */
interface Touched {
  readonly key: SeriesKey;
  readonly period: Period;
  readonly isTarget: boolean;
}

/** The two ledgers of what a comparison touches, or null where one of them cannot be read. */
export interface Sides {
  readonly before: Lookup;
  readonly after: Lookup;
}

/** Up to this many changed rows every effect is computed; past it the change is of another kind. */
export const MOST_TOUCHED = 20_000;

/**
 * What the changed figures do to what is published: completions, ranks within peer groups, totals of
 * peer groups. Only rows that bear on them are read. Null where a version has errors.
 */
export function effectsOf(found: Comparison, a: Version, b: Version): Effect[] | null {
  const touched = touchedBy(found).slice(0, MOST_TOUCHED);
  if (touched.length === 0) return [];
  const groups = new Map<string, string>();
  const indicators = new Set<string>();
  const lists = { keep: () => false, years: new Set<number>() };
  for (const files of [a.files, b.files]) {
    const ledger = ledgerPart(files, lists);
    if (ledger === null) return null;
    for (const region of ledger.regions.values()) groups.set(region.id, region.peer_group);
    for (const id of ledger.indicators.keys()) indicators.add(id);
  }
  if (!touched.every(({ key }) => groups.has(key.region) && indicators.has(key.indicator))) return null;
  const wanted = wantedFor(touched, groups);
  const known: Known = new Map();
  const [before, after] = [wholePart(a.files, wanted, known), wholePart(b.files, wanted, known)];
  if (before === null || after === null) return null;
  return compareSides({ before: lookUp(before), after: lookUp(after) }, touched);
}

function touchedBy({ rows }: Comparison): Touched[] {
  const found = new Map<string, Touched>();
  for (const change of rows) {
    if (change.table !== "observations" && change.table !== "targets") continue;
    const key = keyOf(change);
    const at = parsePeriod(cellOf(change.row, "period"));
    if (at === null) continue;
    const isTarget = change.table === "targets";
    found.set(`${seriesId(key)}|${at.text}|${isTarget}`, { key, period: at, isTarget });
  }
  return [...found.values()];
}

function keyOf({ row }: RowChange): SeriesKey {
  const cell = (name: keyof SeriesKey) => cellOf(row, name);
  return {
    region: cell("region"),
    indicator: cell("indicator"),
    industry: cell("industry"),
    breakdown: cell("breakdown"),
  };
}

/** The rows that the touched figures and their peers are measured by. */
function wantedFor(touched: readonly Touched[], groups: ReadonlyMap<string, string>): Wanted {
  // One number for each place or peer group, and one for each indicator: millions of rows ask.
  const circles = new Map<string, number>();
  const circleOf = new Map<string, number>();
  for (const [region, group] of groups) {
    const name = group === "" ? region : `group ${group}`;
    circleOf.set(
      region,
      open(circles, name, () => circles.size),
    );
  }
  const things = new Map<string, number>();
  for (const { key } of touched) open(things, key.indicator, () => things.size);
  const own = new Set<number>();
  const years = new Set<number>();
  const code = (circle: number, thing: number, year: number) =>
    (year * things.size + thing) * circles.size + circle;
  for (const { key, period: at } of touched) {
    const circle = must(circleOf.get(key.region), `the region ${key.region}`);
    const thing = must(things.get(key.indicator), `the indicator ${key.indicator}`);
    for (let year = calendarDay(at.from).year; year <= endYear(at); year++) {
      years.add(year);
      own.add(code(circle, thing, year));
    }
  }
  const keep: Wanted["keep"] = (region, indicator, from, to) => {
    const thing = things.get(indicator);
    const circle = circleOf.get(region);
    if (thing === undefined || circle === undefined) return false;
    for (let year = from; year <= to; year++) if (own.has(code(circle, thing, year))) return true;
    return false;
  };
  return { keep, years };
}

function compareSides(sides: Sides, touched: readonly Touched[]): Effect[] {
  const effects: Effect[] = [];
  const seen = new Set<string>();
  for (const { key, period: at } of touched.flatMap((one) => measured(sides, one))) {
    const id = `${seriesId(key)}|${at.text}`;
    if (seen.has(id)) continue;
    seen.add(id);
    effects.push(...completionEffect(sides, key, at), ...groupEffects(sides, key, at, seen));
  }
  return effects;
}

/** A target is measured at the newest figure that it holds; a figure at its own period. */
function measured({ before, after }: Sides, one: Touched): { key: SeriesKey; period: Period }[] {
  if (!one.isTarget) return [one];
  const rows = [before, after].flatMap((lookup) => lookup.series(one.key).observations);
  const inside = rows.map((row) => period(row.period)).filter((at) => covers(one.period, at));
  const newest = inside.sort(comparePeriods).at(-1);
  return newest === undefined ? [] : [{ key: one.key, period: newest }];
}

function completionEffect(sides: Sides, subject: SeriesKey, at: Period): Effect[] {
  const before = completionAt(sides.before, subject, at);
  const after = completionAt(sides.after, subject, at);
  return isSame(before, after) ? [] : [{ kind: "completion", subject, period: at.text, before, after }];
}

function completionAt(lookup: Lookup, subject: SeriesKey, at: Period): Fraction | null {
  if (!lookup.ledger.indicators.has(subject.indicator)) return null;
  const one = standing(lookup, lookup.series(subject), at);
  if (one.actual === null && one.statedCompletion === null) return null;
  const judged = told(one.completion, one.statedCompletion);
  return "result" in judged ? judged.result.value : null;
}

function isSame(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compareFractions(a, b) === 0;
}

/** Ranks and total of the peer group that the subject stands in, once for each group, thing and period. */
function groupEffects(sides: Sides, key: SeriesKey, at: Period, seen: Set<string>): Effect[] {
  const [older, newer] = [sides.before.ledger, sides.after.ledger];
  const { peer_group: group } = newer.regions.get(key.region) ?? older.regions.row(key.region);
  const id = `group ${seriesId({ ...key, region: group })}|${at.text}`;
  if (group === "" || seen.has(id)) return [];
  seen.add(id);
  const [before, after] = [inGroup(sides.before, group, key, at), inGroup(sides.after, group, key, at)];
  const { unit } = newer.indicators.get(key.indicator) ?? older.indicators.row(key.indicator);
  const ids = [...new Set([...before.ids, ...after.ids])];
  const ranks = ids.flatMap((region) => rankEffect(before.ranking, after.ranking, { ...key, region }, at));
  if (isSame(before.total, after.total)) return ranks;
  const total = { subject: { ...key, region: group }, period: at.text, unit };
  return [...ranks, { kind: "total", ...total, before: before.total, after: after.total }];
}

function inGroup(lookup: Lookup, group: string, key: SeriesKey, at: Period) {
  const places = members(lookup.ledger).get(group) ?? [];
  const known = lookup.ledger.indicators.has(key.indicator);
  return {
    ids: places.map(({ id }) => id),
    ranking: known ? ranking(lookup, places, key, at) : null,
    total: known ? totalAt(lookup, places, key, at) : null,
  };
}

const members = memo(
  (ledger: Ledger) => Map.groupBy(ledger.regions.values(), (region) => region.peer_group),
  new WeakMap(),
);

function rankEffect(was: Ranking | null, is: Ranking | null, subject: SeriesKey, at: Period): Effect[] {
  const [before, after] = [placeOf(was, subject.region), placeOf(is, subject.region)];
  if (before?.place === after?.place) return [];
  return [{ kind: "rank", subject, period: at.text, before, after }];
}

function placeOf(ranking: Ranking | null, region: string): Place | null {
  const found = ranking && placeIn(ranking, region);
  return found && { place: found.place, of: found.of };
}

/** The sum of a group's figures in the indicator's unit; null where nothing may be added. */
function totalAt(
  { ledger, series }: Lookup,
  places: readonly Region[],
  key: SeriesKey,
  at: Period,
): Fraction | null {
  const indicator = ledger.indicators.row(key.indicator);
  if (!addsUp(indicator)) return null;
  const figures = places.flatMap((place) => {
    const [row] = statements(ledger, series({ ...key, region: place.id }), at);
    const figure = row && convert(figureOf(row, ledger.units), indicator.unit, ledger.units);
    return figure ? [figure] : [];
  });
  const [one] = figures;
  return one === undefined ? null : divide(addUp(figures.map(inBase)), one.factor);
}
