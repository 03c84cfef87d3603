import { decode } from "./bytes.ts";
import { type CellCache, newCellCache } from "./cell-cache.ts";
import { aboutFile, undecodable } from "./cells.ts";
import { conflictProblems } from "./conflict.ts";
import { excessOf } from "./excess.ts";
import type { ColumnCalled } from "./header.ts";
import {
  type JsonCell,
  type JsonRow,
  type JsonTable,
  type JsonTableFault,
  readJsonTable,
} from "./json-table.ts";
import { LONGEST_LINE, MOST_LINES } from "./limits.ts";
import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Rows, rowReader } from "./rows.ts";
import { type CellType, columnsOf, TABLES, type TableName } from "./schema.ts";

/** Members that the site's own files have besides their cells: where a row stood is no part of it. */
const PLACE = ["file", "line"];

/** Columns whose cells are numbers, and may be written as such: a number keeps its digits. */
const NUMBERS: readonly CellType[] = ["decimal", "integer", "factor"];

/**
 * One file of a table that is an array of objects, each member a cell under its column's name. Rows have the
 * line on which their object begins; where several share a line, their number behind a header, as in a CSV.
 */
export function readJsonRows<T extends TableName>(
  file: string,
  table: T,
  bytes: Uint8Array,
  cache: CellCache = newCellCache(),
): Rows<T> {
  const opened = openJson(file, bytes);
  const none = { rows: [], columns: new Map() };
  if (opened.json === null) return { ...none, problems: opened.problems, sound: false };
  const { rows, faults } = opened.json;
  const shape = [
    ...faults.map((fault) => faultProblem(file, table, fault)),
    ...rows.flatMap((row) => rowProblems(file, table, row, cache.called)),
  ];
  if (rows.length > MOST_LINES) shape.push({ code: "L023", file, line: 0, column: 0 });
  if (shape.length > 0) return { ...none, problems: [...opened.problems, ...shape], sound: false };
  const columns = columnsOf(table);
  const reader = rowReader<T>(
    file,
    table,
    columns.map((_, i) => i),
    cache,
  );
  const lines = linesOf(rows);
  rows.forEach((row, i) => {
    const cells = new Map(row.cells.map((cell) => [cell.name, cell.text]));
    reader.add(
      columns.map(({ name }) => cells.get(name) ?? ""),
      lines[i] ?? 0,
    );
  });
  const form = [...opened.problems];
  if (rows.length === 0 && !TABLES[table].optional && !TABLES[table].byYear) {
    form.push({ code: "L004", file, line: 1, column: 0, table });
  }
  if (isCrowded(rows)) form.push({ code: "L047", file, line: 0, column: 0, table });
  return {
    rows: reader.rows,
    problems: [...form, ...reader.problems.list()],
    sound: true,
    columns: new Map(),
  };
}

/** A file's text as an array of objects, or null where it is no text or holds a conflict. */
export function openJson(
  file: string,
  bytes: Uint8Array,
): { json: JsonTable | null; problems: Problem[]; text: string } {
  const refused = (problems: Problem[]) => ({ json: null, problems, text: "" });
  const excess = excessOf(bytes);
  if (excess?.kind === "binary") {
    return refused([{ code: "L024", file, line: excess.line, column: 0, facts: { what: excess.what } }]);
  }
  const decoded = decode(bytes);
  if ("position" in decoded) return refused([undecodable(file, bytes, decoded.position)]);
  const problems = aboutFile(file, decoded, bytes).map((problem) => ({ ...problem, line: 0 }));
  if (problems.some(({ code }) => code === "L061")) return refused(problems);
  const plain = decoded.text.replace(/\r\n?/g, "\n");
  const unsettled = conflictProblems(file, plain, () => []);
  if (unsettled.length > 0) return refused([...problems, ...unsettled]);
  if (decoded.text.trim() === "") return refused([...problems, { code: "L004", file, line: 0, column: 0 }]);
  return { json: readJsonTable(decoded.text), problems, text: decoded.text };
}

