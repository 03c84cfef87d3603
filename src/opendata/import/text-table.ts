import Papa from "papaparse";
import { decode } from "../../ledger/bytes.ts";
import type { Grid, GridCell } from "./grid.ts";

/** The signs between cells that spreadsheets write: comma, tab, semicolon. */
export const DELIMITERS = [",", "\t", ";"] as const;

/** A text file that people read as a table, decoded, once for each way of telling its cells apart. */
export interface TextTable {
  /** The reading by each delimiter that the text holds at all; the most likely first. */
  readonly grids: readonly Grid[];
}

/** CSV and its like in any encoding that `decode` reads; null where none fits. */
export function readTextTable(file: string, bytes: Uint8Array): TextTable | null {
  const decoded = decode(bytes);
  if ("position" in decoded) return null;
  const text = decoded.text.replace(/\r\n?/g, "\n");
  const used = DELIMITERS.filter((delimiter) => text.includes(delimiter));
  const grids = (used.length === 0 ? ([","] as const) : used).map((delimiter) =>
    split(file, text, delimiter),
  );
  return { grids };
}

function split(file: string, text: string, delimiter: string): Grid {
  const { data } = Papa.parse<string[]>(text.endsWith("\n") ? text.slice(0, -1) : text, {
    delimiter,
    newline: "\n",
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  return { file, sheet: "", rows: data.map((row) => row.map(cellOf)), merges: [] };
}

function cellOf(text: string): GridCell {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
