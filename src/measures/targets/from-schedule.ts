import { divide, HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Judgement, Quantity } from "./judgement.ts";
import type { Verdict } from "./verdict.ts";

/** Verdicts on an amount that the calendar is held against. */
const RUNNING: ReadonlySet<Verdict> = new Set(["on-schedule", "slightly-behind", "behind", "far-behind"]);

/**
 * What an amount has above what its schedule asks for by now (target × schedule), below zero what it
 * lacks, in the unit of its target. Null where no amount runs, where figure or target is a bound or about,
 * and where a report states the completion alone: then the amounts are not known to the digit.
 */
export function fromSchedule(
  one: Pick<Judgement, "verdict" | "ahead" | "target" | "rests">,
): Quantity | null {
  const { verdict, ahead, rests, target } = one;
  if (!RUNNING.has(verdict) || ahead === null || target.value === null || target.upper !== null) return null;
  if (rests === null || rests.isCompletion || rests.bound !== "" || ahead.bound !== "") return null;
  const { value, unit, decimals } = target.value;
  const amount = divide(multiply(value, ahead.value), HUNDRED);
  return { value: amount, scale: "amount", unit, decimals: Math.max(decimals, rests.decimals, 1), bound: "" };
}
