import { decode } from "./bytes.ts";
import { readHeader } from "./header.ts";
import { must } from "./must.ts";
import type { Problem } from "./problem.ts";
import type { TableName } from "./schema.ts";

/** A title, its caption and a blank line may stand above a header. */
export const LAST_LINE_OF_HEADER = 6;

/** A row without the empty cells at its end, which a title above it leaves. */
function trimmed(record: readonly string[]): readonly string[] {
  return record.slice(0, record.findLastIndex((cell) => cell !== "") + 1);
}

/** The problem of the lines above a header that stands on this one; null where this is none. */
export function aboveHeader(
  file: string,
  table: TableName,
  record: readonly string[],
  line: number,
): Problem | null {
  if (readHeader(file, table, trimmed(record)).problems.length > 0) return null;
  return { code: "L060", file, line: 1, column: 0, table, facts: { header: String(line) } };
}

/** Another separator is one fault, whatever it makes of the quotes. */
export function delimiterAlone(
  file: string,
  table: TableName,
  bytes: Uint8Array,
  problems: readonly Problem[],
): readonly Problem[] {
  if (!problems.some(({ code }) => code === "L015" || code === "L016")) return problems;
  const decoded = decode(bytes);
  const [first = ""] = "text" in decoded ? decoded.text.split(/\r|\n/, 1) : [];
  const found = first.includes(",") ? [] : readHeader(file, table, [first.replaceAll('"', "")]).problems;
  const other = found.find(({ code }) => code === "L014");
  return other === undefined ? problems : [other];
}

export function isBlank(record: readonly string[]): boolean {
  return record[0] === "" && record.every((cell) => cell === "");
}

export function shapeProblem(
  file: string,
  table: TableName,
  record: readonly string[],
  line: number,
  width: number,
): Problem {
  const at = { file, line, table };
  if (record.every((cell) => cell.trim() === "")) return { code: "L019", column: 0, ...at };
  const facts = { has: String(record.length), wants: String(width) };
  return record.length > width
    ? { code: "L017", column: width + 1, cell: must(record[width], "the first cell too many"), facts, ...at }
    : { code: "L018", column: record.length, facts, ...at };
}
