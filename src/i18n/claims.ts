import type { Period } from "../ledger/period.ts";
import type { Claim } from "../ledger/schema.ts";
import type { ClaimBase } from "../measures/claim-of.ts";
import type { Lang } from "./lang.ts";
import { formatPeriod } from "./period.ts";
import { wordsOf } from "./words.ts";

/**
 * What a report's statement is, by its name: `同比增长` only where it is on the same period of the
 * year before; else the name says the base, as in `较2005年增长` or `较目标增长`.
 */
export function claimPhrase(kind: Claim["claim"], base: ClaimBase, lang: Lang): string {
  const { claims, vocabulary } = wordsOf(lang);
  if (base.target && kind === "growth") return claims.overTarget;
  const named = base.period === undefined ? undefined : onPeriod(kind, base.period, lang);
  return named ?? vocabulary.claimKinds[kind];
}

function onPeriod(kind: Claim["claim"], base: Period, lang: Lang): string | undefined {
  const { claims } = wordsOf(lang);
  if (kind === "growth") return claims.growthOn(formatPeriod(base, lang));
  return kind === "multiple" ? claims.multipleOf(formatPeriod(base, lang)) : undefined;
}
