import type { Ledger } from "../../ledger/ledger.ts";
import { jsonText } from "../api/source.ts";
import {
  hasWorkbook,
  type Published,
  smallTables,
  tablePublications,
  wholePublications,
} from "../published.ts";
import { tableCsv } from "../tables.ts";
import { archiveEntries, zipOf } from "./archive.ts";
import { excelCsv } from "./excel.ts";
import { tableJson } from "./table-json.ts";
import { ledgerWorkbook } from "./workbook.ts";

/** A published file, and how large it is where the ledger is small enough to be weighed in passing. */
export interface Download extends Published {
  readonly bytes?: number;
}

const offered = new WeakMap<Ledger, Promise<readonly Download[]>>();

/** Every file of a whole table and of the whole ledger; worked out once for a ledger. */
export function downloadsOf(ledger: Ledger): Promise<readonly Download[]> {
  const known = offered.get(ledger) ?? weighed(ledger);
  offered.set(ledger, known);
  return known;
}

async function weighed(ledger: Ledger): Promise<readonly Download[]> {
  const all: Download[] = [];
  for (const file of [...wholePublications(ledger), ...tablePublications(ledger)]) {
    const bytes = await sizeOf(ledger, file);
    all.push(bytes === null ? file : { ...file, bytes });
  }
  return all;
}

const size = (text: string) => Buffer.byteLength(text);

/** To weigh a file it must be made: null for a table, or a whole ledger, for which that takes long. */
async function sizeOf(ledger: Ledger, { path, format, table }: Published): Promise<number | null> {
  if (table === undefined) return hasWorkbook(ledger) ? wholeSize(ledger, format) : null;
  if (!smallTables(ledger).includes(table)) return null;
  if (format === "JSON") return size(jsonText(tableJson(ledger, table)));
  return size(path.startsWith("data/excel/") ? excelCsv(ledger, table) : tableCsv(ledger, table));
}

async function wholeSize(ledger: Ledger, format: Published["format"]): Promise<number> {
  if (format === "XLSX") return (await ledgerWorkbook(ledger)).length;
  return zipOf(archiveEntries(ledger)).length;
}
