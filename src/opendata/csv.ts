import type { Place } from "../ledger/schema.ts";

/** CSV as RFC 4180 has it, but with LF: a cell is quoted only where it must be. */

const SPECIAL = /[",\r\n]/;

/** One cell as it stands in a file. */
export function csvCell(cell: string): string {
  return SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Cells to one line, its end included. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(",")}\n`;
}

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
