import { type CellCache, type CellVerdict, newCellCache, type Spellings } from "./cell-cache.ts";
import { eachRow, readText } from "./cells.ts";
import { type Collector, newCollector } from "./collector.ts";
import type { Fault } from "./fault.ts";
import { type Header, readHeader } from "./header.ts";
import { MOST_PROBLEMS } from "./limits.ts";
import { must } from "./must.ts";
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
import { aboveHeader, delimiterAlone, isBlank, LAST_LINE_OF_HEADER, shapeProblem } from "./shape.ts";

export interface Rows<T extends TableName> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
  /** False where the file's structure is unsound, so that its content was not looked at. */
  readonly sound: boolean;
  /** In which place of the file each column stands, from 1. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * One file of a table: bytes to rows. Structure first: where the encoding, the quotes, the header
 * or the number of cells is unsound, the cells are not judged.
 *
 * Rows whose cells have faults are still given, so that later checks can go on telling.
 */
export function readRows<T extends TableName>(
  file: string,
  table: T,
  bytes: Uint8Array,
  cache: CellCache = newCellCache(),
): Rows<T> {
  const { text, problems: ofText } = readText(file, bytes);
  if (text === null) {
    return {
      rows: [],
      problems: delimiterAlone(file, table, bytes, ofText),
      sound: false,
      columns: new Map(),
    };
  }
  const { header, shape, body } = readBody<T>(file, table, text, cache);
  const empty: Problem = { code: "L004", file, line: 0, column: 0, table };
  const structure = [...ofText, ...(header === null ? [empty] : header.problems), ...shape];
  const columns = placesOf(table, header);
  if (body === null || structure.some(stops)) return { rows: [], problems: structure, sound: false, columns };
  if (body.rows.length === 0 && !TABLES[table].optional && !TABLES[table].byYear) {
    structure.push({ ...empty, line: 1 });
  }
  return { rows: body.rows, problems: [...structure, ...body.problems.list()], sound: true, columns };
}

function placesOf(table: TableName, header: Header | null): ReadonlyMap<string, number> {
  const places = columnsOf(table).map(({ name }, i) => [name, (header?.positions[i] ?? -1) + 1] as const);
  return new Map(places.filter(([, place]) => place > 0));
}

/** Encoding and line ends are read all the same; everything else about a file's form stops. */
function stops(problem: Problem): boolean {
  return !["L005", "L006", "L007"].includes(problem.code);
}

interface Body<T extends TableName> {
  readonly header: Header | null;
  readonly shape: readonly Problem[];
  readonly body: RowReader<T> | null;
}

/** The text in one pass. Rows are read as long as every row before has the header's number of cells. */
function readBody<T extends TableName>(file: string, table: T, text: string, cache: CellCache): Body<T> {
  let header: Header | null = null;
  let body: RowReader<T> | null = null;
  let isHeaderWrong = false;
  const shape: Problem[] = [];
  let line = 0;
  eachRow(text, (record) => {
    line++;
    if (header !== null && isHeaderWrong) {
      // Rows under a header that is wrong are not counted against it; it may be what stands above the header.
      const above = aboveHeader(file, table, record, line);
      if (above !== null) header = { ...header, problems: [above] };
      return above === null && line < LAST_LINE_OF_HEADER;
    }
    if (header === null || body === null) {
      header = readHeader(file, table, record, cache.called);
      isHeaderWrong = header.problems.some(stops);
      body = rowReader<T>(file, table, header.positions, cache);
      return true;
    }
    if (record.length !== header.width || isBlank(record)) {
      shape.push(shapeProblem(file, table, record, line, header.width));
    } else if (shape.length === 0) body.add(record, line);
    return shape.length < MOST_PROBLEMS;
  });
  return { header, shape, body };
}

interface RowReader<T extends TableName> {
  readonly rows: Row<T>[];
  readonly problems: Collector;
  add(record: readonly string[], line: number): void;
}

/** One column of a file: where it stands, what is known of its cells, and the cell above. */
interface Reading {
  readonly column: Column;
  readonly position: number;
  readonly spellings: Spellings;
  last: CellVerdict;
  /** The last cell above that was not empty. */
  filled: string;
}

