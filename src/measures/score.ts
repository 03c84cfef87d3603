import {
  compare,
  divide,
  type Fraction,
  HUNDRED,
  multiply,
  parseDecimal,
  subtract,
  ZERO,
} from "../ledger/fraction.ts";
import type { ScorePart } from "../ledger/settings.ts";
import { answer, none } from "./answer.ts";
import { isLowerBound, together } from "./bound.ts";
import type { Bound, Result, Value } from "./result.ts";
import { addUp } from "./total.ts";

/** One indicator's part of a score. */
export interface Scored {
  readonly indicator: string;
  readonly weight: Fraction;
  /** What it was scored by. */
  readonly completion: Result;
  /** Completion in percent, held within floor and cap; null where there is none. */
  readonly points: Fraction | null;
  /** True where the cap or the floor decided. */
  readonly held: boolean;
  readonly bound: Bound;
}

export interface Score {
  /** The weighted mean of the parts present, in percent (97.3). */
  readonly result: Result;
  readonly parts: readonly Scored[];
  /** The weight of the parts without a value, out of all weights: what the score does not cover. */
  readonly missing: Fraction;
}

/**
 * Composite score: the weighted mean of completions, each held within its floor and cap. A part
 * without a value is stated and the weights of the others are scaled up; with none there is no score.
 */
export function score(settings: readonly ScorePart[], completions: ReadonlyMap<string, Result>): Score {
  const absent = none("completion", "no-observation");
  const parts = settings.map((part) => scored(part, completions.get(part.indicator) ?? absent));
  const present = parts.filter((part): part is Scored & { points: Fraction } => part.points !== null);
  const weight = addUp(present.map((part) => part.weight));
  const all = addUp(parts.map((part) => part.weight));
  const missing = all.n === 0n ? ZERO : divide(subtract(all, weight), all);
  if (weight.n === 0n) return { result: none("score", "no-observation"), parts, missing };
  const value = divide(addUp(present.map((part) => multiply(part.points, part.weight))), weight);
  return { result: mean(value, present), parts, missing };
}

function mean(value: Fraction, present: readonly Scored[]): Result {
  const values = present.map((part) => part.completion).filter((c): c is Value => c.kind === "value");
  return answer(
    "score",
    value,
    {},
    {
      scale: "index",
      bound: together(present.map((part) => part.bound)),
      estimated: values.some((completion) => completion.estimated),
      inputs: values.flatMap((completion) => completion.inputs),
    },
  );
}

function scored(part: ScorePart, completion: Result): Scored {
  const { indicator } = part;
  const weight = setting(part.weight);
  if (completion.kind === "none")
    return { indicator, weight, completion, points: null, held: false, bound: "" };
  const percent = multiply(completion.value, HUNDRED);
  const [floor, cap] = [setting(part.floor), setting(part.cap)];
  if (compare(percent, cap) >= 0) return { ...atCap(completion, indicator, weight), points: cap };
  if (compare(percent, floor) < 0) {
    return { indicator, weight, completion, points: floor, held: true, bound: completion.bound };
  }
  return { indicator, weight, completion, points: percent, held: false, bound: completion.bound };
}

/** At the cap "at least" no longer matters: more would not count. */
function atCap(completion: Value, indicator: string, weight: Fraction) {
  const bound: Bound = isLowerBound(completion.bound) ? "" : completion.bound;
  return { indicator, weight, completion, held: true, bound };
}

function setting(text: string): Fraction {
  const value = parseDecimal(text);
  if (value === null) throw new Error(`not a decimal: ${text}`);
  return value;
}
