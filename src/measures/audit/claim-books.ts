import { type Fraction, ONE, ZERO } from "../../ledger/fraction.ts";
import type { Lookup, SeriesKey } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Basis, Claim, Observation } from "../../ledger/schema.ts";
import type { Of } from "../claim-of.ts";
import { type Figure, figureOf, ratioOf } from "../figure.ts";
import { basisOfPrices } from "../growth/basis.ts";
import type { Role } from "../roles.ts";
import { type Fact, type Facts, rowsOf } from "./facts.ts";
import {
  type Against,
  type AuditReason,
  type AuditRow,
  auditRow,
  type Cause,
  type Sought,
} from "./finding.ts";
import { type Estimate, estimateOf, quotientOf, scaled } from "./interval.ts";

/** What the checks of claims look things up in. */
export interface Books {
  readonly lookup: Lookup;
  readonly facts: Facts;
  /** The growth that is stated of a series in a period, where it is on the year before. */
  readonly statedGrowth: ReadonlyMap<string, StatedGrowth>;
}

/** A growth on the year before, as a report states it. */
export interface StatedGrowth {
  /** As a ratio. */
  readonly estimate: Estimate;
  readonly basis: Basis | "";
  readonly row: AuditRow;
}

/** What a claim comes to, recomputed; or why it cannot be. */
export interface Recomputed {
  readonly estimate: Estimate | null;
  readonly reason: AuditReason;
  readonly rows: readonly AuditRow[];
  /** What to add to get a plain quotient: 1 for growth, else 0. */
  readonly less: Fraction;
  readonly others: readonly { readonly cause: Cause; readonly recomputed: Estimate }[];
  /** What else the claim may mean: it agrees where one of these does, and differs only where none is left open. */
  readonly instead: readonly Recomputed[];
  /** For a completion: the target that it was recomputed against. */
  readonly against?: Against;
  /** The figure that was looked for and not found. */
  readonly sought?: Sought;
}

/** From a claim and what it is relative to, to what the figures give. */
export type Recompute = (books: Books, claim: Claim, of: Of) => Recomputed;

/** A claim that cannot be recomputed, with the rows found so far and the figure that is missing. */
export function impossible(
  reason: AuditReason,
  rows: readonly AuditRow[] = [],
  sought: Sought | null = null,
): Recomputed {
  const found = { estimate: null, reason, rows, less: ZERO, others: [], instead: [] };
  return sought === null ? found : { ...found, sought };
}

/** A recomputed claim; a null estimate is a division by what may be zero. */
export function possible(estimate: Estimate | null, rows: readonly AuditRow[], less = ZERO): Recomputed {
  return { estimate, reason: "base-is-zero", rows, less, others: [], instead: [] };
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

/**
 * True where growths on this basis say nothing of the levels, nor these of them: a growth that the
 * office states needs levels of its own basis, any other only none of another.
 */
export function isApart({ lookup }: Books, indicator: string, basis: Basis | ""): boolean {
  const { growth, growth_basis, prices } = lookup.ledger.indicators.row(indicator);
  const [wanted, levels] = [basis || growth_basis, basisOfPrices(prices)];
  if (wanted === "") return growth === "stated";
  return wanted === "nominal" ? levels === "comparable" : levels !== wanted;
}

/** What reports state of growth on the year before, by series and period: in claims, else as figures of their own. */
export function statedGrowths({ ledger }: Lookup): Map<string, StatedGrowth> {
  const found = new Map<string, StatedGrowth>();
  const put = (row: Claim | Observation, indicator: string, own: Basis | "") => {
    const id = growthId({ ...row, indicator }, period(row.period));
    const figure = figureOf(row, ledger.units);
    const estimate = asRatio(figure, ratioOf({ ...figure, value: ONE }, ledger.units));
    const basis = own || ledger.indicators.row(indicator).growth_basis;
    if (estimate !== null && !found.has(id))
      found.set(id, { estimate, basis, row: auditRow("growth", figure, row) });
  };
  for (const row of ledger.claims) {
    if (row.claim === "growth" && row.of === "") put(row, row.indicator, row.basis);
  }
  const growing = Map.groupBy(ledger.indicators.values(), ({ growth_in }) => growth_in);
  for (const row of ledger.observations)
    for (const { id } of growing.get(row.indicator) ?? []) put(row, id, "");
  return found;
}

/** A percentage as a ratio; `unit` is what one of its unit is worth. */
function asRatio(figure: Figure, unit: Fraction | null): Estimate | null {
  return unit && scaled(estimateOf({ ...figure, factor: ONE, dimension: "" }), unit);
}
