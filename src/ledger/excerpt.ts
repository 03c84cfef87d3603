import { eachRow, readText } from "./cells.ts";
import type { Files } from "./folder.ts";
import { openJson } from "./json-rows.ts";
import { columnsOf, type TableName } from "./schema.ts";
import { tableOfPath } from "./table-files.ts";
import { isJson } from "./table-rows.ts";

/** Some rows of a file as they stand there, and its header. */
export interface Excerpt {
  readonly header: readonly string[];
  /** By line. */
  readonly rows: ReadonlyMap<number, readonly string[]>;
}

/**
 * The rows of a file on the given lines: what a report shows beside a problem. Null where the file
 * cannot be read as rows at all.
 */
export function excerptOf(files: Files, file: string, lines: ReadonlySet<number>): Excerpt | null {
  const table = tableOfPath(file);
  const bytes = table === null ? null : files.read(file);
  if (table === null || !(bytes instanceof Uint8Array)) return null;
  if (isJson(file)) return jsonExcerpt(table, file, bytes, lines);
  const { text } = readText(file, bytes);
  if (text === null) return null;
  const last = Math.max(...lines);
  let header: readonly string[] = [];
  const rows = new Map<number, readonly string[]>();
  let line = 0;
  eachRow(text, (row) => {
    line++;
    if (line === 1) header = row;
    if (lines.has(line)) rows.set(line, row);
    return line < last;
  });
  return { header, rows };
}

/** The rows under their columns: problems stand at cells, which may have lines of their own. */
function jsonExcerpt(
  table: TableName,
  file: string,
  bytes: Uint8Array,
  lines: ReadonlySet<number>,
): Excerpt | null {
  const objects = openJson(file, bytes).json?.rows;
  if (objects === undefined) return null;
  const header = columnsOf(table).map(({ name }) => name);
  const rows = new Map<number, readonly string[]>();
  for (const { line, cells } of objects) {
    const texts = new Map(cells.map(({ name, text }) => [name, text]));
    const row = header.map((name) => texts.get(name) ?? "");
    for (const at of [line, ...cells.map((cell) => cell.line)]) if (lines.has(at)) rows.set(at, row);
  }
  return { header, rows };
}
