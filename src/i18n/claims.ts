import type { Period } from "../ledger/period.ts";
import type { Claim } from "../ledger/schema.ts";
import type { ClaimBase } from "../measures/claim-of.ts";
import type { Lang, Words } from "./lang.ts";
import { formatPeriod } from "./period.ts";
import { claimKinds } from "./vocabulary.ts";

const zh = {
  overTarget: "较目标增长",
  growthOn: (period: string) => `较${period}增长`,
  multipleOf: (period: string) => `为${period}的倍数`,
};

const en: Words<typeof zh> = {
  overTarget: "growth over the target",
  growthOn: (period) => `growth on ${period}`,
  multipleOf: (period) => `multiple of ${period}`,
};

const claimBaseWords = { zh, en };

/**
 * What a report's statement is, by its name: `同比增长` only where it is on the same period of the
 * year before; else the name says the base, as in `较2005年增长` or `较目标增长`.
 */
export function claimPhrase(kind: Claim["claim"], base: ClaimBase, lang: Lang): string {
  const words = claimBaseWords[lang];
  if (base.target && kind === "growth") return words.overTarget;
  const named = base.period === undefined ? undefined : onPeriod(kind, base.period, lang);
  return named ?? claimKinds[kind][lang];
}

function onPeriod(kind: Claim["claim"], base: Period, lang: Lang): string | undefined {
  const words = claimBaseWords[lang];
  if (kind === "growth") return words.growthOn(formatPeriod(base, lang));
  return kind === "multiple" ? words.multipleOf(formatPeriod(base, lang)) : undefined;
}
