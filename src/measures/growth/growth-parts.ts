import {
  addsUp,
  countedOnce,
  dividedBy,
  divideTheLand,
  isExhaustive,
  isOfficial,
} from "../../ledger/adding-up.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import { dated } from "../dated.ts";
import { type Figure, figureOf } from "../figure.ts";
import { membersOf } from "../places/places.ts";
import type { Result } from "../result.ts";
import { statements } from "../statements.ts";
import { contribution, type Pair, pull } from "./contribution.ts";
import { growth } from "./growth.ts";

/** One part of a figure that grew or fell. */
export interface GrowthPart {
  readonly series: Series;
  readonly pull: Result;
  readonly contribution: Result;
}

/** The parts of one kind: places, industries, or the categories of one scheme. */
export interface GrowthParts {
  readonly by: "places" | "industries" | { readonly scheme: string };
  /** True where no two of the parts can overlap, so that their pulls may be added up. */
  readonly disjoint: boolean;
  readonly parts: readonly GrowthPart[];
}

export interface GrowthSplit {
  readonly series: Series;
  readonly period: Period;
  readonly growth: Result;
  /** Those with the most parts first; may be empty. */
  readonly kinds: readonly GrowthParts[];
}

/**
 * What each part added to the growth of a series on the same period a year before. Null where that
 * growth has no value, or for what is not additive.
 */
export function growthSplit(all: Lookup, of: Series, at: Period): GrowthSplit | null {
  const lookup = dated(all);
  const series = lookup.series(of);
  const { ledger } = lookup;
  const indicator = ledger.indicators.row(series.indicator);
  if (!addsUp(indicator)) return null;
  const whole = pairOf(lookup, series, at);
  const grown = growth(whole.current, whole.base, indicator.measure);
  if (grown.kind === "none") return null;
  const kinds = candidates(lookup, series)
    .map((kind): GrowthParts => ({ ...kind, parts: partsOf(lookup, kind.all, whole, at) }))
    .filter(({ parts }) => parts.length > 0)
    .sort((a, b) => b.parts.length - a.parts.length);
  return { series, period: at, growth: grown, kinds };
}

/** True where parts of a series have figures of their own at a period, whatever is known of the year before. */
export function hasParts(lookup: Lookup, series: Series, at: Period): boolean {
  if (!addsUp(lookup.ledger.indicators.row(series.indicator))) return false;
  return candidates(lookup, series).some(({ all }) =>
    all.some((one) => one.observations.some((row) => row.period === at.text)),
  );
}

function pairOf(lookup: Lookup, series: Series, at: Period): Pair {
  return { current: figureAt(lookup, series, at), base: figureAt(lookup, series, shiftYears(at, -1)) };
}

function figureAt(lookup: Lookup, series: Series, at: Period): Figure | null {
  const [row] = statements(lookup.ledger, series, at);
  return row === undefined ? null : figureOf(row, lookup.ledger.units);
}

function partsOf(lookup: Lookup, all: readonly Series[], whole: Pair, at: Period): GrowthPart[] {
  return all.flatMap((series) => {
    const part = pairOf(lookup, series, at);
    if (part.current === null || part.base === null) return [];
    return [{ series, pull: pull(part, whole), contribution: contribution(part, whole) }];
  });
}

interface Candidate extends Pick<GrowthParts, "by" | "disjoint"> {
  readonly all: readonly Series[];
}

/** The series that are parts of one: the places within it, the industries under it, categories by scheme. */
function candidates(lookup: Lookup, whole: Series): Candidate[] {
  const members = countedOnce(membersOf(lookup, whole.region), (place) => place);
  const places = members.map(({ id }) => lookup.series({ ...whole, region: id }));
  const own = lookup.ofRegion(whole.region).filter((one) => one.indicator === whole.indicator);
  const parts = own.map((series) => ({ series, by: dividedBy(lookup.ledger, series, whole) }));
  const industries = parts.filter(({ by }) => by === "industry").map(({ series }) => series);
  return [
    { by: "places", disjoint: disjointPlaces(lookup, places), all: places },
    { by: "industries", disjoint: disjointIndustries(lookup, industries), all: industries },
    ...schemesOf(parts),
  ];
}

/** The uppermost categories of each scheme by which a total is broken down. */
function schemesOf(parts: readonly { series: Series; by: ReturnType<typeof dividedBy> }[]): Candidate[] {
  const categories = parts.flatMap(({ series, by }) =>
    by === null || by === "industry" ? [] : [{ series, category: by }],
  );
  return [...Map.groupBy(categories, ({ category }) => category.scheme)].map(([scheme, all]) => ({
    by: { scheme },
    disjoint: all.every(({ category }) => isExhaustive(category)),
    all: all.map(({ series }) => series),
  }));
}

function disjointPlaces(lookup: Lookup, places: readonly Series[]): boolean {
  const known = places.filter((one) => one.observations.length > 0);
  return divideTheLand(known.map((one) => lookup.ledger.regions.row(one.region)));
}

function disjointIndustries(lookup: Lookup, all: readonly Series[]): boolean {
  return all.every((one) => isOfficial(lookup.ledger.industries.row(one.industry)));
}
