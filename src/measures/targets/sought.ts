import { absolute, type Fraction, multiply, subtract, ZERO } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import type { Spread } from "../bound.ts";
import { inBase } from "../figure.ts";
import type { Subject } from "./evidence.ts";
import { fits, inUnit } from "./reading.ts";
import type { Target } from "./target.ts";
import type { Direction } from "./verdict.ts";

/** What a target asks of a value, whatever its kind. */
export interface Sought {
  readonly direction: Direction;
  /** The end that must be reached. With no direction: the lower one. */
  readonly near: Fraction;
  /** The other end of a range. */
  readonly far: Fraction | null;
  /** True where reaching the end is not enough (超过, 低于). */
  readonly strict: boolean;
  readonly about: boolean;
}

/** A value's place to what is sought: 0 on it, positive on the good side. */
export interface Margin {
  readonly value: Fraction;
  readonly bound: Spread;
}

/** What is sought. A target without a value asks for a margin of nothing over the other series. */
export function soughtBy(target: Target, subject: Subject): Sought {
  const direction = directionOf(target, subject);
  const lower = target.value?.value ?? ZERO;
  const upper = target.upper?.value ?? null;
  const { qualifier } = target;
  const fewer = direction < 0 && upper !== null;
  return {
    direction,
    near: fewer ? upper : lower,
    far: fewer ? lower : upper,
    strict: upper === null && (qualifier === ">" || qualifier === "<"),
    about: qualifier === "~",
  };
}

/** Of ranks the smaller number is better, always; else the qualifier says it, and then the indicator. */
function directionOf({ upper, qualifier }: Target, { measure, better }: Subject): Direction {
  if (measure === "rank") return -1;
  if (upper === null && (qualifier === ">=" || qualifier === ">")) return 1;
  if (upper === null && (qualifier === "<=" || qualifier === "<")) return -1;
  return better === "higher" ? 1 : better === "lower" ? -1 : 0;
}

/** How far a value is past the end that must be reached; with no direction how deep inside, negative outside. */
export function marginOf(value: Fraction, bound: Spread, { direction, near, far }: Sought): Margin {
  if (direction > 0) return { value: subtract(value, near), bound };
  if (direction < 0) return { value: subtract(near, value), bound: bound && flip(bound) };
  const [below, above] = [subtract(value, near), subtract(far ?? near, value)];
  const isBelow = below.n * above.d < above.n * below.d;
  return { value: isBelow ? below : above, bound: outsideBound(bound, below, above) };
}

/** A bound proves only that a value lies further outside than it says. */
function outsideBound(bound: Spread, below: Fraction, above: Fraction): Spread {
  if (bound === null || bound === "" || bound === "~") return bound;
  const past = bound === ">=" || bound === ">" ? above.n : below.n;
  const isOutside = past < 0n || (past === 0n && (bound === ">" || bound === "<"));
  if (!isOutside) return null;
  return bound === ">=" || bound === ">" ? flip(bound) : bound;
}

/** How wide a range is; 0 for a single figure. */
export function widthOf({ near, far }: Sought): Fraction {
  return far === null ? ZERO : absolute(subtract(far, near));
}

const TENTH: Fraction = { n: 1n, d: 10n };
const THREE_TENTHS: Fraction = { n: 3n, d: 10n };
const HUNDREDTH: Fraction = { n: 1n, d: 100n };

/**
 * What "about" allows on the bad side: 0.1 points of a rate or growth, 0.3 points of 基本同步, 1 % of
 * an amount, nothing of a rank; else what the indicator says of its own level.
 */
export function toleranceOf(target: Target, subject: Subject, inPoints: boolean): Fraction {
  if (target.qualifier !== "~" || (subject.measure === "rank" && target.of === "")) return ZERO;
  if (target.of !== "" && inPoints) return THREE_TENTHS;
  const own = ownTolerance(target, subject);
  if (own !== null) return own;
  return inPoints ? TENTH : multiply(absolute(target.value?.value ?? ZERO), HUNDREDTH);
}

/** What the indicator says of its level, in the target's unit. */
function ownTolerance({ form, value, of }: Target, { aboutTolerance }: Subject): Fraction | null {
  const isLevel = (form === "level" || form === "change") && of === "";
  if (!isLevel || aboutTolerance === null || value === null || !fits(aboutTolerance, value)) return null;
  return inUnit(inBase(aboutTolerance), value);
}
