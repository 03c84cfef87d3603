import { parsePeriod } from "../ledger/period.ts";
import type { None } from "../measures/result.ts";
import type { Lang } from "./lang.ts";
import { formatPeriod } from "./period.ts";
import { wordsOf } from "./words.ts";

/**
 * Why there is no value, as a full sentence without its final stop: `没有2005年数据，无法计算同比增速`.
 * `measure` is the measure's name in that language, from its definition.
 */
export function reasonSentence(none: None, measure: string, lang: Lang): string {
  const period = none.missing === undefined ? null : parsePeriod(none.missing);
  const missing = period === null ? (none.missing ?? "") : formatPeriod(period, lang);
  const { reasons, inSentence } = wordsOf(lang).measures;
  return reasons[none.reason](inSentence(measure), missing);
}
