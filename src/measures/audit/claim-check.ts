import { ONE } from "../../ledger/fraction.ts";
import type { Claim } from "../../ledger/schema.ts";
import { keyOf } from "../claim-of.ts";
import { type Figure, figureOf, ratioOf } from "../figure.ts";
import type { Scale } from "../result.ts";
import type { Books } from "./claim-books.ts";
import { type AuditRow, auditRow, type Check, type Finding, judged } from "./finding.ts";
import { type Estimate, estimateOf, scaled, shifted } from "./interval.ts";

/** The scale of a claim: a ratio, points for pulls, a multiple where it is stated in times. */
function scaleOf(claim: Claim, figure: Figure): Scale {
  if (isTimes(figure)) return "multiple";
  return claim.claim === "pull" ? "points" : "ratio";
}

/** True for a claim in 倍 rather than in percent. */
export function isTimes(figure: Figure): boolean {
  return figure.dimension === "multiple";
}

/** From a stated figure to its estimate in the claim's scale. */
export function claimReader(books: Books, claim: Claim, figure: Figure): (figure: Figure) => Estimate {
  const asRatio = ratioOf({ ...figure, value: ONE }, books.lookup.ledger.units);
  const unit = asRatio === null || scaleOf(claim, figure) === "multiple" ? ONE : asRatio;
  return (stated) => scaled(estimateOf({ ...stated, factor: ONE, dimension: "" }), unit);
}

/** A claim as it is told, before it is judged: itself and the rows that it was recomputed from. */
export function claimCheck(
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
export function judgedTimes(check: Check, growth: Estimate): Finding {
  const literal = judged(check, growth);
  if (literal.verdict !== "differs") return literal;
  const multiple = judged(check, shifted(growth, ONE));
  return multiple.verdict === "differs" ? literal : multiple;
}

/** A claim's figure in its own scale. */
export function claimEstimate(books: Books, claim: Claim): Estimate {
  const figure = figureOf(claim, books.lookup.ledger.units);
  return claimReader(books, claim, figure)(figure);
}
