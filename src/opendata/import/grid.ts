/**
 * One cell as a spreadsheet holds it. A number's `text` is the shortest decimal that is the same
 * double, with the zeros that its format shows; `digits` counts the significant ones.
 */
export type GridCell =
  | { readonly kind: "empty" }
  | {
      readonly kind: "text";
      readonly text: string;
      /** Of a file with semicolons between its cells: its commas may be decimal signs. */
      readonly isBetweenSemicolons?: true;
    }
  | {
      readonly kind: "number";
      readonly text: string;
      readonly digits: number;
      /** How the cell shows it: as a percentage, or divided by a thousand and more. */
      readonly shown?: "percent" | "scaled";
      /** The shortest decimal of the double where what every spreadsheet shows of it is shorter: 42.90000000000001. */
      readonly dust?: string;
      /** What its format writes beside the digits: `0.0"万元"`. */
      readonly word?: string;
    }
  | { readonly kind: "date"; readonly text: string }
  | { readonly kind: "fault"; readonly text: string; readonly why?: FaultKind };

/** Why nothing is to be read from a cell; an error of the spreadsheet where nothing is said. */
export type FaultKind = "no-result" | "struck" | "note-mark";

/** A rectangle of merged cells, first and last inside, from 0. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a file, or a whole CSV file. Rows may be of different lengths. */
export interface Grid {
  readonly file: string;
  /** Empty for a CSV file. */
  readonly sheet: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly merges: readonly Merge[];
}

const EMPTY: GridCell = { kind: "empty" };

/** The cell as it stands; a merged rectangle has its content in its first cell alone. */
export function cellAt(grid: Grid, row: number, column: number): GridCell {
  return grid.rows[row]?.[column] ?? EMPTY;
}

const mergesByRow = new WeakMap<Grid, Map<number, Merge[]>>();

/** The merged rectangle that holds a cell, or undefined. */
export function mergeAt(grid: Grid, row: number, column: number): Merge | undefined {
  if (grid.merges.length === 0) return undefined;
  const index = mergesByRow.get(grid) ?? indexMerges(grid);
  return index.get(row)?.find((one) => column >= one.left && column <= one.right);
}

/** Merged rectangles by row, so that a sheet of many is still read in one pass. */
function indexMerges(grid: Grid): Map<number, Merge[]> {
  const index = new Map<number, Merge[]>();
  for (const merge of grid.merges) {
    const last = Math.min(merge.bottom, grid.rows.length - 1);
    for (let row = merge.top; row <= last; row++) index.set(row, [...(index.get(row) ?? []), merge]);
  }
  mergesByRow.set(grid, index);
  return index;
}

/** The cell with the content that it shows: that of the first cell of its merged rectangle. */
export function shownAt(grid: Grid, row: number, column: number): GridCell {
  const merge = mergeAt(grid, row, column);
  return merge === undefined ? cellAt(grid, row, column) : cellAt(grid, merge.top, merge.left);
}

/** The text of a cell without outer spaces; empty for an empty one. */
export function textOf(cell: GridCell): string {
  return cell.kind === "empty" ? "" : cell.text.trim();
}

/** Why a cell cannot be read, or null. */
export function faultOf(cell: GridCell): FaultKind | "fault-value" | null {
  return cell.kind === "fault" ? (cell.why ?? "fault-value") : null;
}

export function isBlank(cell: GridCell): boolean {
  return textOf(cell) === "";
}

/** The number of columns of the widest row. */
export function widthOf(grid: Grid): number {
  return grid.rows.reduce((width, row) => Math.max(width, row.length), 0);
}

/** A cell's name as spreadsheets show it: row 4, column 2 (from 0) is `C5`. */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** Where a cell stands, and the text that is told of it. */
export function placeAt(grid: Grid, row: number, column: number, text: string) {
  return { file: grid.file, sheet: grid.sheet, cell: cellName(row, column), text };
}
