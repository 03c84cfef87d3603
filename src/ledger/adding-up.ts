import type { ById } from "./by-id.ts";
import type { Fraction } from "./fraction.ts";
import type { Ledger } from "./ledger.ts";
import type { SeriesKey } from "./lookup.ts";
import { push } from "./memo.ts";
import type { Breakdown, Indicator, Industry, Region } from "./schema.ts";

/**
 * What adds up to what: which figures have parts, which parts overlap, which of them are all of a
 * whole, and when they contradict it. The check of the ledger asks, the audit of reports, and the
 * pages that show what a figure is made of.
 */

/** True for an indicator whose parts add up: additive, and neither a rate nor a rank. */
export function addsUp({ additive, measure }: Pick<Indicator, "additive" | "measure">): boolean {
  return additive === "yes" && measure !== "rate" && measure !== "rank";
}

const DISCRETE: ReadonlySet<string> = new Set(["count", "person", "person-time"]);

/** True for a unit of whole pieces: a whole number of them is exact as written, and not rounded. */
export function countsPieces(unit: { readonly dimension: string; readonly factor: Fraction }): boolean {
  return unit.factor.n === unit.factor.d && DISCRETE.has(unit.dimension);
}

/** Regions of one class do not overlap: counties and districts divide a city, parks lie anywhere in it. */
export type PlaceClass = "administrative" | "zone" | "park" | "department" | "group" | "other";

const CLASSES: Readonly<Record<Region["kind"], PlaceClass>> = {
  country: "administrative",
  province: "administrative",
  prefecture: "administrative",
  county: "administrative",
  district: "administrative",
  township: "administrative",
  village: "administrative",
  zone: "zone",
  park: "park",
  department: "department",
  group: "group",
  other: "other",
};

/**
 * True where places, each counted once, do not overlap: counties and districts divide the land; of zones
 * and parks, which may lie in any of them, the office must say that they are contained like the others.
 */
export function divideTheLand(places: readonly Pick<Region, "kind" | "sums">[]): boolean {
  if (places.every(({ sums }) => sums === "contained")) return true;
  return places.every(({ kind }) => kind !== "country" && CLASSES[kind] === "administrative");
}

/** True for an industry of the official classification, where two overlap only if one lies under the other. */
export function isOfficial({ kind }: Pick<Industry, "kind">): boolean {
  return kind !== "cluster";
}

/** The ids of the official industries directly under each industry, and under "" those of the whole economy. */
export function officialUnder({ industries }: Pick<Ledger, "industries">): Map<string, string[]> {
  const under = new Map<string, string[]>();
  for (const row of industries.values()) if (isOfficial(row)) push(under, row.parent, row.id);
  return under;
}

/** The nearest row above one for which `known` is true, or "" where there is none. */
export function nearestAbove(
  rows: ById<{ readonly parent: string }>,
  id: string,
  known: (id: string) => boolean,
): string {
  let above = rows.row(id).parent;
  while (above !== "" && !known(above)) above = rows.row(above).parent;
  return above;
}

/** The categories that a breakdown names. */
export function categoriesOf({ breakdowns }: Pick<Ledger, "breakdowns">, breakdown: string): Breakdown[] {
  return breakdown === "" ? [] : breakdown.split(";").map((id) => breakdowns.row(id));
}

/** True for a category that makes its whole together with those that stand beside it. */
export function isExhaustive({ exhaustive }: Pick<Breakdown, "exhaustive">): boolean {
  return exhaustive === "yes";
}

/** True for a category whose figure is a part of another: of its whole, or of the category above it. */
export function isPartOfWhole(category: Breakdown): boolean {
  return isExhaustive(category) || category.parent !== "";
}

/** Categories that stand together: of one scheme, under one parent. */
export function siblingsId({ scheme, parent }: Breakdown): string {
  return `${scheme}|${parent}`;
}

/**
 * What a series divides another of the same region and indicator by, where it is a part of it: the
 * category of a scheme, uppermost, or an industry directly under the other's. Null where it is none.
 */
export function dividedBy(
  { breakdowns, industries }: Pick<Ledger, "breakdowns" | "industries">,
  part: Divided,
  whole: Divided,
): Breakdown | "industry" | null {
  if (part.breakdown === whole.breakdown) {
    const isUnder = part.industry !== "" && industries.row(part.industry).parent === whole.industry;
    return isUnder ? "industry" : null;
  }
  // Several categories at once are the id of none.
  const category = breakdowns.get(part.breakdown);
  const isTop = whole.breakdown === "" && part.industry === whole.industry && category?.parent === "";
  return isTop ? category : null;
}

