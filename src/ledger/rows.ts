import { type Fault, faultOf } from "./cell-check.ts";
import { readCells } from "./cells.ts";
import { readHeader } from "./header.ts";
import type { Problem } from "./problem.ts";
import {
  type Column,
  columnsOf,
  keyColumns,
  type Place,
  type Row,
  TABLES,
  type TableName,
} from "./schema.ts";

export interface Rows<T extends TableName> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
  /** False where the file's structure is unsound, so that its content was not looked at. */
  readonly sound: boolean;
}

/** At most this many problems are told of one file: past that the file as a whole is at fault. */
const MOST_PROBLEMS = 1_000;

/**
 * One file of a table: bytes to rows. Structure first: where the encoding, the quotes, the header
 * or the number of cells is unsound, the cells are not judged.
 *
 * Rows whose cells have faults are still given, so that later checks can go on telling.
 */
export function readRows<T extends TableName>(file: string, table: T, bytes: Uint8Array): Rows<T> {
  const cells = readCells(file, bytes);
  const problems: Problem[] = [...cells.problems];
  const [labels, ...body] = cells.rows;
  if (labels === undefined) {
    if (!problems.some(stops)) problems.push({ code: "L004", file, line: 0, column: 0, table });
    return { rows: [], problems, sound: false };
  }
  const header = readHeader(file, table, labels);
  problems.push(...header.problems, ...shapeProblems(file, table, body, header.width));
  if (problems.some(stops)) return { rows: [], problems, sound: false };
  if (body.length === 0 && !TABLES[table].optional && !TABLES[table].byYear) {
    problems.push({ code: "L004", file, line: 1, column: 0, table });
  }
  const reader = rowReader<T>(file, table, header.positions);
  const rows = body.map((record, i) => reader.row(record, i + 2));
  return { rows, problems: [...problems, ...reader.problems], sound: true };
}

/** Encoding and line ends are read all the same; everything else about a file's form stops. */
function stops(problem: Problem): boolean {
  return !["L005", "L006", "L007"].includes(problem.code);
}

function shapeProblems(
  file: string,
  table: TableName,
  body: readonly (readonly string[])[],
  width: number,
): Problem[] {
  const problems: Problem[] = [];
  for (let i = 0; i < body.length && problems.length < MOST_PROBLEMS; i++) {
    const record = body[i] ?? [];
    if (record.length === width && record.some((cell) => cell !== "")) continue;
    problems.push(shapeProblem(file, table, record, i + 2, width));
  }
  return problems;
}

function shapeProblem(
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
    ? { code: "L017", column: width + 1, cell: record[width] ?? "", facts, ...at }
    : { code: "L018", column: record.length, facts, ...at };
}

interface RowReader<T extends TableName> {
  readonly problems: Problem[];
  row(record: readonly string[], line: number): Row<T>;
}

/**
 * Reads records of one file. A national ledger has two million rows: the verdict on each spelling
 * of a cell is kept, and equal cells share one string.
 */
function rowReader<T extends TableName>(file: string, table: T, positions: readonly number[]): RowReader<T> {
  const columns = columnsOf(table);
  const known = columns.map(() => new Map<string, { cell: string; fault: Fault | null }>());
  const problems: Problem[] = [];
  const verdict = (cell: string, i: number) => {
    const seen = known[i]?.get(cell);
    if (seen !== undefined) return seen;
    const fresh = { cell, fault: faultOf(cell, columns[i] as Column) };
    known[i]?.set(cell, fresh);
    return fresh;
  };
  const row = (record: readonly string[], line: number): Row<T> => {
    const made: Record<string, string | number> = {};
    for (let i = 0; i < columns.length; i++) {
      const position = positions[i] ?? -1;
      const { cell, fault } = verdict(position < 0 ? "" : (record[position] ?? ""), i);
      made[(columns[i] as Column).name] = cell;
      if (fault !== null && problems.length < MOST_PROBLEMS) {
        problems.push(cellProblem(file, table, columns[i] as Column, position, line, cell, fault));
      }
    }
    made.file = file;
    made.line = line;
    return made as Row<T>;
  };
  return { problems, row: withKeys(table, problems, row) };
}

/** Gives the problems of a row its key, once the whole row is read. */
function withKeys<T extends TableName>(
  table: T,
  problems: Problem[],
  row: (record: readonly string[], line: number) => Row<T>,
): (record: readonly string[], line: number) => Row<T> {
  return (record, line) => {
    const before = problems.length;
    const made = row(record, line);
    for (let i = before; i < problems.length; i++) {
      problems[i] = { ...(problems[i] as Problem), key: keyText(table, made) };
    }
    return made;
  };
}

function cellProblem(
  file: string,
  table: TableName,
  column: Column,
  position: number,
  line: number,
  cell: string,
  fault: Fault,
): Problem {
  return { ...fault, file, line, column: position + 1, table, name: column.name, cell };
}

/** A cell of a row by its column's name: for code that treats all tables alike. */
export function cellOf(row: Place, name: string): string {
  return (row as unknown as Readonly<Record<string, string>>)[name] ?? "";
}

/** The row's key as people read it: its key cells joined by ` / `, empty ones left out. */
export function keyText(table: TableName, row: Place): string {
  const cells = keyColumns(table).map((column) => cellOf(row, column.name));
  return cells.filter((cell) => cell !== "").join(" / ");
}

/** A text that is the same for two rows exactly when their keys are. */
export function keyOf(columns: readonly Column[], row: Place): string {
  let key = "";
  for (const column of columns) key += `${cellOf(row, column.name)}\u0001`;
  return key;
}
