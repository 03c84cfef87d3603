import {
  add,
  compare,
  divide,
  type Fraction,
  HUNDRED,
  multiply,
  parseDecimal,
  subtract,
  whole,
} from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Indicator } from "../../ledger/schema.ts";
import type { ScorePart } from "../../ledger/settings.ts";
import { none } from "../answer.ts";
import { isLowerBound, isUpperBound } from "../bound.ts";
import type { RankedBy, RankWanted } from "../places/ranked-by.ts";
import type { Bound, Reason, Result, Value } from "../result.ts";

/** One part of a place's score. */
export interface Scored {
  readonly rule: ScorePart;
  readonly weight: Fraction;
  /** What it was scored by. */
  readonly figure: Result;
  /** Held within floor and cap; null where there is no figure. */
  readonly points: Fraction | null;
  /** True where the cap or the floor decided. */
  readonly held: boolean;
  readonly bound: Bound;
}

/** What a part is reckoned by for all places of a group. */
export interface Reckoning {
  readonly by: RankedBy;
  readonly method: "rate" | "efficacy";
  /** Points for each 1 % or point above the target. */
  readonly step: Fraction;
  /** By efficacy the figures that score 100 and 60, or why there are none; null by rate. */
  readonly ends: Ends | Reason | null;
}

export interface Ends {
  readonly satisfactory: Fraction;
  readonly unacceptable: Fraction;
  /** Whose figures they are, where the rule leaves them to the group; "" for the rule's own. */
  readonly best: string;
  readonly worst: string;
}

/** A decimal of the settings, or null where it is left out. */
export function decimal(text: string): Fraction | null {
  return text === "" ? null : must(parseDecimal(text), `a decimal: ${text}`);
}

/** What of a place a part is scored by. */
export function wantedBy({ by }: ScorePart): RankWanted {
  return by === "" ? "target" : by;
}

/** The number that a value is told by: percent and points as they are printed. */
export function numberOf({ value, scale }: Value): Fraction {
  return scale === "ratio" || scale === "points" ? multiply(value, HUNDRED) : value;
}

/** A figure and the place that it is of. */
export interface Placed {
  readonly id: string;
  readonly result: Result;
}

/** How a part is reckoned: its method, and the ends of the scale, its own or the best and the worst of the group. */
export function reckoningOf(
  rule: ScorePart,
  by: RankedBy,
  better: Indicator["better"],
  entries: readonly Placed[],
): Reckoning {
  const method = wantedBy(rule) !== "target" || rule.method === "efficacy" ? "efficacy" : "rate";
  const ends = method === "rate" ? null : (ownEnds(rule) ?? endsOfGroup(better, entries));
  return { by, method, step: decimal(rule.step) ?? whole(1), ends };
}

function ownEnds(rule: ScorePart): Ends | null {
  const [satisfactory, unacceptable] = [decimal(rule.satisfactory), decimal(rule.unacceptable)];
  if (satisfactory === null || unacceptable === null) return null;
  return { satisfactory, unacceptable, best: "", worst: "" };
}

/** A scale has no end where the best or the worst is known by a bound alone, or where neither is better. */
function endsOfGroup(better: Indicator["better"], entries: readonly Placed[]): Ends | Reason {
  const valued = entries.flatMap(({ id, result }) =>
    result.kind === "value" ? [{ id, bound: result.bound, number: numberOf(result) }] : [],
  );
  const isHigher = better === "higher";
  const sorted = valued.sort((a, b) => compare(b.number, a.number));
  const [best, worst] = isHigher ? [sorted[0], sorted.at(-1)] : [sorted.at(-1), sorted[0]];
  if (better === "none") return "not-ranked";
  if (best === undefined || worst === undefined) return "no-observation";
  if ([best, worst].some(({ bound }) => bound !== "" && bound !== "~")) return "bound-only";
  return { satisfactory: best.number, unacceptable: worst.number, best: best.id, worst: worst.id };
}

/** One place's part: its figure by the reckoning, held within the floor and the cap of the rule. */
export function scored(rule: ScorePart, { by, step, ends }: Reckoning, figure: Result): Scored {
  const weight = must(decimal(rule.weight), "a weight");
  const without: Scored = { rule, weight, figure, points: null, held: false, bound: "" };
  if (figure.kind === "none") return without;
  const number = numberOf(figure);
  if (ends === null) {
    const bound = by === "ceiling" ? flip(figure.bound) : figure.bound;
    return heldBy(rule, { ...without, points: rateOf(by, number, step), bound });
  }
  if (typeof ends === "string")
    return { ...without, figure: { ...none("score", ends), inputs: figure.inputs } };
  const isFalling = compare(ends.satisfactory, ends.unacceptable) < 0;
  const bound = isFalling ? flip(figure.bound) : figure.bound;
  return heldBy(rule, { ...without, points: efficacyOf(number, ends), bound });
}

/** 100 where the target is just met, and a step for each 1 % or point above or below. */
function rateOf(by: RankedBy, number: Fraction, step: Fraction): Fraction {
  const above =
    by === "completion" ? subtract(number, HUNDRED) : by === "ceiling" ? subtract(HUNDRED, number) : number;
  return add(HUNDRED, multiply(step, above));
}

const SIXTY = whole(60);
const FORTY = whole(40);

/** 功效系数: 60 + 40 × (x − min) ÷ (max − min); 100 where the two are equal. */
function efficacyOf(number: Fraction, { satisfactory, unacceptable }: Ends): Fraction {
  const width = subtract(satisfactory, unacceptable);
  if (width.n === 0n) return HUNDRED;
  return add(SIXTY, multiply(FORTY, divide(subtract(number, unacceptable), width)));
}

/** At the cap "at least" no longer matters, more would not count; nor "at most" at the floor. */
function heldBy(rule: ScorePart, one: Scored & { readonly points: Fraction }): Scored {
  const [floor, cap] = [decimal(rule.floor), decimal(rule.cap)];
  if (cap !== null && compare(one.points, cap) >= 0) {
    return { ...one, points: cap, held: true, bound: isLowerBound(one.bound) ? "" : one.bound };
  }
  if (floor !== null && compare(one.points, floor) < 0) {
    return { ...one, points: floor, held: true, bound: isUpperBound(one.bound) ? "" : one.bound };
  }
  return one;
}
