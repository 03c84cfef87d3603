import { type SeriesKey, seriesId } from "./lookup.ts";
import { parseOf } from "./of.ts";
import type { Problem } from "./problem.ts";
import { atCell } from "./references.ts";
import type { TargetRow } from "./schema.ts";

/** The series that a relative target is set against: its own, but for what its `of` names. */
export function otherSeries({ region, indicator, industry, breakdown, of }: TargetRow): SeriesKey {
  return { region, indicator, industry, breakdown, ...Object.fromEntries(parseOf(of) ?? []) };
}

/** Relative targets that are set against a series of which the ledger has no row. */
export function strayTargets(targets: readonly TargetRow[], rows: Iterable<SeriesKey>): Problem[] {
  const relative = targets.filter(({ of }) => of !== "");
  if (relative.length === 0) return [];
  const others = relative.map(otherSeries);
  const missing = new Set(others.map(seriesId));
  const indicators = new Set(others.map(({ indicator }) => indicator));
  // Of two million rows only those of an indicator that is asked for are worth a joined key.
  for (const row of rows) if (indicators.has(row.indicator)) missing.delete(seriesId(row));
  return relative
    .filter((row) => missing.has(seriesId(otherSeries(row))))
    .map((row) => atCell("targets", row, "of", { code: "L218" }));
}
