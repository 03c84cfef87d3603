import Papa from "papaparse";
import { decode } from "../../ledger/bytes.ts";
import { excessOf } from "../../ledger/excess.ts";
import { LONGEST_TEXT, MOST_LINES } from "../limits.ts";
import type { Grid, GridCell } from "./grid.ts";
import type { RefusalKind } from "./outcome.ts";
import { unsoundQuote } from "./quotes.ts";

/** The signs between cells that spreadsheets write: comma, tab, semicolon. */
export const DELIMITERS = [",", "\t", ";"] as const;

/** A text file, once for each sign that may stand between its cells; or why it cannot be read. */
export type TextReading =
  | { readonly grids: readonly Grid[] }
  | { readonly refused: RefusalKind; readonly cell?: string };

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
  const tried = used.length === 0 ? ([","] as const) : used;
  const quotes = tried.map((delimiter) => unsoundQuote(text, delimiter));
  const sound = tried.filter((_, i) => quotes[i] === null);
  if (sound.length > 0) return { grids: sound.map((delimiter) => split(file, text, delimiter)) };
  // The sign that does stand between the cells is the one by which most of the quotes are sound.
  const [last] = quotes.filter((one) => one !== null).sort((a, b) => b.at - a.at);
  return { refused: last?.kind ?? "unclosed-quote", cell: last?.cell ?? "" };
}

function isTooLong(text: string): boolean {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && lines <= MOST_LINES; at = text.indexOf("\n", at + 1)) lines++;
  return lines > MOST_LINES;
}

/** The table by one delimiter. */
function split(file: string, text: string, delimiter: string): Grid {
  const { data } = Papa.parse<string[]>(text.endsWith("\n") ? text.slice(0, -1) : text, {
    delimiter,
    newline: "\n",
    header: false,
    dynamicTyping: false,
    skipEmptyLines: false,
  });
  return { file, sheet: "", rows: data.map((row) => row.map((text) => cellOf(text, delimiter))), merges: [] };
}

function cellOf(text: string, delimiter: string): GridCell {
  if (text === "") return { kind: "empty" };
  return delimiter === ";" ? { kind: "text", text, isBetweenSemicolons: true } : { kind: "text", text };
}
