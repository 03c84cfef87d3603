import { ONE, parseDecimal, ZERO } from "../../ledger/fraction.ts";
import type { Claim } from "../../ledger/schema.ts";
import { type Figure, figureOf, ratioOf } from "../figure.ts";
import type { Scale } from "../result.ts";
import type { StatedClaim } from "../stated.ts";
import { causeOf } from "./causes.ts";
import { type Books, impossible, type Recompute } from "./claim-books.ts";
import { annualGrowth, growth, multiple } from "./claim-growth.ts";
import { keyOf, type Of, readOf } from "./claim-of.ts";
import { contribution, pull, share } from "./claim-share.ts";
import { againstTarget } from "./claim-target.ts";
import { type AuditRow, auditRow, type Check, type Finding, judged, unchecked } from "./finding.ts";
import { type Estimate, estimateOf, scaled, shifted } from "./interval.ts";

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
  const { units } = books.lookup.ledger;
  const figure = figureOf(claim, units);
  const { estimate, reason, rows, less, others, against } = recompute(books, claim, readOf(claim.of));
  const read = claimReader(books, claim, figure);
  const check = { ...claimCheck(claim, figure, read, rows), ...(against === undefined ? {} : { against }) };
  if (estimate === null) return unchecked(check, reason);
  const timesGrown = isTimes(figure) && claim.claim === "growth";
  const found = timesGrown ? judgedTimes(check, estimate) : judged(check, estimate);
  if (found.verdict !== "differs") return found;
  if (isOtherThing(claim, readOf(claim.of))) return { ...found, cause: "other-definition" };
  const readAt = (text: string) => read({ ...figure, text, value: parseDecimal(text) ?? figure.value }).wide;
  const stated = check.stated.interval;
  const cause = causeOf({ stated, text: claim.value, read: readAt, recomputed: estimate, less, others });
  return cause === undefined ? found : { ...found, cause };
}

/** True for growth on a base of another indicator or breakdown: the two are not like for like. */
function isOtherThing(claim: Claim, of: Of): boolean {
  const growing = ["growth", "multiple", "annual-growth"].includes(claim.claim);
  return growing && (of.key.indicator !== undefined || of.key.breakdown !== undefined);
}

/** The scale of a claim: a ratio, points for pulls, a multiple where it is stated in times. */
function scaleOf(claim: Claim, figure: Figure): Scale {
  if (isTimes(figure)) return "multiple";
  return claim.claim === "pull" ? "points" : "ratio";
}

/** True for a claim in 倍 rather than in percent. */
function isTimes(figure: Figure): boolean {
  return figure.dimension === "multiple";
}

/** From a stated figure to its estimate in the claim's scale. */
function claimReader(books: Books, claim: Claim, figure: Figure): (figure: Figure) => Estimate {
  const asRatio = ratioOf({ ...figure, value: ONE }, books.lookup.ledger.units);
  const unit = asRatio === null || scaleOf(claim, figure) === "multiple" ? ONE : asRatio;
  return (stated) => scaled(estimateOf({ ...stated, factor: ONE, dimension: "" }), unit);
}

function claimCheck(
  claim: Claim,
  figure: Figure,
  read: (figure: Figure) => Estimate,
  rows: readonly AuditRow[],
): Check {
  const { point, wide } = read(figure);
  return {
    kind: "claim",
    claim: claim.claim,
    of: claim.of,
    subject: keyOf(claim),
    period: claim.period,
    scale: scaleOf(claim, figure),
    stated: { text: claim.value, unit: claim.unit, bound: claim.qualifier, interval: wide },
    point,
    rows: [auditRow("stated", figure, claim), ...rows],
  };
}

/**
 * "Grew by N times" is said both of growth by N times the base and of growth to N times it: the
 * claim agrees where either reading does; else it is set against the literal one.
 */
function judgedTimes(check: Check, growth: Estimate): Finding {
  const literal = judged(check, growth);
  if (literal.verdict !== "differs") return literal;
  const multiple = judged(check, shifted(growth, ONE));
  return multiple.verdict === "differs" ? literal : multiple;
}
