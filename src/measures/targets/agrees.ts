import { HUNDRED } from "../../ledger/fraction.ts";
import { type Verdict, verdictOf } from "../audit/finding.ts";
import { type Estimate, estimateOf, quotientOf, scaled } from "../audit/interval.ts";
import type { Figure } from "../figure.ts";
import { tellingOrder } from "./in-force.ts";
import { isFromStart, isWithin } from "./span.ts";
import type { Target } from "./target.ts";

/** What a stated completion makes of one target in force. */
export interface Followed {
  readonly target: Target;
  /** Completion in percent, with what it may be at the precision of its parts. */
  readonly recomputed: Estimate;
  readonly verdict: Verdict;
}

/** Whether a stated completion follows from any target in force, and from which. */
export interface Agreement {
  readonly verdict: Verdict;
  /** The target it follows from, or, where it follows from none, the one it would be of first. */
  readonly by: Followed | null;
  readonly all: readonly Followed[];
}

const BEST = ["agrees", "within-rounding", "differs"] as const satisfies readonly Verdict[];

/**
 * A stated completion (in percent) agrees if it follows from any target in force, and differs only if
 * it follows from none. The whole year's target is tried first. A flow must be counted from the start
 * of the target's span.
 */
export function agreesWithCompletion(
  stated: Figure,
  actual: Figure | null,
  targets: readonly Target[],
  isFlow = true,
): Agreement {
  const tried = actual === null ? [] : [...targets].sort(tellingOrder);
  const all = tried.flatMap((target) => (actual === null ? [] : followed(stated, actual, target, isFlow)));
  for (const verdict of BEST) {
    const by = all.find((one) => one.verdict === verdict);
    if (by !== undefined) return { verdict, by, all };
  }
  return { verdict: "not-checkable", by: null, all };
}

function followed(stated: Figure, actual: Figure, target: Target, isFlow: boolean): Followed[] {
  const { value, upper, form, of, span } = target;
  const isOf = isFlow ? isFromStart(actual.period, span) : isWithin(actual.period, span);
  if (value === null || upper !== null || form !== "level" || of !== "" || !isOf) return [];
  if (value.dimension !== actual.dimension) return [];
  const share = quotientOf(estimateOf(actual), estimateOf(value));
  if (share === null) return [];
  const recomputed = scaled(share, HUNDRED);
  return [{ target, recomputed, verdict: verdictOf(estimateOf(stated).wide, recomputed) }];
}
