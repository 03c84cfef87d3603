import type { UnitName } from "../../../i18n/language.ts";
import type { Period } from "../../../ledger/period.ts";
import type { Given } from "../../chart.ts";
import type { Standing } from "../../parts/verdict.ts";

/** What every row has, whatever is set. */
interface Entry extends Standing {
  readonly label: string;
  readonly href?: string;
  /** The figure that the target is judged by, else the newest there is. */
  readonly actual: Given;
  /** Its period, where that is not the chart's. */
  readonly period?: Period;
  /** How far it is, in the reader's language: 低于目标1.3个百分点. */
  readonly distance?: string;
  /** An estimate or a forecast newer than the figure: drawn hollow beside it. */
  readonly expected?: Given;
  readonly unit: UnitName;
  readonly decimals: number;
  /** The figure and what is set in words, where numbers alone do not say what they are: 增长4.6%, 增长6.5%. */
  readonly told?: { readonly actual: string; readonly target: string };
}

/** An amount to be reached: a bar that fills towards it. */
export interface AmountRow extends Entry {
  readonly drawnAs?: "amount";
  /** The committed target, or the one that the row is judged by. */
  readonly target: Given;
  readonly stretch?: Given;
  /** Actual ÷ target. */
  readonly completion: Given;
  /** Decimals of the completion in percent, 1 unless told: 99.96 % is not 100.0 %. */
  readonly completionDecimals?: number;
  /** The share of the target's period that has passed. */
  readonly schedule?: Given;
  /** Completion − schedule. */
  readonly ahead?: Given;
}

/** An amount that may not be exceeded: a bar that fills towards its limit. */
export interface CeilingRow extends Entry {
  readonly drawnAs: "ceiling";
  readonly target: Given;
  /** The share of the time that has passed: a mark beside the bar, and no verdict. */
  readonly schedule?: Given;
}

/** A rate, a stock, growth, points, a multiple, a difference: a dot against a line. */
export interface LevelRow extends Entry {
  readonly drawnAs: "level";
  readonly target: Given;
  /** The side on which the target is met: above (1), below (−1), or neither. */
  readonly better: 1 | -1 | 0;
}

/** A band with a dot. */
export interface RangeRow extends Entry {
  readonly drawnAs: "range";
  readonly target: Given;
  readonly to: Given;
}

/** A dot among places, the first at the right. */
export interface RankRow extends Entry {
  readonly drawnAs: "rank";
  readonly target: Given;
  /** How many places there are, where that is known. */
  readonly places?: number;
}

/** A target in words, or not decided yet: told, not drawn. */
export interface WordsRow extends Entry {
  readonly drawnAs: "words";
  readonly wording: string;
}

/** One thing with a target: an indicator of a place, or a place of an indicator. */
export type BulletRow = AmountRow | CeilingRow | LevelRow | RangeRow | RankRow | WordsRow;

export interface BulletInput {
  readonly id: string;
  /** Whose targets these are: 松原市. */
  readonly subject: string;
  readonly period: Period;
  readonly rows: readonly BulletRow[];
}

/** One row alone, with what the whole chart would say of it. */
export type BulletBarInput = BulletRow & {
  readonly id: string;
  readonly subject: string;
  /** The period of the figure. */
  readonly period: Period;
};

/** An amount, which is what a row is unless it says otherwise. */
export function isAmount(row: BulletRow): row is AmountRow {
  return row.drawnAs === undefined || row.drawnAs === "amount";
}

/** Everything that was set for a row as figures: one, or the ends of a range. */
export function targetsOf(row: BulletRow): readonly Given[] {
  if (row.drawnAs === "words") return [];
  return row.drawnAs === "range" ? [row.target, row.to] : [row.target];
}