/** Reads rows cell by cell, `positions` being where each column of the table stands. */
export function rowReader<T extends TableName>(
  file: string,
  table: T,
  positions: readonly number[],
  cache: CellCache,
): RowReader<T> {
  const readings = columnsOf(table).map((column, i): Reading => {
    const spellings = cache.of(column);
    const position = must(positions[i], "the place of a column");
    return { column, position, spellings, last: spellings.verdict(""), filled: "" };
  });
  // Copying a row that has every cell is faster than adding cell by cell, and takes less room.
  const blank = { ...Object.fromEntries(readings.map(({ column }) => [column.name, ""])), file, line: 0 };
  // A column that the file lacks is empty in every row.
  const present = readings.filter(({ position }) => position >= 0);
  const seen = newKeys(table);
  const rows: Row<T>[] = [];
  const problems = newCollector();
  const add = (record: readonly string[], line: number) => {
    const made: Record<string, string | number> = { ...blank };
    made["line"] = line;
    let faults = NO_FAULTS;
    seen.start();
    for (const reading of present) {
      const { cell, fault, number } = verdictOf(reading, record);
      made[reading.column.name] = cell;
      if (reading.column.key === true) seen.put(number);
      if (fault !== null) faults = [...faults, cellProblem(reading, fault)];
      if (cell !== "") reading.filled = cell;
    }
    const row = made as Row<T>;
    rows.push(row);
    for (const fault of faults) problems.add(settled(table, row, fault));
    const doubled = seen.doubled(row);
    if (doubled !== null) problems.add(doubled);
  };
  return { rows, problems, add };
}

const NO_FAULTS: readonly CellFault[] = [];

function verdictOf(reading: Reading, record: readonly string[]): CellVerdict {
  const cell = record[reading.position] ?? "";
  // Neighbouring rows share most of their cells.
  if (cell !== reading.last.cell) reading.last = reading.spellings.verdict(cell);
  return reading.last;
}

/** A fault at its column, before its row is known. */
interface CellFault extends Fault {
  readonly name: string;
  readonly column: number;
  readonly cell: string;
}

/** An empty key cell under a filled one is what a merged cell leaves behind. */
function cellProblem({ column, position, filled, last }: Reading, fault: Fault): CellFault {
  const at = { name: column.name, column: position + 1, cell: last.cell };
  const merged = fault.code === "L101" && column.key === true && column.type !== "id" && filled !== "";
  return merged ? { ...at, code: "L127", fix: filled } : { ...fault, ...at };
}

/** The problem, now that the whole row is read: with its key, and without a fix that the row belies. */
function settled(table: TableName, row: Place, { onlyIf, fix, ...fault }: CellFault): Problem {
  const holds = onlyIf === undefined || cellOf(row, onlyIf.column) === onlyIf.cell;
  const key = keyText(table, row);
  return { ...fault, fix: holds ? fix : undefined, file: row.file, line: row.line, table, key };
}

interface Keys {
  start(): void;
  put(number: number): void;
  /** The problem of a row whose key an earlier one of the file has, or null. */
  doubled(row: Place): Problem | null;
}

/**
 * The keys of one file. A key is hashed from the numbers of its spellings; only rows of one hash are
 * compared, which costs a tenth of joining two million keys.
 */
function newKeys(table: TableName): Keys {
  const columns = keyColumns(table);
  const rows = new Map<number, Place | Place[]>();
  let hash = 0;
  return {
    start: () => {
      hash = 0;
    },
    put: (number) => {
      hash = (Math.imul(hash, 0x01000193) ^ number) & 0x3fffffff;
    },
    doubled: (row) => {
      const known = rows.get(hash);
      if (known === undefined) rows.set(hash, row);
      else if (Array.isArray(known)) known.push(row);
      else rows.set(hash, [known, row]);
      const others = known === undefined ? [] : Array.isArray(known) ? known : [known];
      const first = others.find((other) => other !== row && sameKey(columns, other, row));
      if (first === undefined) return null;
      const at = { file: row.file, line: row.line, column: 0, table, key: keyText(table, row) };
      return { code: "L201", ...at, facts: { first: String(first.line) } };
    },
  };
}

function sameKey(columns: readonly Column[], a: Place, b: Place): boolean {
  return columns.every(({ name }) => cellOf(a, name) === cellOf(b, name));
}

/** A cell of a row by its column's name: for code that treats all tables alike. */
export function cellOf(row: Place, name: string): string {
  return (row as unknown as Readonly<Record<string, string>>)[name] ?? "";
}

/** What stands between the cells of a key as people read it. */
export const KEY_JOINT = " / ";

/** The row's key as people read it: its key cells joined, empty ones left out. */
export function keyText(table: TableName, row: Place): string {
  const cells = keyColumns(table).map((column) => cellOf(row, column.name));
  return cells.filter((cell) => cell !== "").join(KEY_JOINT);
}
