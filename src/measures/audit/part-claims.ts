import { compare, multiply, ONE } from "../../ledger/fraction.ts";
import { NEARLY_ALL } from "../../ledger/limits.ts";
import { type SeriesKey, seriesId } from "../../ledger/lookup.ts";
import { push } from "../../ledger/memo.ts";
import { type Period, period, shiftYears } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { readOf, wholeOf } from "../claim-of.ts";
import { figureOf } from "../figure.ts";
import { contributed } from "../growth/contribution-between.ts";
import { type Books, growthId } from "./claim-books.ts";
import { changeOf } from "./claim-change.ts";
import { claimEstimate } from "./claim-check.ts";
import { rowsOf } from "./facts.ts";
import { type AuditRow, auditRow, type Check, type CheckKind, type Finding, judged } from "./finding.ts";
import { type Estimate, isAbove, quotientOf, scaled, sumOf } from "./interval.ts";
import type { PartList } from "./part-lists.ts";

/** What a part comes to, as stated or recomputed, and the rows that say so. */
export interface Told {
  readonly estimate: Estimate;
  readonly rows: readonly AuditRow[];
}

/** A kind of claim that has a sum over all parts of a whole. */
interface Summed {
  readonly kind: CheckKind;
  readonly claim: Claim["claim"];
  /** What they add up to, with what states it; null where nothing does. */
  readonly whole: (books: Books, list: PartList) => Check | null;
  /** What a part comes to of which nothing is claimed; null where it cannot be told. */
  readonly recompute: (books: Books, list: PartList, part: SeriesKey) => Told | null;
  /** True where some of the parts cannot come to more than all. */
  readonly isNeverBelowZero?: true;
}

const SUMMED: readonly Summed[] = [
  {
    ...{ kind: "sum-shares", claim: "share", isNeverBelowZero: true },
    whole: (_, list) => hundred("sum-shares", list),
    recompute: shareOf,
  },
  {
    ...{ kind: "sum-contributions", claim: "contribution" },
    whole: (_, list) => hundred("sum-contributions", list),
    recompute: (books, list, part) => changed(books, list, part, "contribution"),
  },
  {
    ...{ kind: "sum-pulls", claim: "pull" },
    whole: growthOfWhole,
    recompute: (books, list, part) => changed(books, list, part, "pull"),
  },
];

/** Shares and contributions of all parts of a whole, which make 100 %, and pulls, which make its growth. */
export function auditPartClaims(books: Books, lists: readonly PartList[]): Finding[] {
  const claims = claimsById(books);
  return SUMMED.flatMap((summed) => lists.flatMap((list) => sumsOf(books, claims, list, summed)));
}

type Claims = ReadonlyMap<string, readonly Claim[]>;

function claimsById({ lookup }: Books): Claims {
  const found = new Map<string, Claim[]>();
  for (const claim of lookup.ledger.claims)
    push(found, claimId(claim.claim, claim, period(claim.period)), claim);
  return found;
}

function claimId(claim: Claim["claim"], key: SeriesKey, { from, to }: Period): string {
  return [claim, seriesId(key), from, to].join("|");
}

/** The sum of one kind of claim over a list, in each source that makes two such claims or more. */
function sumsOf(books: Books, claims: Claims, list: PartList, summed: Summed): Finding[] {
  const made = list.members.flatMap((key) => claims.get(claimId(summed.claim, key, list.at)) ?? []);
  const bySource = Map.groupBy(
    made.filter((claim) => isOfWhole(books, claim, list)),
    ({ source }) => source,
  );
  return [...bySource.values()].flatMap((some) => sumIn(books, some, list, summed) ?? []);
}

/** True for a claim that is relative to the list's whole, or, where that is not stated, to the usual one. */
function isOfWhole({ facts }: Books, claim: Claim, { whole, at }: PartList): boolean {
  const sought = wholeOf(claim, readOf(claim.of));
  return seriesId(sought) === seriesId(whole) || (claim.of === "" && facts.get(sought, at) === null);
}

function sumIn(books: Books, claims: readonly Claim[], list: PartList, summed: Summed): Finding | null {
  const stated = new Map(claims.map((claim) => [seriesId(claim), claim]));
  const check = stated.size < 2 ? null : summed.whole(books, list);
  if (check === null) return null;
  const parts = list.members.map((key) => {
    const claim = stated.get(seriesId(key));
    return claim === undefined ? summed.recompute(books, list, key) : asStated(books, claim);
  });
  const told = parts.filter((part) => part !== null);
  const sum = sumOf(told.map(({ estimate }) => estimate));
  const isTooMuch = summed.isNeverBelowZero && list.isDisjoint && isAbove(sum.wide, check.stated.interval);
  const isAll = list.isAll || (list.isNamed && compare(sum.point, multiply(check.point, NEARLY_ALL)) >= 0);
  if (!isTooMuch && !(isAll && told.length === parts.length)) return null;
  return judged({ ...check, rows: [...check.rows, ...told.flatMap(({ rows }) => rows)] }, sum);
}

function asStated(books: Books, claim: Claim): Told {
  const figure = figureOf(claim, books.lookup.ledger.units);
  return { estimate: claimEstimate(books, claim), rows: [auditRow("part", figure, claim)] };
}

function hundred(kind: CheckKind, { whole, at }: PartList): Check {
  const interval = { low: ONE, high: ONE };
  const stated = { text: "100", unit: "%", bound: "" as const, interval };
  return { kind, subject: whole, period: at.text, scale: "ratio", stated, point: ONE, rows: [] };
}

function growthOfWhole(books: Books, { whole, at }: PartList): Check | null {
  const grown = books.statedGrowth.get(growthId(whole, at));
  if (grown === undefined) return null;
  const { estimate, row } = grown;
  return {
    ...{ kind: "sum-pulls", subject: whole, period: at.text, scale: "points" },
    stated: { text: row.value, unit: row.unit, bound: row.bound, interval: estimate.wide },
    point: estimate.point,
    rows: [{ ...row, role: "stated" }],
  };
}

function shareOf({ facts }: Books, { whole, at }: PartList, key: SeriesKey): Told | null {
  const [part, total] = [facts.get(key, at), facts.get(whole, at)];
  if (part === null || total === null || part.best.dimension !== total.best.dimension) return null;
  const estimate = quotientOf(part.estimate, total.estimate);
  return estimate && { estimate, rows: [...rowsOf("part", part), ...rowsOf("whole", total)] };
}

function changed(
  books: Books,
  { whole, at }: PartList,
  key: SeriesKey,
  what: "contribution" | "pull",
): Told | null {
  const times = { at, before: shiftYears(at, -1) };
  const [part, total] = [changeOf(books, key, times, "part"), changeOf(books, whole, times, "whole")];
  if ("reason" in part || "reason" in total) return null;
  const found = contributed(part.moved, total.moved);
  if (found.kind === "none") return null;
  return { estimate: scaled(found[what], { n: 1n, d: 100n }), rows: [...part.rows, ...total.rows] };
}
