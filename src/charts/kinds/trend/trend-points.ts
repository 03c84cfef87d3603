import type { ScaleLinear } from "d3";
import type { Period } from "../../../ledger/period.ts";
import type { Shown } from "../../chart.ts";

export type Tier = "committed" | "stretch" | "planned";

export interface Point {
  readonly period: Period;
  readonly figure: Shown;
  /** Its day on the axis. */
  readonly at: number;
  readonly value: number;
  readonly uncertain: boolean;
}

export const TOP = 18;

export const PLOT_HEIGHT = 150;

export const TIERS = ["committed", "planned", "stretch"] as const;

export const TARGET = "var(--target)";

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

export interface Target extends Point {
  readonly tier: Tier;
}

/** Points joined by one kind of line. */
export interface Run {
  readonly kind: "certain" | "uncertain" | "gap";
  readonly from: Point;
  readonly to: Point;
}

/** Each point and the next: joined where no period between them is missing. */
export function runsOf(points: readonly Point[]): Run[] {
  const pairs = points.slice(1).map((to, i) => ({ from: points[i] as Point, to }));
  const usual = Math.min(...pairs.map(({ from, to }) => to.at - from.at));
  return pairs.map(({ from, to }) => {
    const gap = to.at - from.at > usual * 1.5;
    return { from, to, kind: gap ? "gap" : from.uncertain || to.uncertain ? "uncertain" : "certain" };
  });
}
