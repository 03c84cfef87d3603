import type { Lookup, Series } from "../../src/ledger/lookup.ts";
import { type Period, period } from "../../src/ledger/period.ts";
import type { Region } from "../../src/ledger/schema.ts";
import { aimsOf } from "../../src/measures/aims.ts";
import { growthSplit } from "../../src/measures/growth/growth-parts.ts";
import { disparities } from "../../src/measures/places/disparities.ts";
import { handedDown } from "../../src/measures/places/handed-down.ts";
import { membersOf } from "../../src/measures/places/places.ts";
import { rankMoves } from "../../src/measures/places/rank-moves.ts";
import { ranking, type Subject } from "../../src/measures/places/ranking.ts";
import { scoresOf } from "../../src/measures/scores/scores.ts";
import { type Standing, standing } from "../../src/measures/standing.ts";
import { industryStructures } from "../../src/measures/structure/industry-structure.ts";
import { outlook } from "../../src/measures/year/outlook.ts";

/** By kind of measure: how often it was asked for, and the seconds that it took. */
export type YearOfMeasures = ReadonlyMap<string, { readonly count: number; readonly seconds: number }>;

/**
 * Every measure over one full year of a ledger: where each series stands (completion, schedule,
 * growth), each peer group ranked now and a year before, scores, targets from level to level,
 * projections, parts of growth, disparity, targets years ahead, industries among places.
 */
export function measureYear(lookup: Lookup, year: number): YearOfMeasures {
  const at = period(String(year));
  const { ledger } = lookup;
  const regions = [...ledger.regions.values()];
  const series = regions.flatMap((region) => lookup.ofRegion(region.id));
  const [totals, parts] = [series.filter(isTotal), series.filter((one) => !isTotal(one))];
  const groups = by(regions, (region) => region.peer_group);
  groups.delete("");
  const parents = regions.filter((region) => lookup.children(region.id).length > 0);
  const subjects = [...ledger.indicators.keys()].map((indicator) => ({ ...TOTAL, indicator }));
  const totalsOf = (region: Region) => lookup.ofRegion(region.id).filter(isTotal);
  const told = new Map<string, { count: number; seconds: number }>();
  const time = (name: string, measures: Iterable<unknown>) => {
    const start = performance.now();
    let count = 0;
    for (const _ of measures) count += 1;
    told.set(name, { count, seconds: (performance.now() - start) / 1000 });
  };
  time(
    "parts",
    map(parts, (one) => standing(lookup, one, at)),
  );
  time("rankings", rankings(lookup, totals, groups, at));
  time(
    "scores",
    map(groups.values(), (places) => scoresOf(lookup, places, at)),
  );
  time(
    "allocation",
    each(parents, (region) => map(totalsOf(region), (one) => handedDown(lookup, one, at))),
  );
  time(
    "projection",
    map(series, (one) => outlook(lookup, one, at)),
  );
  time(
    "growth",
    each(parents, (region) => map(totalsOf(region), (one) => growthSplit(lookup, one, at))),
  );
  time(
    "disparity",
    each(parents, (region) => apart(lookup, region, subjects, at)),
  );
  time(
    "pace",
    each(series, (one) => aimsOf(lookup, one, at)),
  );
  time(
    "industries",
    each([...ledger.industries.keys()], (id) => industryStructures(lookup, id)),
  );
  return told;
}

const TOTAL = { industry: "", breakdown: "" } as const;

function isTotal({ industry, breakdown }: Series): boolean {
  return industry === "" && breakdown === "";
}

/** Group by group, so that each place's standing is made once and not kept for long. */
function* rankings(
  lookup: Lookup,
  totals: readonly Series[],
  groups: ReadonlyMap<string, Region[]>,
  at: Period,
): Iterable<unknown> {
  const groupOf = ({ region }: Series) => lookup.ledger.regions.get(region)?.peer_group ?? "";
  for (const [key, series] of by(totals, (one) => `${one.indicator} ${groupOf(one)}`)) {
    const standings = new Map(series.map((one) => [one, standing(lookup, one, at)]));
    for (const one of standings.values()) yield [one.completion, one.ahead, one.band, one.growth];
    const [indicator = "", group = ""] = key.split(" ");
    const places = groups.get(group);
    if (places !== undefined) yield moves(lookup, places, { ...TOTAL, indicator }, at, standings);
  }
}

function moves(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  standings: ReadonlyMap<Series, Standing>,
) {
  const stand = (when: Period) => (one: Series) =>
    (when === at ? standings.get(one) : undefined) ?? standing(lookup, one, when);
  const rank = (when: Period) => ranking(lookup, places, subject, when, stand(when));
  return rankMoves(lookup, places, subject, at, rank);
}

function apart(lookup: Lookup, region: Region, subjects: readonly Subject[], at: Period): Iterable<unknown> {
  const places = membersOf(lookup, region.id);
  return map(subjects, (subject) => disparities(lookup, places, subject, at));
}

function* map<T, R>(all: Iterable<T>, make: (one: T) => R): Iterable<R> {
  for (const one of all) yield make(one);
}

function* each<T, R>(all: Iterable<T>, make: (one: T) => Iterable<R>): Iterable<R> {
  for (const one of all) yield* make(one);
}

function by<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const list = groups.get(key(one));
    if (list === undefined) groups.set(key(one), [one]);
    else list.push(one);
  }
  return groups;
}
