import type { DrawingWords, Language } from "./language.ts";
import { LANGUAGES } from "./languages.ts";
import type { Named } from "./named.ts";

/** The site's languages: each has a folder here. */
export type Lang = keyof typeof LANGUAGES;

const languages: Readonly<Record<Lang, Language>> = LANGUAGES;

/** The language at the root of the site, in which the ledger is kept. */
export const ROOT: Lang = "zh";

/** The ledger's second language, and that of what readers of any language get: the interface, the feed. */
export const ENGLISH: Lang = "en";

/** The languages, the one at the root of the site first. */
export const LANGS: readonly Lang[] = [
  ROOT,
  ...(Object.keys(languages) as Lang[]).filter((lang) => lang !== ROOT),
];

/** The other languages of the site. */
export function othersThan(lang: Lang): Lang[] {
  return LANGS.filter((one) => one !== lang);
}

/** One thing a language. */
export type InEach<T = string> = Readonly<Record<Lang, T>>;

export function inEach<T>(pick: (lang: Lang) => T): InEach<T> {
  return Object.fromEntries(LANGS.map((lang) => [lang, pick(lang)])) as InEach<T>;
}

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

/** The texts of all languages, one after the other. */
export function inAll(texts: InEach, by: string): string {
  return LANGS.map((lang) => texts[lang]).join(by);
}

/** A text that the ledger holds in Chinese and, where there is one, in English. */
export function ownText(chinese: string, english: string, lang: Lang): string {
  return languages[lang].ofLedger(chinese, english) || chinese;
}

/** The same of a row's or a setting's name. */
export function ownName({ name, name_en }: Named, lang: Lang): string {
  return ownText(name, name_en, lang);
}

/** The `lang` attribute of a text in the ledger's Chinese: none on a Chinese page. */
export function quotation(lang: Lang): { readonly lang?: string } {
  return inTongue(tagOf(ROOT), lang);
}

/** The `lang` attribute of a text in the language of a tag: none on a page of that language. */
export function inTongue(tag: string, lang: Lang): { readonly lang?: string } {
  return tagOf(lang) === tag ? {} : { lang: tag };
}
