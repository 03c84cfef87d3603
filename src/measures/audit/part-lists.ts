import {
  categoriesOf,
  isExhaustive,
  isOfficial,
  nearestAbove,
  officialUnder,
  siblingCounts,
  siblingsId,
  withoutCategory,
} from "../../ledger/adding-up.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { open } from "../../ledger/memo.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Breakdown, Claim } from "../../ledger/schema.ts";
import { keyOf } from "../claim-of.ts";
import type { Books } from "./claim-books.ts";
import type { Facts } from "./facts.ts";
import { verdictOf } from "./finding.ts";
import { sumOf } from "./interval.ts";

/** Series that divide one whole among them: its industries, or categories of one scheme. */
export interface PartList {
  readonly whole: SeriesKey;
  readonly at: Period;
  readonly members: readonly SeriesKey[];
  /** True where they are all of it: by the ledger's word, or because their figures make it up. */
  readonly isAll: boolean;
  /** True where the ledger knows no other: industries may still leave something over. */
  readonly isNamed: boolean;
  /** True where no two of them can overlap. */
  readonly isDisjoint: boolean;
}

/** Claims that a list of parts can be asked about. */
const OF_PARTS: ReadonlySet<Claim["claim"]> = new Set(["growth", "share", "contribution", "pull"]);

/**
 * The lists of parts of which anything is claimed: for each region, indicator and period, the series
 * that have a claim or a figure, by what they divide.
 */
export function partLists(books: Books): PartList[] {
  const { ledger } = books.lookup;
  const places = new Map<string, Claim[]>();
  for (const claim of ledger.claims) {
    if (!OF_PARTS.has(claim.claim)) continue;
    const { from, to } = period(claim.period);
    open(places, [claim.region, claim.indicator, from, to].join("|"), () => []).push(claim);
  }
  const known: Known = {
    facts: books.facts,
    ledger,
    siblings: siblingCounts(ledger),
    under: officialUnder(ledger),
  };
  return [...places.values()].flatMap((claims) => (isSplit(claims) ? listsAt(known, claims) : []));
}

/** Nothing is divided where all claims are of one series. */
function isSplit(claims: readonly Claim[]): boolean {
  return new Set(claims.map(seriesId)).size > 1;
}

interface Known {
  readonly facts: Facts;
  readonly ledger: Ledger;
  readonly siblings: ReadonlyMap<string, number>;
  readonly under: ReadonlyMap<string, readonly string[]>;
}

interface Draft {
  readonly whole: SeriesKey;
  /** The category that the members stand beside; null for industries. */
  readonly category: Breakdown | null;
  readonly members: Map<string, SeriesKey>;
}

function listsAt(known: Known, claims: readonly Claim[]): PartList[] {
  const [first] = claims;
  if (first === undefined) return [];
  const at = period(first.period);
  const keys = new Map<string, SeriesKey>();
  for (const claim of claims) keys.set(seriesId(claim), keyOf(claim));
  for (const { key } of known.facts.parallel(first, at)) keys.set(seriesId(key), key);
  return [...draftsOf(known.ledger, [...keys.values()]).values()]
    .filter(({ members }) => members.size > 1)
    .map((draft) => listOf(known, draft, at));
}

function draftsOf(ledger: Ledger, keys: readonly SeriesKey[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  const industries = Map.groupBy(keys, ({ breakdown }) => breakdown);
  const join = (whole: SeriesKey, category: Breakdown | null, member: SeriesKey) => {
    const id = `${seriesId(whole)}|${category === null ? "" : siblingsId(category)}`;
    open(drafts, id, () => ({ whole, category, members: new Map() })).members.set(seriesId(member), member);
  };
  for (const key of keys) {
    const beside = new Set(industries.get(key.breakdown)?.map(({ industry }) => industry));
    if (key.industry !== "") {
      const industry = nearestAbove(ledger.industries, key.industry, (id) => beside.has(id));
      join({ ...key, industry }, null, key);
    }
    for (const category of categoriesOf(ledger, key.breakdown)) {
      join({ ...key, breakdown: withoutCategory(key.breakdown, category) }, category, key);
    }
  }
  return drafts;
}

function listOf(known: Known, { whole, category, members }: Draft, at: Period): PartList {
  const all = [...members.values()];
  const isDisjoint =
    category === null
      ? all.every(({ industry }) => isOfficial(known.ledger.industries.row(industry)))
      : isExhaustive(category);
  const named = isDisjoint && isNamed(known, whole, category, all);
  const isAll = isDisjoint && ((named && category !== null) || addUpTo(known.facts, whole, all, at));
  return { whole, at, members: all, isAll, isNamed: named, isDisjoint };
}

/** True where the ledger names no other part. */
function isNamed(
  { siblings, under }: Known,
  whole: SeriesKey,
  category: Breakdown | null,
  all: readonly SeriesKey[],
): boolean {
  if (category !== null) return siblings.get(siblingsId(category)) === all.length;
  const needed = under.get(whole.industry) ?? [];
  return needed.length > 0 && needed.every((id) => all.some(({ industry }) => industry === id));
}

/** True where every part has a figure, and together they make that of the whole. */
function addUpTo(facts: Facts, whole: SeriesKey, all: readonly SeriesKey[], at: Period): boolean {
  const total = facts.get(whole, at);
  const parts = all.flatMap((key) => facts.get(key, at) ?? []);
  if (total === null || total.derived || parts.length < all.length) return false;
  const verdict = verdictOf(total.estimate.wide, sumOf(parts.map(({ estimate }) => estimate)));
  return verdict === "agrees" || verdict === "within-rounding";
}
