import type { Fraction } from "../ledger/fraction.ts";
import type { Period } from "../ledger/period.ts";
import type { Bound } from "../measures/result.ts";

/** How far a target is completed, and how certainly. */
export interface Completion {
  readonly value: Fraction;
  readonly bound: Bound;
}

/** What the sentence of a notice tells; absent parts are left out of it. */
export interface NoticeFacts {
  readonly period: Period;
  readonly place: string;
  readonly what: string;
  /** With unit and bound: 31.1亿元. */
  readonly amount: string | null;
  readonly growth: Fraction | null;
  readonly completion: Completion | null;
  /** Completion − schedule. */
  readonly ahead: Fraction | null;
  readonly estimated: boolean;
  /** True where the amount is a place in an order: 第1位. */
  readonly ranked?: boolean;
}
