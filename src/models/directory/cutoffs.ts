import type { Series } from "../../ledger/lookup.ts";
import { comparePeriods, type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Site } from "../ground/site.ts";

/** One bulletin: a region that has places, at a cut-off. */
export interface CutOff {
  readonly region: Region;
  readonly period: Period;
}

/** So many bulletins a site has, unless it has more regions than that with one: then the newest of each. */
const MOST_BULLETINS = 200;
/** So many are offered as files too; beyond, only those of the upper two levels of regions. */
const MOST_FILES = 60;
/** How many of its places must have something to say of the period. */
const LEAST_PLACES = 2;
/** How many figures of its own make a bulletin where no two places can be set side by side. */
const LEAST_OWN = 5;

/** The bulletins of a site. */
interface CutOffs {
  /** The newest first, then in the order of the regions. */
  readonly all: readonly CutOff[];
  /** How many of each region there are at most, where older ones are left out; else null. */
  readonly most: number | null;
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

/** Whether a bulletin is offered as files besides its page: where they are many, the newest of the upper regions. */
export function hasFiles(site: Site, { region, period: at }: CutOff): boolean {
  const { all } = found(site);
  if (all.length <= MOST_FILES) return true;
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
  const many = lists.flat().length > MOST_BULLETINS;
  const most = many ? Math.max(1, Math.floor(MOST_BULLETINS / lists.length)) : null;
  const all = lists.flatMap((list) => (most === null ? list : list.slice(0, most)));
  return { all: all.sort((a, b) => comparePeriods(b.period, a.period)), most };
}

/**
 * The periods that have enough to say, the newest first: the region and at least two of its places
 * say something, and either two places say the same thing or the region says a good deal itself.
 */
function periodsOfRegion(site: Site, region: Region): Period[] {
  const places = site.lookup.places(region.id);
  if (places.length < LEAST_PLACES) return [];
  const own = countRows(site.lookup.ofRegion(region.id));
  const saying = new Map<string, number>();
  const subjects = new Map<string, number>();
  for (const place of places) {
    const rows = countRows(site.lookup.ofRegion(place.id), subjects);
    for (const text of rows.keys()) saying.set(text, (saying.get(text) ?? 0) + 1);
  }
  const shared = new Set(
    [...subjects].flatMap(([key, count]) => (count < 2 ? [] : [key.split("|")[0] ?? ""])),
  );
  return [...own]
    .filter(([text]) => (saying.get(text) ?? 0) >= LEAST_PLACES)
    .filter(([text, count]) => shared.has(text) || count >= LEAST_OWN)
    .map(([text]) => period(text))
    .sort((a, b) => comparePeriods(b, a));
}

/** How many series say something of each period; `subjects` counts them by period and thing. */
function countRows(all: readonly Series[], subjects?: Map<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) {
    for (const text of new Set([...one.observations, ...one.claims].map((row) => row.period))) {
      counts.set(text, (counts.get(text) ?? 0) + 1);
      const key = `${text}|${one.indicator}|${one.industry}|${one.breakdown}`;
      subjects?.set(key, (subjects.get(key) ?? 0) + 1);
    }
  }
  return counts;
}
