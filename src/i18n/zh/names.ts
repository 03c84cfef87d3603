import type { Named } from "../named.ts";
import { spell } from "../pinyin.ts";

export function nameOf(row: Named): string {
  return row.name;
}

export function sortKey(row: Named): string {
  return spell(row.name);
}

/** What follows a text in brackets. */
export function bracketed(text: string): string {
  return `（${text}）`;
}
