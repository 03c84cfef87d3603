import { csvCell } from "../ledger/csv.ts";
import type { Place } from "../ledger/schema.ts";

export { csvLine } from "../ledger/csv.ts";

/**
 * The cells of a row under the given columns as one line, empty where the row's table has no such
 * column. One growing text and no list between: a national ledger writes two million of these.
 */
export function csvRow(row: Place, columns: readonly string[]): string {
  const cells = row as unknown as Readonly<Record<string, string | undefined>>;
  let line = "";
  for (let i = 0; i < columns.length; i++) {
    if (i > 0) line += ",";
    line += csvCell(cells[columns[i] as string] ?? "");
  }
  return `${line}\n`;
}
