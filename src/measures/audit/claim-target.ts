import { add, divide, type Fraction, HUNDRED, multiply, ONE } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Claim, TargetRow } from "../../ledger/schema.ts";
import { keyOf, type Of } from "../claim-of.ts";
import { type Figure, figureOf, ratioOf, type Units } from "../figure.ts";
import { type Agreement, agreesWithCompletion, type Followed } from "../targets/agrees.ts";
import { inForce } from "../targets/in-force.ts";
import { isWithin } from "../targets/span.ts";
import { type Target, targetOf } from "../targets/target.ts";
import { type Books, impossible, possible, type Recomputed, rowsIf } from "./claim-books.ts";
import { besideClaim, type Fact } from "./facts.ts";
import { type AuditRow, auditRow } from "./finding.ts";
import { type Estimate, scaled, shifted } from "./interval.ts";

/**
 * actual ÷ target, less 1 where the claim is by how much the target was exceeded: of whichever target
 * in force the claim follows from, else of the first that it may be of.
 */
export function againstTarget(books: Books, claim: Claim, of: Of, less: Fraction): Recomputed {
  const rowOf = targetsOf(books, claim, of);
  const meant = meantBy(claim, of, [...rowOf.keys()]);
  const actual = besideClaim(books.facts.get(keyOf(claim), period(claim.period)), claim);
  const agreement = (targets: readonly Target[]) => agreementWith(books, claim, { actual, targets, less });
  const { by } = agreement(meant);
  const rows = [...rowsIf("actual", actual), ...targetRows(by?.target ?? meant[0], rowOf)];
  if (actual === null) return impossible("no-observation", rows);
  if (by === null) return impossible(meant.length === 0 ? "no-target" : "period-not-covered", rows);
  const { span, tier } = by.target;
  const others = agreement([...rowOf.keys()].filter((target) => !meant.includes(target))).all;
  return {
    ...possible(told(by, less), rows, less),
    against: { period: span.text, tier },
    others: others.map((one) => ({ cause: "another-target" as const, recomputed: told(one, less) })),
  };
}

/** The targets of the series that the claim is of, and the row of each. */
function targetsOf({ lookup }: Books, claim: Claim, of: Of): ReadonlyMap<Target, TargetRow> {
  const { targets } = lookup.series({ ...keyOf(claim), ...of.key });
  return new Map(targets.map((row) => [targetOf(row, lookup.ledger.units), row]));
}

/** Those in force at the claim's time, of the tier and the time that its `of` names. */
function meantBy(claim: Claim, of: Of, targets: readonly Target[]): Target[] {
  const at = of.period === undefined ? null : period(of.period);
  return inForce(targets, period(claim.period))
    .flatMap(({ target }) => target ?? [])
    .filter(({ tier, span }) => (of.tier ?? tier) === tier && (at === null || isWithin(at, span)));
}

interface Tried {
  readonly actual: Fact | null;
  readonly targets: readonly Target[];
  readonly less: Fraction;
}

function agreementWith({ lookup }: Books, claim: Claim, { actual, targets, less }: Tried): Agreement {
  const { units, indicators } = lookup.ledger;
  const stated = inPercent(figureOf(claim, units), units, less);
  const isFlow = indicators.row(claim.indicator).measure === "flow";
  return agreesWithCompletion(stated, actual?.best ?? null, targets, isFlow, actual?.estimate);
}

/** A stated completion in percent of the target; `less` is 1 where it is stated as what exceeds it. */
function inPercent(figure: Figure, units: Units, less: Fraction): Figure {
  const asRatio = ratioOf({ ...figure, value: ONE }, units) ?? ONE;
  const value = add(figure.value, divide(less, asRatio));
  return { ...figure, value, factor: multiply(asRatio, HUNDRED), dimension: "percent" };
}

/** What was recomputed in percent, in the scale of the claim. */
function told({ recomputed }: Followed, less: Fraction): Estimate {
  return shifted(scaled(recomputed, { n: 1n, d: 100n }), { n: -less.n, d: less.d });
}

function targetRows(target: Target | undefined, rowOf: ReadonlyMap<Target, TargetRow>): AuditRow[] {
  const row = target && rowOf.get(target);
  if (target === undefined || row === undefined || target.value === null) return [];
  return [auditRow("target", { ...target.value, bound: target.qualifier }, row)];
}
