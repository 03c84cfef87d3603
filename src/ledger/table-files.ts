import { type ById, rowsById } from "./by-id.ts";
import type { CellCache } from "./cell-cache.ts";
import { type Collector, csvPlaces } from "./collector.ts";
import type { Files } from "./folder.ts";
import { jsonPlaces } from "./json-rows.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { fileOf, type Row, TABLE_NAMES, TABLES, type TableName } from "./schema.ts";
import { SITE_FILE } from "./settings.ts";
import { FORMATS, isJson, readTableRows, stemOf } from "./table-rows.ts";

/** One file of a table, read: its rows, and its year where the table has one file a year. */
export interface TableFile<T extends TableName> {
  readonly file: string;
  readonly year: number | undefined;
  readonly rows: readonly Row<T>[];
}

/** Every file of every table that could be read, oldest first. */
export type TableFiles = { readonly [T in TableName]: readonly TableFile<T>[] } & {
  /** Optional tables that the office leaves out: nothing may refer to them. */
  readonly absent: ReadonlySet<TableName>;
};

/** Told after each file: how long work shows its progress. */
export type OnFile = (file: string, rows: number) => void;

/** Reads every table; `cache` has the spellings of all their cells afterwards. */
export function readTableFiles(
  files: Files,
  problems: Collector,
  cache: CellCache,
  onFile?: OnFile,
): TableFiles {
  const tables: Partial<Record<TableName, unknown>> = {};
  for (const table of TABLE_NAMES) tables[table] = readTable(files, table, problems, cache, onFile);
  problems.addAll(strayFiles(files));
  const absent = TABLE_NAMES.filter((table) => TABLES[table].optional && filesOf(files, table).length === 0);
  return { ...tables, absent: new Set(absent) } as unknown as TableFiles;
}

function readTable<T extends TableName>(
  files: Files,
  table: T,
  problems: Collector,
  cache: CellCache,
  onFile?: OnFile,
): TableFile<T>[] {
  const found = filesOf(files, table);
  if (found.length === 0 && !TABLES[table].optional) {
    const file = TABLES[table].byYear ? `${table}/` : fileOf(table);
    problems.add({ code: "L003", file, line: 0, column: 0, table });
  }
  return found.flatMap(({ file, year }) => {
    const rows = readTableFile(files, table, file, problems, cache);
    onFile?.(file, rows?.length ?? 0);
    return rows === null ? [] : [{ file, year, rows }];
  });
}

function readTableFile<T extends TableName>(
  files: Files,
  table: T,
  file: string,
  problems: Collector,
  cache: CellCache,
): readonly Row<T>[] | null {
  const bytes = files.read(file);
  if (!(bytes instanceof Uint8Array)) {
    problems.add({ code: "L001", file, line: 0, column: 0, table, facts: { reason: bytes.reason } });
    return null;
  }
  const read = readTableRows(file, table, bytes, cache);
  const again = () => {
    const found = files.read(file);
    return found instanceof Uint8Array ? found : null;
  };
  problems.know(file, isJson(file) ? jsonPlaces(file, again) : csvPlaces(read.columns));
  problems.addAll(read.problems);
  return read.sound ? read.rows : null;
}

const YEAR_FILE = /^(\d{4})\.(?:csv|json)$/;

