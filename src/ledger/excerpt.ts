import { eachRow, readText } from "./cells.ts";
import type { Files } from "./folder.ts";

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
  const bytes = file.endsWith(".csv") ? files.read(file) : null;
  if (!(bytes instanceof Uint8Array)) return null;
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
