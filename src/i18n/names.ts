import { pinyin } from "pinyin-pro";
import type { Lang } from "./lang.ts";

/** A row with a name in Chinese and, where there is one, in English. */
export interface Named {
  readonly name: string;
  readonly name_en: string;
}

const HAN = /\p{Script=Han}/u;

/** A Chinese text in pinyin without tones, words run together: 松原市 → `songyuanshi`; other text stays. */
const spelled = new Map<string, string>();

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
 * The name in one language. A place without an English name is shown in pinyin with its Chinese
 * name; a ledger with English names only shows them in both languages.
 */
export function nameIn(row: Named, lang: Lang): string {
  if (lang === "zh") return row.name;
  if (row.name_en !== "") return row.name_en;
  if (!HAN.test(row.name)) return row.name;
  const latin = spell(row.name);
  return `${latin.charAt(0).toUpperCase()}${latin.slice(1)} (${row.name})`;
}

/** A name with the part of it that is meant: 实际到位资金（工业） / Capital in place (Industry). */
export function withPart(name: string, part: string, lang: Lang): string {
  if (part === "") return name;
  return lang === "zh" ? `${name}（${part}）` : `${name} (${part})`;
}

/** The key by which a name is sorted: pinyin in Chinese, small letters in English. */
export function sortKey(row: Named, lang: Lang): string {
  return (lang === "zh" ? spell(row.name) : nameIn(row, lang)).toLowerCase();
}

/** Rows in the order of their names in one language; equal names by id. */
export function byName<T extends Named & { readonly id: string }>(rows: Iterable<T>, lang: Lang): T[] {
  const keyed = [...rows].map((row) => ({ row, key: sortKey(row, lang) }));
  keyed.sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0,
  );
  return keyed.map(({ row }) => row);
}

/** The letter under which a name stands in an index: the first of its pinyin or English name. */
export function indexLetter(row: Named, lang: Lang): string {
  const letter = sortKey(row, lang).charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}
