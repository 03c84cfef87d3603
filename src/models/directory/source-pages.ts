import { parsePeriod } from "../../ledger/period.ts";
import type { Source } from "../../ledger/schema.ts";
import { MOST_SOURCES_ON_A_PAGE } from "../ground/limits.ts";
import { PATHS } from "../ground/routes.ts";
import type { Site } from "../ground/site.ts";

/** The name, in addresses, of the page of sources without a date. */
const UNDATED = "undated";

const known = new WeakMap<Site, ReadonlyMap<string, readonly Source[]>>();

/**
 * The sources that have pages of their own, by the year they were published (`2024`, or `undated`),
 * the newest first and those without a date last; none where one page holds all. In the order of the
 * ledger within a year.
 */
export function sourceYears(site: Site): ReadonlyMap<string, readonly Source[]> {
  const before = known.get(site);
  if (before !== undefined) return before;
  const all = [...site.ledger.sources.values()];
  const made = all.length > MOST_SOURCES_ON_A_PAGE ? byYear(all) : new Map<string, readonly Source[]>();
  known.set(site, made);
  return made;
}

function byYear(all: readonly Source[]): Map<string, readonly Source[]> {
  const order = (year: string) => (year === UNDATED ? Number.POSITIVE_INFINITY : -Number(year));
  return new Map([...Map.groupBy(all, yearOf)].sort(([a], [b]) => order(a) - order(b)));
}

function yearOf(source: Source): string {
  const date = parsePeriod(source.published);
  return date === null ? UNDATED : String(date.year);
}

/** A year as its page names it; null for the sources without a date. */
export const datedYear = (year: string) => (year === UNDATED ? null : year);

/** How many sources at most stand on one page. */
export function mostTogether(site: Site): number {
  const years = [...sourceYears(site).values()].map((sources) => sources.length);
  return years.length === 0 ? site.ledger.sources.size : Math.max(...years);
}

export const sourceYearPath = (year: string) => `${PATHS.sources}${year}/`;

/** Where a source is told of: a path with its place on that page. */
export function sourcePath(site: Site, id: string): string {
  const source = site.ledger.sources.get(id);
  if (source === undefined || sourceYears(site).size === 0) return `${PATHS.sources}#${id}`;
  return `${sourceYearPath(yearOf(source))}#${id}`;
}
