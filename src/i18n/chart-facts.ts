import type { RankedBy } from "../measures/places/ranked-by.ts";

/** A name and its printed figure, for a finding. */
export interface Told {
  readonly name: string;
  readonly figure: string;
}

/** How far from schedule: the size printed, and its side (below zero: behind). */
export interface Distance {
  readonly points: string;
  readonly side: bigint;
}

/** What a ranking is by; a distance from targets is told in a unit, positive on the good side. */
export type RankingForm = RankedBy | "share";

/** A change of rank: `第4位` to `第1位`. */
export interface Move {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface TrendEnd {
  readonly period: string;
  readonly amount: string;
}

export interface BulletFinding {
  readonly judged: number;
  readonly ahead: number;
  readonly best: Told;
  readonly worst: Told;
}

/** What a row of a chart shows of a series where that is not its level. */
export type RowFigure = "growth" | "average" | "total" | "change" | "multiple" | "lowest" | "highest";
