import { divide, type Fraction, multiply, negate, subtract, ZERO } from "../../ledger/fraction.ts";
import type { ScoreAddition } from "../../ledger/settings.ts";
import { answer, none } from "../answer.ts";
import { together } from "../bound.ts";
import type { Result, Value } from "../result.ts";
import { addUp } from "../total.ts";
import type { Truth, Weighed } from "./conditions.ts";
import { decimal, type Scored } from "./points.ts";

/** A bonus or a deduction, and whether its conditions hold; null where that cannot be told. */
export interface Added extends Weighed {
  readonly rule: ScoreAddition;
  readonly isBonus: boolean;
}

/** What takes a score away, whatever it was. */
export interface Vetoed extends Weighed {
  readonly indicator: string;
}

export interface Score {
  /** The weighted mean of the parts present (97.3), with what was added and taken off; zero after a veto. */
  readonly result: Result;
  readonly parts: readonly Scored[];
  readonly added: readonly Added[];
  readonly vetoes: readonly Vetoed[];
  /** The weight of the parts without a value, out of all weights: what the score does not cover. */
  readonly missing: Fraction;
}

/**
 * Composite score: the weighted mean of the parts, bonus and deductions beside it. A part without a
 * value is stated and the weights of the others are scaled up; with none there is no score.
 */
export function score(
  parts: readonly Scored[],
  added: readonly Added[] = [],
  vetoes: readonly Vetoed[] = [],
): Score {
  const present = parts.filter((part): part is Scored & { points: Fraction } => part.points !== null);
  const weight = addUp(present.map((part) => part.weight));
  const all = addUp(parts.map((part) => part.weight));
  const missing = all.n === 0n ? ZERO : divide(subtract(all, weight), all);
  const told = { parts, added, vetoes, missing };
  if (weight.n === 0n) return { ...told, result: none("score", "no-observation") };
  const mean = divide(addUp(present.map((part) => multiply(part.points, part.weight))), weight);
  const value = addUp([mean, ...added.map(pointsOf)]);
  return { ...told, result: resultOf(isVetoed(vetoes) ? null : value, present) };
}

/** What a bonus or a deduction comes to; nothing where it is not known to hold. */
export function pointsOf({ rule, isBonus, holds }: Added): Fraction {
  const points = holds === true ? (decimal(rule.points) ?? ZERO) : ZERO;
  return isBonus ? points : negate(points);
}

export function isVetoed(vetoes: readonly { readonly holds: Truth }[]): boolean {
  return vetoes.some(({ holds }) => holds === true);
}

/** A score, or nought for what was vetoed: no bound is left of it. */
function resultOf(value: Fraction | null, present: readonly Scored[]): Result {
  const values = present.map((part) => part.figure).filter((one): one is Value => one.kind === "value");
  const made = {
    scale: "index",
    bound: value === null ? "" : together(present.map((part) => part.bound)),
    estimated: values.some((figure) => figure.estimated),
    inputs: values.flatMap((figure) => figure.inputs),
  } as const;
  return answer("score", value ?? ZERO, {}, made);
}
