import { countsPieces } from "../adding-up.ts";
import { parseFactor } from "../fraction.ts";
import type { Ledger } from "../ledger.ts";
import { memo } from "../memo.ts";
import { must } from "../must.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Claim, Observation } from "../schema.ts";

/** Figures that nothing can have: a share above a hundred, rank nought, half a project. */
export function impossibleFigures(ledger: Ledger): Problem[] {
  return [...ledger.claims.flatMap((row) => impossibleClaim(row, ledger)), ...oddPieces(ledger)];
}

/** How low and how high the figure of a claim can be, in percent, places or times. */
const BOUNDS: Readonly<Partial<Record<Claim["claim"], readonly [low: number, high: number]>>> = {
  share: [0, 100],
  completion: [0, Number.POSITIVE_INFINITY],
  growth: [-100, Number.POSITIVE_INFINITY],
  "annual-growth": [-100, Number.POSITIVE_INFINITY],
  rank: [1, Number.POSITIVE_INFINITY],
  multiple: [0, Number.POSITIVE_INFINITY],
};

/** Of what may be below zero, such as profits, shares and growth may be anything. */
function impossibleClaim(row: Claim, ledger: Ledger): Problem[] {
  const bounds = BOUNDS[row.claim];
  if (bounds === undefined || row.value === "" || isSigned(row, ledger)) return [];
  const value = Number(row.value);
  const isPlace = row.claim !== "rank" || Number.isInteger(value);
  if (isPlace && value >= bounds[0] && value <= bounds[1]) return [];
  const facts = { low: String(bounds[0]), high: Number.isFinite(bounds[1]) ? String(bounds[1]) : "" };
  return [atCell("claims", row, "value", { code: "L341", facts })];
}

/** True where the indicator has a figure below zero, or is a rate, whose growth may be told in points. */
function isSigned({ indicator, claim, unit }: Claim, ledger: Ledger): boolean {
  if (claim === "rank") return false;
  const { measure } = ledger.indicators.row(indicator);
  return (
    measure === "rate" ||
    ledger.units.row(unit).dimension === "percentage-point" ||
    negatives(ledger).has(indicator)
  );
}

/** The indicators that have a figure below zero. */
const negatives = memo((ledger: Ledger): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { indicator, value } of ledger.observations) if (value.startsWith("-")) found.add(indicator);
  return found;
}, new WeakMap());

/** Figures of what is counted in pieces that are no whole number. */
function oddPieces(ledger: Ledger): Problem[] {
  const pieces = new Set<string>();
  for (const { id, dimension, factor } of ledger.units.values()) {
    if (countsPieces({ dimension, factor: must(parseFactor(factor), "the factor of a unit") }))
      pieces.add(id);
  }
  const problems: Problem[] = [];
  for (const row of ledger.observations) {
    const isFraction = pieces.has(row.unit) && /\.\d*[1-9]/.test(row.value);
    if (isFraction && isCounted(row, ledger))
      problems.push(atCell("observations", row, "value", { code: "L338" }));
  }
  return problems;
}

/** An average of pieces may be broken, the pieces themselves not. */
function isCounted({ indicator }: Observation, ledger: Ledger): boolean {
  return ledger.indicators.row(indicator).measure !== "rate";
}
