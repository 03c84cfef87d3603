import type { Ledger } from "../../ledger/ledger.ts";
import { TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { rowCount } from "../tables.ts";

/** Up to how many rows a table is also published as a CSV for Excel and as JSON. */
const MOST_ROWS_AGAIN = 100_000;
/** Up to how many rows a ledger is also one workbook. A sheet could hold a million, but no office program opens that gladly. */
const MOST_ROWS_OF_WORKBOOK = 100_000;

/** The tables that are also published as a CSV for Excel and as JSON. */
export function smallTables(ledger: Ledger): TableName[] {
  return TABLE_NAMES.filter((table) => rowCount(ledger, table) <= MOST_ROWS_AGAIN);
}

/** True where the ledger is also one workbook. */
export function hasWorkbook(ledger: Ledger): boolean {
  const rows = TABLE_NAMES.reduce((sum, table) => sum + rowCount(ledger, table), 0);
  return rows <= MOST_ROWS_OF_WORKBOOK;
}
