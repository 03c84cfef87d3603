import type { CellStyle } from "hucre/xlsx";
import type { Column } from "../../ledger/schema.ts";

/** A face that Chinese offices have; others put their own in its place. */
export const FACE = { name: "宋体", size: 11 } as const;
/** Format Text: nothing becomes a date or loses its zeros, even when the cell is edited. */
export const TEXT: CellStyle = { numFmt: "@" };
const fill = (rgb: string): CellStyle["fill"] => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });
export const HEAD: CellStyle = { ...TEXT, font: { ...FACE, bold: true }, fill: fill("FFD9E2EC") };
export const SUBHEAD: CellStyle = {
  ...TEXT,
  fill: fill("FFEEF2F6"),
  alignment: { wrapText: true, vertical: "top" },
};
export const TITLE: CellStyle = { ...TEXT, font: { ...FACE, bold: true, size: 14 } };
export const WRAPPED: CellStyle = { ...TEXT, alignment: { wrapText: true, vertical: "top" } };

/** How many rows of a column count for its width. */
const MEASURED = 200;
const [NARROWEST, WIDEST] = [8, 48];

/** A width in characters that shows most cells of a column; a Chinese character takes two. */
export function widthFor(column: Column, cells: readonly string[]): number {
  const longest = Math.max(...[column.name, ...cells.slice(0, MEASURED)].map(spanOf));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function spanOf(text: string): number {
  let span = 0;
  for (const one of text) span += one.charCodeAt(0) < 0x1100 ? 1 : 2;
  return span;
}

/** The letters of a column, from 0: A, B … Z, AA. */
export function letter(column: number): string {
  const rest = column % 26;
  const own = String.fromCharCode(65 + rest);
  return column < 26 ? own : letter((column - rest) / 26 - 1) + own;
}
