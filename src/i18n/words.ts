import type { Lang } from "./lang.ts";
import type { Words } from "./shape.ts";
import { WORDS } from "./words-by-language.ts";

/** All words of a language, by topic. */
export type AllWords = Words<(typeof WORDS)["zh"]>;

const words: Readonly<Record<Lang, AllWords>> = WORDS;

/** The words of a language: `wordsOf(lang).pages.region.title`. */
export function wordsOf(lang: Lang): AllWords {
  return words[lang];
}
