import { divide } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Indicator } from "../ledger/schema.ts";
import { answer, none } from "./answer.ts";
import { boundOfQuotient } from "./bound.ts";
import { type Figure, inBase, type TargetFigure } from "./figure.ts";
import type { Reason, Result } from "./result.ts";

/**
 * Completion: cumulative actual ÷ target, a ratio, not capped.
 *
 * A flow must have been counted from the first day of the target's period; a stock or a rate may
 * be taken on any day of it. `target` is the one in force: see `targetInForce`.
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
  return target.value.n < 0n ? "base-is-negative" : null;
}

function counts(actual: Period, target: Period, kind: Indicator["measure"]): boolean {
  if (kind === "flow") return actual.from === target.from && actual.to <= target.to;
  return actual.to >= target.from && actual.to <= target.to;
}

/** The targets of one tier at a cut-off. */
export interface InForce<T extends TargetFigure = TargetFigure> {
  /** The one that counts, or null where none was set by then. */
  readonly target: T | null;
  /** Those that it replaced, or that say the same, newest first. */
  readonly earlier: readonly T[];
  /** Those set only after the cut-off, in their order. */
  readonly later: readonly T[];
}

/**
 * Which of several targets for one thing, period and tier counts at a cut-off: the one set last, but
 * not after the cut-off's last day. One without a date counts as set first. Of two set on the same
 * day the one stated with more decimals counts, then the first as given.
 */
export function targetInForce<T extends TargetFigure>(targets: readonly T[], cutOff: Period): InForce<T> {
  const set = targets.filter((target) => setDay(target) <= cutOff.to);
  const later = targets.filter((target) => setDay(target) > cutOff.to);
  const [target = null, ...earlier] = set.sort((a, b) => setDay(b) - setDay(a) || b.decimals - a.decimals);
  return { target, earlier, later: later.sort((a, b) => setDay(a) - setDay(b)) };
}

function setDay(target: TargetFigure): number {
  return target.setOn?.from ?? Number.MIN_SAFE_INTEGER;
}

export const TIER_ORDER = ["committed", "planned", "stretch"] as const;

/** `targetInForce` for each tier that has any target. */
export function targetsByTier<T extends TargetFigure>(
  targets: readonly T[],
  cutOff: Period,
): ReadonlyMap<T["tier"], InForce<T>> {
  const tiers = TIER_ORDER.filter((tier) => targets.some((target) => target.tier === tier));
  return new Map(
    tiers.map((tier) => [
      tier,
      targetInForce(
        targets.filter((t) => t.tier === tier),
        cutOff,
      ),
    ]),
  );
}

/** The target that a place is chiefly judged by: the committed one, else the planned, else the stretch. */
export function mainTarget<T extends TargetFigure>(byTier: ReadonlyMap<T["tier"], InForce<T>>): T | null {
  for (const tier of TIER_ORDER) {
    const target = byTier.get(tier)?.target;
    if (target) return target;
  }
  return null;
}
