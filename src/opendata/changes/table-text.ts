import { csvLine } from "../../ledger/csv.ts";
import { linesOf } from "../../ledger/json-rows.ts";
import { readJsonTable } from "../../ledger/json-table.ts";
import { columnsOf, type TableName } from "../../ledger/schema.ts";
import { isJson } from "../../ledger/table-rows.ts";

/** A file of a table as lines of CSV, whatever its form, and the line of the file that each stands for. */
export interface TableText {
  readonly csv: string;
  lineOf(line: number): number;
}

/** A file that is not there. */
export const NO_TEXT: TableText = { csv: "", lineOf: (line) => line };

/** The text of a file as CSV; null for JSON that is no table. */
export function tableText(table: TableName, file: string, text: string): TableText | null {
  if (text === "" || !isJson(file)) return { ...NO_TEXT, csv: text };
  const { rows, faults } = readJsonTable(text.replace(/^\uFEFF/, ""));
  if (faults.length > 0) return null;
  const names = columnsOf(table).map(({ name }) => name);
  const lines = rows.map(({ cells }) => {
    const texts = new Map(cells.map((cell) => [cell.name, cell.text]));
    return csvLine(names.map((name) => texts.get(name) ?? ""));
  });
  const places = linesOf(rows);
  return { csv: [csvLine(names), ...lines].join(""), lineOf: (line) => places[line - 2] ?? line };
}
