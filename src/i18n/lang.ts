import type { Both } from "../ledger/schema.ts";
import type { DrawingWords, Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";

/** The site's languages: each has a folder here. */
export type Lang = keyof typeof LANGUAGES;

const languages: Readonly<Record<Lang, Language>> = LANGUAGES;

/** The languages, the one at the root of the site first. */
export const LANGS: readonly Lang[] = (Object.keys(languages) as Lang[]).sort(
  (a, b) => Number(languages[a].path !== "") - Number(languages[b].path !== ""),
);

export function languageOf(lang: Lang): Language {
  return languages[lang];
}

/** The words of charts, which draw in the browser too: all other words stay out of it. */
export function drawingWordsOf(lang: Lang): DrawingWords {
  return languages[lang].drawing;
}

/** The value of the `lang` attribute. */
export function tagOf(lang: Lang): string {
  return languages[lang].tag;
}

/** The text of a pair in one language. */
export function inLang(both: Both, lang: Lang): string {
  return both[lang];
}
