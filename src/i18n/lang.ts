import type { Both } from "../ledger/schema.ts";

/** The site's two languages. Chinese stands at the root of the site, English under `/en/`. */
export type Lang = "zh" | "en";
export const LANGS: readonly Lang[] = ["zh", "en"];

/** The value of the `lang` attribute. */
export const HTML_LANG: Readonly<Record<Lang, string>> = { zh: "zh-CN", en: "en" };

/**
 * The shape of a dictionary: the Chinese one gives the keys and the arguments, and the English one
 * must have them all. Every file of words exports one object `{ zh, en }` of this type.
 */
export type Words<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...given: infer A) => string
      ? (...given: A) => string
      : Words<T[K]>;
};

/** The text of a pair in one language. */
export function inLang(both: Both, lang: Lang): string {
  return both[lang];
}
