import { type Fraction, fraction, multiply } from "../../../ledger/fraction.ts";
import { type Shown, shown } from "../../chart.ts";
import { drawn, type ValueFormat } from "../../parts/value-format.ts";
import { type Point, pointsOf, type YearTarget } from "./year-lines.ts";

/** What a year is to come to, with the way there. */
export interface Aim {
  readonly figure: Shown;
  readonly value: number;
  readonly isCeiling: boolean;
  /** True where the way is the same amount each month. */
  readonly isEven: boolean;
  /** The way at the months for which there is one; empty where there is none. */
  readonly path: readonly Point[];
}

/** A year's target and the way to it; null where the target has no figure. */
export function aimOf(target: YearTarget | null | undefined, format: ValueFormat): Aim | null {
  const figure = shown(target?.figure);
  if (!target || figure === null) return null;
  const { path = "even", ceiling: isCeiling = false } = target;
  const value = drawn(figure, format);
  const isEven = path === "even";
  const way = isEven ? evenPath(figure.value, format) : path === "none" ? [] : pointsOf(path, format);
  return { figure, value, isCeiling, isEven, path: way };
}

/** A twelfth of the target for each month that has passed. */
function evenPath(target: Fraction, format: ValueFormat): Point[] {
  return Array.from({ length: 12 }, (_, i) => {
    const value = multiply(target, fraction(BigInt(i + 1), 12n));
    const figure: Shown = { value, bound: "", estimated: false };
    return { month: i + 1, figure, value: drawn(figure, format), uncertain: false };
  });
}

/** Where the way stands at the end of a month; undefined where it does not say. */
export function pathAt(aim: Aim | null, month: number): Shown | undefined {
  return aim?.path.find((point) => point.month === month)?.figure;
}
