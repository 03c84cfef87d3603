import { readXlsx, type Sheet } from "hucre/xlsx";
import { MOST_INFLATED } from "../limits.ts";
import { extentOf, isWithin } from "./extent.ts";
import { type Grid, type GridCell, isBlank, placeAt, textOf } from "./grid.ts";
import type { RefusalKind, Skipped } from "./outcome.ts";
import { shownCell } from "./shown.ts";
import { type Declared, inflatePart, zipDirectory } from "./zip-directory.ts";

/**
 * The sheets of a workbook as people see them, the names of hidden ones, and what was left out of the
 * others: note marks, what is struck through, hidden rows and columns; or why it cannot be read.
 */
export type WorkbookReading =
  | {
      readonly grids: readonly Grid[];
      readonly hidden: readonly string[];
      readonly skipped: readonly Skipped[];
    }
  | { readonly refused: RefusalKind };

/** What the first bytes of a file say it is. */
export function kindOfFile(bytes: Uint8Array): "zip" | "compound" | "text" {
  const starts = (...magic: number[]) => magic.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b)) return "zip";
  return starts(0xd0, 0xcf, 0x11, 0xe0) ? "compound" : "text";
}

/**
 * Reads an .xlsx. The archive's directory is added up before anything inflates, and no part may
 * inflate beyond what it declares there.
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<WorkbookReading> {
  const parts = zipDirectory(bytes);
  if (parts === null) return { refused: "damaged-workbook" };
  if (parts.some(({ name }) => name === "xl/workbook.bin")) return { refused: "old-workbook" };
  if (parts.some(({ name }) => name === "content.xml")) return { refused: "open-document" };
  if (parts.reduce((sum, part) => sum + part.inflated, 0) > MOST_INFLATED) return { refused: "too-large" };
  const unsound = parts.map((part) => faultOf(bytes, part)).find((fault) => fault !== null);
  if (unsound) return { refused: unsound };
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const seen = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
    const hidden = sheets.filter((sheet) => !seen.includes(sheet)).map((sheet) => sheet.name);
    const read = seen.map((sheet) => gridOf(file, sheet));
    const skipped = read.flatMap((one) => one.skipped);
    return { grids: read.map((one) => one.grid), hidden, skipped };
  } catch {
    // Whatever the library finds wrong with a file, the file is what is wrong.
    return { refused: "damaged-workbook" };
  }
}

/** Why a part is not to be read: more than it declares, entities of its own, or more than a sheet ever holds. */
function faultOf(bytes: Uint8Array, part: Declared): RefusalKind | null {
  const content = inflatePart(bytes, part);
  if (content === null) return "damaged-workbook";
  if (!/\.(?:xml|rels|vml)$/i.test(part.name)) return null;
  const xml = Buffer.from(content.buffer, content.byteOffset, content.length);
  // No spreadsheet writes a document type; it could define entities that expand without end.
  if (xml.indexOf("<!DOCTYPE") >= 0) return "damaged-workbook";
  return isWithin(extentOf(xml)) ? null : "too-large";
}

function gridOf(file: string, sheet: Sheet): { grid: Grid; skipped: Skipped[] } {
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  const skipped: Skipped[] = [];
  const bare: Grid = { file, sheet: sheet.name, rows: [], merges };
  const rows = sheet.rows.map((row, r) => rowOf(bare, sheet, r, row.length, skipped));
  return { grid: { ...bare, rows }, skipped };
}

const EMPTY: GridCell = { kind: "empty" };

/** A row as people see it: without hidden cells, and empty where all that it says is struck through. */
function rowOf(grid: Grid, sheet: Sheet, row: number, width: number, skipped: Skipped[]): GridCell[] {
  const shown = Array.from({ length: width }, (_, c) => shownCell(sheet, row, c));
  const isHiddenRow = sheet.rowDefs?.get(row)?.hidden === true;
  const isHidden = (c: number) => isHiddenRow || sheet.columns?.[c]?.hidden === true;
  const tell = (kind: Skipped["kind"], c: number, text: string) =>
    skipped.push({ kind, ...placeAt(grid, row, c, text) });
  const filled = shown.flatMap(({ cell }, c) => (isBlank(cell) ? [] : [c]));
  const seen = filled.filter((c) => !isHidden(c));
  const isStruck = seen.length > 0 && seen.every((c) => whyOf(shown[c]?.cell) === "struck");
  return shown.map(({ cell, left }, c) => {
    if (isBlank(cell)) return EMPTY;
    if (isHidden(c) || isStruck) {
      // A row left out is told once.
      if (!isHiddenRow && !isStruck) tell("hidden", c, textOf(cell));
      else if (c === filled[0]) tell(isHiddenRow ? "hidden" : "struck", c, textOf(cell));
      return EMPTY;
    }
    if (left !== undefined) tell(left.kind, c, left.text);
    return cell;
  });
}

function whyOf(cell: GridCell | undefined) {
  return cell?.kind === "fault" ? cell.why : undefined;
}
