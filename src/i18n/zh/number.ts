import { absolute, compare, divide, type Fraction, HUNDRED, multiply, ONE } from "../../ledger/fraction.ts";
import type { Bound } from "../../measures/result.ts";
import { formatDecimal, formatSigned, toFraction } from "../decimal.ts";
import type { ShownUnit, UnitName } from "../language.ts";

export function formatPoints(difference: Fraction, decimals = 1): string {
  return `${formatSigned(multiply(difference, HUNDRED), decimals)}个百分点`;
}

export function formatOrdinal(rank: Fraction | string): string {
  return `第${formatDecimal(rank, 0)}位`;
}

/** Chinese keeps the unit of the ledger: 亿 and 万 are its own words. */
export function shownUnit(unit: UnitName): ShownUnit {
  return { name: unit.id, factor: ONE, extraDecimals: 0 };
}

/** A ratio that its source writes without a unit, such as a plot ratio. */
const PURE_NUMBER = "比值";

export function formatAmount(value: Fraction | string, decimals: number | null, unit: UnitName): string {
  return (
    formatDecimal(value, decimals) +
    (unit.id === "百分点" ? "个百分点" : unit.id === PURE_NUMBER ? "" : unit.id)
  );
}

const TEN_THOUSAND: Fraction = { n: 10000n, d: 1n };

/** Ten thousand times ten thousand: a sentence tells 49,100万元 as 4.91亿元, the same number. */
export function formatInSentence(value: Fraction | string, unit: UnitName): string {
  const money = /^万((?:美)?元)$/.exec(unit.id)?.[1];
  const exact = toFraction(value);
  if (money === undefined || compare(absolute(exact), TEN_THOUSAND) < 0)
    return formatAmount(value, null, unit);
  return `${formatDecimal(divide(exact, TEN_THOUSAND))}亿${money}`;
}

const BOUNDS: Readonly<Record<Bound, readonly [string, string]>> = {
  "": ["", ""],
  "~": ["约", ""],
  ">=": ["", "以上"],
  "<=": ["", "以下"],
  "<": ["不足", ""],
  ">": ["超过", ""],
};

export function withBound(text: string, bound: Bound): string {
  const [before, after] = BOUNDS[bound];
  return before + text + after;
}
