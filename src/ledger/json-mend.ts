import type { Decoded } from "./bytes.ts";
import { isCrowded, linesOf, readJsonRows } from "./json-rows.ts";
import { type JsonCell, type JsonRow, readJsonTable } from "./json-table.ts";
import { MOST_MENDINGS } from "./limits.ts";
import type { FormChange, LineChange, MendedFile } from "./mended.ts";
import { parsePeriod } from "./period.ts";
import { isBeyondDoubt } from "./rules.ts";
import { columnsOf, type TableName } from "./schema.ts";

/**
 * A JSON file of a table, mended: its encoding and line ends, a line for each row, and cells of which what is
 * meant is beyond doubt. The order of its rows and all else stays as it is. Null where nothing is to mend.
 */
export function mendJson(table: TableName, file: string, decoded: Decoded): MendedFile | null {
  const form: FormChange[] = [];
  if (decoded.encoding !== "utf-8") form.push("encoding");
  else if (decoded.mark) form.push("mark");
  const plain = decoded.text.replace(/\r\n?/g, "\n");
  if (plain !== decoded.text || !plain.endsWith("\n")) form.push("line-ends");
  let text = plain.endsWith("\n") ? plain : `${plain}\n`;
  const { rows } = readJsonTable(text);
  const crowded = isCrowded(rows);
  if (crowded) {
    form.push("rows");
    text = `[\n  ${rows.map((row) => text.slice(row.from, row.to)).join(",\n  ")}\n]\n`;
  }
  const mended = mendCells(table, file, text);
  const lines = changesOf(text, mended, crowded ? linesOf(rows) : null);
  return form.length === 0 && lines.length === 0 ? null : { file, text: mended, form, lines };
}

function mendCells(table: TableName, file: string, text: string): string {
  let mended = text;
  for (let pass = 0; pass < MOST_MENDINGS; pass++) {
    const next = mendOnce(table, file, mended);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

/** Each cell with a fault that has one right answer, in its place in the text. */
function mendOnce(table: TableName, file: string, text: string): string {
  const { rows, faults } = readJsonTable(text);
  if (faults.length > 0) return text;
  const fixes = fixesOf(table, file, text);
  const periods = new Set(columnsOf(table).flatMap(({ name, type }) => (type === "period" ? [name] : [])));
  const edits = rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const short = periods.has(cell.name) ? parsePeriod(cell.text)?.text : undefined;
      const fix = fixes.get(placeOf(row, cell)) ?? (short === cell.text ? undefined : short);
      return fix === undefined ? [] : [{ ...cell, fix }];
    }),
  );
  let mended = "";
  let at = 0;
  for (const { from, to, fix } of edits) {
    mended += text.slice(at, from) + JSON.stringify(fix);
    at = to;
  }
  return mended + text.slice(at);
}

/** Of cells by their row and name, and of values by where they stand, what they should be. */
function fixesOf(table: TableName, file: string, text: string): Map<string, string> {
  const { problems } = readJsonRows(file, table, new TextEncoder().encode(text));
  const fixes = new Map<string, string>();
  for (const { code, line, name, fix, cell } of problems) {
    if (fix === undefined || name === undefined) continue;
    if (code === "L043") fixes.set(`${line} ${name}`, cell ?? "");
    else if (isBeyondDoubt(code)) fixes.set(`${line} ${name}`, fix);
  }
  return fixes;
}

function placeOf(row: JsonRow, { name, type, line }: JsonCell): string {
  return `${type === "string" ? row.line : line} ${name}`;
}

/** Rows that read differently, each with the line on which it stood. */
function changesOf(before: string, after: string, places: readonly number[] | null): LineChange[] {
  const [was, is] = [readJsonTable(before).rows, readJsonTable(after).rows];
  return was.flatMap((row, i) => {
    const other = is[i];
    const own = before.slice(row.from, row.to);
    const now = other === undefined ? own : after.slice(other.from, other.to);
    return own === now ? [] : [{ line: places?.[i] ?? row.line, before: own, after: now }];
  });
}
