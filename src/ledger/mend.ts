import { decode } from "./bytes.ts";
import { eachRow } from "./cells.ts";
import { csvLine } from "./csv.ts";
import { excessOf } from "./excess.ts";
import type { Files } from "./folder.ts";
import { mendJson } from "./json-mend.ts";
import { likelihoodOf } from "./likely-chinese.ts";
import { MOST_MENDINGS } from "./limits.ts";
import { push } from "./memo.ts";
import type { FormChange, MendedFile } from "./mended.ts";
import { must } from "./must.ts";
import { ascendingLists } from "./order.ts";
import { parsePeriod } from "./period.ts";
import { readRows } from "./rows.ts";
import { isBeyondDoubt, severityOf } from "./rules.ts";
import { columnsOf, keyColumns, TABLES, type TableName } from "./schema.ts";
import { tableFileNames } from "./table-files.ts";
import { isJson } from "./table-rows.ts";

/** The files of a ledger that can be mended; files that cannot be read are left as they are. */
export function mendFiles(files: Files): MendedFile[] {
  return tableFileNames(files).flatMap(({ table, file }) => {
    const bytes = files.read(file);
    return (bytes instanceof Uint8Array ? mendFile(table, file, bytes) : null) ?? [];
  });
}

/** A byte order mark that stands behind blank lines, where two files were joined. */
const STRAY_MARK = /^([,\s]*)\uFEFF+/;

/** One file of a table, mended; null where there is nothing to mend. */
export function mendFile(table: TableName, file: string, bytes: Uint8Array): MendedFile | null {
  const decoded = isJson(file) || excessOf(bytes) === null ? decode(bytes) : null;
  if (decoded === null || "position" in decoded) return null;
  // What may be another encoding is not made permanent.
  if (decoded.encoding === "gb18030" && likelihoodOf(bytes, decoded.text) !== "likely") return null;
  if (isJson(file)) return mendJson(table, file, decoded);
  const form: FormChange[] = [];
  if (decoded.encoding !== "utf-8") form.push("encoding");
  else if (decoded.mark || STRAY_MARK.test(decoded.text)) form.push("mark");
  const plain = decoded.text.replace(STRAY_MARK, "$1").replace(/\r\n?/g, "\n");
  if (decoded.text.includes("\r") || !/(?:^|\n)$/.test(plain)) form.push("line-ends");
  const lines = linesOf(plain);
  const filled = lines.filter(({ text }) => !/^[,\s\u3000]*$/.test(text));
  if (filled.length < lines.length) form.push("blank-rows");
  const mended = shortPeriods(table, mendCells(table, file, filled));
  const sorted = canSort(table, file, mended) ? sortRows(table, mended) : mended;
  if (sorted.some((line, i) => line !== mended[i])) form.push("order");
  const changes = mended.flatMap(({ line, text }, i) => {
    const before = must(filled[i], "the line as it was").text;
    return before === text ? [] : [{ line, before, after: text }];
  });
  if (form.length === 0 && changes.length === 0) return null;
  return { file, text: sorted.map(({ text }) => `${text}\n`).join(""), form, lines: changes };
}

/** A line's text, and its number in the file as it stands. */
interface Line {
  readonly line: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines = text.split("\n").map((one, i) => ({ line: i + 1, text: one }));
  return text.endsWith("\n") || text === "" ? lines.slice(0, -1) : lines;
}

/** Lines that need nothing stay as they are, letter by letter. */
function mendCells(table: TableName, file: string, lines: readonly Line[]): readonly Line[] {
  let mended = lines;
  for (let pass = 0; pass < MOST_MENDINGS; pass++) {
    const next = mendOnce(table, file, mended);
    if (next === null) return mended;
    mended = next;
  }
  return mended;
}

function rowsOf(table: TableName, file: string, lines: readonly Line[]) {
  return readRows(file, table, new TextEncoder().encode(lines.map(({ text }) => `${text}\n`).join("")));
}

/** Rows change places only where all is right: an empty cell under a filled one would lose its meaning. */
function canSort(table: TableName, file: string, lines: readonly Line[]): boolean {
  if (!TABLES[table].byYear) return false;
  const { sound, problems } = rowsOf(table, file, lines);
  return sound && problems.every(({ code }) => severityOf(code) === "warning");
}

/** Equal periods are one key: each is written the shortest way. */
function shortPeriods(table: TableName, lines: readonly Line[]): readonly Line[] {
  const [header, ...rows] = lines;
  if (header === undefined) return lines;
  const labels = cellsOf(header.text);
  const places = columnsOf(table).flatMap(({ type, name }) =>
    type === "period" ? [labels.indexOf(name)] : [],
  );
  const known = places.filter((place) => place >= 0);
  const shortened = rows.map((line) => {
    const cells = known.length === 0 ? [] : cellsOf(line.text);
    const fixes = known.flatMap((place) => {
      const cell = cells[place] ?? "";
      const fix = parsePeriod(cell)?.text ?? cell;
      return fix === cell ? [] : [{ column: place + 1, fix }];
    });
    return fixes.length === 0 ? line : { ...line, text: withCells(line.text, fixes) };
  });
  return [header, ...shortened];
}

/** One fault of each cell mended, or null where no cell has one. */
function mendOnce(table: TableName, file: string, lines: readonly Line[]): readonly Line[] | null {
  const fixes = new Map<number, { column: number; fix: string }[]>();
  for (const { code, line, column, fix } of rowsOf(table, file, lines).problems) {
    if (fix === undefined || column === 0 || !isBeyondDoubt(code)) continue;
    push(fixes, line, { column, fix });
  }
  if (fixes.size === 0) return null;
  return lines.map((one, i) => {
    const own = fixes.get(i + 1);
    return own === undefined ? one : { ...one, text: withCells(one.text, own) };
  });
}

function withCells(text: string, fixes: readonly { column: number; fix: string }[]): string {
  const cells = cellsOf(text);
  for (const { column, fix } of fixes) cells[column - 1] = fix;
  return csvLine(cells).slice(0, -1);
}

function cellsOf(text: string): string[] {
  let cells: string[] = [];
  eachRow(text, (row) => {
    cells = row;
    return false;
  });
  return cells;
}

/**
 * Rows of a table with one file a year, in the order of their keys, so that a change shows as a small
 * diff. The order of the other tables is the office's own: lists are shown in it.
 */
function sortRows(table: TableName, lines: readonly Line[]): readonly Line[] {
  const [header, ...rows] = lines;
  if (header === undefined) return lines;
  const labels = cellsOf(header.text);
  const places = keyColumns(table).map((column) => labels.indexOf(column.name));
  const keyed = rows.map((line) => {
    const cells = cellsOf(line.text);
    return { line, key: places.map((place) => cells[place] ?? "") };
  });
  return [header, ...keyed.sort((a, b) => ascendingLists(a.key, b.key)).map(({ line }) => line)];
}
