import { pinyin } from "pinyin-pro";

/**
 * A text as people type it without Chinese letters: the pinyin of each Chinese character without its
 * tone (ü as v, as keyboards have it), other text as it is: 来凤2014 → lai, feng, 2014.
 */
export function syllables(text: string): string[] {
  const all = pinyin(text, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  return all.map((one) => one.trim().toLowerCase()).filter((one) => /[a-z0-9]/.test(one));
}
