import type { Period } from "../../ledger/period.ts";
import type { Basis, GrowthIs, Indicator, Prices } from "../../ledger/schema.ts";
import type { Figure } from "../figure.ts";

/** What the judge must know of an indicator. */
export interface Subject {
  readonly measure: Indicator["measure"];
  readonly better: Indicator["better"];
  readonly growth: GrowthIs;
  /** The basis of the growth that is stated; "" where none is declared. */
  readonly basis: Basis | "";
  readonly prices: Prices | "";
  /** What "about" allows of the indicator's level; null for the rule of the program. */
  readonly aboutTolerance: Figure | null;
}

/** A growth that a report states, in percent. */
export interface StatedGrowth extends Figure {
  readonly basis: Basis | "";
  /** True where it is a year on average over the years of its period. */
  readonly average: boolean;
}

/** A series: its figures by period, and what is stated of its growth. Where two are of one period, the first counts. */
export interface Known {
  readonly subject: Subject;
  readonly figures: readonly Figure[];
  readonly growths: readonly StatedGrowth[];
}

/** The office's own verdict on a target set in words, told as such. */
export interface OwnVerdict {
  readonly wording: string;
  readonly period: Period;
  readonly file: string;
  readonly line: number;
}

/** All that one target is judged by. */
export interface Evidence extends Known {
  /** Completions of this very target that reports state, in percent: they serve where no figure is. */
  readonly completions: readonly Figure[];
  /** The series that a relative target names; null where there is none. */
  readonly other: Known | null;
  readonly ownVerdict: OwnVerdict | null;
  /** The last day of the place; null for one that stays. */
  readonly closed: number | null;
}
