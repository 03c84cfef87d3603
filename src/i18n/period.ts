import type { Period } from "../ledger/period.ts";
import { type Lang, languageOf } from "./lang.ts";

/**
 * A period as people write it: `2006年1—4月` / `Jan–Apr 2006`, `2010年三季度` / `Q3 2010`,
 * `2006年6月24日` / `24 Jun 2006`, `2016—2020年` / `2016–2020`. Written at the grain in which the
 * ledger states it: 2006-01/2006-12 stays 1—12月.
 */
export function formatPeriod(period: Period, lang: Lang): string {
  return languageOf(lang).periods.formatPeriod(period);
}

/** The same without its year, where it lies in one and is finer than it: `1—4月` / `Jan–Apr`. */
export function formatWithinYear(period: Period, lang: Lang): string {
  return languageOf(lang).periods.formatWithinYear(period);
}

/** The period for an axis: a year as its number alone (`2006`), the rest as `formatPeriod`. */
export function formatAxisPeriod(period: Period, lang: Lang): string {
  return languageOf(lang).periods.formatAxisPeriod(period);
}

/** The end of a period as a cut-off: `截至2006年4月底` / `to the end of Apr 2006`; a day: `截至2006年6月24日`. */
export function formatUpTo(period: Period, lang: Lang): string {
  return languageOf(lang).periods.formatUpTo(period);
}
