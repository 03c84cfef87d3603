import type { Ledger } from "../../ledger/ledger.ts";
import { columnsOf, type Place, TABLES, type TableName } from "../../ledger/schema.ts";
import { rowJson, sourcedJson } from "../api/rows.ts";
import { rowsOf } from "../tables.ts";

/** A whole table for programs: its columns, then its rows in the order of its files. */
export function tableJson(ledger: Ledger, table: TableName) {
  return {
    table,
    title: TABLES[table].title,
    columns: columnsOf(table).map(({ name, title, type }) => ({ name, title, type })),
    rows: rowsOf(ledger, table).map((row) =>
      isSourced(row) ? sourcedJson(ledger, table, row) : rowJson(table, row),
    ),
  };
}

function isSourced(row: Place): row is Place & { readonly source: string } {
  return "source" in row;
}
