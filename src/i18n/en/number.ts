import {
  absolute,
  compare,
  type Fraction,
  HUNDRED,
  multiply,
  powerOfTen,
  round,
} from "../../ledger/fraction.ts";
import type { Bound } from "../../measures/result.ts";
import { formatDecimal, formatSigned, toFraction } from "../decimal.ts";
import type { ShownUnit, UnitName } from "../language.ts";

export function formatPoints(difference: Fraction, decimals = 1): string {
  const number = formatSigned(multiply(difference, HUNDRED), decimals);
  return `${number} percentage point${/^[+\u2212]?1$/.test(number) ? "" : "s"}`;
}

const TEENS = /1[123]$/;

export function formatOrdinal(rank: Fraction | string): string {
  return ordinal(formatDecimal(rank, 0));
}

/** A number with its ending: 2nd, 11th. */
export function ordinal(number: string): string {
  const ending = TEENS.test(number) ? "th" : (["th", "st", "nd", "rd"][Number(number.at(-1))] ?? "th");
  return number + ending;
}

/** The parts of a unit's English name: `CNY 100 million per km²` → CNY, 8, `per km²`. */
interface NameParts {
  readonly currency: string;
  readonly exponent: number;
  readonly rest: string;
}

const SCALES = new Map([
  ["100", 2],
  ["1,000", 3],
  ["thousand", 3],
  ["10,000", 4],
  ["100,000", 5],
  ["million", 6],
  ["10 million", 7],
  ["100 million", 8],
  ["billion", 9],
  ["10 billion", 10],
  ["100 billion", 11],
  ["trillion", 12],
]);
const NAME =
  /^(?:([A-Z]{3})(?: |$))?((?:100,000|10,000|1,000|100 million|10 million|100 billion|10 billion|100|thousand|million|billion|trillion)(?: |$))?(.*)$/;
const parts = new Map<string, NameParts>();

function nameParts(name: string): NameParts {
  const known = parts.get(name);
  if (known !== undefined) return known;
  const [, currency = "", scale = "", rest = ""] = NAME.exec(name) ?? [];
  const read = { currency, exponent: SCALES.get(scale.trim()) ?? 0, rest };
  parts.set(name, read);
  return read;
}

/** The scale words of English, the greatest first. */
const WORDS: readonly (readonly [number, string])[] = [
  [12, "trillion"],
  [9, "billion"],
  [6, "million"],
  [3, "thousand"],
  [0, ""],
];

/** The indicator says what is counted, and a ratio is a number: of such a unit only the scale is told. */
function spoken({ id, name_en, dimension }: UnitName): NameParts {
  const isNumber = dimension === "count" || dimension === "ratio";
  return nameParts(isNumber ? name_en.replace(/ ?\(.*\)$/, "").replace(/[a-z ]+$/, "") : name_en || id);
}

/** A unit that English counts in: 亿元 → CNY billion, 万元 → CNY million, 万人 → thousand persons. */
export function shownUnit(unit: UnitName): ShownUnit {
  const { currency, exponent, rest } = spoken(unit);
  const [scale, word] = scaleFor(exponent, currency !== "");
  const name = [currency, word, rest].filter((part) => part !== "").join(" ");
  return { name, factor: tenTo(exponent - scale), extraDecimals: Math.max(0, scale - exponent) };
}

/** Money goes up to the next scale word, other counts down: figures in 万元 run to thousands, in 万人 to tens. */
function scaleFor(exponent: number, money: boolean): readonly [number, string] {
  const up = WORDS.findLast(([power]) => power >= exponent);
  const down = WORDS.find(([power]) => power <= exponent);
  return (money ? (up ?? down) : down) ?? [0, ""];
}

function tenTo(exponent: number): Fraction {
  return exponent < 0 ? { n: 1n, d: powerOfTen(-exponent) } : { n: powerOfTen(exponent), d: 1n };
}

export function formatAmount(value: Fraction | string, decimals: number | null, unit: UnitName): string {
  const exact = toFraction(value);
  const kept = decimals === null ? exact : round(exact, decimals);
  const { currency, exponent, rest } = spoken(unit);
  if (currency === "" && exponent === 0) return withUnit(formatDecimal(value, decimals), rest);
  const base = multiply(kept, tenTo(exponent));
  const [scale, word] = naturalScale(base, currency !== "" || exponent > 4);
  const number = formatDecimal(multiply(base, tenTo(-scale)));
  return [currency, number, word, rest].filter((part) => part !== "").join(" ");
}

export function formatInSentence(value: Fraction | string, unit: UnitName): string {
  return formatAmount(value, null, unit);
}

/** The greatest scale word that leaves at least one before the point; thousands are written out. */
function naturalScale(base: Fraction, words: boolean): readonly [number, string] {
  const size = absolute(base);
  const found = WORDS.find(([power]) => compare(size, tenTo(power)) >= 0);
  return words && found !== undefined && found[0] >= 6 ? found : [0, ""];
}

function withUnit(number: string, name: string): string {
  if (name === "" || name === "%" || name === "‰") return number + name;
  return `${number} ${/^\u2212?1$/.test(number) ? singular(name) : name}`;
}

/** `items` → `item`, `companies` → `company`; a name that is no plural stays. */
function singular(name: string): string {
  return name
    .replace(/^(\w+)ies\b/, "$1y")
    .replace(/^(\w+(?:ch|sh|x|ss))es\b/, "$1")
    .replace(/^(\w*[^s\W])s\b/, "$1");
}

const BOUNDS: Readonly<Record<Bound, string>> = {
  "": "",
  "~": "about ",
  ">=": "at least ",
  "<=": "at most ",
  "<": "under ",
  ">": "over ",
};

export function withBound(text: string, bound: Bound): string {
  return BOUNDS[bound] + text;
}
