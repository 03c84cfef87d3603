import { ONE } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { endYear, type Period, period, samePeriod, shiftYears } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { keyOf, type Of } from "../claim-of.ts";
import { yearsOf } from "../targets/span.ts";
import {
  type Books,
  fits,
  impossible,
  isApart,
  type Recompute,
  type Recomputed,
  rowsIf,
} from "./claim-books.ts";
import { againstTarget } from "./claim-target.ts";
import { besideClaim, type Fact } from "./facts.ts";
import type { Cause } from "./finding.ts";
import { type Estimate, MINUS_ONE, quotientOf, rootOf, shifted } from "./interval.ts";

/** From which period to which a claim may mean to go, and over how many years. */
interface Leg {
  readonly last: Period;
  readonly first: Period;
  readonly years: number;
}

/** What is told of current ÷ base. */
type Tell = (ratio: Estimate, years: number) => Estimate;

const lessOne: Tell = (ratio) => shifted(ratio, MINUS_ONE);
const aYear: Tell = (ratio, years) => shifted(rootOf(ratio, years), MINUS_ONE);
const plain: Tell = (ratio) => ratio;

/** current ÷ base − 1 for the period before, or for what `of` names. */
export const growth: Recompute = (books, claim, of) => {
  if (of.target) return againstTarget(books, claim, of, ONE);
  const legs = legsOf(books, claim, of);
  const found = alongLegs(books, claim, of, { legs, tell: lessOne });
  const [first] = legs;
  if (found.estimate === null || first === undefined) return found;
  return { ...found, less: ONE, others: otherBases(books, claim, first.first) };
};

/** current ÷ base, for the period before or for what `of` names. */
export const multiple: Recompute = (books, claim, of) =>
  alongLegs(books, claim, of, { legs: legsOf(books, claim, of), tell: plain });

/** (last ÷ first)^(1 ÷ years) − 1 over the claim's own span, or from the period that `of` names. */
export const annualGrowth: Recompute = (books, claim, of) => {
  const isLong = of.period !== undefined || spanOf(claim) !== null;
  const legs = isLong ? endsOf(claim, of).filter(({ years }) => years > 0) : [];
  return legs.length > 0 ? alongLegs(books, claim, of, { legs, tell: aYear }) : impossible("too-few-years");
};

/**
 * What the claim's period may mean: on the same period of the year before; where what was added up over
 * several years is stated, on as many years before; else from one year to another.
 */
function legsOf({ facts }: Books, claim: Claim, of: Of): Leg[] {
  const at = period(claim.period);
  const years = yearsOf(at).length;
  if (of.period !== undefined || spanOf(claim) === null) return endsOf(claim, of);
  return facts.get(keyOf(claim), at) === null ? endsOf(claim, of) : [legTo(at, shiftYears(at, -years))];
}

/** From the period that is named, else over a span from its first year, or from the year before, as plans count. */
function endsOf(claim: Claim, of: Of): Leg[] {
  const at = period(claim.period);
  const span = spanOf(claim);
  if (of.period !== undefined) return [legTo(span?.last ?? at, period(of.period))];
  if (span === null) return [legTo(at, shiftYears(at, -1))];
  return [legTo(span.last, span.first), legTo(span.last, shiftYears(span.first, -1))];
}

function legTo(last: Period, first: Period): Leg {
  return { last, first, years: endYear(last) - endYear(first) };
}

/** The first and the last year of a claim over several. */
function spanOf(claim: Claim): { first: Period; last: Period } | null {
  const years = yearsOf(period(claim.period));
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined || first === last ? null : { first, last };
}

interface Along {
  readonly legs: readonly Leg[];
  readonly tell: Tell;
}

/** The claim along the first leg; along the others it may be meant as well. */
function alongLegs(books: Books, claim: Claim, of: Of, { legs, tell }: Along): Recomputed {
  if (isApart(books, claim.indicator, claim.basis)) return impossible("another-basis");
  const base = { ...keyOf(claim), ...of.key };
  const [first, ...more] = legs.map((leg) => alongLeg(books, claim, base, { leg, tell }));
  return first === undefined ? impossible("period-not-covered") : { ...first, instead: more };
}

function alongLeg(
  books: Books,
  claim: Claim,
  base: SeriesKey,
  { leg: { last, first, years }, tell }: { readonly leg: Leg; readonly tell: Tell },
): Recomputed {
  const current = besideClaim(books.facts.get(keyOf(claim), last), claim);
  const reference = books.facts.get(base, first);
  const rows = [...rowsIf("current", current), ...rowsIf("reference", reference)];
  if (current === null) return impossible("no-observation", rows, { key: keyOf(claim), period: last.text });
  if (reference === null) return impossible("no-base", rows, { key: base, period: first.text });
  const found = fits(current, reference, rows);
  return { ...found, estimate: found.estimate && tell(found.estimate, years) };
}

/** Growth on every other period of the same series, for a claim that took another base year. */
function otherBases(books: Books, claim: Claim, before: Period): { cause: Cause; recomputed: Estimate }[] {
  const current = books.facts.get(keyOf(claim), period(claim.period));
  if (current === null) return [];
  return books.facts
    .ofSeries(keyOf(claim))
    .filter((fact) => isEarlier(fact, current) && !samePeriod(fact.period, before))
    .flatMap((fact) => {
      const ratio = quotientOf(current.estimate, fact.estimate);
      return ratio === null ? [] : [{ cause: "base-year" as const, recomputed: shifted(ratio, MINUS_ONE) }];
    });
}

function isEarlier(one: Fact, than: Fact): boolean {
  return one.period.to < than.period.to;
}
