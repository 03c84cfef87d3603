import type { Lang } from "../i18n/lang.ts";
import { wordsOf } from "../i18n/words.ts";
import { assumedSources } from "../ledger/assumed.ts";
import type { Ledger } from "../ledger/ledger.ts";

/**
 * Said beside tables whose cells are those of the ledger, where no cell can say it: how many sources
 * name no year, so that the years of their figures are assumed. Empty where there is none.
 */
export function assumedNote(ledger: Ledger, lang: Lang): string {
  const { size } = assumedSources(ledger);
  return size === 0 ? "" : wordsOf(lang).downloads.yearAssumed(size);
}
