import type { Fraction } from "../ledger/fraction.ts";

/** Every reason for which a measure has no value. */
export const REASONS = [
  "no-target",
  "no-observation",
  "no-base",
  "period-not-covered",
  "base-is-zero",
  "base-is-negative",
  "sign-changes",
  "is-rate",
  "units-differ",
  "not-additive",
  "too-few-years",
  "too-few-places",
  "bound-only",
  "not-ranked",
  "ranked-apart",
  "another-basis",
  "no-change-required",
  "nothing-left",
  "falling-cumulative",
  "not-achievable",
  "span-over",
  "closed",
  "other-kind",
  "no-stated-growth",
  "growth-not-told",
  "year-assumed",
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * What a value is told in: a ratio is printed as percent (0.5 → 50 %), points as percentage points
 * (−0.069 → −6.9 points), money and number in `unit`, the others as they are.
 */
export type Scale = "ratio" | "points" | "money" | "number" | "rank" | "multiple" | "index" | "months";

/** "" exact, "~" about, the others one-sided bounds. */
export type Bound = "" | "~" | ">=" | "<=" | "<" | ">";

/** A figure that entered a computation, and the row it comes from. */
export interface Input {
  /** Its part in the formula: the names are those of the definition (`actual`, `target`, `base` …). */
  readonly role: string;
  readonly value: string;
  readonly unit: string;
  readonly period: string;
  readonly bound: Bound;
  /** `data/` file and line; absent for a figure that is itself computed. */
  readonly file?: string;
  readonly line?: number;
}

export interface Value {
  readonly kind: "value";
  readonly value: Fraction;
  readonly scale: Scale;
  /** The unit of `money` and `number`; absent for the other scales. */
  readonly unit?: string;
  readonly bound: Bound;
  /** Computed from at least one estimated or forecast figure. */
  readonly estimated: boolean;
  readonly measure: string;
  readonly inputs: readonly Input[];
}

export interface None {
  readonly kind: "none";
  readonly reason: Reason;
  readonly measure: string;
  readonly inputs: readonly Input[];
  /** What is missing, for the sentence: a period, an indicator. */
  readonly missing?: string;
}

/** What every measure answers: a value, or the reason there is none. */
export type Result = Value | None;
