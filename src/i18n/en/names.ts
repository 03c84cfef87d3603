import type { Named } from "../named.ts";
import { isHan, spell } from "../pinyin.ts";
import { upper } from "./letter-case.ts";

export function nameOf(row: Named): string {
  if (row.name_en !== "") return row.name_en;
  return isHan(row.name) ? `${upper(spell(row.name))} (${row.name})` : row.name;
}

export const sortKey = nameOf;

export function bracketed(text: string): string {
  return ` (${text})`;
}
