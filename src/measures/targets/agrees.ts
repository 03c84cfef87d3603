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

const BEST = ["agrees", "within-rounding", "not-checkable", "differs"] as const satisfies readonly Verdict[];

/**
 * A stated completion (in percent) agrees if it follows from any target in force, and differs only if
 * it follows from none. The whole year's target is tried first. A flow must be counted from the start
 * of the target's span. `worth` is what the actual figure may be, where its digits do not say it.
 */
export function agreesWithCompletion(
  stated: Figure,
  actual: Figure | null,
  targets: readonly Target[],
  isFlow = true,
  worth: Estimate | null = actual && estimateOf(actual),
): Agreement {
  if (actual === null || worth === null) return { verdict: "not-checkable", by: null, all: [] };
  const all = [...targets]
    .sort(tellingOrder)
    .flatMap((target) => (isOf(actual, target, isFlow) ? followed(stated, worth, target) : []));
  for (const verdict of BEST) {
    const by = all.find((one) => one.verdict === verdict);
    if (by !== undefined) return { verdict, by, all };
  }
  return { verdict: "not-checkable", by: null, all };
}

/** True where the figure fills up to the target: one amount of the same thing, and of its span. */
function isOf({ dimension, period }: Figure, { value, upper, form, of, span }: Target, isFlow: boolean) {
  const isFilled = form === "level" && of === "" && upper === null && value?.dimension === dimension;
  return isFilled && (isFlow ? isFromStart(period, span) : isWithin(period, span));
}

function followed(stated: Figure, worth: Estimate, target: Target): Followed[] {
  const { value, qualifier } = target;
  // "At least" is reached at its figure; only "about" leaves open what was aimed at.
  const goal = value && estimateOf({ ...value, bound: qualifier === "~" ? "~" : "" });
  const share = goal && quotientOf(worth, goal);
  if (share === null) return [];
  const recomputed = scaled(share, HUNDRED);
  return [{ target, recomputed, verdict: verdictOf(estimateOf(stated).wide, recomputed) }];
}
