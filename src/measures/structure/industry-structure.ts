import { addsUp, isOfficial } from "../../ledger/adding-up.ts";
import { compare, toFixed } from "../../ledger/fraction.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { dated } from "../dated.ts";
import { convert, type Figure, figureOf, inUnitOf } from "../figure.ts";
import { FEWEST_COMPARED, LEAST_SUM_DECIMALS } from "../limits.ts";
import { figuresAt } from "../places/disparities.ts";
import { membersOf } from "../places/places.ts";
import { commonPeriod, type Subject } from "../places/ranking.ts";
import { share } from "../places/share.ts";
import type { Result } from "../result.ts";
import { statements } from "../statements.ts";
import { totalOf } from "../total.ts";
import { type IndustryPair, type ShiftShare, shiftShare } from "./shift-share.ts";
import { type Concentration, concentration, locationQuotient } from "./structure.ts";

/** An industry in one of the places of a region. */
export interface PlaceShare {
  readonly place: Region;
  readonly figure: Figure;
  /** Of the places listed, together. */
  readonly share: Result;
  readonly quotient: Result;
  /** This industry's part of the place's change since a year before; null where too little is known of it. */
  readonly shift: ShiftShare | null;
}

/** How an industry lies among the places of one region, by one indicator. */
export interface IndustryStructure {
  readonly region: Region;
  readonly subject: Subject;
  readonly period: Period;
  /** The largest first. */
  readonly places: readonly PlaceShare[];
  readonly concentration: Concentration;
}

/**
 * An industry's figures among the places of each region in which at least two have one, at the
 * newest of the commonest periods, for additive indicators. Linear in the series of the industry
 * and its siblings.
 */
export function industryStructures(all: Lookup, industry: string): IndustryStructure[] {
  const lookup = dated(all);
  return subjectsByParent(lookup, industry).flatMap(([region, subject]) => {
    return structureIn(lookup, lookup.ledger.regions.row(region), subject) ?? [];
  });
}

/** What is known of the industry in places of one parent (groups passed over), each once. */
function subjectsByParent(lookup: Lookup, industry: string): [string, Subject][] {
  const found = new Map<string, [string, Subject]>();
  for (const one of lookup.ofIndustry(industry)) {
    const { indicator, breakdown } = one;
    if (one.observations.length === 0 || !addsUp(lookup.ledger.indicators.row(indicator))) continue;
    const parent = lookup.ancestors(one.region).find((above) => above.kind !== "group")?.id;
    if (parent === undefined) continue;
    found.set(`${parent}|${indicator}|${breakdown}`, [parent, { indicator, industry, breakdown }]);
  }
  return [...found.values()];
}

function structureIn(lookup: Lookup, region: Region, subject: Subject): IndustryStructure | null {
  const members = membersOf(lookup, region.id);
  const at = commonPeriod(lookup, members, subject);
  if (at === null) return null;
  const found = figuresAt(lookup, members, subject, at);
  if (found.length < FEWEST_COMPARED) return null;
  const figures = found.map(({ figure }) => figure);
  const whole = together(figures);
  const siblings = siblingsOf(lookup, subject, region.id, at);
  const places = found.map(({ place, figure }) => ({
    place,
    figure,
    share: share(figure, whole),
    quotient: quotientOf(lookup, place.id, region.id, subject, at),
    shift: shiftOf(lookup, place.id, region.id, subject, siblings, at),
  }));
  places.sort((a, b) => compare(b.figure.value, a.figure.value));
  return { region, subject, period: at, places, concentration: concentration(figures) };
}

/** The figures added up, as a figure of their unit and period. */
function together(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  if (first === undefined) return null;
  const total = totalOf(figures);
  const value = inUnitOf(total.value, first);
  const decimals = Math.max(...figures.map((one) => one.decimals), LEAST_SUM_DECIMALS);
  const { file: _file, line: _line, ...like } = first;
  const told = { text: toFixed(value, decimals), writtenUnit: first.unit, decimals };
  return { ...like, ...told, value, bound: total.bound ?? "~", estimated: total.estimated };
}

function quotientOf(lookup: Lookup, place: string, wide: string, subject: Subject, at: Period): Result {
  const total = { ...subject, industry: "" };
  return locationQuotient(
    { industry: figureAt(lookup, place, subject, at), total: figureAt(lookup, place, total, at) },
    { industry: figureAt(lookup, wide, subject, at), total: figureAt(lookup, wide, total, at) },
  );
}

function figureAt(lookup: Lookup, region: string, subject: Subject, at: Period): Figure | null {
  const { ledger } = lookup;
  const [row] = statements(ledger, lookup.series({ ...subject, region }), at);
  if (row === undefined) return null;
  const unit = ledger.indicators.row(subject.indicator).unit;
  return convert(figureOf(row, ledger.units), unit, ledger.units);
}

/** The official industries beside this one, itself included, that the wide region has figures of in both years. */
function siblingsOf(lookup: Lookup, subject: Subject, wide: string, at: Period): string[] {
  const { industries } = lookup.ledger;
  const { parent } = industries.row(subject.industry);
  const before = shiftYears(at, -1);
  const own = lookup.ofRegion(wide).filter((one) => {
    if (!isLike(one, subject) || one.industry === "") return false;
    const row = industries.row(one.industry);
    return row.parent === parent && isOfficial(row);
  });
  const known = own.filter((one) => [at, before].every((when) => figureAt(lookup, wide, one, when) !== null));
  return known.length >= FEWEST_COMPARED ? known.map((one) => one.industry) : [];
}

function isLike(one: Series, { indicator, breakdown }: Subject): boolean {
  return one.indicator === indicator && one.breakdown === breakdown;
}

function shiftOf(
  lookup: Lookup,
  place: string,
  wide: string,
  subject: Subject,
  siblings: readonly string[],
  at: Period,
): ShiftShare | null {
  if (!siblings.includes(subject.industry)) return null;
  const before = shiftYears(at, -1);
  const pairs = siblings.map((industry): IndustryPair | null => {
    const of = (region: string, when: Period) => figureAt(lookup, region, { ...subject, industry }, when);
    const [localBase, localCurrent] = [of(place, before), of(place, at)];
    const [wideBase, wideCurrent] = [of(wide, before), of(wide, at)];
    if (!localBase || !localCurrent || !wideBase || !wideCurrent) return null;
    return { industry, localBase, localCurrent, wideBase, wideCurrent };
  });
  const complete = pairs.filter((pair) => pair !== null);
  return complete.length < pairs.length ? null : shiftShare(complete, subject.industry);
}
