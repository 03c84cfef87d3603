import { LANGS } from "../../i18n/lang.ts";
import { columnAbout, columnTitle } from "../../i18n/table-words.ts";
import { csvLine } from "../../ledger/csv.ts";
import { type Column, columnsOf, TABLE_NAMES, TABLES, type TableName } from "../../ledger/schema.ts";

/** The columns of the data dictionary as a table of its own. */
export const DICTIONARY_COLUMNS = [
  "table",
  "column",
  ...LANGS.map((lang) => `title_${lang}`),
  "type",
  "key",
  "required",
  "values",
  "refers_to",
  ...LANGS.map((lang) => `about_${lang}`),
  "example",
];

/** One row for each column of each table, in the order of the schema. */
export function dictionaryRows(): string[][] {
  return TABLE_NAMES.flatMap((table) => columnsOf(table).map((column) => dictionaryRow(table, column)));
}

function dictionaryRow(table: TableName, column: Column): string[] {
  const { name, type, key, required, values = [], table: other = "", example } = column;
  const yes = (is: boolean | undefined) => (is === true ? "yes" : "");
  return [
    TABLES[table].name,
    ...[
      name,
      ...LANGS.map((lang) => columnTitle(table, name, lang)),
      type,
      yes(key),
      yes(required),
      values.join(" "),
      other,
    ],
    ...[...LANGS.map((lang) => columnAbout(table, name, lang)), example],
  ];
}

/** The data dictionary as CSV. */
export function dictionaryCsv(): string {
  return [DICTIONARY_COLUMNS, ...dictionaryRows()].map(csvLine).join("");
}
