import {
  absolute,
  compare,
  decimalsOf,
  type Fraction,
  HUNDRED,
  multiply,
  ONE,
  parseDecimal,
  powerOfTen,
  round,
  toFixed,
} from "../ledger/fraction.ts";
import type { Unit } from "../ledger/schema.ts";
import type { Bound } from "../measures/result.ts";
import type { Lang } from "./lang.ts";

/** What a format needs of a unit. */
export type UnitName = Pick<Unit, "id" | "name_en">;

const MINUS = "\u2212";
/** Decimals to which a quotient without end is written where the caller asks for the exact value. */
const LONGEST = 12;

function toFraction(value: Fraction | string): Fraction {
  if (typeof value !== "string") return value;
  const parsed = parseDecimal(value);
  if (parsed === null) throw new Error(`not a decimal: ${value}`);
  return parsed;
}

/** The number of decimals that states `value` without loss; at most 12, for a quotient without end. */
export function decimalsNeeded(value: Fraction): number {
  for (let decimals = 0; decimals < LONGEST; decimals++) {
    if ((value.n * powerOfTen(decimals)) % value.d === 0n) return decimals;
  }
  return LONGEST;
}

/**
 * A number as both languages print it: `1,234.5`, `−3.0`.
 *
 * Thousands are parted by a comma in Chinese too (GB/T 15835—2011 allows it), so that a figure
 * looks the same on both sides. `decimals` null
 * keeps the decimals of a text, and of a fraction as many as it needs.
 */
export function formatDecimal(value: Fraction | string, decimals: number | null = null): string {
  const stated = () => (typeof value === "string" ? decimalsOf(value) : decimalsNeeded(value));
  const plain = toFixed(toFraction(value), decimals ?? stated());
  const [whole = "", rest] = plain.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return (plain.startsWith("-") ? MINUS : "") + grouped + (rest === undefined ? "" : `.${rest}`);
}

/** The same with its sign always in front: `+1.2`, `−0.4`, and `0.0` without one. */
export function formatSigned(value: Fraction | string, decimals: number | null = null): string {
  const text = formatDecimal(value, decimals);
  return text.startsWith(MINUS) || !/[1-9]/.test(text) ? text : `+${text}`;
}

/** A ratio in percent: 0.264 → `26.4%`. */
export function formatPercent(ratio: Fraction, decimals = 1): string {
  return `${formatDecimal(multiply(ratio, HUNDRED), decimals)}%`;
}

/** A growth rate, signed: 0.741 → `+74.1%`. */
export function formatGrowth(ratio: Fraction, decimals = 1): string {
  return `${formatSigned(multiply(ratio, HUNDRED), decimals)}%`;
}

/** A difference of two ratios in percentage points, signed: −0.069 → `−6.9个百分点`. */
export function formatPoints(difference: Fraction, lang: Lang, decimals = 1): string {
  const number = formatSigned(multiply(difference, HUNDRED), decimals);
  if (lang === "zh") return `${number}个百分点`;
  return `${number} percentage point${/^[+\u2212]?1$/.test(number) ? "" : "s"}`;
}

const TEENS = /1[123]$/;

/** A rank: `第2位` / `2nd`. */
export function formatOrdinal(rank: Fraction | string, lang: Lang): string {
  const number = formatDecimal(rank, 0);
  if (lang === "zh") return `第${number}位`;
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

/** The unit in which a chart or a table tells figures of `unit`, and how to get there. */
export interface ShownUnit {
  readonly name: string;
  /** A figure in the ledger's unit times this is the figure shown: exact, a power of ten. */
  readonly factor: Fraction;
  /** Decimals to add to those of the ledger's figure so that no digit is lost. */
  readonly extraDecimals: number;
}

/**
 * The unit in which a reader of `lang` is told figures of `unit`: the ledger's own in Chinese; in
 * English one that English counts in (亿元 → CNY billion, 万元 → CNY million, 万人 → thousand persons).
 */
export function shownUnit(unit: UnitName, lang: Lang): ShownUnit {
  if (lang === "zh") return { name: unit.id, factor: ONE, extraDecimals: 0 };
  const { currency, exponent, rest } = nameParts(unit.name_en || unit.id);
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

/**
 * A figure with its unit, for a sentence: `31.1亿元`, `49,100万元`; `CNY 3.11 billion`,
 * `CNY 491 million`, `231 items`, `26.4%`. `decimals` are those of the ledger's unit: the figure is
 * rounded there once, so that both languages tell the same number.
 */
export function formatAmount(
  value: Fraction | string,
  decimals: number | null,
  unit: UnitName,
  lang: Lang,
): string {
  if (lang === "zh") return formatDecimal(value, decimals) + unit.id;
  const exact = toFraction(value);
  const kept = decimals === null ? exact : round(exact, decimals);
  const { currency, exponent, rest } = nameParts(unit.name_en || unit.id);
  if (currency === "" && exponent === 0) return withUnit(formatDecimal(value, decimals), rest);
  const base = multiply(kept, tenTo(exponent));
  const [scale, word] = naturalScale(base, currency !== "" || exponent > 4);
  const number = formatDecimal(multiply(base, tenTo(-scale)));
  return [currency, number, word, rest].filter((part) => part !== "").join(" ");
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

const BOUND_WORDS: Readonly<Record<Lang, Readonly<Record<Bound, readonly [string, string]>>>> = {
  zh: {
    "": ["", ""],
    "~": ["约", ""],
    ">=": ["", "以上"],
    "<=": ["", "以下"],
    "<": ["不足", ""],
    ">": ["超过", ""],
  },
  en: {
    "": ["", ""],
    "~": ["about ", ""],
    ">=": ["at least ", ""],
    "<=": ["at most ", ""],
    "<": ["under ", ""],
    ">": ["over ", ""],
  },
};
const BOUND_MARKS: Readonly<Record<Bound, string>> = {
  "": "",
  "~": "≈",
  ">=": "≥",
  "<=": "≤",
  "<": "<",
  ">": ">",
};

/** A printed figure with its bound in words: `31.1亿元以上`, `at least CNY 3.11 billion`. */
export function withBound(text: string, bound: Bound, lang: Lang): string {
  const [before, after] = BOUND_WORDS[lang][bound];
  return before + text + after;
}

/** A printed figure with its bound as a sign, for tables and charts: `≥31.1`. */
export function withBoundMark(text: string, bound: Bound): string {
  return BOUND_MARKS[bound] + text;
}