/** The year of a file of a table by year; undefined for any other. */
export function yearOfFile(file: string): number | undefined {
  const year = YEAR_FILE.exec(file.slice(file.lastIndexOf("/") + 1))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** True for the name of a file of a table, in either form. */
export function isFileOf(table: TableName, file: string): boolean {
  if (!TABLES[table].byYear) return FORMATS.some((format) => file === `${table}.${format}`);
  return file.startsWith(`${table}/`) && YEAR_FILE.test(file.slice(table.length + 1));
}

/**
 * The files of a table that are there, oldest first. Where a CSV and a JSON file hold the same, the first is
 * read and the other told.
 */
function filesOf(files: Files, table: TableName): { file: string; year: number | undefined }[] {
  return files.names
    .filter((name) => isFileOf(table, name) && !isSecond(files, name))
    .map((file) => ({ file, year: yearOfFile(file) }));
}

/** True for a JSON file beside a CSV file of the same table and year. */
function isSecond({ names }: Files, file: string): boolean {
  return isJson(file) && names.includes(`${stemOf(file)}.csv`);
}

/** Every file of every table that is there. */
export function tableFileNames(files: Files): { table: TableName; file: string }[] {
  return TABLE_NAMES.flatMap((table) => filesOf(files, table).map(({ file }) => ({ table, file })));
}

/** The name of a table's file in a ledger: the one that is there; of a new year in the form of all others. */
export function fileIn({ names }: Files, table: TableName, year?: number): string {
  const csv = fileOf(table, year);
  const json = `${stemOf(csv)}.json`;
  const own = names.filter((name) => isFileOf(table, name));
  const isOther = own.length > 0 && own.every(isJson);
  return !names.includes(csv) && (names.includes(json) || isOther) ? json : csv;
}

/** The table that a path's last parts name, wherever its ledger is: `data/observations/2006.csv`. */
export function tableOfPath(path: string): TableName | null {
  const parts = path.split("/");
  const names = [parts.slice(-2).join("/"), parts.at(-1) ?? ""];
  return TABLE_NAMES.find((table) => names.some((name) => isFileOf(table, name))) ?? null;
}

/** Names of what may hold a table, also behind another ending (`2024.csv.txt`). */
const TABLE_LIKE = /\.(?:csv|json|tsv|tab|xl[st][xmb]?|ett?|f?ods|ots|numbers|dbf)(?:[.~]\w*)*$/i;

/**
 * Files that no table has: a copy that a spreadsheet made, a year misspelt or in a folder too deep; and
 * links, which are not followed.
 */
function strayFiles(files: Files): Problem[] {
  const ours = new Set(tableFileNames(files).map(({ file }) => file));
  const twice = files.names.filter((name) => isSecond(files, name) && tableOfPath(name) !== null);
  const stray = files.names.filter(
    (name) =>
      (TABLE_LIKE.test(name) || isYearLike(name)) &&
      !(ours.has(name) || twice.includes(name) || name === SITE_FILE),
  );
  const links = files.links.filter((name) => !ours.has(name) && name !== SITE_FILE);
  return [
    ...twice.map(
      (file): Problem => ({
        code: "L041",
        file,
        line: 0,
        column: 0,
        facts: { other: `${stemOf(file)}.csv` },
      }),
    ),
    ...stray.map((file): Problem => {
      const fix = likelyName(file);
      return { code: "L008", file, line: 0, column: 0, fix: fix && ours.has(fix) ? undefined : fix };
    }),
    ...links
      .filter((name) => !stray.includes(name))
      .map((file): Problem => ({ code: "L001", file, line: 0, column: 0, facts: { reason: "link" } })),
  ];
}

/** A year in the folder of a table, whatever the file's ending. */
function isYearLike(name: string): boolean {
  const [folder = "", file = ""] = [name.split("/")[0], name.split("/").at(-1)];
  return TABLE_NAMES.some((table) => TABLES[table].byYear && table === folder) && /^\d{4}\b/.test(file);
}

/** The file that a text of this name was likely meant to be: only a text can be given another name. */
function likelyName(name: string): string | undefined {
  if (!/\.(?:csv|txt|tsv)\b/i.test(name)) return undefined;
  const file = name.split("/").at(-1) ?? "";
  const table = TABLE_NAMES.find((one) => TABLES[one].byYear && name.startsWith(`${one}/`));
  const year = /(?<!\d)\d{4}(?!\d)/.exec(file)?.[0];
  if (table !== undefined) return year === undefined ? undefined : `${table}/${year}.csv`;
  const single = TABLE_NAMES.filter((one) => !TABLES[one].byYear).map((one) => fileOf(one));
  return nearest(file.replace(/\.csv.*$/i, ".csv"), single);
}

/** All rows of a table, in the order of its files. */
export function listed<R>(files: readonly { readonly rows: readonly R[] }[]): R[] {
  const all: R[] = [];
  for (const file of files) for (const row of file.rows) all.push(row);
  return all;
}

/** The rows of a table with ids by their id. */
export function byId<R extends { readonly id: string }>(
  files: readonly { readonly rows: readonly R[] }[],
): ById<R> {
  return rowsById(listed(files));
}
