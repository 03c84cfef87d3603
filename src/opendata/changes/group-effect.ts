import { addsUp } from "../../ledger/adding-up.ts";
import { compare, divide, type Fraction } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Lookup, type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { memo } from "../../ledger/memo.ts";
import type { Period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import { convert, figureOf, inBase } from "../../measures/figure.ts";
import { placeIn, type Ranking, ranking } from "../../measures/places/ranking.ts";
import { statements } from "../../measures/statements.ts";
import { addUp } from "../../measures/total.ts";
import type { Sides } from "./sides.ts";

export interface Place {
  readonly place: number;
  readonly of: number;
}

interface Moved<Kind extends string, V> {
  readonly kind: Kind;
  readonly subject: SeriesKey;
  readonly period: string;
  readonly before: V | null;
  readonly after: V | null;
}

/** A place in its peer group, or the sum of a group in the indicator's unit (the subject's region is the group). */
export type GroupEffect = Moved<"rank", Place> | (Moved<"total", Fraction> & { readonly unit: string });

/** Ranks and total of the peer group that the subject stands in, once for each group, thing and period. */
export function groupEffects(sides: Sides, key: SeriesKey, at: Period, seen: Set<string>): GroupEffect[] {
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

function rankEffect(was: Ranking | null, is: Ranking | null, subject: SeriesKey, at: Period): GroupEffect[] {
  const [before, after] = [placeOf(was, subject.region), placeOf(is, subject.region)];
  if (before?.place === after?.place) return [];
  return [{ kind: "rank", subject, period: at.text, before, after }];
}

function placeOf(ranking: Ranking | null, region: string): Place | null {
  const found = ranking && placeIn(ranking, region);
  return found && { place: found.place, of: found.of };
}

/** The sum of a group's figures in the indicator's unit, without those of an assumed year; null where nothing may be added. */
function totalAt(lookup: Lookup, places: readonly Region[], key: SeriesKey, at: Period): Fraction | null {
  const { ledger, series } = dated(lookup);
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

/** True where neither version has a value, or both the same. */
export function isSame(a: Fraction | null, b: Fraction | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0;
}