type Divided = Pick<SeriesKey, "industry" | "breakdown">;

/** How many exhaustive categories stand together. */
export function siblingCounts({ breakdowns }: Pick<Ledger, "breakdowns">): ReadonlyMap<string, number> {
  const together = Map.groupBy([...breakdowns.values()].filter(isExhaustive), siblingsId);
  return new Map([...together].map(([id, all]) => [id, all.length]));
}

/** A breakdown with one category replaced by the one above it, or left out where there is none. */
export function withoutCategory(breakdown: string, { id, parent }: Pick<Breakdown, "id" | "parent">): string {
  const rest = breakdown.split(";").filter((one) => one !== id);
  return (parent === "" ? rest : [...rest, parent]).sort().join(";");
}

/**
 * What a sum that does not fit its whole means. `declared`: the office says of each part that the whole
 * contains it, and they must make it. `exact`: all parts must make the whole. `nearly`: they are told
 * where they exceed it, or, being all, nearly reach it. `exceeds`: only where they exceed it.
 * `overlap`: they may overlap, and nobody has said whether they do. `never`: they may overlap, and are
 * only looked at for a fit.
 */
export type Judge = "declared" | "exact" | "nearly" | "exceeds" | "overlap" | "never";

/** Parts that are judged together. */
export interface PartSet<P> {
  readonly parts: readonly P[];
  readonly judge: Judge;
}

/** What a place says of the sums that it is in. */
export type Placed = Pick<Region, "id" | "kind" | "sums" | "also_in">;

/**
 * The places, of those directly under one, that make its figure, each figure once: none that stand
 * beside it (不含), and none whose figures another of them contains.
 */
export function countedOnce<P>(places: readonly P[], regionOf: (place: P) => Placed): P[] {
  const ids = new Set(places.map((place) => regionOf(place).id));
  return places.filter((place) => {
    const { sums, also_in } = regionOf(place);
    return sums !== "beside" && !ids.has(also_in);
  });
}

/**
 * The places directly under one, as they may make its figure. Where each of them says that it is
 * contained, they do, all together; so do the members of a group. Else class by class, which may leave
 * something over, and together, which may overlap; groups always may.
 */
export function placeSets<P>(
  places: readonly P[],
  regionOf: (place: P) => Placed,
  parent: Region["kind"],
): PartSet<P>[] {
  const counted = countedOnce(places, regionOf);
  if (counted.length === 0) return [];
  if (counted.every((place) => regionOf(place).sums === "contained")) {
    return [{ parts: counted, judge: "declared" }];
  }
  const classes = Map.groupBy(counted, (place) => CLASSES[regionOf(place).kind]);
  const sets = [...classes].map(
    ([name, parts]): PartSet<P> => ({ parts, judge: name === "group" ? "never" : "nearly" }),
  );
  if (parent === "group") return [{ parts: counted, judge: "exact" }, ...sets];
  const judge = classes.has("group") ? "never" : "overlap";
  return classes.size > 1 ? [...sets, { parts: counted, judge }] : sets;
}

/** How industries are judged that stand under one: clusters may share firms. */
export function industriesJudge(industries: readonly Pick<Industry, "kind">[]): Judge {
  return industries.every(isOfficial) ? "nearly" : "never";
}

/** How exhaustive categories that stand together are judged: without all, those under another may overlap. */
export function categoriesJudge({ parent }: Breakdown, complete: boolean): Judge {
  if (complete) return "exact";
  return parent === "" ? "exceeds" : "never";
}

/** A sum against its whole, figures taken for all that round to them. */
export interface SumFound {
  /** True where every part is there. */
  readonly complete: boolean;
  /** True where a part is below zero: then some of them can make more than all. */
  readonly negative: boolean;
  readonly isAbove: boolean;
  /** True where the sum is at least nearly all of the whole (`NEARLY_ALL`). */
  readonly isNear: boolean;
}

/** True where a sum that does not fit its whole contradicts it. */
export function contradicts(judge: Judge, { complete, negative, isAbove, isNear }: SumFound): boolean {
  if (judge === "never" || judge === "overlap") return false;
  if ((judge === "exact" || judge === "declared") && complete) return true;
  if (negative) return false;
  return isAbove || (judge === "nearly" && complete && isNear);
}

/** True where a sum that does not fit its whole contradicts it, or else its parts overlap: nobody has said which. */
export function differsOrOverlaps(judge: Judge, found: SumFound): boolean {
  return judge === "overlap" && contradicts("nearly", found);
}
