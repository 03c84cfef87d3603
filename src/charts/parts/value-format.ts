import { formatDecimal, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { UnitName } from "../../i18n/language.ts";
import { formatAmount, shownUnit, withBound } from "../../i18n/number.ts";
import { type Fraction, HUNDRED, multiply, ONE, toNumber } from "../../ledger/fraction.ts";
import { type Given, type Shown, shown } from "../chart.ts";
import { MOST_FIXED } from "./limits.ts";

/** How a chart tells its figures: the unit named once, the factor to it, the decimals, the sign. */
export interface ValueFormat {
  readonly name: string;
  readonly factor: Fraction;
  readonly decimals: number;
  readonly signed: boolean;
}

/** Ratios in percent. */
export const PERCENT: ValueFormat = { name: "%", factor: HUNDRED, decimals: 1, signed: false };

/** Growth in percent, with its sign. */
export const GROWTH: ValueFormat = { ...PERCENT, signed: true };

/** Differences of ratios in percentage points, signed; the unit stands in the head. */
export const POINTS: ValueFormat = { ...GROWTH, name: "" };

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

/** A rank as its number alone; "" where there is none. */
export function printedRank(given: Given | undefined): string {
  const rank = shown(given);
  return rank === null ? "" : formatDecimal(rank.value, 0);
}

/** The same for a sentence, its bound in words: `at least 26.4%`. */
export function inWords(
  { value, bound }: Pick<Shown, "value" | "bound">,
  format: ValueFormat,
  lang: Lang,
): string {
  return withBound(printed({ value, bound: "" }, format), bound, lang);
}

/** A figure of the ledger for a sentence, with its unit and its bound: `at least CNY 3.11 billion`. */
export function amountInWords(
  { value, bound }: Pick<Shown, "value" | "bound">,
  { unit, decimals }: { readonly unit: UnitName; readonly decimals: number },
  lang: Lang,
): string {
  return withBound(formatAmount(value, decimals, unit, lang), bound, lang);
}

/** The figure as a number on the chart's scale, for drawing only. */
export function drawn({ value }: Pick<Shown, "value">, format: ValueFormat): number {
  return toNumber(multiply(value, format.factor));
}

/** A large round number in full: as many digits as its step tells apart, then zeros. */
function wholeText(tick: number, step: number): string {
  const told = Math.floor(Math.log10(Math.abs(tick))) - Math.floor(Math.log10(step) + 1e-9);
  const [digits = "", exponent] = tick.toExponential(Math.max(0, told)).split("e");
  return digits.replace(".", "").padEnd(Number(exponent) + 1 + Number(tick < 0), "0");
}

/** A round number of an axis as printed: no more decimals than the step between two needs. */
export function printedTick(tick: number, step: number, format: ValueFormat): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const plain = Math.abs(tick) < MOST_FIXED ? tick.toFixed(decimals) : wholeText(tick, step);
  const text = plain.replace(/^-(0(?:\.0+)?)$/, "$1");
  return (format.signed ? formatSigned(text) : formatDecimal(text)) + sign(format);
}

function sign({ name }: ValueFormat): string {
  return name === "%" ? "%" : "";
}
