import type { Column } from "../../../ledger/schema.ts";
import type { Context } from "../cells.ts";
import { cellName, type Grid, isBlank, mergeAt, placeAt, shownAt, textOf } from "../grid.ts";
import type { Draft, Refusal } from "../outcome.ts";
import { phraseCells, TARGET_PHRASE } from "./cells.ts";

/** What is read of a row so far: its cells, where they stand, and what was refused. */
export interface RowRead {
  readonly cells: Record<string, string>;
  readonly places: Record<string, string>;
  readonly refusals: Refusal[];
}

/** Puts what a target in words says into the cells of its row; null where the row has none. */
export function readPhrase(
  grid: Grid,
  columns: readonly (Column | undefined)[],
  row: number,
  { cells, places, refusals }: RowRead,
  context: Context,
): Draft["phrase"] | null {
  const at = columns.indexOf(TARGET_PHRASE);
  const cell = at < 0 ? null : shownAt(grid, row, at);
  if (cell === null || isBlank(cell)) return null;
  const merge = mergeAt(grid, row, at);
  const isShared = merge !== undefined && merge.bottom > merge.top;
  const read = isShared ? ({ kind: "merged-figure" } as const) : phraseCells(cell, context, cells);
  if (read === null) return null;
  const text = textOf(cell);
  if (!("cells" in read)) {
    refusals.push({ ...read, ...placeAt(grid, row, at, text), table: "targets", column: "form" });
    return null;
  }
  for (const [name, own] of Object.entries(read.cells)) {
    cells[name] = own;
    places[name] = cellName(row, at);
  }
  // What the phrase should have said is missing there.
  places["base"] ??= cellName(row, at);
  return { text, columns: Object.keys(read.cells) };
}
