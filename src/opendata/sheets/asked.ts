import { type Lookup, type Series, seriesId } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import { ascending } from "../../ledger/order.ts";
import { type Period, parsePeriod } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";

/** What is to be reported: of whom, and of which indicators where not all that are due. */
export interface Asked {
  readonly region: string;
  /** Ids; for these every place is asked, whether it has reported them before or not. */
  readonly indicators: readonly string[];
}

/** The region and all below it, as a tree is read, without those that are closed or not open yet. */
export function placesAt(lookup: Lookup, id: string, at: Period): Region[] {
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
export function seriesOf(lookup: Lookup, places: readonly Region[], asked: Asked): Series[] {
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
