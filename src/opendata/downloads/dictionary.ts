import { csvLine } from "../../ledger/csv.ts";
import { type Column, columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../ledger/schema.ts";

/** The columns of the data dictionary as a table of its own. */
export const DICTIONARY_COLUMNS = [
  "table",
  "column",
  "title_zh",
  "title_en",
  "type",
  "key",
  "required",
  "values",
  "refers_to",
  "about_zh",
  "about_en",
  "example",
] as const;

/** One row for each column of each table, in the order of the schema. */
export function dictionaryRows(): string[][] {
  return TABLE_NAMES.flatMap((table) => columnsOf(table).map((column) => dictionaryRow(table, column)));
}

function dictionaryRow(table: TableName, column: Column): string[] {
  const { name, title, type, key, required, values = [], table: other = "", about, example } = column;
  const yes = (is: boolean | undefined) => (is === true ? "yes" : "");
  return [
    TABLES[table].name,
    ...[name, title.zh, title.en, type, yes(key), yes(required), values.join(" "), other],
    ...[about?.zh ?? "", about?.en ?? "", example],
  ];
}

/** The data dictionary as CSV. */
export function dictionaryCsv(): string {
  return [DICTIONARY_COLUMNS, ...dictionaryRows()].map(csvLine).join("");
}
