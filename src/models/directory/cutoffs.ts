import type { Series } from "../../ledger/lookup.ts";
import { comparePeriods, endsOf, type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import { isMeasured } from "../../measures/figure.ts";
import {
  LEAST_FIGURES_WITH_PLACES,
  LEAST_OWN_FIGURES,
  LEAST_PLACES_TOGETHER,
  MOST_BULLETIN_FILES,
  MOST_BULLETINS,
} from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";

/** One bulletin: a place that has figures of its own, at a cut-off. */
export interface CutOff {
  readonly region: Region;
  readonly period: Period;
}

/** The bulletins of a site. */
interface CutOffs {
  /** The newest first, then in the order of the regions. */
  readonly all: readonly CutOff[];
  /** How many of each region there are at most, where older ones are left out; else null. */
  readonly most: number | null;
  /** The same of places without places of their own: 0 where there is no room for them at all. */
  readonly mostAlone: number | null;
}

const known = new WeakMap<Site, CutOffs>();

function found(site: Site): CutOffs {
  const before = known.get(site);
  if (before !== undefined) return before;
  const made = findCutOffs(site);
  known.set(site, made);
  return made;
}

/** Every bulletin of the site, the newest first, then in the order of the regions. Found once. */
export function cutOffs(site: Site): readonly CutOff[] {
  return found(site).all;
}

/** How many cut-offs of each region there are at most, or null where all are told. */
export function mostCutOffs(site: Site): number | null {
  return found(site).most;
}

/** How many cut-offs of each place without places of its own, or null where all are told. */
export function mostCutOffsAlone(site: Site): number | null {
  return found(site).mostAlone;
}

/** True for a bulletin of a place of which nothing is known of that period but figures of an assumed year. */
export function isYearAssumed(site: Site, { region, period: at }: CutOff): boolean {
  const isOf = (row: { readonly period: string }) => row.period === at.text;
  return !dated(site.lookup)
    .ofRegion(region.id)
    .some(({ observations, claims }) => observations.some(isOf) || claims.some(isOf));
}

/** Whether a bulletin is offered as files besides its page: where they are many, the newest of the upper regions. */
export function hasFiles(site: Site, { region, period: at }: CutOff): boolean {
  const { all } = found(site);
  if (all.length <= MOST_BULLETIN_FILES) return true;
  const newest = all.find((one) => one.region === region);
  return newest?.period === at && site.lookup.ancestors(region.id).length < 2;
}

/** The periods that have bulletins, the newest first. */
export function bulletinPeriods(site: Site): readonly Period[] {
  return [...new Set(cutOffs(site).map((one) => one.period))];
}

function findCutOffs(site: Site): CutOffs {
  const lists = [...site.ledger.regions.values()]
    .filter((region) => region.kind !== "group")
    .map((region) => periodsOfRegion(site, region).map((at) => ({ region, period: at })))
    .filter((list) => list.length > 0);
  const isAlone = ([first]: readonly CutOff[]) =>
    first !== undefined && site.lookup.places(first.region.id).length === 0;
  const upper = within(
    lists.filter((list) => !isAlone(list)),
    MOST_BULLETINS,
    1,
  );
  const alone = within(lists.filter(isAlone), Math.max(0, MOST_BULLETINS - upper.kept.length), 0);
  const all = [...upper.kept, ...alone.kept];
  const order = new Map([...site.ledger.regions.keys()].map((id, i) => [id, i]));
  const place = ({ region }: CutOff) => order.get(region.id) ?? 0;
  return {
    all: all.sort((a, b) => comparePeriods(b.period, a.period) || place(a) - place(b)),
    most: upper.most,
    mostAlone: alone.most,
  };
}

/** As many of each list as make no more than `room` together, the newest; at least so many of each. */
function within(
  lists: readonly (readonly CutOff[])[],
  room: number,
  least: number,
): { kept: CutOff[]; most: number | null } {
  if (lists.flat().length <= room) return { kept: lists.flat(), most: null };
  const most = Math.max(least, Math.floor(room / lists.length));
  return { kept: lists.flatMap((list) => list.slice(0, most)), most };
}

/**
 * The periods that have enough to say, the newest first: either the region says several things itself,
 * or it and at least two of its places say something, and two places the same thing or the region a
 * good deal. Of periods that end on one day the one within a year of which most is said: stocks at its
 * end are told with it.
 */
function periodsOfRegion(site: Site, region: Region): Period[] {
  const all = site.lookup.ofRegion(region.id);
  const own = countRows(all);
  const whole = countRows(all.filter(({ breakdown }) => breakdown === ""));
  const places = placesSaying(site, region);
  const enough = [...own].filter(([text, count]) => {
    const isOfPlaces = (places.saying.get(text) ?? 0) >= LEAST_PLACES_TOGETHER;
    const isShared = isOfPlaces && (places.shared.has(text) || count >= LEAST_FIGURES_WITH_PLACES);
    return isShared || (whole.get(text) ?? 0) >= LEAST_OWN_FIGURES;
  });
  const found = enough.map(([text, count]) => ({ at: period(text), count }));
  return [...Map.groupBy(found, ({ at }) => at.to).values()]
    .flatMap((some) => some.sort(fullerFirst)[0]?.at ?? [])
    .sort((a, b) => comparePeriods(b, a));
}

interface Counted {
  readonly at: Period;
  readonly count: number;
}

function fullerFirst(a: Counted, b: Counted): number {
  const isLong = ({ at }: Counted) => Number(endsOf(at).from.year < at.year);
  return isLong(a) - isLong(b) || b.count - a.count;
}

/** How many places of a region say something of each period (ISO text), and the periods of which two say the same thing. */
function placesSaying(
  site: Site,
  { id }: Region,
): { saying: ReadonlyMap<string, number>; shared: ReadonlySet<string> } {
  const saying = new Map<string, number>();
  const subjects = new Map<string, number>();
  for (const place of site.lookup.places(id)) {
    const rows = countRows(site.lookup.ofRegion(place.id), subjects);
    for (const text of rows.keys()) saying.set(text, (saying.get(text) ?? 0) + 1);
  }
  const shared = [...subjects].flatMap(([key, count]) => (count < 2 ? [] : [key.split("|")[0] ?? ""]));
  return { saying, shared: new Set(shared) };
}

/** How many series say something measured of each period; `subjects` counts them by period and thing. */
function countRows(all: readonly Series[], subjects?: Map<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    const measured = one.observations.filter(isMeasured);
    for (const text of new Set([...measured, ...one.claims].map((row) => row.period))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
      const key = `${text}|${one.indicator}|${one.industry}|${one.breakdown}`;
      subjects?.set(key, (subjects.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
