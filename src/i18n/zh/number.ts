import { type Fraction, HUNDRED, multiply, ONE } from "../../ledger/fraction.ts";
import type { Bound } from "../../measures/result.ts";
import { formatDecimal, formatSigned } from "../decimal.ts";
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
