import { MOST_SYLLABLES } from "./limits.ts";

/** How texts and questions are taken apart: the same on both sides, or nothing is found. */

const HAN = /\p{Script=Han}/u;
/** Runs of Chinese characters, codes such as L012, words, numbers. */
const PARTS = /\p{Script=Han}+|[a-z]{1,2}\d+|[a-z]+|\d+/gu;

/** One form for what looks alike: full width as half width, capitals as small letters, no accents. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
}

/** The terms of a text: each Chinese character and each pair of neighbours, words, numbers. */
export function textTerms(text: string): string[] {
  return partsOf(text).flatMap((part) => (HAN.test(part) ? [...part, ...pairs(part)] : [part]));
}

/** The terms of a question: pairs of Chinese characters, one alone where it stands alone. */
export function questionTerms(text: string): string[] {
  return partsOf(text).flatMap((part) => (HAN.test(part) && part.length > 1 ? pairs(part) : [part]));
}

/** The same with single characters: for what is nearest where nothing fits. */
export function looseTerms(text: string): string[] {
  return partsOf(text).flatMap((part) => (HAN.test(part) ? [...part] : [part]));
}

function partsOf(text: string): string[] {
  return plain(text).match(PARTS) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}

/**
 * The terms of pinyin (`lai feng xian`; `|` parts names): from each syllable on, run together and by
 * initials: laifengxian, fengxian, xian, lfx, fx.
 */
export function pinyinTerms(text: string): string[] {
  return text.split("|").flatMap((name) => {
    const all = name.split(" ").filter(Boolean);
    return all.flatMap((_, i) => {
      const run = all.slice(i, i + MOST_SYLLABLES);
      return [run.join(""), run.map((one) => one[0]).join("")];
    });
  });
}

/** Pinyin of Chinese characters, learnt from names that come with theirs. */
export class Sounds {
  readonly #of = new Map<string, string>();

  /** Notes the sound of each character of a name that has as many syllables as characters. */
  learn(name: string, pinyin: string): void {
    const characters = [...name].filter((one) => HAN.test(one));
    const syllables = pinyin.split(" ");
    if (characters.length !== syllables.length) return;
    characters.forEach((one, i) => {
      if (!this.#of.has(one)) this.#of.set(one, syllables[i] ?? "");
    });
  }

  /** A question in pinyin, so that a wrong character of the right sound is found; null where one is unknown. */
  spell(text: string): string | null {
    const spelt = plain(text).replace(/\p{Script=Han}/gu, (one) => this.#of.get(one) ?? "?");
    return spelt.includes("?") || spelt === plain(text) ? null : spelt;
  }
}
