import type { Standing } from "../measures/standing.ts";
import type { TargetKind } from "../measures/targets/judgement.ts";

/** The kinds that have a completion and a schedule: an amount fills up, all else only lies somewhere. */
export const FILLED: ReadonlySet<TargetKind> = new Set<TargetKind>(["amount", "span-amount"]);

/** True of what has a completion: an amount, and a flow of which a target may yet be set. */
export function fillsUp({ chief, stretch, indicator }: Standing): boolean {
  const first = chief ?? stretch;
  return first === null ? indicator.measure === "flow" : FILLED.has(first.judgement.kind);
}
