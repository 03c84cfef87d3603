import { pinyin } from "pinyin-pro";

const HAN = /\p{Script=Han}/u;

const spelled = new Map<string, string>();

/** True for a text with Chinese characters. */
export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** A Chinese text in pinyin without tones, words run together: 松原市 → `songyuanshi`; other text stays. */
export function spell(text: string): string {
  const known = spelled.get(text);
  if (known !== undefined) return known;
  const made = HAN.test(text)
    ? pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive" }).join("")
    : text;
  spelled.set(text, made);
  return made;
}

/**
 * A text as people type it without Chinese letters: the pinyin of each Chinese character without its
 * tone (ü as v, as keyboards have it), other text as it is: 来凤2014 → lai, feng, 2014.
 */
export function syllables(text: string): string[] {
  const all = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  return all.map((one) => one.trim().toLowerCase()).filter((one) => /[a-z0-9]/.test(one));
}
