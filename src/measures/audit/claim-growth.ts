import { ONE } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { endYear, type Period, parsePeriod, period, shiftYears } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import {
  type Books,
  fits,
  impossible,
  MINUS_ONE,
  type Recompute,
  type Recomputed,
  rowsIf,
} from "./claim-books.ts";
import { keyOf } from "./claim-of.ts";
import { againstTarget } from "./claim-target.ts";
import { besideClaim } from "./facts.ts";
import type { Cause } from "./finding.ts";
import { type Estimate, quotientOf, rootOf, shifted } from "./interval.ts";

/** current ÷ base − 1 for the period before, or for what `of` names. */
export const growth: Recompute = (books, claim, of) => {
  if (of.target) return againstTarget(books, claim, of, ONE);
  const at = period(claim.period);
  const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
  const found = ratioTo(books, claim, at, { ...keyOf(claim), ...of.key }, before);
  return found.estimate === null ? found : { ...lessOne(found), others: otherBases(books, claim, before) };
};

/** current ÷ base, for the period before or for what `of` names. */
export const multiple: Recompute = (books, claim, of) => {
  const at = period(claim.period);
  const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
  return ratioTo(books, claim, at, { ...keyOf(claim), ...of.key }, before);
};

function lessOne(found: Recomputed): Recomputed {
  return { ...found, estimate: found.estimate && shifted(found.estimate, MINUS_ONE), less: ONE };
}

function ratioTo(books: Books, claim: Claim, at: Period, base: SeriesKey, before: Period): Recomputed {
  const current = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const reference = books.facts.get(base, before);
  const rows = [...rowsIf("current", current), ...rowsIf("reference", reference)];
  if (current === null) return impossible("no-observation", rows);
  if (reference === null) return impossible("no-base", rows);
  return fits(current, reference, rows);
}

/** Growth on every other period of the same series, for a claim that took another base year. */
function otherBases(books: Books, claim: Claim, before: Period): { cause: Cause; recomputed: Estimate }[] {
  const current = books.facts.get(keyOf(claim), period(claim.period));
  if (current === null) return [];
  const others = books.facts
    .ofSeries(keyOf(claim))
    .filter((fact) => fact.period.to < current.period.to && fact.period.to !== before.to);
  return others.flatMap((fact) => {
    const ratio = quotientOf(current.estimate, fact.estimate);
    return ratio === null ? [] : [{ cause: "base-year" as const, recomputed: shifted(ratio, MINUS_ONE) }];
  });
}

/** (last ÷ first)^(1 ÷ years) − 1 over the claim's own span, or from the period that `of` names. */
export const annualGrowth: Recompute = (books, claim, of) => {
  const [start = "", end = start] = claim.period.split("/");
  const last = parsePeriod(end);
  const first = parsePeriod(of.period ?? start);
  if (last === null || first === null) return impossible("period-not-covered");
  const years = endYear(last) - endYear(first);
  if (years < 1) return impossible("too-few-years");
  const found = ratioTo(books, claim, last, { ...keyOf(claim), ...of.key }, first);
  const estimate = found.estimate && shifted(rootOf(found.estimate, years), MINUS_ONE);
  return { ...found, estimate };
};
