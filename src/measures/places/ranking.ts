import type { Lookup, Series, SeriesKey } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Indicator, Region } from "../../ledger/schema.ts";
import { none } from "../answer.ts";
import { dated, datedRows } from "../dated.ts";
import { areComparable } from "../growth/basis.ts";
import { FEWEST_COMPARED } from "../limits.ts";
import { type Standing, standing } from "../standing.ts";
import { type Entry, placeOf, type Ranked, rank } from "./rank.ts";
import { type Candidate, candidateOf, type RankedBy, type RankWanted } from "./ranked-by.ts";

/** One thing ranked among comparable places at one period. */
export interface Ranking {
  readonly period: Period;
  readonly by: RankedBy;
  /** Best first; the unranked last. */
  readonly entries: readonly Ranked[];
  readonly standings: ReadonlyMap<string, Standing>;
}

/** What is ranked: a series without its region. */
export type Subject = Omit<SeriesKey, "region">;

/**
 * Ranks places by their targets where at least two of them have one of the same kind, each by the
 * distance of its kind (`ranked-by.ts`), else by the figure itself; or by what is `wanted`. Those whose
 * targets are of another kind than most, and growth on another basis, are not ranked with them. Null
 * where fewer than two have a value: a rank of one place says nothing. `stand` may keep standings that
 * it has made.
 */
export function ranking(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
  stand: (series: Series) => Standing = (series) => standing(lookup, series, at),
  wanted?: RankWanted,
): Ranking | null {
  const standings = new Map(
    places.map(({ id }) => {
      const series = lookup.series({ ...subject, region: id });
      return [id, stand(datedRows(lookup.ledger, series))] as const;
    }),
  );
  const rankedBy = (by: RankWanted): Ranking | null => {
    const found = compared(lookup, standings, by);
    if (found === null) return null;
    const entries = rank(found.entries, found.better);
    return (entries[0]?.of ?? 0) < FEWEST_COMPARED ? null : { period: at, by: found.by, entries, standings };
  };
  return wanted === undefined ? (rankedBy("target") ?? rankedBy("level")) : rankedBy(wanted);
}

/** What places can be compared by, each with its value or why it is not among them. */
export interface Compared {
  readonly by: RankedBy;
  readonly better: Indicator["better"];
  readonly entries: readonly Entry[];
}

/** Places by what is wanted of each: those of the kind that most are of. Null where none has a value. */
export function compared(
  lookup: Lookup,
  standings: ReadonlyMap<string, Standing>,
  wanted: RankWanted,
): Compared | null {
  const found = [...standings].map(([id, one]) => placed(lookup, id, one, wanted));
  const kept = alike(found);
  const [first] = kept;
  return first === undefined ? null : { by: first.by, better: first.better, entries: apart(found, kept) };
}

type Placed = Candidate & { readonly id: string };

/** What a place is compared by; that its year is only assumed, where that keeps it from it. */
function placed(lookup: Lookup, id: string, one: Standing, wanted: RankWanted): Placed {
  const own = candidateOf(lookup, one, wanted);
  if (own.kind !== "" || !isUndated(lookup, one)) return { id, ...own };
  return { id, ...own, result: none("rank", "year-assumed", {}, one.period.text) };
}

/** True where only rows of an assumed year tell of the period. */
function isUndated(lookup: Lookup, { series: known, period: at }: Standing): boolean {
  const { observations, claims } = lookup.series(known);
  const isAll = observations.length === known.observations.length && claims.length === known.claims.length;
  return !isAll && [...observations, ...claims].some((row) => row.period === at.text);
}

/** Those of the kind that most are of, on the basis that most of them are on. */
function alike(all: readonly Placed[]): readonly Placed[] {
  const ofKind = largest(
    Map.groupBy(
      all.filter(({ kind }) => kind !== ""),
      ({ kind }) => kind,
    ),
  );
  const declared = ofKind.filter(({ basis }) => basis !== "");
  const [first] = largest(Map.groupBy(declared, ({ basis }) => basis));
  return ofKind.filter(({ basis }) => first === undefined || areComparable(basis, first.basis));
}

/** The first of the largest groups. */
function largest(groups: ReadonlyMap<string, Placed[]>): readonly Placed[] {
  return [...groups.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
}

/** All of them, those that are not ranked with the others with the reason in place of their value. */
function apart(all: readonly Placed[], ranked: readonly Placed[]): Entry[] {
  const kept = new Set(ranked);
  const [first] = ranked;
  return all.map((one) => {
    if (kept.has(one) || one.kind === "") return one;
    const reason = one.kind === first?.kind ? "another-basis" : "ranked-apart";
    return { id: one.id, result: { ...none("rank", reason), inputs: one.result.inputs } };
  });
}

/**
 * The period at which most of the places have a figure or a claim, the newest of several; with
 * `accepts`, of those periods (ISO texts) that it answers true for.
 */
export function commonPeriod(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  accepts: (text: string) => boolean = () => true,
): Period | null {
  const known = new Map<string, number>();
  for (const place of places) {
    const { observations, claims } = dated(lookup).series({ ...subject, region: place.id });
    const texts = new Set([...observations, ...claims].map((row) => row.period));
    for (const text of texts) if (accepts(text)) known.set(text, (known.get(text) ?? 0) + 1);
  }
  let best: { text: string; to: number; count: number } | null = null;
  for (const [text, count] of known) {
    const { to } = period(text);
    if (best === null || count > best.count || (count === best.count && to > best.to))
      best = { text, to, count };
  }
  return best && period(best.text);
}

/** A place's rank as a plain number with how many share it and how many are ranked; null for the unranked. */
export function placeIn(all: Ranking, region: string): { place: number; sharing: number; of: number } | null {
  const entry = all.entries.find((one) => one.id === region);
  const place = entry && placeOf(entry);
  return entry && place ? { place, sharing: entry.sharing, of: entry.of } : null;
}
