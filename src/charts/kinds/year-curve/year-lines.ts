import type { ScaleLinear } from "d3";
import type { Given, Shown } from "../../chart.ts";
import { isUncertain, shown } from "../../chart.ts";
import { drawn, type ValueFormat } from "../../parts/value-format.ts";

/** The figure of a year up to the end of a month. */
export interface YearPoint {
  /** 1 to 12. */
  readonly month: number;
  readonly figure: Given;
}

/** What is to be reached, or not to be exceeded, by the end of a year. */
export interface YearTarget {
  readonly figure: Given;
  /**
   * The way there: from zero by the same amount each month unless told; the figures that a plan or
   * earlier years give for months; or none, as for a rate.
   */
  readonly path?: "even" | "none" | readonly YearPoint[];
  /** True for a limit: its line closes what is below it. */
  readonly ceiling?: boolean;
}

/** The cumulative figures of one year, a month missing where it has none. */
export interface YearLine {
  readonly year: number;
  /** In any order. */
  readonly points: readonly YearPoint[];
  readonly target?: YearTarget | null;
}

/** A figure at its place. */
export interface Point {
  readonly month: number;
  readonly value: number;
  readonly figure: Shown;
  readonly uncertain: boolean;
}

/** A year with at least one figure, by month. */
export interface Curve {
  readonly year: number;
  readonly points: readonly Point[];
}

export interface Scales {
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The upper and the lower end of the upright axis. */
export const TOP = 18;
export const BOTTOM = 196;

export function at({ month, value }: Pick<Point, "month" | "value">, { x, y }: Scales): [number, number] {
  return [x(month), y(value)];
}

/** The figures of some months, the first first. */
export function pointsOf(all: readonly YearPoint[], format: ValueFormat): Point[] {
  return all
    .toSorted((a, b) => a.month - b.month)
    .flatMap(({ month, figure: given }) => {
      const figure = shown(given);
      if (figure === null) return [];
      return [{ month, figure, value: drawn(figure, format), uncertain: isUncertain(figure) }];
    });
}

/** The years that have figures, the newest first. */
export function curvesOf(years: readonly YearLine[], format: ValueFormat): Curve[] {
  return years
    .map(({ year, points }) => ({ year, points: pointsOf(points, format) }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => b.year - a.year);
}

/** Two figures that follow each other without a missing month. */
export interface Step {
  readonly from: Point;
  readonly to: Point;
}

/** The steps of each curve; broken where a month is missing that the year, or the others, would have. */
export function stepsOf(curves: readonly Curve[]): Step[][] {
  const pairs = curves.map(({ points }) =>
    points.slice(1).map((to, i) => ({ from: points[i] as Point, to })),
  );
  const usual = Math.min(...pairs.flat().map(monthsBetween));
  return pairs.map((own) => {
    const step = own.length > 1 ? Math.min(...own.map(monthsBetween)) : usual;
    return own.filter((pair) => monthsBetween(pair) <= step);
  });
}

function monthsBetween({ from, to }: Step): number {
  return to.month - from.month;
}

/** The months between a year's first and last figure that have none, at the pace of its figures. */
export function missingMonths(curve: Curve): number[] {
  const [own = []] = stepsOf([curve]);
  const { points } = curve;
  const step = Math.min(...points.slice(1).map((to, i) => to.month - (points[i]?.month ?? 0)));
  const joined = new Set(own.map(({ to }) => to.month));
  return points.slice(1).flatMap((to, i) => {
    const from = points[i]?.month ?? to.month;
    if (joined.has(to.month)) return [];
    return Array.from({ length: Math.ceil((to.month - from) / step) - 1 }, (_, n) => from + step * (n + 1));
  });
}
