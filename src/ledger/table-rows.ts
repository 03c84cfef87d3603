import type { CellCache } from "./cell-cache.ts";
import { readJsonRows } from "./json-rows.ts";
import { type Rows, readRows } from "./rows.ts";
import type { TableName } from "./schema.ts";

/** The forms in which a file of a table may be written. */
export const FORMATS = ["csv", "json"] as const;

/** True of a table's file that is JSON and not CSV. */
export function isJson(file: string): boolean {
  return file.endsWith(".json");
}

/** A table's file without its ending: a table is the same in either form. */
export function stemOf(file: string): string {
  return file.replace(/\.(?:csv|json)$/, "");
}

/** One file of a table, in the form that its name says. */
export function readTableRows<T extends TableName>(
  file: string,
  table: T,
  bytes: Uint8Array,
  cache?: CellCache,
): Rows<T> {
  return (isJson(file) ? readJsonRows : readRows)(file, table, bytes, cache);
}
