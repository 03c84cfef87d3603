import { divide, subtract, whole } from "../../ledger/fraction.ts";
import type { Period } from "../../ledger/period.ts";
import { answer, inputsOf, none, passOn } from "../answer.ts";
import { boundOfDifference, boundOfQuotient } from "../bound.ts";
import { type Figure, inBase, inUnitOf, levelScale } from "../figure.ts";
import type { Result } from "../result.ts";
import { isWholeMonths, monthNumber, monthsIn } from "./schedule.ts";
import type { Seasonal } from "./seasonal.ts";

export interface Projection {
  readonly middle: Result;
  /** What the earlier years' highest and lowest shares would make of it; no value for a straight line. */
  readonly low: Result;
  readonly high: Result;
  /** True where no earlier year is known and the calendar schedule had to serve. */
  readonly straightLine: boolean;
}

/**
 * Projection of the year from the cumulative actual: divided by the seasonal share, or by the
 * calendar `schedule` where there is no earlier year. In the actual's unit. Estimated always: it
 * says what has not happened yet.
 */
export function projection(actual: Figure | null, seasonal: Seasonal, schedule: Result): Projection {
  const straightLine = seasonal.years === 0;
  const by = (share: Result) => projected(actual, share);
  const middle = by(straightLine ? schedule : seasonal.middle);
  return { middle, low: by(seasonal.highest), high: by(seasonal.lowest), straightLine };
}

function projected(actual: Figure | null, share: Result): Result {
  if (actual === null) return none("projection", "no-observation");
  if (share.kind === "none") return passOn("projection", share);
  if (share.value.n <= 0n) return none("projection", "base-is-zero", { actual });
  return answer(
    "projection",
    divide(actual.value, share.value),
    { actual },
    {
      scale: levelScale(actual),
      unit: actual.unit,
      bound: boundOfQuotient(actual, share),
      estimated: true,
      inputs: [...inputsOf({ actual }), ...share.inputs],
    },
  );
}

/** Months of the target's period behind and ahead of the cut-off, or null where months do not count it. */
export function monthsAround(actual: Period, target: Period): { elapsed: number; left: number } | null {
  if (!isWholeMonths(actual) || !isWholeMonths(target)) return null;
  if (actual.from !== target.from || actual.to > target.to) return null;
  const elapsed = monthNumber(actual.to) - monthNumber(target.from) + 1;
  return { elapsed, left: monthsIn(target) - elapsed };
}

/** (target − actual) ÷ months left, in the target's unit. */
export function requiredRate(actual: Figure | null, target: Figure | null): Result {
  const parts = { target, actual };
  if (target === null) return none("required-rate", "no-target", parts);
  if (actual === null) return none("required-rate", "no-observation", parts, target.period.text);
  if (actual.dimension !== target.dimension) return none("required-rate", "units-differ", parts);
  const months = monthsAround(actual.period, target.period);
  if (months === null) return none("required-rate", "period-not-covered", parts);
  const left = subtract(inBase(target), inBase(actual));
  if (months.left === 0 || left.n <= 0n) return none("required-rate", "nothing-left", parts);
  const made = {
    scale: levelScale(target),
    unit: target.unit,
    bound: boundOfDifference(target.bound, actual.bound),
  };
  return answer("required-rate", divide(inUnitOf(left, target), whole(months.left)), parts, made);
}

/** Actual ÷ months elapsed since the start of its period, in its own unit. */
export function rateSoFar(actual: Figure | null): Result {
  if (actual === null) return none("rate-so-far", "no-observation");
  const { period, value, unit, bound } = actual;
  if (!isWholeMonths(period)) return none("rate-so-far", "period-not-covered", { actual });
  const made = { scale: levelScale(actual), unit, bound };
  return answer("rate-so-far", divide(value, whole(monthsIn(period))), { actual }, made);
}
