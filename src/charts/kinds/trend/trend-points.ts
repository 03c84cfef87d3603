import type { ScaleLinear } from "d3";
import type { Period } from "../../../ledger/period.ts";
import type { TIER_ORDER } from "../../../measures/completion.ts";
import type { Shown } from "../../chart.ts";

export type Tier = (typeof TIER_ORDER)[number];

export interface Point {
  readonly period: Period;
  readonly figure: Shown;
  /** Its day on the axis. */
  readonly at: number;
  readonly value: number;
  readonly uncertain: boolean;
}

export interface Target extends Point {
  readonly tier: Tier;
}

/** The upper and the lower end of the upright axis. */
export const TOP = 18;
export const BOTTOM = 168;

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** Where a point stands in the picture. */
export function pointOf({ at, value }: Point, { x, y }: Scales): [x: number, y: number] {
  return [x(at), y(value)];
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

/** True where a period between two points has no figure. */
export function hasGaps(points: readonly Point[]): boolean {
  return runsOf(points).some((run) => run.kind === "gap");
}
