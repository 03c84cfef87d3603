import { divide } from "../../ledger/fraction.ts";
import { answer, none } from "../answer.ts";
import { boundOfQuotient } from "../bound.ts";
import { type Figure, inBase, levelScale, ratioOf, type Units } from "../figure.ts";
import { obstacle } from "../growth/growth.ts";
import type { Result } from "../result.ts";

/** Capital in place ÷ capital agreed, a ratio. */
export function capitalArrival(arrived: Figure | null, agreed: Figure | null): Result {
  const parts = { arrived, agreed };
  if (arrived === null) return none("capital-arrival", "no-observation", parts);
  if (agreed === null) return none("capital-arrival", "no-base", parts);
  const reason = obstacle(arrived, agreed);
  if (reason !== null) return none("capital-arrival", reason, parts);
  const value = divide(inBase(arrived), inBase(agreed));
  return answer("capital-arrival", value, parts, { scale: "ratio", bound: boundOfQuotient(arrived, agreed) });
}

/** The figure a year before that a stated growth implies: current ÷ (1 + growth), in the current's unit. */
export function impliedBase(current: Figure | null, growth: Figure | null, units: Units): Result {
  const parts = { current, growth };
  if (current === null) return none("implied-base", "no-observation", parts);
  if (growth === null) return none("implied-base", "no-base", parts);
  const ratio = ratioOf(growth, units);
  if (ratio === null) return none("implied-base", "units-differ", parts);
  const factor = { n: ratio.n + ratio.d, d: ratio.d };
  if (factor.n <= 0n)
    return none("implied-base", factor.n === 0n ? "base-is-zero" : "base-is-negative", parts);
  const bound = boundOfQuotient(current, { value: factor, bound: growth.bound });
  const made = { scale: levelScale(current), unit: current.unit, bound };
  return answer("implied-base", divide(current.value, factor), parts, made);
}
