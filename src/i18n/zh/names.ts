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

/** Where in a report a figure stands, as the ledger has it. */
export function locator(text: string): string {
  return text;
}

/** A clerk's note; one that quotes the report begins so: 原文：…. */
export function sourceWording(note: string): string {
  return note;
}

/** A category of where money came from, beside the place that it went to. */
export function ofOrigin(name: string): string {
  return name;
}

/** A name without the name of its whole in front; `rest` is what is left of it. */
export function withoutWhole(_name: string, rest: string): string {
  return rest;
}

/** What follows a text in brackets. */
export function bracketed(text: string): string {
  return `（${text}）`;
}
