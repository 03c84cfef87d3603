import type { Lookup } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";
import type { LampRule } from "../../ledger/settings.ts";
import { type Weighed, weigh } from "./conditions.ts";

/** 红黄绿, the best first. */
export const LAMPS = ["green", "yellow", "red"] as const;
export type Lamp = (typeof LAMPS)[number];

/** A place's lamp in one thing; null where it cannot be told, with what was set against what. */
export interface Lit {
  readonly lamp: Lamp | null;
  readonly green: Weighed;
  readonly yellow: Weighed;
}

/**
 * The lamp of a place by an office's rule: green where all its conditions hold, else yellow where all of
 * its own do, else red. What cannot be told of green is not taken for yellow, nor of yellow for red.
 */
export function lampOf(lookup: Lookup, region: string, indicator: string, rule: LampRule, at: Period): Lit {
  const green = weigh(lookup, region, indicator, rule.green, at);
  const yellow = weigh(lookup, region, indicator, rule.yellow, at);
  return { lamp: lampBy(green, yellow), green, yellow };
}

function lampBy(green: Weighed, yellow: Weighed): Lamp | null {
  if (green.holds !== false) return green.holds === null ? null : "green";
  if (yellow.holds !== false) return yellow.holds === null ? null : "yellow";
  return "red";
}
