import { divide } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Indicator } from "../ledger/schema.ts";
import { answer, none } from "./answer.ts";
import { boundOfQuotient } from "./bound.ts";
import { type Figure, inBase } from "./figure.ts";
import type { Reason, Result } from "./result.ts";

/**
 * Completion: cumulative actual ÷ target, a ratio, not capped. A figure below zero completes nothing.
 *
 * A flow must have been counted from the first day of the target's period; a stock or a rate may
 * be taken on any day of it.
 */
export function completion(
  actual: Figure | null,
  target: Figure | null,
  kind: Indicator["measure"] = "flow",
): Result {
  const parts = { actual, target };
  if (target === null) return none("completion", "no-target", parts);
  if (actual === null) return none("completion", "no-observation", parts, target.period.text);
  const reason = obstacle(actual, target, kind);
  if (reason !== null) return none("completion", reason, parts);
  const value = divide(inBase(actual), inBase(target));
  return answer("completion", value, parts, { scale: "ratio", bound: boundOfQuotient(actual, target) });
}

function obstacle(actual: Figure, target: Figure, kind: Indicator["measure"]): Reason | null {
  if (kind === "rank") return "is-rate";
  if (actual.dimension !== target.dimension) return "units-differ";
  if (!counts(actual.period, target.period, kind)) return "period-not-covered";
  if (target.value.n === 0n) return "base-is-zero";
  if (target.value.n < 0n) return "base-is-negative";
  return actual.value.n < 0n ? "sign-changes" : null;
}

function counts(actual: Period, target: Period, kind: Indicator["measure"]): boolean {
  if (kind === "flow") return actual.from === target.from && actual.to <= target.to;
  return actual.to >= target.from && actual.to <= target.to;
}
