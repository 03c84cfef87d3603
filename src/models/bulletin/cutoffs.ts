import type { Series } from "../../ledger/lookup.ts";
import { comparePeriods, type Period, period } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import type { Site } from "../site.ts";

/** One bulletin: a region that has places, at a cut-off. */
export interface CutOff {
  readonly region: Region;
  readonly period: Period;
}

/** From how many regions on only the newest cut-offs of each are told, and how many. */
const MANY_REGIONS = 500;
const NEWEST = 1;
/** How many of its places must have something to say of the period. */
const LEAST_PLACES = 2;
/** How many figures of its own make a bulletin where no two places can be set side by side. */
const LEAST_OWN = 5;

const known = new WeakMap<Site, readonly CutOff[]>();

/** Every bulletin of the site, the newest first, then in the order of the regions. Found once. */
export function cutOffs(site: Site): readonly CutOff[] {
  const found = known.get(site);
  if (found !== undefined) return found;
  const made = findCutOffs(site);
  known.set(site, made);
  return made;
}

/** How many cut-offs of each region there are at most, or null where all are told. */
export function mostCutOffs(site: Site): number | null {
  return site.ledger.regions.size > MANY_REGIONS ? NEWEST : null;
}

/**
 * Whether the bulletin of a region is offered as files besides its page: always, but for a large
 * ledger only for regions of the upper two levels.
 */
export function hasFiles(site: Site, region: string): boolean {
  return mostCutOffs(site) === null || site.lookup.ancestors(region).length < 2;
}

/** The periods that have bulletins, the newest first. */
export function bulletinPeriods(site: Site): readonly Period[] {
  return [...new Set(cutOffs(site).map((one) => one.period))];
}

function findCutOffs(site: Site): CutOff[] {
  const most = mostCutOffs(site) ?? Number.POSITIVE_INFINITY;
  const all = [...site.ledger.regions.values()]
    .filter((region) => region.kind !== "group")
    .flatMap((region) =>
      periodsOfRegion(site, region)
        .slice(0, most)
        .map((at) => ({ region, period: at })),
    );
  return all.sort((a, b) => comparePeriods(b.period, a.period));
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
