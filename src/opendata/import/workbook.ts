import { readXlsx, type Sheet } from "hucre/xlsx";
import { shortest, shownBy, withZeros } from "./double.ts";
import { extentOf, isWithin } from "./extent.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { RefusalKind } from "./outcome.ts";
import { type Declared, inflatePart, zipDirectory } from "./zip-directory.ts";

/** All parts of a workbook together may inflate to this: seventy thousand rows of a fill-in sheet. */
export const MOST_INFLATED = 32 * 1024 ** 2;

/** The sheets of a workbook that people see, and the names of hidden ones; or why it cannot be read. */
export type WorkbookReading =
  | { readonly grids: readonly Grid[]; readonly hidden: readonly string[] }
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
  if (parts.some(({ name }) => name === "content.xml")) return { refused: "open-document" };
  if (parts.reduce((sum, part) => sum + part.inflated, 0) > MOST_INFLATED) return { refused: "too-large" };
  const unsound = parts.map((part) => faultOf(bytes, part)).find((fault) => fault !== null);
  if (unsound) return { refused: unsound };
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const seen = sheets.filter((sheet) => sheet.hidden !== true && sheet.veryHidden !== true);
    const hidden = sheets.filter((sheet) => !seen.includes(sheet)).map((sheet) => sheet.name);
    return { grids: seen.map((sheet) => gridOf(file, sheet)), hidden };
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

function gridOf(file: string, sheet: Sheet): Grid {
  const rows = sheet.rows.map((row, r) => row.map((_, c) => cellOf(sheet, r, c)));
  const merges = (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
  return { file, sheet: sheet.name, rows, merges };
}

const EMPTY: GridCell = { kind: "empty" };

function cellOf(sheet: Sheet, row: number, column: number): GridCell {
  const value = sheet.rows[row]?.[column] ?? null;
  const cell = value === null ? undefined : sheet.cells?.get(`${row},${column}`);
  const format = cell?.style?.numFmt ?? "General";
  if (value === null || value === "") return EMPTY;
  if (value instanceof Date) return dateCell(value, format);
  if (typeof value === "number") return numberCell(value, format);
  if (typeof value === "boolean") return { kind: "fault", text: value ? "TRUE" : "FALSE" };
  return { kind: cell?.type === "error" ? "fault" : "text", text: value };
}

function numberCell(value: number, format: string): GridCell {
  const { text, digits } = shortest(value);
  const { decimals, as } = shownBy(format);
  if (as === "scaled") return { kind: "number", text, digits, shown: as };
  if (as === "percent") {
    return {
      kind: "number",
      text: decimals === null ? text : withZeros(text, decimals + 2),
      digits,
      shown: as,
    };
  }
  return { kind: "number", text: withZeros(text, decimals), digits };
}

/** A date as far as the cell shows it: with its day, its month, or the year alone. */
function dateCell(value: Date, format: string): GridCell {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "").toLowerCase();
  const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
  const length = bare.includes("d") ? 10 : bare.includes("m") ? 7 : 4;
  return { kind: "date", text: iso.slice(0, length) };
}
