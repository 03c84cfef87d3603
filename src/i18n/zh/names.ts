import type { Named } from "../named.ts";
import { spell } from "../pinyin.ts";

export function nameOf(row: Named): string {
  return row.name;
}

export function sortKey(row: Named): string {
  return spell(row.name);
}

/** What a rank is counted in, where a table has a column of units; empty for the ledger's own unit. */
export const rankUnit: string = "";

/** Said of a source that names no year, and of its figures. */
export const yearAssumed: string = "年份为推定";

/** A name without the name of its whole in front; `rest` is what is left of it. */
export function withoutWhole(_name: string, rest: string): string {
  return rest;
}

/** What follows a text in brackets. */
export function bracketed(text: string): string {
  return `（${text}）`;
}
