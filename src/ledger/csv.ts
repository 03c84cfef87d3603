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
