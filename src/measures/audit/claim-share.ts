import { period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { keyOf, wholeOf } from "../claim-of.ts";
import { type Books, fits, impossible, type Recompute, type Recomputed, rowsIf } from "./claim-books.ts";
import { besideClaim, type Fact } from "./facts.ts";
import type { Cause } from "./finding.ts";
import { type Estimate, quotientOf } from "./interval.ts";
import { nearestWholes } from "./wholes.ts";

/**
 * part ÷ whole of the same period; other totals of the indicator are tried where it differs, and the
 * nearest stated ones where the whole itself is not stated.
 */
export const share: Recompute = (books, claim, of) => {
  const own = period(claim.period);
  const sought = { key: wholeOf(claim, of), at: of.period === undefined ? own : period(of.period) };
  const part = besideClaim(books.facts.get(keyOf(claim), own), claim);
  const whole = besideClaim(books.facts.get(sought.key, sought.at), claim);
  const rows = [...rowsIf("part", part), ...rowsIf("whole", whole)];
  if (part === null) return impossible("no-observation", rows, { key: keyOf(claim), period: claim.period });
  if (whole !== null) return { ...fits(part, whole, rows), others: otherTotals(books, part, whole) };
  const instead = nearestWholes(books, part.key, sought).map((near) => ofNearer(claim, part, near));
  return { ...impossible("no-base", rows, { key: sought.key, period: sought.at.text }), instead };
};

function ofNearer(claim: Claim, part: Fact, near: Fact): Recomputed {
  const whole = besideClaim(near, claim);
  return fits(part, whole, [...rowsIf("part", part), ...rowsIf("whole", whole)]);
}

function otherTotals(books: Books, part: Fact, whole: Fact): { cause: Cause; recomputed: Estimate }[] {
  const others = books.facts
    .parallel(whole.key, whole.period)
    .filter((fact) => isOther(fact, whole) && isOther(fact, part));
  return others.flatMap((fact) => {
    const recomputed =
      fact.best.dimension === part.best.dimension ? quotientOf(part.estimate, fact.estimate) : null;
    return recomputed === null ? [] : [{ cause: "another-total" as const, recomputed }];
  });
}

/** True for an unbounded fact of another series: a bound would fit almost any claim. */
function isOther(fact: Fact, than: Fact): boolean {
  return (
    fact.best.bound === "" &&
    fact.key.industry + fact.key.breakdown !== than.key.industry + than.key.breakdown
  );
}
