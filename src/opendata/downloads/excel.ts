import { csvLine } from "../../ledger/csv.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { type Column, columnsOf, type TableName } from "../../ledger/schema.ts";
import { rowsOf } from "../tables.ts";

/** Tells Excel that the text is UTF-8. */
const MARK = "\uFEFF";

const MONTH = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

/**
 * What Excel takes for a date, a time, a fraction or a rounded number when it opens a CSV: it would
 * show and save something else. A tab before it keeps it a text, and is not seen.
 */
const CHANGED = new RegExp(
  [
    "\\d{1,4}[-/.]\\d{1,2}(?:[-/.]\\d{1,4})?",
    "\\d{2,4}年\\d{1,2}月(?:\\d{1,2}日)?|\\d{1,2}月\\d{1,2}日",
    "\\d+:\\d+(?::\\d+)?",
    `(?:${MONTH})[a-z]*[-/. ]\\d+|\\d+[-/. ](?:${MONTH})[a-z]*`,
    "0\\d+",
    "\\d{16,}",
    "\\d+(?:\\.\\d+)?e[-+]?\\d+",
  ]
    .map((form) => `^(?:${form})$`)
    .join("|"),
  "i",
);

/**
 * A whole table as a CSV that Excel opens by a double click: marked as UTF-8, lines ended as Windows
 * has them. Figures are as in the machine CSV; texts that Excel would change begin with a tab.
 */
export function excelCsv(ledger: Ledger, table: TableName): string {
  const columns = columnsOf(table);
  let text = MARK + excelLine(columns.map((column) => column.name));
  for (const row of rowsOf(ledger, table)) {
    const cells = row as unknown as Readonly<Record<string, string>>;
    text += excelLine(columns.map((column) => guarded(cells[column.name] ?? "", column)));
  }
  return text;
}

function guarded(cell: string, { type }: Column): string {
  return type !== "decimal" && type !== "integer" && CHANGED.test(cell) ? `\t${cell}` : cell;
}

function excelLine(cells: readonly string[]): string {
  return csvLine(cells).replace(/\n$/, "\r\n");
}
