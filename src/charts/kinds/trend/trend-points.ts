import type { ScaleLinear } from "d3";
import type { Period } from "../../../ledger/period.ts";
import type { Tier } from "../../../ledger/schema.ts";
import { monthNumber } from "../../../measures/year/schedule.ts";
import type { Shown } from "../../chart.ts";

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
  /** The other end of a range, where this is the lower one. */
  readonly upTo?: number;
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

/** Two points that follow each other, and whether they are joined. */
export interface Run {
  readonly kind: "certain" | "uncertain" | "gap";
  readonly from: Point;
  readonly to: Point;
}

/** Each point and the next: joined where no period between them is missing. */
export function runsOf(points: readonly Point[]): Run[] {
  const pairs = points.slice(1).map((to, i) => ({ from: points[i] as Point, to }));
  const usual = Math.min(...pairs.map(({ from, to }) => to.at - from.at));
  const told = new Set(points.map((point) => monthOf(point) % 12));
  return pairs.map(({ from, to }) => {
    const gap = to.at - from.at > usual * 1.5 && isMissed(from, to, told);
    return { from, to, kind: gap ? "gap" : from.uncertain || to.uncertain ? "uncertain" : "certain" };
  });
}

/** The month in which a point's period ends, counted through. */
function monthOf({ period }: Point): number {
  return monthNumber(period.to);
}

/** True where a month lies between that the series tells in other years: no January is missed where there is never one. */
function isMissed(from: Point, to: Point, told: ReadonlySet<number>): boolean {
  const between = Array.from({ length: monthOf(to) - monthOf(from) - 1 }, (_, i) => monthOf(from) + 1 + i);
  return between.some((month) => told.has(month % 12));
}

/** True where a period between two points has no figure. */
export function hasGaps(points: readonly Point[]): boolean {
  return runsOf(points).some((run) => run.kind === "gap");
}
