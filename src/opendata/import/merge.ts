import type { Files } from "../../ledger/folder.ts";
import { compare, parseDecimal } from "../../ledger/fraction.ts";
import { push } from "../../ledger/memo.ts";
import { endYear, parsePeriod } from "../../ledger/period.ts";
import { columnsOf, type Place, TABLES, type TableName } from "../../ledger/schema.ts";
import { fileIn } from "../../ledger/table-files.ts";
import { type CellDifference, cellDifferences, cellIn, KEYS, keyId } from "../row-cells.ts";
import { type LedgerFile, newFile, openFile, withRows } from "./ledger-file.ts";
import type { Draft, Refusal } from "./outcome.ts";

/** One row that an import would add or change. */
export interface Change {
  readonly kind: "new" | "changed";
  readonly table: TableName;
  readonly file: string;
  /** The row's cells as they would stand. */
  readonly row: Readonly<Record<string, string>>;
  readonly cells: readonly CellDifference[];
  readonly draft: Draft;
}

/** What the drafts would make of a ledger; nothing is written here. */
export interface Merge {
  readonly changes: readonly Change[];
  readonly unchanged: number;
  readonly refusals: readonly Refusal[];
  /** The text of each file that would change, by its name. */
  readonly texts: Readonly<Record<string, string>>;
  /** The draft that each line of such a file comes from: `observations/2006.csv:12`. */
  readonly origins: ReadonlyMap<string, Draft>;
}

/** Compares drafts with the ledger by the declared keys. Linear in the rows of the files they belong to. */
export function mergeDrafts(files: Files, drafts: readonly Draft[]): Merge {
  const byFile = new Map<string, Draft[]>();
  for (const draft of drafts) push(byFile, fileFor(files, draft), draft);
  const merges = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, own]) => mergeFile(files, file, own));
  return {
    changes: merges.flatMap((one) => one.changes),
    unchanged: merges.reduce((sum, one) => sum + one.unchanged, 0),
    refusals: merges.flatMap((one) => one.refusals),
    texts: Object.fromEntries(merges.flatMap((one) => (one.text === null ? [] : [[one.file, one.text]]))),
    origins: new Map(merges.flatMap((one) => one.origins)),
  };
}

function fileFor(files: Files, { table, cells }: Draft): string {
  if (!TABLES[table].byYear) return fileIn(files, table);
  const period = parsePeriod(cells["period"] ?? "");
  return fileIn(files, table, period === null ? 0 : endYear(period));
}

interface FileMerge {
  readonly file: string;
  readonly changes: Change[];
  readonly refusals: Refusal[];
  readonly unchanged: number;
  readonly text: string | null;
  readonly origins: [string, Draft][];
}

function mergeFile(files: Files, file: string, drafts: readonly Draft[]): FileMerge {
  const { table } = drafts[0] as Draft;
  const bytes = files.names.includes(file) ? files.read(file) : null;
  const opened = bytes instanceof Uint8Array ? openFile(file, table, bytes) : newFile(file, table);
  const index = indexRows(table, opened);
  const state: State = { opened, index, changes: [], refusals: [], taken: new Map(), unchanged: 0 };
  for (const draft of drafts) mergeDraft(state, draft);
  const { changes, refusals, unchanged } = state;
  if (changes.length === 0) return { file, changes, refusals, unchanged, text: null, origins: [] };
  const { text, lines } = withRows(opened, changes);
  const origins = changes.map((change): [string, Draft] => [`${file}:${lines.get(change)}`, change.draft]);
  return { file, changes, refusals, unchanged, text, origins };
}

interface State {
  readonly opened: LedgerFile;
  readonly index: Index;
  readonly changes: Change[];
  readonly refusals: Refusal[];
  /** The draft that has already spoken of a row. */
  readonly taken: Map<string, Draft>;
  unchanged: number;
}

interface Index {
  readonly byKey: ReadonlyMap<string, Place>;
  /** The rows of each key without its locator. */
  readonly withoutLocator: ReadonlyMap<string, readonly Place[]>;
}

function indexRows(table: TableName, { rows }: LedgerFile): Index {
  const withoutLocator = new Map<string, Place[]>();
  for (const row of rows) {
    const key = keyId(table, row, shortKey(table));
    const known = withoutLocator.get(key);
    if (known === undefined) withoutLocator.set(key, [row]);
    else known.push(row);
  }
  return { byKey: new Map(rows.map((row) => [keyId(table, row), row])), withoutLocator };
}

function shortKey(table: TableName): readonly string[] {
  return KEYS[table].filter((name) => name !== "locator");
}

function mergeDraft(state: State, draft: Draft): void {
  const absent = columnsOf(draft.table).find(
    (column) => (draft.cells[column.name] ?? "") !== "" && !state.opened.names.includes(column.name),
  );
  if (absent !== undefined) {
    state.refusals.push({ kind: "no-such-column", ...placeOf(draft, absent.name), fact: state.opened.file });
    return;
  }
  const found = rowFor(state.index, draft);
  if (Array.isArray(found)) {
    state.refusals.push({ kind: "several-rows", ...placeOf(draft, ""), near: found });
    return;
  }
  const row = stated(draft, found);
  const key = keyId(draft.table, row);
  const earlier = state.taken.get(key);
  if (earlier !== undefined) {
    tellAgain(state, earlier, draft);
    return;
  }
  state.taken.set(key, draft);
  const cells = cellDifferences(draft.table, found, row);
  if (cells.length === 0) state.unchanged++;
  else {
    const kind = found === undefined ? "new" : "changed";
    state.changes.push({ kind, table: draft.table, file: state.opened.file, row, cells, draft });
  }
}

/** One row stated twice: once is enough where both say the same, else neither can be taken. */
function tellAgain(state: State, earlier: Draft, draft: Draft): void {
  const names = columnsOf(draft.table).map((column) => column.name);
  const differs = names.some((name) => !isSame(earlier.cells[name] ?? "", draft.cells[name] ?? ""));
  const fact = [earlier.file, earlier.sheet, earlier.place].filter((part) => part !== "").join(" ");
  if (differs) state.refusals.push({ kind: "doubled-row", ...placeOf(draft, "value"), fact });
  else state.unchanged++;
}

/**
 * The row of the ledger that a draft speaks of, undefined for a new one. A table without locators speaks
 * of the one row that has the rest of the key; where several have it, their locators are answered.
 */
function rowFor(index: Index, { table, cells }: Draft): Place | undefined | string[] {
  const exact = index.byKey.get(keyId(table, cells));
  if (exact !== undefined || cells["locator"] !== undefined) return exact;
  const rows = index.withoutLocator.get(keyId(table, cells, shortKey(table))) ?? [];
  return rows.length > 1 ? rows.map((row) => cellIn(row, "locator")) : rows[0];
}

/** The row as the draft would leave it; a figure that is the same number keeps the ledger's spelling of it. */
function stated({ table, cells }: Draft, row: Place | undefined): Record<string, string> {
  return Object.fromEntries(
    columnsOf(table).map(({ name, type }) => {
      const [before, own] = [cellIn(row, name), cells[name]];
      const keeps = own === undefined || (type === "decimal" && isSame(before, own));
      return [name, keeps ? before : own];
    }),
  );
}

function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [parseDecimal(a), parseDecimal(b)];
  return x !== null && y !== null && compare(x, y) === 0;
}

function placeOf(draft: Draft, column: string): Omit<Refusal, "kind"> {
  const { file, sheet, table } = draft;
  const cell = draft.places[column] ?? draft.place;
  const at = { file, sheet, cell, text: draft.cells[column] ?? "", table };
  return column === "" ? at : { ...at, column };
}
