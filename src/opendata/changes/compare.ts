import type { Files } from "../../ledger/folder.ts";
import { readRows } from "../../ledger/rows.ts";
import { type Place, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { isFileOf } from "../../ledger/table-files.ts";
import { isJson, stemOf } from "../../ledger/table-rows.ts";
import { type CellDifference, cellDifferences, keyCells, keyId } from "../row-cells.ts";
import { bytesOf, textOf } from "./file-text.ts";
import { compareLines, type Line, linesOf } from "./lines.ts";
import { compareSettings } from "./settings.ts";
import { type TableText, tableText } from "./table-text.ts";

/** One state of a ledger: its files, and what tells two equal ones apart without reading them. */
export interface Version {
  /** As the reader named it: a revision or a folder. */
  readonly name: string;
  readonly files: Files;
  /** A hash of a file's bytes, where one is known. */
  hash?(name: string): string | undefined;
}

/** A row that is in one version only, or differs, told by the keys of its table. */
export interface RowChange {
  readonly kind: "lost" | "changed" | "new";
  readonly table: TableName;
  readonly file: string;
  /** The line in the newer version; of a lost row, in the older. */
  readonly line: number;
  /** The line in the older version; of a new row none. */
  readonly was?: number;
  readonly key: readonly string[];
  /** The cells that differ; of a lost or new row, all that are not empty. */
  readonly cells: readonly CellDifference[];
  /** The row as it is now; of a lost row, as it was. */
  readonly row: Place;
}

/** A column that a file has lost or gained. */
export interface ColumnChange {
  readonly kind: "lost" | "new";
  readonly table: TableName;
  readonly file: string;
  readonly column: string;
}

/** Everything in which two versions differ. */
export interface Comparison {
  readonly rows: readonly RowChange[];
  readonly columns: readonly ColumnChange[];
  /** Fields of `site.json` by their path: `schedule_bands.behind`, `themes.economy`. */
  readonly settings: readonly CellDifference[];
  /** Files that differ and cannot be read as tables: their rows are not compared. */
  readonly unread: readonly string[];
}

/** Compares two versions by declared keys. Equal files are not read; linear in the rows of the others. */
export function compareVersions(a: Version, b: Version): Comparison {
  const rows: RowChange[] = [];
  const columns: ColumnChange[] = [];
  const unread: string[] = [];
  for (const { table, files } of tableFilesIn([...a.files.names, ...b.files.names])) {
    const found = compareFile(a, b, table, files);
    if (found === null) unread.push(fileOfVersion(b, files) ?? files[0] ?? "");
    else {
      for (const row of found.rows) rows.push(row);
      columns.push(...found.columns);
    }
  }
  const order = { lost: 0, changed: 1, new: 2 } as const;
  rows.sort((x, y) => order[x.kind] - order[y.kind]);
  return { rows, columns, settings: compareSettings(a.files, b.files), unread };
}

/**
 * The files of tables among some files, table by table, oldest year first. What was a CSV and became JSON is
 * one file under two names, the CSV first.
 */
export function tableFilesIn(
  names: Iterable<string>,
): { readonly table: TableName; readonly files: readonly string[] }[] {
  const sorted = [...new Set(names)].sort();
  return TABLE_NAMES.flatMap((table) => {
    const stems = Map.groupBy(
      sorted.filter((file) => isFileOf(table, file)),
      stemOf,
    );
    return [...stems.values()].map((files) => ({ table, files }));
  });
}

/** The name that a version has a file under; undefined where it lacks the file. */
function fileOfVersion({ files: { names } }: Version, files: readonly string[]): string | undefined {
  return files.find((file) => names.includes(file));
}

export interface FileComparison {
  readonly rows: readonly RowChange[];
  readonly columns: readonly ColumnChange[];
}

const SAME: FileComparison = { rows: [], columns: [] };

function compareFile(
  a: Version,
  b: Version,
  table: TableName,
  files: readonly string[],
): FileComparison | null {
  const [was = "", is = ""] = [a, b].map((version) => fileOfVersion(version, files));
  const [x, y] = [a.hash?.(was), b.hash?.(is)];
  if (x !== undefined && x === y) return SAME;
  const [before, after] = [bytesOf(a.files, was), bytesOf(b.files, is)];
  if (was === is && before !== null && after !== null && equal(before, after)) return SAME;
  const older = tableOf(table, was, before);
  const newer = tableOf(table, is, after);
  return older === null || newer === null ? null : compareTables(table, [was, is], older, newer);
}

function tableOf(table: TableName, file: string, bytes: Uint8Array | null): TableText | null {
  const text = textOf(bytes);
  return text === null ? null : tableText(table, file, text);
}

/**
 * Two states of one file, in whatever form each is, with the lines of the files themselves. What columns a file
 * has tells nothing where one is JSON, which leaves out what is empty.
 */
function compareTables(
  table: TableName,
  [was, is]: readonly [was: string, is: string],
  before: TableText,
  after: TableText,
): FileComparison | null {
  const found = compareTexts(table, is || was, before.csv, after.csv);
  if (found === null) return null;
  const rows = found.rows.map((one): RowChange => {
    const side = one.kind === "lost" ? before : after;
    const line = side.lineOf(one.line);
    const earlier = one.was === undefined ? {} : { was: before.lineOf(one.was) };
    return { ...one, ...earlier, line, row: { ...one.row, line } };
  });
  return { rows, columns: isJson(was) || isJson(is) ? [] : found.columns };
}

function equal(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && Buffer.compare(a, b) === 0;
}

/**
 * Two texts of one file compared by the keys of its table; an empty text is a file that is not there.
 * Null where one is no table.
 */
export function compareTexts(
  table: TableName,
  file: string,
  before: string,
  after: string,
): FileComparison | null {
  const heads = [headOf(before), headOf(after)] as const;
  // Under another head every line reads differently: then all are compared by their cells.
  const { lost, added } =
    heads[0] === heads[1] ? compareLines(before, after) : { lost: bodyOf(before), added: bodyOf(after) };
  const older = rowsOf(table, file, heads[0], lost);
  const newer = rowsOf(table, file, heads[1], added);
  if (older === null || newer === null) return null;
  return {
    rows: compareRows(table, file, older, newer),
    columns: before === "" || after === "" ? [] : compareColumns(table, file, heads[0], heads[1]),
  };
}

function headOf(text: string): string {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text : text.slice(0, end);
}

function bodyOf(text: string): Line[] {
  return linesOf(text)
    .map((line, i) => ({ line: i + 1, text: line }))
    .slice(1);
}

/** The rows of some lines under their head, with the line numbers of the whole file; null where they are no rows. */
function rowsOf(table: TableName, file: string, head: string, lines: readonly Line[]): Place[] | null {
  if (lines.length === 0) return [];
  const text = [head, ...lines.map((line) => line.text)].join("\n");
  const { rows, sound } = readRows(file, table, new TextEncoder().encode(`${text}\n`));
  if (!sound) return null;
  return rows.map((row, i) => ({ ...row, line: lines[i]?.line ?? row.line }));
}

function compareRows(
  table: TableName,
  file: string,
  before: readonly Place[],
  after: readonly Place[],
): RowChange[] {
  const older = new Map(before.map((row) => [keyId(table, row), row]));
  const changes = after.flatMap((row): RowChange[] => {
    const id = keyId(table, row);
    const was = older.get(id);
    older.delete(id);
    const cells = cellDifferences(table, was, row);
    if (was !== undefined && cells.length === 0) return [];
    const kind = was === undefined ? "new" : "changed";
    return [{ kind, table, file, line: row.line, was: was?.line, key: keyCells(table, row), cells, row }];
  });
  const lost = [...older.values()].map(
    (row): RowChange => ({
      ...{ kind: "lost", table, file, line: row.line, key: keyCells(table, row) },
      ...{ cells: cellDifferences(table, row, undefined), row },
    }),
  );
  return [...lost, ...changes];
}

function compareColumns(table: TableName, file: string, before: string, after: string): ColumnChange[] {
  const [older, newer] = [before, after].map((head) => head.replace(/^\uFEFF/, "").split(","));
  const only = (one: readonly string[] = [], other: readonly string[] = []) =>
    one.filter((name) => !other.includes(name));
  return [
    ...only(older, newer).map((column): ColumnChange => ({ kind: "lost", table, file, column })),
    ...only(newer, older).map((column): ColumnChange => ({ kind: "new", table, file, column })),
  ];
}
