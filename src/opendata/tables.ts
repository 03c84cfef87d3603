import type { Ledger } from "../ledger/ledger.ts";
import { columnsOf, type Place, TABLE_NAMES, TABLES, type TableName } from "../ledger/schema.ts";
import { yearOfFile } from "../ledger/table-files.ts";
import { csvLine, csvRow } from "./csv.ts";
import { MOST_JOINED_ROWS } from "./limits.ts";

/** A published CSV file: a whole table, or one year of it. */
export interface PublishedTable {
  readonly table: TableName;
  /** Set for one year of a table. */
  readonly year?: number;
  /** Rows without the header. */
  readonly rows: number;
}

/** How many rows a table has. */
export function rowCount(ledger: Ledger, table: TableName): number {
  return rowsOf(ledger, table).length;
}

/** Every published file of the tables, in the order of the schema: the joined file, then its years. */
export function publishedTables(ledger: Ledger): PublishedTable[] {
  return TABLE_NAMES.flatMap((table) => {
    const rows = rowsOf(ledger, table).length;
    const years = yearsOf(ledger, table).map(({ year, to, from }) => ({ table, year, rows: to - from }));
    return rows > MOST_JOINED_ROWS && years.length > 0 ? years : [{ table, rows }, ...years];
  });
}

/** A whole table as CSV: its header once, then the rows of all years, the oldest year first. */
export function tableCsv(ledger: Ledger, table: TableName): string {
  return csvOf(table, rowsOf(ledger, table));
}

/** One year's file of a table as CSV; the header alone for a year without a file. */
export function yearCsv(ledger: Ledger, table: TableName, year: number): string {
  const found = yearsOf(ledger, table).find((span) => span.year === year);
  return csvOf(table, found === undefined ? [] : rowsOf(ledger, table).slice(found.from, found.to));
}

function csvOf(table: TableName, rows: readonly Place[]): string {
  const names = columnsOf(table).map((column) => column.name);
  let text = csvLine(names);
  for (const row of rows) text += csvRow(row, names);
  return text;
}

interface Span {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const spans = new WeakMap<readonly Place[], readonly Span[]>();

/** Where in the table's rows each year's file begins and ends; found once. */
function yearsOf(ledger: Ledger, table: TableName): readonly Span[] {
  if (!TABLES[table].byYear) return [];
  const rows = rowsOf(ledger, table);
  const known = spans.get(rows);
  if (known !== undefined) return known;
  const made = spansOf(rows);
  spans.set(rows, made);
  return made;
}

/** Rows of one file stand together: a ledger lists them file by file. */
function spansOf(rows: readonly Place[]): Span[] {
  const starts: number[] = [];
  for (let i = 0; i < rows.length; i++) if (rows[i]?.file !== rows[i - 1]?.file) starts.push(i);
  return starts.map((from, i) => ({
    year: yearOfFile(rows[from]?.file ?? "") ?? Number.NaN,
    from,
    to: starts[i + 1] ?? rows.length,
  }));
}

/** The rows of a table in the order of its files; of a table by year the same array at every call. */
export function rowsOf(ledger: Ledger, table: TableName): readonly Place[] {
  switch (table) {
    case "leading_industries":
      return ledger.leadingIndustries;
    case "observations":
    case "targets":
    case "claims":
    case "progress":
      return ledger[table];
    default:
      return [...ledger[table].values()];
  }
}
