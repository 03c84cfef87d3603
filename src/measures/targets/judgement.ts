import type { Fraction } from "../../ledger/fraction.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import type { OwnVerdict } from "./evidence.ts";
import type { Reading } from "./reading.ts";
import type { Target } from "./target.ts";
import type { Direction, JudgeReason, ScoreClass, Verdict } from "./verdict.ts";

/** The kinds of targets, in the order in which the kind is decided. */
export const TARGET_KINDS = [
  "words",
  "relative",
  "undecided",
  "rank",
  "multiple",
  "points",
  "range",
  "growth",
  "average-growth",
  /** Kept every year (保持在): no schedule, no required rate. */
  "kept",
  /** A level at the end of several years. */
  "level-ahead",
  /** A flow that may not be exceeded. */
  "ceiling",
  /** A flow to be reached over several years. */
  "span-amount",
  /** A flow to be reached. */
  "amount",
  /** A stock or a rate, at least or at most. */
  "level",
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a number is told in. Percent and points are stored as they are printed: 47.8 is 47.8 %. */
export type Scale = "percent" | "points" | "places" | "times" | "amount";

/** A number beside a verdict: exact, with as many decimals as it is told with. */
export interface Quantity {
  readonly value: Fraction;
  readonly scale: Scale;
  /** The unit of an amount; "" for the other scales. */
  readonly unit: string;
  readonly decimals: number;
  readonly bound: Spread;
}

/** Where the figure lies: above or below what was set, on it, or inside the range. */
export type Side = "above" | "below" | "at" | "inside";

/** What one figure makes of a target. */
export interface Told {
  readonly verdict: Verdict;
  /** Why there is no verdict, or, beside one, why there is no pace or no completion. */
  readonly reason: JudgeReason | null;
  /** True where the figure's own period ends with the span: the verdict is the last word on it. */
  readonly final: boolean;
  readonly side: Side | null;
  /** Positive on the good side; with no direction, above. For a range to its nearer end. */
  readonly distance: Quantity | null;
  /** Share of an amount reached or of a ceiling used, not capped. */
  readonly completion: Quantity | null;
  /** Share of the span's time that has passed. */
  readonly schedule: Quantity | null;
  /** Completion less schedule; null for a ceiling, of which nothing is ever ahead. */
  readonly ahead: Quantity | null;
  /** True where a ceiling is used faster than the calendar runs. */
  readonly faster: boolean;
  /** What is still needed a month, or, under a ceiling, what is left a month at most. */
  readonly perMonth: Quantity | null;
  /** The same a year, for a span of several. */
  readonly perYear: Quantity | null;
  /** The growth a year that leads from here to the target. */
  readonly needed: Quantity | null;
  /** Share of the way from base to target, and observed against required growth. */
  readonly covered: Quantity | null;
  readonly pace: Quantity | null;
  /** The figure it rests on, with the rows it came from; null where there is none. */
  readonly rests: Reading | null;
}

/** The answer to one target. */
export interface Judgement extends Told {
  readonly kind: TargetKind;
  readonly class: ScoreClass;
  /** What it is relative to: this target, of this span. */
  readonly target: Target;
  readonly direction: Direction;
  /** What its distance is told in. */
  readonly scale: Scale;
  /** What its levels are told in: the unit of the target, or of the figures where it sets none; of points %. */
  readonly unit: string;
  /** True where the span is over and its whole figure is not out (全年数未出). */
  readonly awaited: boolean;
  /** What "about" allowed; null where the target is not about. */
  readonly tolerance: Quantity | null;
  /** What an estimate newer than the measured figure makes of it. */
  readonly expected: Told | null;
  /** A newer figure that does not judge: of a single month, of a single year. */
  readonly beside: Reading | null;
  /** For a target and a figure on two bases: both. */
  readonly bases: readonly (Basis | "")[];
  readonly ownVerdict: OwnVerdict | null;
}
