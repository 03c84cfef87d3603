import { add, compare, type Fraction, multiply, ONE, parseDecimal, ZERO } from "../../ledger/fraction.ts";
import type { Claim } from "../../ledger/schema.ts";
import { type Of, readOf } from "../claim-of.ts";
import { figureOf } from "../figure.ts";
import { DEFINITIONS_APART } from "../limits.ts";
import type { StatedClaim } from "../stated.ts";
import { causeOf } from "./causes.ts";
import { type Books, impossible, type Recompute, type Recomputed } from "./claim-books.ts";
import { contribution, pull } from "./claim-change.ts";
import { claimCheck, claimReader, isTimes, judgedTimes } from "./claim-check.ts";
import { annualGrowth, growth, multiple } from "./claim-growth.ts";
import { share } from "./claim-share.ts";
import { againstTarget } from "./claim-target.ts";
import { type Finding, judged, unchecked, type Verdict } from "./finding.ts";

const RECOMPUTE: Readonly<Record<StatedClaim, Recompute>> = {
  growth,
  share,
  completion: (books, claim, of) => againstTarget(books, claim, of, ZERO),
  contribution,
  pull,
  rank: () => impossible("not-ranked"),
  multiple,
  "annual-growth": annualGrowth,
};

/** Every claim of a figure, recomputed from the figures of the ledger. Ranks are checked by `ranks.ts`. */
export function auditClaims(books: Books): Finding[] {
  const { ledger } = books.lookup;
  return ledger.claims.flatMap((row) =>
    row.claim === "rank" || row.claim === "verdict" ? [] : [auditClaim(books, row, RECOMPUTE[row.claim])],
  );
}

function auditClaim(books: Books, claim: Claim, recompute: Recompute): Finding {
  const found = recompute(books, claim, readOf(claim.of));
  const meanings = [found, ...found.instead].map((meaning) => judgedMeaning(books, claim, meaning));
  const fitting = best(meanings);
  if (fitting !== undefined) return fitting;
  const open = meanings.find(({ verdict }) => verdict === "not-checkable");
  return open ?? explained(books, claim, found);
}

/** The first that agrees, else the first that does so within rounding. */
function best(meanings: readonly Finding[]): Finding | undefined {
  const of = (verdict: Verdict) => meanings.find((one) => one.verdict === verdict);
  return of("agrees") ?? of("within-rounding");
}

/** One thing that the claim may mean, judged. */
function judgedMeaning(
  books: Books,
  claim: Claim,
  { estimate, reason, rows, against, sought }: Recomputed,
): Finding {
  const figure = figureOf(claim, books.lookup.ledger.units);
  const about = { ...(against && { against }), ...(sought && { sought }) };
  const check = { ...claimCheck(claim, figure, claimReader(books, claim, figure), rows), ...about };
  if (estimate === null) return unchecked(check, reason);
  return isTimes(figure) && claim.claim === "growth" ? judgedTimes(check, estimate) : judged(check, estimate);
}

/** A claim that differs, with what may be behind it. */
function explained(books: Books, claim: Claim, found: Recomputed): Finding {
  const finding = judgedMeaning(books, claim, found);
  const { estimate, less, others } = found;
  if (estimate === null) return finding;
  const figure = figureOf(claim, books.lookup.ledger.units);
  const read = claimReader(books, claim, figure);
  if (isOtherThing(claim, readOf(claim.of))) {
    const factor = claim.claim === "multiple" ? ZERO : ONE;
    return ofOtherThing(finding, add(read(figure).point, factor), add(estimate.point, factor));
  }
  const readAt = (text: string) => read({ ...figure, text, value: parseDecimal(text) ?? figure.value }).wide;
  const stated = finding.stated.interval;
  const cause = causeOf({ stated, text: claim.value, read: readAt, recomputed: estimate, less, others });
  return cause === undefined ? finding : { ...finding, cause };
}

/** True for growth on a base of another indicator or breakdown: the two are not like for like. */
function isOtherThing(claim: Claim, of: Of): boolean {
  const growing = ["growth", "multiple", "annual-growth"].includes(claim.claim);
  return growing && (of.key.indicator !== undefined || of.key.breakdown !== undefined);
}

/**
 * A base of another kind may explain a difference, but not any: within twice as much or half, nothing
 * can be said; beyond, the claim differs whatever was counted.
 */
function ofOtherThing(finding: Finding, stated: Fraction, recomputed: Fraction): Finding {
  const isNear =
    compare(stated, multiply(recomputed, DEFINITIONS_APART)) <= 0 &&
    compare(recomputed, multiply(stated, DEFINITIONS_APART)) <= 0;
  if (isNear) return { ...finding, verdict: "not-checkable", reason: "another-definition" };
  return { ...finding, cause: "other-definition" };
}
