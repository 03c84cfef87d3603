import { subtract } from "../../ledger/fraction.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import { inBase } from "../figure.ts";
import type { Known } from "../targets/evidence.ts";
import { jointDifference } from "../targets/joint.ts";
import type { Quantity } from "../targets/judgement.ts";
import { distanceOf } from "../targets/quantity.ts";
import { decimalsIn, fits, inUnit, isPercent } from "../targets/reading.ts";
import { figureAt } from "./told.ts";

/**
 * What a rate or a rank became on the same period a year before: a rate in percent in points, a rank in
 * places (a greater number is a lower place). Null for what grows instead, for a rate in another unit,
 * and where either figure is missing.
 */
export function changeOnYear({ subject, figures }: Known, at: Period): Quantity | null {
  const { measure } = subject;
  if (measure !== "rate" && measure !== "rank") return null;
  const current = figureAt(figures, at, measure);
  const base = figureAt(figures, shiftYears(at, -1), measure);
  if (current === null || base === null || !fits(base, current)) return null;
  if (measure === "rate" && !isPercent(current)) return null;
  const scale = measure === "rank" ? "places" : "points";
  const decimals = Math.max(current.decimals, decimalsIn(base, current));
  const change = subtract(current.value, inUnit(inBase(base), current));
  const told = { scale, unit: "", decimals, isDiscrete: measure === "rank" } as const;
  return distanceOf(change, jointDifference(current.bound, base.bound), told);
}
