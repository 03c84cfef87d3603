import { type Fraction, ONE, ZERO } from "../../ledger/fraction.ts";
import type { Lookup, SeriesKey } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Claim } from "../../ledger/schema.ts";
import { figureOf, ratioOf } from "../figure.ts";
import type { Role } from "../roles.ts";
import type { Of } from "./claim-of.ts";
import { type Fact, type Facts, rowsOf } from "./facts.ts";
import type { Against, AuditReason, AuditRow, Cause } from "./finding.ts";
import { type Estimate, estimateOf, quotientOf, scaled } from "./interval.ts";

/** What the checks of claims look things up in. */
export interface Books {
  readonly lookup: Lookup;
  readonly facts: Facts;
  /** The growth that a report states of a series in a period, where it states it on the year before. */
  readonly statedGrowth: ReadonlyMap<string, Estimate>;
}

/** What a claim comes to, recomputed; or why it cannot be. */
export interface Recomputed {
  readonly estimate: Estimate | null;
  readonly reason: AuditReason;
  readonly rows: readonly AuditRow[];
  /** What to add to get a plain quotient: 1 for growth, else 0. */
  readonly less: Fraction;
  readonly others: readonly { readonly cause: Cause; readonly recomputed: Estimate }[];
  /** For a completion: the target that it was recomputed against. */
  readonly against?: Against;
}

/** From a claim and what it is relative to, to what the figures give. */
export type Recompute = (books: Books, claim: Claim, of: Of) => Recomputed;

export const MINUS_ONE: Fraction = { n: -1n, d: 1n };

/** A claim that cannot be recomputed, with the rows found so far. */
export function impossible(reason: AuditReason, rows: readonly AuditRow[] = []): Recomputed {
  return { estimate: null, reason, rows, less: ZERO, others: [] };
}

/** A recomputed claim; a null estimate is a division by what may be zero. */
export function possible(estimate: Estimate | null, rows: readonly AuditRow[], less = ZERO): Recomputed {
  return { estimate, reason: "base-is-zero", rows, less, others: [] };
}

/** One fact over another, where they measure the same thing. */
export function fits(above: Fact, below: Fact, rows: readonly AuditRow[]): Recomputed {
  if (above.best.dimension !== below.best.dimension) return impossible("units-differ", rows);
  return possible(quotientOf(above.estimate, below.estimate), rows);
}

/** The rows of a fact that may be absent. */
export function rowsIf(role: Role, fact: Fact | null): AuditRow[] {
  return fact === null ? [] : rowsOf(role, fact);
}

/** One series at one period, as `statedGrowth` names it. */
export function growthId(key: SeriesKey, at: Period): string {
  const { region, indicator, industry, breakdown } = key;
  return [region, indicator, industry, breakdown, at.from, at.to].join("|");
}

/** What reports state of growth on the year before, by series and period. */
export function statedGrowths({ ledger }: Lookup): Map<string, Estimate> {
  const found = new Map<string, Estimate>();
  for (const row of ledger.claims) {
    if (row.claim !== "growth" || row.of !== "") continue;
    const figure = figureOf(row, ledger.units);
    const unit = ratioOf({ ...figure, value: ONE }, ledger.units);
    if (unit === null) continue;
    const estimate = scaled(estimateOf({ ...figure, factor: ONE, dimension: "" }), unit);
    found.set(growthId(row, period(row.period)), estimate);
  }
  return found;
}
