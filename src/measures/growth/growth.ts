import { divide, ONE, subtract } from "../../ledger/fraction.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { answer, none, type Parts } from "../answer.ts";
import { boundOfDifference, boundOfQuotient } from "../bound.ts";
import type { MeasureId } from "../definitions.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Reason, Result } from "../result.ts";
import { isPercent } from "../targets/reading.ts";

type Kind = Indicator["measure"];

/**
 * True of what changes by points or by places instead: a rate in percent, a rank. A rate in another unit,
 * such as energy for what is produced with it, or income a head, grows as an amount does.
 */
export function isGrowthless(measure: Kind, figure: Figure): boolean {
  return measure === "rank" || (measure === "rate" && isPercent(figure));
}

/**
 * Growth on the same period a year before: current ÷ base − 1, a ratio.
 *
 * `wanted` is the period before, for the reason's sentence where the base is absent. A rate in percent
 * or a rank has none: see `pointChange`.
 */
export function growth(current: Figure | null, base: Figure | null, kind: Kind = "flow"): Result {
  const parts = { current, base };
  if (current === null) return none("growth", "no-observation", parts);
  if (isGrowthless(kind, current)) return none("growth", "is-rate", parts);
  const wanted = shiftYears(current.period, -1);
  if (base === null) return none("growth", "no-base", parts, wanted.text);
  if (!isSame(base.period, wanted, kind)) return none("growth", "period-not-covered", parts, wanted.text);
  return relative("growth", parts, current, base);
}

/** Growth over any two periods (since the end of a plan, over five years): current ÷ base − 1. */
export function growthSince(current: Figure | null, base: Figure | null): Result {
  const parts = { current, reference: base };
  if (current === null) return none("growth-since", "no-observation", parts);
  if (base === null) return none("growth-since", "no-base", parts);
  return relative("growth-since", parts, current, base);
}

/** True for the wanted period; a stock needs only the same last day. */
function isSame(base: Period, wanted: Period, kind: Kind): boolean {
  return base.to === wanted.to && (kind === "stock" || base.from === wanted.from);
}

function relative(measure: MeasureId, parts: Parts, current: Figure, base: Figure): Result {
  const reason = obstacle(current, base);
  if (reason !== null) return none(measure, reason, parts);
  const value = subtract(divide(inBase(current), inBase(base)), ONE);
  return answer(measure, value, parts, { scale: "ratio", bound: boundOfQuotient(current, base) });
}

/** Why one figure cannot be set against an earlier one. */
export function obstacle(current: Figure, base: Figure): Reason | null {
  if (current.dimension !== base.dimension) return "units-differ";
  if (base.value.n === 0n) return "base-is-zero";
  if (base.value.n < 0n) return current.value.n > 0n ? "sign-changes" : "base-is-negative";
  return current.value.n < 0n ? "sign-changes" : null;
}

/** Current − base of two figures in percent, as percentage points; a year apart is not required. */
export function pointChange(current: Figure | null, base: Figure | null): Result {
  const parts = { current, reference: base };
  if (current === null) return none("point-change", "no-observation", parts);
  if (base === null) return none("point-change", "no-base", parts);
  if (current.unit !== "%" || base.unit !== "%") return none("point-change", "units-differ", parts);
  const points = subtract(current.value, base.value);
  const bound = boundOfDifference(current.bound, base.bound);
  return answer("point-change", { n: points.n, d: points.d * 100n }, parts, { scale: "points", bound });
}
