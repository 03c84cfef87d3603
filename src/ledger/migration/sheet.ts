import { decode } from "../bytes.ts";
import { eachRow } from "../cells.ts";
import { csvLine } from "../csv.ts";
import { parsePeriod } from "../period.ts";
import { KEY_JOINT } from "../rows.ts";
import { columnsOf, keyColumns, type TableName } from "../schema.ts";

/** A row of a file, and the line on which it stood. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A sound file as labels and cells, each as written. */
export interface Sheet {
  readonly labels: readonly string[];
  readonly rows: readonly SheetRow[];
  readonly mark: string;
  readonly end: string;
}

/** The sheet of a file that the check has read; null for one that cannot be decoded or is empty. */
export function openSheet(bytes: Uint8Array): Sheet | null {
  const decoded = decode(bytes);
  if ("position" in decoded) return null;
  const all: string[][] = [];
  eachRow(decoded.text.replace(/\r\n?/g, "\n"), (row) => all.push(row) > 0);
  const [labels, ...rows] = all;
  if (labels === undefined) return null;
  const mark = decoded.mark && decoded.encoding === "utf-8" ? "\uFEFF" : "";
  const end = /^[^\n]*\r\n/.test(decoded.text) ? "\r\n" : "\n";
  return { labels, rows: rows.map((cells, i) => ({ line: i + 2, cells })), mark, end };
}

export function sheetText({ labels, rows, mark, end }: Sheet): string {
  const lines = [labels, ...rows.map(({ cells }) => cells)];
  return mark + lines.map((cells) => csvLine(cells).slice(0, -1) + end).join("");
}

/** A cell by its column's name; empty where the file lacks the column. */
export function cellIn({ labels }: Sheet, { cells }: SheetRow, name: string): string {
  return cells[labels.indexOf(name)] ?? "";
}

/** The row with other cells under some names. */
export function withCells(
  { labels }: Sheet,
  row: SheetRow,
  changed: Readonly<Record<string, string>>,
): SheetRow {
  return { ...row, cells: row.cells.map((cell, i) => changed[labels[i] ?? ""] ?? cell) };
}

/** The sheet with columns that it lacks, each empty and behind the one that the schema has before it. */
export function withColumns(sheet: Sheet, table: TableName, names: readonly string[]): Sheet {
  let made = sheet;
  for (const name of names) made = withColumn(made, table, name);
  return made;
}

function withColumn(sheet: Sheet, table: TableName, name: string): Sheet {
  const order = columnsOf(table).map((column) => column.name);
  const before = order.slice(0, order.indexOf(name)).findLast((one) => sheet.labels.includes(one));
  const at = before === undefined ? 0 : sheet.labels.indexOf(before) + 1;
  const rows = sheet.rows.map((row) => ({ ...row, cells: row.cells.toSpliced(at, 0, "") }));
  return { ...sheet, labels: sheet.labels.toSpliced(at, 0, name), rows };
}

/** A row's key, as reports write it. */
export function keyIn(sheet: Sheet, table: TableName, row: SheetRow): string {
  const cells = keyColumns(table).map(({ name, type }) => {
    const cell = cellIn(sheet, row, name);
    return type === "period" ? (parsePeriod(cell)?.text ?? cell) : cell;
  });
  return cells.filter((cell) => cell !== "").join(KEY_JOINT);
}
