import { decode } from "../../ledger/bytes.ts";
import { type JsonRow, readJsonTable } from "../../ledger/json-table.ts";
import { readJson } from "../../ledger/json-text.ts";
import type { Grid, GridCell } from "./grid.ts";

/** A file of JSON as a table, its members' names being the head; or where it is no list of rows. */
export type JsonReading = { readonly grid: Grid } | { readonly place: string };

/** Where a row stood is no part of it: the site's own files say so of each. */
const PLACE: readonly string[] = ["file", "line"];

/**
 * Reads an array of objects, or what the site publishes as `/data/TABLE.json`, whose `rows` are one. Null for
 * anything that does not begin as JSON does.
 */
export function readJsonInput(file: string, bytes: Uint8Array): JsonReading | null {
  const decoded = decode(bytes);
  if ("position" in decoded || !/^\s*[[{]/.test(decoded.text)) return null;
  const { rows, faults } = readJsonTable(rowsText(decoded.text));
  const [fault] = faults;
  if (fault !== undefined) return { place: `${fault.line}:${fault.column}` };
  const nested = rows.flatMap(({ cells }) => cells).find(({ type }) => type === "array" || type === "object");
  if (nested !== undefined) return { place: `${nested.line}:${nested.column}` };
  const names = [...new Set(rows.flatMap(({ cells }) => cells.map(({ name }) => name)))].filter(
    (name) => !PLACE.includes(name),
  );
  const head = names.map(textCell);
  return { grid: { file, sheet: "", rows: [head, ...rows.map((row) => rowOf(row, names))], merges: [] } };
}

/** The list of rows in a published file, on the lines where it stands. */
function rowsText(text: string): string {
  const tree = text.trimStart().startsWith("{") ? readJson(text) : null;
  if (tree === null || !("root" in tree)) return text;
  const member = tree.root.children?.find(({ children }) => children?.[0]?.value === "rows")?.children?.[1];
  if (member === undefined) return text;
  return (
    text.slice(0, member.offset).replace(/[^\n]/g, " ") +
    text.slice(member.offset, member.offset + member.length)
  );
}

function rowOf({ cells }: JsonRow, names: readonly string[]): GridCell[] {
  const texts = new Map(cells.filter(({ type }) => type !== "null").map(({ name, text }) => [name, text]));
  return names.map((name) => textCell(texts.get(name) ?? ""));
}

function textCell(text: string): GridCell {
  return text === "" ? { kind: "empty" } : { kind: "text", text };
}
