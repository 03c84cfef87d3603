import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import type { Period } from "../ledger/period.ts";
import type { Claim } from "../ledger/schema.ts";
import { rowsLike } from "./dated.ts";
import { figureOf } from "./figure.ts";
import type { None, Result, Value } from "./result.ts";
import { type StatedClaim, stated } from "./stated.ts";
import { statements } from "./statements.ts";

/** A figure, and who says so: we, from the ledger's figures, or the report. */
export interface Told {
  readonly result: Value;
  readonly origin: "computed" | "stated";
  readonly claim?: Claim;
}

/** Ours where it has a value, else what the report states, else the reason. */
export function told(ours: Result, theirs: Told | null): Told | None {
  if (ours.kind === "value") return { result: ours, origin: "computed" };
  return theirs ?? ours;
}

/** What the report says without an `of` of its own: of the usual base, whole or target. */
export function claimOf(ledger: Ledger, series: Series, at: Period, kind: StatedClaim): Told | null {
  const claim = series.claims.find((row) => row.period === at.text && row.claim === kind && row.of === "");
  if (claim === undefined) return null;
  const result = stated(figureOf(claim, ledger.units), kind, ledger.units);
  return result.kind === "value" ? { result, origin: "stated", claim } : null;
}

/** The growth that the office states, as a claim or as the figure of another indicator. */
export function statedGrowthOf(lookup: Lookup, series: Series, at: Period): Told | null {
  const { ledger } = lookup;
  const { growth_in } = ledger.indicators.row(series.indicator);
  const claimed = claimOf(ledger, series, at, "growth");
  if (claimed !== null || growth_in === "") return claimed;
  const own = rowsLike(ledger, lookup.series({ ...series, indicator: growth_in }), series);
  const [row] = statements(ledger, own, at);
  const result = stated(row ? figureOf(row, ledger.units) : null, "growth", ledger.units);
  return result.kind === "value" ? { result, origin: "stated" } : null;
}
