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

/** The cells of one sound line, each as it is written, its quotes included. */
export function writtenCells(line: string): string[] {
  if (!line.includes('"')) return line.split(",");
  const cells: string[] = [];
  let [from, quoted] = [0, false];
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') quoted = !quoted;
    if (line[i] !== "," || quoted) continue;
    cells.push(line.slice(from, i));
    from = i + 1;
  }
  return [...cells, line.slice(from)];
}

/** What a cell says, by how it is written. */
export function saidBy(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}
