import type { Lang } from "./lang.ts";
import type { Named } from "./named.ts";
import { wordsOf } from "./words.ts";

/**
 * The name in one language. A place without an English name is shown in pinyin with its Chinese
 * name; a ledger with English names only shows them in all languages.
 */
export function nameIn(row: Named, lang: Lang): string {
  return wordsOf(lang).names.nameOf(row);
}

/** A name with the part of it that is meant: 实际到位资金（工业） / Capital in place (Industry). */
export function withPart(name: string, part: string, lang: Lang): string {
  return part === "" ? name : name + wordsOf(lang).names.bracketed(part);
}

/** The key by which a name is sorted: pinyin in Chinese, small letters in English. */
export function sortKey(row: Named, lang: Lang): string {
  return wordsOf(lang).names.sortKey(row).toLowerCase();
}

/** Rows in the order of their names in one language; equal names by id. */
export function byName<T extends Named & { readonly id: string }>(rows: Iterable<T>, lang: Lang): T[] {
  const keyed = [...rows].map((row) => ({ row, key: sortKey(row, lang) }));
  keyed.sort((a, b) =>
    a.key < b.key ? -1 : a.key > b.key ? 1 : a.row.id < b.row.id ? -1 : a.row.id > b.row.id ? 1 : 0,
  );
  return keyed.map(({ row }) => row);
}
