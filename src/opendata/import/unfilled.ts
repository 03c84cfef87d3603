import { NO_FIGURE } from "../../i18n/table-lines.ts";
import { DECIMAL } from "../../ledger/fraction.ts";
import type { TableName } from "../../ledger/schema.ts";
import { type Context, readCell } from "./cells.ts";
import { type Grid, isBlank, placeAt, shownAt, textOf } from "./grid.ts";
import type { LongHead } from "./heads.ts";
import { FIGURES } from "./long-unit.ts";
import type { Refusal, Skipped } from "./outcome.ts";
import { TARGET_PHRASE } from "./phrase/cells.ts";

/** Columns that say what a row says: a figure, words in its place, or another series. */
const SAYING: ReadonlySet<string> = new Set(["value", "target", "wording", "of"]);
/** The same of where a project stands, of which a note may be all that is known. */
const PROGRESS: ReadonlySet<string> = new Set(["stage", "planned", "completed", "note"]);

function sayingColumns(columns: LongHead["columns"]): number[] {
  const saying = columns.some((column) => column?.name === "stage") ? PROGRESS : SAYING;
  return columns.flatMap((column, at) => (saying.has(column?.name ?? "") ? [at] : []));
}

/** True for a row of figures that says nothing yet: a sheet is filled in bit by bit. */
export function isUnfilled(grid: Grid, columns: LongHead["columns"], row: number): boolean {
  const hasValue = columns.some((one) => FIGURES.has(one?.name ?? "") || one?.name === "stage");
  return hasValue && sayingColumns(columns).every((at) => isBlank(shownAt(grid, row, at)));
}

/** Columns that sheets hand out filled in: what is not understood there may wait until the row has a figure. */
const WAITING: ReadonlySet<string> = new Set(["region", "indicator", "industry", "breakdown", "project"]);

/** Where there is no figure, cells that stand in the wrong columns: the figure is not missing but pushed aside. */
export function pushedAside(
  grid: Grid,
  table: TableName,
  columns: LongHead["columns"],
  row: number,
  context: Context,
): Refusal[] {
  return columns.flatMap((column, c): Refusal[] => {
    const cell = shownAt(grid, row, c);
    if (column === undefined || column === TARGET_PHRASE) return [];
    const text = textOf(cell);
    if (WAITING.has(column.name) && !DECIMAL.test(text)) return [];
    const read = readCell(cell, column, context);
    return "cell" in read ? [] : [{ ...read, ...placeAt(grid, row, c, text), table, column: column.name }];
  });
}

/** The figure of a row where it is written that there is none. */
export function dashOf(grid: Grid, columns: LongHead["columns"], row: number): Skipped | null {
  const [only, other] = sayingColumns(columns).filter((at) => !isBlank(shownAt(grid, row, at)));
  if (only === undefined || other !== undefined) return null;
  const text = textOf(shownAt(grid, row, only));
  return NO_FIGURE.test(text) ? { kind: "dash", ...placeAt(grid, row, only, text) } : null;
}
