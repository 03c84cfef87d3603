import type { Lang } from "../../i18n/lang.ts";
import {
  formatDecimal,
  formatSigned,
  shownUnit,
  type UnitName,
  withBound,
  withBoundMark,
} from "../../i18n/number.ts";
import { type Fraction, HUNDRED, multiply, ONE, toNumber } from "../../ledger/fraction.ts";
import type { Shown } from "../chart.ts";

/** How a chart tells its figures: the unit named once, the factor to it, the decimals, the sign. */
export interface ValueFormat {
  readonly name: string;
  readonly factor: Fraction;
  readonly decimals: number;
  readonly signed: boolean;
}

/** Ratios in percent; `signed` for growth. */
export function inPercent(signed = false, decimals = 1): ValueFormat {
  return { name: "%", factor: HUNDRED, decimals, signed };
}

/** Differences of ratios in percentage points, signed; the unit stands in the head. */
export function inPoints(): ValueFormat {
  return { ...inPercent(true), name: "" };
}

/** Ranks and other whole numbers. */
export const COUNT: ValueFormat = { name: "", factor: ONE, decimals: 0, signed: false };

/** Figures of the ledger in a unit that readers of `lang` count in. */
export function inUnit(unit: UnitName, decimals: number, lang: Lang): ValueFormat {
  const { name, factor, extraDecimals } = shownUnit(unit, lang);
  return { name, factor, decimals: decimals + extraDecimals, signed: false };
}

/** The figure as printed in picture and table: `≥31.1`, `26.4%`; the unit only where it is percent. */
export function printed({ value, bound }: Pick<Shown, "value" | "bound">, format: ValueFormat): string {
  const exact = multiply(value, format.factor);
  const number = format.signed ? formatSigned(exact, format.decimals) : formatDecimal(exact, format.decimals);
  return withBoundMark(number, bound) + sign(format);
}

/** The same for a sentence, its bound in words: `at least 26.4%`. */
export function inWords(
  { value, bound }: Pick<Shown, "value" | "bound">,
  format: ValueFormat,
  lang: Lang,
): string {
  return withBound(printed({ value, bound: "" }, format), bound, lang);
}

/** The figure as a number on the chart's scale, for drawing only. */
export function drawn({ value }: Pick<Shown, "value">, format: ValueFormat): number {
  return toNumber(multiply(value, format.factor));
}

/** A round number of an axis as printed: no more decimals than the step between two needs. */
export function printedTick(tick: number, step: number, format: ValueFormat): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const text = tick.toFixed(decimals).replace(/^-(0(?:\.0+)?)$/, "$1");
  return (format.signed ? formatSigned(text) : formatDecimal(text)) + sign(format);
}

function sign({ name }: ValueFormat): string {
  return name === "%" ? "%" : "";
}
