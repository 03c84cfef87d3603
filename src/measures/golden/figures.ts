import { type Fraction, fraction, parseDecimal } from "../../ledger/fraction.ts";
import type { Observation, Unit } from "../../ledger/schema.ts";
import { type Figure, figureOf } from "../figure.ts";

/** The units that the golden tables use. */
const UNITS = [
  ["%", "percent", "1"],
  ["个百分点", "percentage-point", "1"],
  ["百分点", "percentage-point", "1"],
  ["倍", "multiple", "1"],
  ["元", "money-cny", "1"],
  ["万元", "money-cny", "10000"],
  ["亿元", "money-cny", "100000000"],
  ["万美元", "money-usd", "10000"],
  ["个", "count", "1"],
  ["项", "count", "1"],
  ["人", "person", "1"],
  ["位", "person", "1"],
  ["亩", "area", "2000/3"],
  ["公顷", "area", "10000"],
  ["万公顷", "area", "100000000"],
  ["平方公里", "area", "1000000"],
] as const;

export const units: ReadonlyMap<string, Unit> = new Map(
  UNITS.map(([id, dimension, factor], i) => [
    id,
    { id, name_en: id, dimension, factor, note: "", file: "units.csv", line: i + 2 },
  ]),
);

const FIGURE = /^(~|>=|<=|<|>)?(-?[0-9.]+) (\S+) (\S+)(?: ([AEPF]))?$/;

/** The row that a text such as `>=69.33 亿元 2006 E` stands for. */
function rowOf(text: string): Observation {
  const match = FIGURE.exec(text);
  if (match === null) throw new Error(`not a figure: ${text}`);
  const [, qualifier = "", value = "", unit = "", period = "", status = ""] = match;
  const key = {
    region: "lake",
    indicator: "gdp",
    industry: "",
    breakdown: "",
    source: "s",
    locator: "",
    note: "",
  };
  const row = { ...key, period, value, unit, qualifier, status, file: "observations/2006.csv", line: 2 };
  return row as Observation;
}

/** A figure as the golden tables write it: qualifier, value, unit, period, status; `-` is none. */
export function figure(text: string): Figure {
  return figureOf(rowOf(text), units);
}

export function figureOrNone(text: string | undefined): Figure | null {
  return text === undefined || text === "-" ? null : figure(text);
}

/** A plain number or quotient (`1/3`). */
export function exact(text: string): Fraction {
  const [above = "", below = "1"] = text.split("/");
  const [n, d] = [parseDecimal(above), parseDecimal(below)];
  if (n === null || d === null) throw new Error(`not a number: ${text}`);
  return fraction(n.n * d.d, n.d * d.n);
}
