import { type ScaleLinear, scaleLinear, tickStep } from "d3";
import type { Lang } from "../../../i18n/lang.ts";
import { allShown } from "../../chart.ts";
import { fromZero } from "../../parts/axis.ts";
import { COUNT, drawn, inUnit, printedTick, type ValueFormat } from "../../parts/value-format.ts";
import { type BulletRow, isAmount, targetsOf } from "./bullet-rows.ts";

/** A row's own scale: its two ends, the left one first, and what stands at them. */
export interface RowScale {
  readonly domain: readonly [left: number, right: number];
  readonly ends: readonly [left: string, right: string];
  readonly format: ValueFormat;
}

export type Across = ScaleLinear<number, number>;

/** How a row's figures are told: places as whole numbers, the rest in the row's unit. */
export function rowFormat(row: BulletRow, lang: Lang): ValueFormat {
  return row.drawnAs === "rank" ? COUNT : inUnit(row.unit, row.decimals, lang);
}

/** The scale on which a row's figures and targets lie; null where there is nothing to place on it. */
export function scaleOf(row: BulletRow, lang: Lang): RowScale | null {
  const format = rowFormat(row, lang);
  const stretch = isAmount(row) ? row.stretch : null;
  const given = allShown([row.actual, row.expected, ...targetsOf(row), stretch]);
  if (given.length === 0 || row.drawnAs === "words") return null;
  const domain = domainOf(
    row,
    given.map((figure) => drawn(figure, format)),
  );
  const step = tickStep(Math.min(...domain), Math.max(...domain), 4);
  const [left, right] = [printedTick(domain[0], step, format), printedTick(domain[1], step, format)];
  return { domain, ends: [left, right], format };
}

/** Bars from zero, places from the last to the first, dots wherever their figures are. */
function domainOf(row: BulletRow, values: readonly number[]): [number, number] {
  if (row.drawnAs === "rank") return [Math.max(2, row.places ?? 0, ...values.map((place) => place + 1)), 1];
  if (row.drawnAs === "ceiling" || isAmount(row)) return fromZero(values);
  return around(values);
}

/** Round numbers on both sides of some values; from zero where it is not far. */
function around(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const size = Math.max(Math.abs(low), Math.abs(high));
  const spare = Math.max((high - low) * 0.4, size * 0.05) || 1;
  const from = low >= 0 && low - 2 * spare <= 0 ? 0 : low - spare;
  const to = high <= 0 && high + 2 * spare >= 0 ? 0 : high + spare;
  const [left = from, right = to] = scaleLinear([from, to], [0, 1]).nice(4).domain();
  return [left, right];
}

/** The scale in the picture, between two positions. */
export function acrossOf({ domain }: RowScale, from: number, to: number): Across {
  return scaleLinear(domain, [from, to]);
}
