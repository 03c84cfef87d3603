import type { Ledger } from "../ledger/ledger.ts";
import { fileOf, TABLE_NAMES, type TableName } from "../ledger/schema.ts";
import { MOST_ROWS_AGAIN, MOST_ROWS_OF_WORKBOOK } from "./limits.ts";
import { publishedTables, rowCount } from "./tables.ts";

/** A published file of data. */
export interface Published {
  /** Below the site's root, without a slash before it. */
  readonly path: string;
  readonly media: string;
  readonly format: "CSV" | "JSON" | "ZIP" | "XLSX";
  /** The table that it holds; absent where it holds all of them. */
  readonly table?: TableName;
  readonly year?: number;
}

const MEDIA = {
  CSV: "text/csv",
  JSON: "application/json",
  ZIP: "application/zip",
  XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;

/** The CSV of every table: the whole of it, or of one too long for one file its years. */
export function tableCsvs(ledger: Ledger): (Published & { readonly table: TableName })[] {
  const files = publishedTables(ledger);
  const joined = new Set(files.filter(({ year }) => year === undefined).map(({ table }) => table));
  return files
    .filter(({ table, year }) => joined.has(table) === (year === undefined))
    .map(({ table, year }) => ({
      path: `data/${year === undefined ? `${table}.csv` : fileOf(table, year)}`,
      ...{ media: MEDIA.CSV, format: "CSV", table },
      ...(year === undefined ? {} : { year }),
    }));
}

/** Every table as CSV and, where it is not too long, as JSON and for Excel. */
export function tablePublications(ledger: Ledger): (Published & { readonly table: TableName })[] {
  const again = smallTables(ledger).flatMap((table) => [
    { path: `data/${table}.json`, media: MEDIA.JSON, format: "JSON", table } as const,
    { path: `data/excel/${table}.csv`, media: MEDIA.CSV, format: "CSV", table } as const,
  ]);
  return [...tableCsvs(ledger), ...again];
}

/** The whole ledger as one file. */
export function wholePublications(ledger: Ledger): Published[] {
  const archive: Published = { path: "data/ledger.zip", media: MEDIA.ZIP, format: "ZIP" };
  const workbook: Published = { path: "data/ledger.xlsx", media: MEDIA.XLSX, format: "XLSX" };
  return hasWorkbook(ledger) ? [archive, workbook] : [archive];
}

/** The tables that are also published as a CSV for Excel and as JSON. */
export function smallTables(ledger: Ledger): TableName[] {
  return TABLE_NAMES.filter((table) => rowCount(ledger, table) <= MOST_ROWS_AGAIN);
}

/** True where the ledger is also one workbook. */
export function hasWorkbook(ledger: Ledger): boolean {
  const rows = TABLE_NAMES.reduce((sum, table) => sum + rowCount(ledger, table), 0);
  return rows <= MOST_ROWS_OF_WORKBOOK;
}