/** True where two rows begin on one line, as programs write arrays that nobody is to read. */
export function isCrowded(rows: readonly JsonRow[]): boolean {
  return rows.some((row, i) => i > 0 && rows[i - 1]?.line === row.line);
}

/** The line of each row: that of its object, or its number behind a header where those are no use. */
export function linesOf(rows: readonly JsonRow[]): number[] {
  const crowded = isCrowded(rows);
  return rows.map(({ line }, i) => (crowded ? i + 2 : line));
}

function faultProblem(file: string, table: TableName, fault: JsonTableFault): Problem {
  const at = { file, line: fault.line, column: fault.column, table };
  if (fault.kind === "json") return { code: "L020", ...at, facts: { reason: fault.reason } };
  return { code: "L042", ...at, facts: { kind: fault.kind, has: fault.has } };
}

/** What is wrong with the members of a row, before its cells are looked at. */
function rowProblems(file: string, table: TableName, row: JsonRow, called: ColumnCalled): Problem[] {
  if (row.cells.every(({ text, type }) => type === "string" && text.trim() === "")) {
    return [{ code: "L019", file, line: row.line, column: row.column, table }];
  }
  const first = new Map<string, JsonCell>();
  return row.cells.flatMap((cell): Problem[] => {
    const before = first.get(cell.name);
    if (before === undefined) first.set(cell.name, cell);
    const told = before === undefined ? memberProblem(table, cell, called) : doubled(cell, before);
    return told === null ? [] : [{ file, table, ...told }];
  });
}

type Told = Omit<Problem, "file" | "table">;

function doubled({ name, nameAt }: JsonCell, before: JsonCell): Told {
  return { code: "L046", ...nameAt, cell: name, facts: { first: String(before.nameAt.line) } };
}

function memberProblem(table: TableName, cell: JsonCell, called: ColumnCalled): Told | null {
  const { name, type, text, line, column, nameAt } = cell;
  if (PLACE.includes(name)) return null;
  const own = columnsOf(table).find((one) => one.name === name);
  if (own === undefined) return unknownMember(table, cell, called);
  if (type === "null") return { code: "L044", line, column, name, cell: name };
  if (type === "number" && NUMBERS.includes(own.type)) return null;
  if (type !== "string") {
    const fix = type === "number" || type === "boolean" ? JSON.stringify(text) : undefined;
    return { code: "L043", line, column, name, cell: text, fix, facts: { has: type } };
  }
  if (text.length > LONGEST_LINE) return { code: "L009", ...nameAt, facts: { length: String(text.length) } };
  return null;
}

function unknownMember(table: TableName, { name, nameAt }: JsonCell, called: ColumnCalled): Told {
  const names = columnsOf(table).map((one) => one.name);
  const fix = called(table, name) ?? nearest(name, names);
  return { code: "L045", ...nameAt, cell: name, fix, facts: { columns: names.join(",") } };
}

/** Where in a file a problem of one of its rows stands: at its cell, or at the row where it has none. */
export function jsonPlaces(file: string, bytes: () => Uint8Array | null): (problem: Problem) => Problem {
  let rows: ReadonlyMap<number, JsonRow> | null = null;
  const open = () => {
    const found = bytes();
    const all = found === null ? [] : (openJson(file, found).json?.rows ?? []);
    const lines = linesOf(all);
    return new Map(all.map((row, i) => [lines[i] ?? 0, row]));
  };
  return (problem) => {
    // Those of the file's form have their place already.
    if (problem.line === 0 || problem.code.startsWith("L0")) return problem;
    rows ??= open();
    const row = rows.get(problem.line);
    if (row === undefined) return problem;
    const cell = row.cells.find(({ name }) => name === problem.name);
    const { line, column } = cell ?? row;
    return { ...problem, line, column, row: problem.line };
  };
}
