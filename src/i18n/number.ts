import type { Fraction } from "../ledger/fraction.ts";
import type { Bound } from "../measures/result.ts";
import { type Lang, languageOf } from "./lang.ts";
import type { ShownUnit, UnitName } from "./language.ts";

/** A difference of two ratios in percentage points, signed: −0.069 → `−6.9个百分点`. */
export function formatPoints(difference: Fraction, lang: Lang, decimals = 1): string {
  return languageOf(lang).numbers.formatPoints(difference, decimals);
}

/** A rank: `第2位` / `2nd`. */
export function formatOrdinal(rank: Fraction | string, lang: Lang): string {
  return languageOf(lang).numbers.formatOrdinal(rank);
}

/**
 * The unit in which a reader of `lang` is told figures of `unit`: the ledger's own in Chinese; in
 * English one that English counts in (亿元 → CNY billion, 万元 → CNY million, 万人 → thousand persons).
 */
export function shownUnit(unit: UnitName, lang: Lang): ShownUnit {
  return languageOf(lang).numbers.shownUnit(unit);
}

/**
 * A figure with its unit, for a sentence: `31.1亿元`, `49,100万元`; `CNY 3.11 billion`,
 * `CNY 491 million`, `231 items`, `26.4%`. `decimals` are those of the ledger's unit: the figure is
 * rounded there once, so that all languages tell the same number.
 */
export function formatAmount(
  value: Fraction | string,
  decimals: number | null,
  unit: UnitName,
  lang: Lang,
): string {
  return languageOf(lang).numbers.formatAmount(value, decimals, unit);
}

/** The same in running text, where 49,100万元 is told as `4.91亿元`: exact, and rounded nowhere. */
export function formatInSentence(value: Fraction | string, unit: UnitName, lang: Lang): string {
  return languageOf(lang).numbers.formatInSentence(value, unit);
}

/** A printed figure with its bound in words: `31.1亿元以上`, `at least CNY 3.11 billion`. */
export function withBound(text: string, bound: Bound, lang: Lang): string {
  return languageOf(lang).numbers.withBound(text, bound);
}
