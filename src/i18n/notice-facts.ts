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
  /** On the same period a year before, without saying so: 增长4.7%（可比价）, 上升0.2个百分点. */
  readonly growth: string | null;
  /** What was reached of the target: 完成年度目标的47.8%，低于序时进度2.2个百分点. */
  readonly judged: string | null;
  readonly estimated: boolean;
  /** What is to be said of the period in brackets: that its year is assumed. */
  readonly remark?: string;
  /** What the amount is: a place in an order (第1位), a number of things, what there is at a date; else a flow. */
  readonly kind?: "rank" | "count" | "stock";
}
