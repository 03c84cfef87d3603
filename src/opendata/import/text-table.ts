import Papa from "papaparse";
import { decode } from "../../ledger/bytes.ts";
import { excessOf } from "../../ledger/excess.ts";
import { LONGEST_TEXT, MOST_LINES } from "../limits.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { RefusalKind } from "./outcome.ts";

/** The signs between cells that spreadsheets write: comma, tab, semicolon. */
export const DELIMITERS = [",", "\t", ";"] as const;

/** A text file, once for each sign that may stand between its cells; or why it cannot be read. */
export type TextReading = { readonly grids: readonly Grid[] } | { readonly refused: RefusalKind };

/** CSV and its like in any encoding that `decode` reads. */
export function readTextTable(file: string, bytes: Uint8Array): TextReading {
  if (bytes.length > LONGEST_TEXT) return { refused: "too-large" };
  const excess = excessOf(bytes);
  if (excess !== null) return { refused: excess.kind === "binary" ? "unreadable" : "too-large" };
  const decoded = decode(bytes);
  if ("position" in decoded) return { refused: "unreadable" };
  const text = decoded.text.replace(/\r\n?/g, "\n");
  if (isTooLong(text)) return { refused: "too-large" };
  const used = DELIMITERS.filter((delimiter) => text.includes(delimiter));
  const grids = (used.length === 0 ? ([","] as const) : used).map((delimiter) =>
    split(file, text, delimiter),
  );
  const sound = grids.filter((grid) => grid !== null);
  return sound.length === 0 ? { refused: "unclosed-quote" } : { grids: sound };
}

function isTooLong(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= MOST_LINES; at = text.indexOf("\n", at + 1)) lines++;
  return lines > MOST_LINES;
}

/** The table by one delimiter; null where a quote is never closed, so that rows run into each other. */
function split(file: string, text: string, delimiter: string): Grid | null {
  const { data, errors } = Papa.parse<string[]>(text.endsWith("\n") ? text.slice(0, -1) : text, {
    delimiter,
    newline: "\n",
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  if (errors.some((error) => error.type === "Quotes")) return null;
  return { file, sheet: "", rows: data.map((row) => row.map((text) => cellOf(text, delimiter))), merges: [] };
}

function cellOf(text: string, delimiter: string): GridCell {
  if (text === "") return { kind: "empty" };
  return delimiter === ";" ? { kind: "text", text, isBetweenSemicolons: true } : { kind: "text", text };
}
