import { decode } from "../../ledger/bytes.ts";
import { csvLine } from "../../ledger/csv.ts";
import { linesOf } from "../../ledger/json-rows.ts";
import { type JsonRow, readJsonTable } from "../../ledger/json-table.ts";
import { jsonRow, layoutOf, withJsonRows } from "../../ledger/json-write.ts";
import { push } from "../../ledger/memo.ts";
import { columnsOf, type Place, type TableName } from "../../ledger/schema.ts";
import { isJson, readTableRows } from "../../ledger/table-rows.ts";
import { keyCells, keyId } from "../row-cells.ts";

/** A file of the ledger as it stands: its rows, and its lines to be kept letter by letter. */
export interface LedgerFile {
  readonly file: string;
  readonly table: TableName;
  /** The columns in the order of the file. */
  readonly names: readonly string[];
  readonly rows: readonly Place[];
  readonly mark: string;
  readonly end: "\n" | "\r\n";
  /** `lines[i]` stands on line `i + 1`, without its end; none of a JSON file. */
  readonly lines: readonly string[];
  /** A JSON file's text and its objects, in the order of its rows. */
  readonly json: { readonly text: string; readonly objects: readonly JsonRow[] } | null;
}

/** What is to be added to a file, or put in the place of a row of the same key. */
export interface Row {
  readonly kind: "new" | "changed";
  readonly row: Readonly<Record<string, string>>;
}

/** A file of a checked ledger. */
export function openFile(file: string, table: TableName, bytes: Uint8Array): LedgerFile {
  const decoded = decode(bytes);
  const text = "text" in decoded ? decoded.text : "";
  const end = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
  const { rows } = readTableRows(file, table, bytes);
  const mark = "mark" in decoded && decoded.mark && decoded.encoding === "utf-8" ? "\uFEFF" : "";
  const opened = { file, table, rows, mark, end } as const;
  if (isJson(file)) {
    const json = { text, objects: readJsonTable(text).rows };
    return { ...opened, names: namesOf(table), lines: [], json };
  }
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n");
  return { ...opened, names: (lines[0] ?? "").split(",").map(unquoted), lines, json: null };
}

function namesOf(table: TableName): string[] {
  return columnsOf(table).map((column) => column.name);
}

function unquoted(label: string): string {
  return label.replace(/^"(.*)"$/, "$1");
}

/** A file that is not there yet: its header with every column. */
export function newFile(file: string, table: TableName): LedgerFile {
  const names = namesOf(table);
  const empty = { file, table, names, rows: [], mark: "", end: "\n" } as const;
  if (isJson(file)) return { ...empty, lines: [], json: { text: "[]\n", objects: [] } };
  return { ...empty, lines: [names.join(",")], json: null };
}

/**
 * The file's text with rows added and changed, and the line on which each now stands. Every other line
 * stays as it is. In a file sorted by its key a new row goes to its place; elsewhere it goes behind the
 * last row that shares most of its key, from the left.
 */
export function withRows<R extends Row>(
  opened: LedgerFile,
  rows: readonly R[],
): { text: string; lines: Map<R, number> } {
  const replaced = new Map<number, R>();
  const { table } = opened;
  const byKey = new Map(opened.rows.map((row) => [keyId(table, row), row.line]));
  const added: R[] = [];
  for (const one of rows) {
    const line = byKey.get(keyId(table, one.row));
    if (one.kind === "changed" && line !== undefined) replaced.set(line, one);
    else added.push(one);
  }
  const behind = placed(opened, added);
  return opened.json === null
    ? compose(opened, replaced, behind)
    : composeJson(opened, opened.json, replaced, behind);
}

/** Behind this line goes what comes before every row: the head of a CSV, no line of JSON. */
function topOf({ json }: LedgerFile): number {
  return json === null ? 1 : 0;
}

/** New rows by the number of the line behind which they go. */
function placed<R extends Row>(opened: LedgerFile, added: readonly R[]): Map<number, R[]> {
  const keys = opened.rows.map((row) => keyCells(opened.table, row));
  const own = added.map((row) => ({ row, key: keyCells(opened.table, row.row) }));
  own.sort((a, b) => order(a.key, b.key));
  const sorted = keys.every((key, i) => i === 0 || order(keys[i - 1] ?? [], key) <= 0);
  const behind = sorted ? lastUpTo(keys) : lastSharing(keys);
  const found = new Map<number, R[]>();
  for (const { row, key } of own) push(found, opened.rows[behind(key)]?.line ?? topOf(opened), row);
  return found;
}

/** Where a sorted list has its last key up to the given one, by halving; -1 for none. */
function lastUpTo(keys: readonly (readonly string[])[]): (key: readonly string[]) => number {
  return (key) => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order(keys[middle] ?? [], key) <= 0) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
}

/** Where a list has its last key that begins like the given one, as far as any does; the end for none. */
function lastSharing(keys: readonly (readonly string[])[]): (key: readonly string[]) => number {
  const last = new Map<string, number>();
  keys.forEach((key, i) => {
    for (let length = 1; length <= key.length; length++) last.set(key.slice(0, length).join("\u0001"), i);
  });
  return (key) => {
    for (let length = key.length; length > 0; length--) {
      const at = last.get(key.slice(0, length).join("\u0001"));
      if (at !== undefined) return at;
    }
    return keys.length - 1;
  };
}

function compose<R extends Row>(opened: LedgerFile, replaced: Map<number, R>, added: Map<number, R[]>) {
  const written: string[] = [];
  const lines = new Map<R, number>();
  const write = (row: R) => {
    written.push(csvLine(opened.names.map((name) => row.row[name] ?? "")).slice(0, -1));
    lines.set(row, written.length);
  };
  opened.lines.forEach((text, i) => {
    const row = replaced.get(i + 1);
    if (row === undefined) written.push(text);
    else write(row);
    for (const fresh of added.get(i + 1) ?? []) write(fresh);
  });
  return { text: `${opened.mark}${written.join(opened.end)}${opened.end}`, lines };
}

function composeJson<R extends Row>(
  opened: LedgerFile,
  { text, objects }: NonNullable<LedgerFile["json"]>,
  replaced: Map<number, R>,
  added: Map<number, R[]>,
) {
  const layout = layoutOf(text, objects);
  const cellsOf = ({ row }: R) => opened.names.map((name) => [name, row[name] ?? ""] as const);
  const fresh = (row: R) => [row, jsonRow(cellsOf(row), layout)] as const;
  const wanted: (readonly [R | null, JsonRow | string])[] = (added.get(topOf(opened)) ?? []).map(fresh);
  objects.forEach((object, i) => {
    const line = opened.rows[i]?.line ?? 0;
    const row = replaced.get(line);
    wanted.push(
      row === undefined ? [null, object] : [row, jsonRow(cellsOf(row), layout, { text, row: object })],
      ...(added.get(line) ?? []).map(fresh),
    );
  });
  const written = withJsonRows(
    text,
    objects,
    wanted.map(([, one]) => one),
  );
  const places = linesOf(readJsonTable(written).rows);
  const lines = new Map(wanted.flatMap(([row], i) => (row === null ? [] : [[row, places[i] ?? 0] as const])));
  return { text: opened.mark + written, lines };
}

function order(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const [x = "", y = ""] = [a[i], b[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}
