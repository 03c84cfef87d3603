import type { Files } from "../../ledger/folder.ts";
import { compare, parseDecimal } from "../../ledger/fraction.ts";
import { endYear, parsePeriod } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import {
  type Column,
  columnsOf,
  fileOf,
  keyColumns,
  type Place,
  TABLES,
  type TableName,
} from "../../ledger/schema.ts";
import { type LedgerFile, newFile, openFile, withRows } from "./ledger-file.ts";
import type { Draft, Refusal } from "./outcome.ts";

/** One cell that an import would change. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** One row that an import would add or change. */
export interface Change {
  readonly kind: "new" | "changed";
  readonly table: TableName;
  readonly file: string;
  /** The row's cells as they would stand. */
  readonly row: Readonly<Record<string, string>>;
  readonly cells: readonly CellChange[];
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
  for (const draft of drafts) {
    const file = fileFor(draft);
    const known = byFile.get(file);
    if (known === undefined) byFile.set(file, [draft]);
    else known.push(draft);
  }
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

function fileFor({ table, cells }: Draft): string {
  if (!TABLES[table].byYear) return fileOf(table);
  const period = parsePeriod(cells["period"] ?? "");
  return fileOf(table, period === null ? 0 : endYear(period));
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
  /** The rows of each key without its locator, for tables whose key has one. */
  readonly withoutLocator: ReadonlyMap<string, readonly Place[]>;
}

function indexRows(table: TableName, { rows }: LedgerFile): Index {
  const columns = keyColumns(table);
  const short = columns.filter((column) => column.name !== "locator");
  const byKey = new Map<string, Place>();
  const withoutLocator = new Map<string, Place[]>();
  for (const row of rows) {
    byKey.set(
      keyOf(columns, (name) => cellOf(row, name)),
      row,
    );
    if (short.length === columns.length) continue;
    const key = keyOf(short, (name) => cellOf(row, name));
    const known = withoutLocator.get(key);
    if (known === undefined) withoutLocator.set(key, [row]);
    else known.push(row);
  }
  return { byKey, withoutLocator };
}

function keyOf(columns: readonly Column[], cell: (name: string) => string): string {
  let key = "";
  for (const column of columns) key += `${cell(column.name)}\u0001`;
  return key;
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
  const row = found === null ? plainRow(draft) : { ...cellsOf(draft.table, found), ...stated(draft, found) };
  const key = keyOf(keyColumns(draft.table), (name) => row[name] ?? "");
  const earlier = state.taken.get(key);
  if (earlier !== undefined) {
    tellAgain(state, earlier, draft);
    return;
  }
  state.taken.set(key, draft);
  const cells = columnsOf(draft.table).flatMap(({ name }) => {
    const before = found === null ? "" : cellOf(found, name);
    const after = row[name] ?? "";
    return before === after ? [] : [{ column: name, before, after }];
  });
  if (cells.length === 0) state.unchanged++;
  else
    state.changes.push({
      kind: found === null ? "new" : "changed",
      table: draft.table,
      file: state.opened.file,
      row,
      cells,
      draft,
    });
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
 * The row of the ledger that a draft speaks of, null for a new one. A table without locators speaks of
 * the one row that has the rest of the key; where several have it, their locators are answered.
 */
function rowFor(index: Index, draft: Draft): Place | null | string[] {
  const columns = keyColumns(draft.table);
  const exact = index.byKey.get(keyOf(columns, (name) => draft.cells[name] ?? ""));
  if (exact !== undefined || draft.cells["locator"] !== undefined) return exact ?? null;
  const short = columns.filter((column) => column.name !== "locator");
  if (short.length === columns.length) return null;
  const rows = index.withoutLocator.get(keyOf(short, (name) => draft.cells[name] ?? "")) ?? [];
  return rows.length > 1 ? rows.map((row) => cellOf(row, "locator")) : (rows[0] ?? null);
}

function plainRow({ table, cells }: Draft): Record<string, string> {
  return Object.fromEntries(columnsOf(table).map(({ name }) => [name, cells[name] ?? ""]));
}

function cellsOf(table: TableName, row: Place): Record<string, string> {
  return Object.fromEntries(columnsOf(table).map(({ name }) => [name, cellOf(row, name)]));
}

/** The draft's own cells; a figure that is the same number keeps the ledger's spelling of it. */
function stated({ table, cells }: Draft, row: Place): Record<string, string> {
  const own = columnsOf(table).filter(({ name }) => cells[name] !== undefined);
  return Object.fromEntries(
    own.map(({ name, type }) => {
      const [before, after] = [cellOf(row, name), cells[name] ?? ""];
      return [name, type === "decimal" && isSame(before, after) ? before : after];
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
  const at = {
    file,
    sheet,
    cell: draft.places[column] ?? draft.place,
    text: draft.cells[column] ?? "",
    table,
  };
  return column === "" ? at : { ...at, column };
}
