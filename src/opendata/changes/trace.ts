import type { RowEvent, Run } from "../../ledger/history.ts";
import { readRows } from "../../ledger/rows.ts";
import type { TableName } from "../../ledger/schema.ts";
import { MOST_NEW } from "../limits.ts";
import { KEYS, keyId } from "../row-cells.ts";
import { compareTexts, type RowChange } from "./compare.ts";
import { textOf } from "./file-text.ts";
import { linesOf } from "./lines.ts";
import { NO_TEXT, tableText } from "./table-text.ts";

/** One state of a file: the commit that made it, and its bytes; null where the commit removed it. */
export interface FileState {
  readonly commit: number;
  /** Its name then: a CSV may have become JSON. */
  readonly file: string;
  readonly bytes: () => Uint8Array | null;
}

export interface Traced {
  readonly runs: readonly Run[];
  readonly events: readonly TracedEvent[];
}

/** An event, or a row that a later commit than the file's first has brought. */
export interface TracedEvent extends Omit<RowEvent, "kind"> {
  readonly kind: RowChange["kind"];
}

/** Beyond every line of a file. */
const LAST_LINE = 2 ** 31 - 1;

/** Origins of the lines of a file, as CSV; line `i + 1` at `i`. */
interface Lines {
  readonly text: string;
  readonly lines: readonly string[];
  readonly first: Uint32Array;
  readonly last: Uint32Array;
}

const NOTHING: Lines = { text: "", lines: [], first: new Uint32Array(0), last: new Uint32Array(0) };

/**
 * Follows the lines of one file through its states, oldest first: each line's first commit and the
 * last that changed its row, and every row that was changed or removed. A line that moved, or reads
 * differently while its cells are the same, is the same line. A state that is no table is passed over.
 */
export function traceFile(table: TableName, states: readonly FileState[]): Traced {
  const [only] = states;
  // The first state need not be read where there is no other.
  if (states.length === 1 && only !== undefined) {
    return { runs: [[LAST_LINE, only.commit, only.commit]], events: [] };
  }
  let now = NOTHING;
  let told = NO_TEXT;
  const events: TracedEvent[] = [];
  for (const { commit, file, bytes } of states) {
    const text = textOf(bytes());
    const next = text === null ? null : tableText(table, file, text);
    if (next === null || next.csv === now.text) {
      told = next ?? told;
      continue;
    }
    const found = compareTexts(table, file, now.text, next.csv);
    if (found === null) continue;
    const many = now === NOTHING || found.rows.filter((row) => row.kind === "new").length > MOST_NEW;
    now = carried(table, file, now, next.csv, found.rows, commit);
    for (const row of found.rows) {
      const { lineOf } = row.kind === "lost" ? told : next;
      if (row.kind !== "new" || !many) events.push({ ...eventOf(row, commit), line: lineOf(row.line) });
    }
    told = next;
  }
  const runs = runsOf(now).map(([to, first, last]): Run => [told.lineOf(to), first, last]);
  return { runs, events };
}

function eventOf({ kind, table, file, line, key, cells }: RowChange, commit: number): TracedEvent {
  // Of a row that is in one state only its keys are told already.
  const told = kind === "changed" ? cells : cells.filter((cell) => !KEYS[table].includes(cell.column));
  return { kind, table, file, line, key, cells: told, commit };
}

/** The next state of a file: lines that are as they were keep their origins. */
function carried(
  table: TableName,
  file: string,
  before: Lines,
  text: string,
  rows: readonly RowChange[],
  commit: number,
): Lines {
  const lines = linesOf(text);
  const first = new Uint32Array(lines.length).fill(commit);
  const last = new Uint32Array(lines.length).fill(commit);
  const keep = (from: number, to: number) => {
    first[to] = before.first[from] as number;
    last[to] = before.last[from] as number;
  };
  if (before.lines[0] === lines[0]) keepEqual(before.lines, lines, keep);
  const told = new Set(rows.filter(({ kind }) => kind !== "lost").map(({ line }) => line - 1));
  const isOpen = (at: number) => at > 0 && first[at] === commit && !told.has(at);
  // Lines with other quotes, or under another head, whose cells are the same.
  if (before.text !== "" && lines.some((_, at) => isOpen(at))) {
    keepByKey(table, file, before.text, text, (from, to) => isOpen(to) && keep(from, to));
  }
  // A row that was changed or came has this commit as its last already.
  for (const { line, was } of rows) if (was !== undefined) first[line - 1] = before.first[was - 1] as number;
  return { text, lines, first, last };
}

/** Pairs the lines that read the same: those at both ends, then the others wherever they stand. */
function keepEqual(a: readonly string[], b: readonly string[], keep: (from: number, to: number) => void) {
  let start = 0;
  for (; start < a.length && start < b.length && a[start] === b[start]; start++) keep(start, start);
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) keep(--endA, --endB);
  const places = new Map<string, number[]>();
  for (let i = endA - 1; i >= start; i--) {
    const same = places.get(a[i] as string);
    if (same === undefined) places.set(a[i] as string, [i]);
    else same.push(i);
  }
  for (let i = start; i < endB; i++) {
    const from = places.get(b[i] as string)?.pop();
    if (from !== undefined) keep(from, i);
  }
}

/** Pairs the rows of one key. */
function keepByKey(
  table: TableName,
  file: string,
  before: string,
  after: string,
  keep: (from: number, to: number) => void,
): void {
  const keysOf = (text: string) =>
    readRows(file, table, new TextEncoder().encode(text)).rows.map((row) => ({
      key: keyId(table, row),
      at: row.line - 1,
    }));
  const older = new Map(keysOf(before).map(({ key, at }) => [key, at]));
  for (const { key, at } of keysOf(after)) {
    const from = older.get(key);
    if (from !== undefined) keep(from, at);
  }
}

/** Neighbouring lines of one origin as one run; the head is left to the first row. */
function runsOf({ first, last }: Lines): Run[] {
  const runs: [number, number, number][] = [];
  for (let i = 1; i < first.length; i++) {
    const [a, b] = [first[i] as number, last[i] as number];
    const run = runs.at(-1);
    if (run !== undefined && run[1] === a && run[2] === b) run[0] = i + 1;
    else runs.push([i + 1, a, b]);
  }
  return runs;
}
