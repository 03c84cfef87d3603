import { inEach } from "../../i18n/lang.ts";
import { columnTitles, tableTitle } from "../../i18n/table-words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { columnsOf, type Place, type TableName } from "../../ledger/schema.ts";
import { rowJson, sourcedJson } from "../api/rows.ts";
import { rowsOf } from "../tables.ts";

/** A whole table for programs: its columns, then its rows in the order of its files. */
export function tableJson(ledger: Ledger, table: TableName) {
  return {
    table,
    title: inEach((lang) => tableTitle(table, lang)),
    columns: columnsOf(table).map(({ name, type }) => ({ name, title: columnTitles(table, name), type })),
    rows: rowsOf(ledger, table).map((row) =>
      isSourced(row) ? sourcedJson(ledger, table, row) : rowJson(table, row),
    ),
  };
}

function isSourced(row: Place): row is Place & { readonly source: string } {
  return "source" in row;
}
