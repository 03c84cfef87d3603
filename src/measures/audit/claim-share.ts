import { ONE } from "../../ledger/fraction.ts";
import type { SeriesKey } from "../../ledger/lookup.ts";
import { type Period, period, shiftYears } from "../../ledger/period.ts";
import { type Books, fits, growthId, impossible, possible, type Recompute, rowsIf } from "./claim-books.ts";
import { keyOf, wholeOf } from "./claim-of.ts";
import { besideClaim, type Fact, rowsOf } from "./facts.ts";
import type { AuditReason, AuditRow, Cause } from "./finding.ts";
import { differenceOf, type Estimate, quotientOf, shifted } from "./interval.ts";

/** part ÷ whole of the same period; other totals of the indicator are tried where it differs. */
export const share: Recompute = (books, claim, of) => {
  const at = period(claim.period);
  const part = besideClaim(books.facts.get(keyOf(claim), at), claim);
  const whole = besideClaim(
    books.facts.get(wholeOf(claim, of), of.period === undefined ? at : period(of.period)),
    claim,
  );
  const rows = [...rowsIf("part", part), ...rowsIf("whole", whole)];
  if (part === null) return impossible("no-observation", rows);
  if (whole === null) return impossible("no-base", rows);
  return { ...fits(part, whole, rows), others: otherTotals(books, part, whole) };
};

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

/** A fact at two times: its base from the ledger, or as its stated growth implies. */
interface Changed {
  readonly current: Fact;
  readonly base: Estimate;
  readonly rows: readonly AuditRow[];
}

function changed(books: Books, key: SeriesKey, at: Period, before: Period): Changed | AuditReason {
  const current = books.facts.get(key, at);
  if (current === null) return "no-observation";
  const stated = books.facts.get(key, before);
  if (stated !== null) {
    return {
      current,
      base: stated.estimate,
      rows: [...rowsOf("part-current", current), ...rowsOf("part-base", stated)],
    };
  }
  const grown = books.statedGrowth.get(growthId(key, at));
  const base = grown && quotientOf(current.estimate, shifted(grown, ONE));
  return base ? { current, base, rows: rowsOf("part-current", current) } : "no-base";
}

/** The part's change over the whole's change (contribution) or over the whole's base (pull). */
function changeOver(below: (whole: Changed) => Estimate): Recompute {
  return (books, claim, of) => {
    const at = period(claim.period);
    const before = of.period === undefined ? shiftYears(at, -1) : period(of.period);
    const part = changed(books, keyOf(claim), at, before);
    const whole = changed(books, wholeOf(claim, of), at, before);
    if (typeof part === "string") return impossible(part);
    if (typeof whole === "string") return impossible(whole, part.rows);
    const rows = [...part.rows, ...whole.rows];
    return possible(quotientOf(differenceOf(part.current.estimate, part.base), below(whole)), rows);
  };
}

export const contribution = changeOver((whole) => differenceOf(whole.current.estimate, whole.base));
export const pull = changeOver((whole) => whole.base);
