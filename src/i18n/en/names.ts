import type { Named } from "../named.ts";
import { isHan, spell } from "../pinyin.ts";
import { upper } from "./letter-case.ts";

export function nameOf(row: Named): string {
  if (row.name_en !== "") return row.name_en;
  return isHan(row.name) ? `${upper(spell(row.name))} (${row.name})` : row.name;
}

export const sortKey = nameOf;

export const rankUnit = "rank";

export const yearAssumed = "year assumed";

/** A name that would lose its sense keeps all of it. */
export function withoutWhole(name: string, rest: string): string {
  if (rest.startsWith("'s ")) return `the ${rest.slice(3)}`;
  if (!rest.startsWith(" ") || /[,(]/.test(rest)) return name;
  const own = rest.slice(1);
  return /^[a-z].*\d$/.test(own) ? own : /^[a-z]/.test(own) ? `the ${own}` : name;
}

export function bracketed(text: string): string {
  return ` (${text})`;
}
