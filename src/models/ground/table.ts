import { withNumberedSources } from "./numbered-sources.ts";
import type { CellView, ColumnView, NoteMark, RowView, TableView } from "./view.ts";

/** A column of a table of rows of one kind: its head, and what it says of each row. */
export interface Column<R> extends ColumnView {
  /** False leaves it out. */
  readonly shown?: boolean;
  /** Left out where all its cells are empty. */
  readonly optional?: boolean;
  readonly cell: (row: R) => CellView | string;
}

/** All that a table says besides its columns and rows. */
export type TableFrame = Omit<TableView, "columns" | "groups">;

/** The element id of a table, and what it is of. */
export type Titles = Pick<TableView, "id" | "caption">;

/** Rows under one head. */
interface Group<R> {
  readonly head?: string;
  readonly href?: string;
  readonly rows: readonly R[];
}

type Look = Omit<RowView, "cells">;

/**
 * A table of some rows by its columns, with the marks that its cells use and, where one of the columns
 * is `source`, its sources numbered. `look` tells which rows are totals, and the like.
 */
export function tableOf<R>(
  frame: TableFrame,
  rows: readonly R[],
  columns: readonly Column<R>[],
  look?: (row: R) => Look,
): TableView {
  return groupedTable(frame, [{ rows }], columns, look);
}

/** The same of rows in groups. */
export function groupedTable<R>(
  frame: TableFrame,
  groups: readonly Group<R>[],
  columns: readonly Column<R>[],
  look?: (row: R) => Look,
): TableView {
  const all = groups.flatMap(({ rows }) => rows);
  const kept = columns.filter(
    ({ shown = true, optional = false, cell }) =>
      shown && (!optional || all.some((row) => textOf(cell(row)) !== "")),
  );
  const rowOf = (row: R): RowView => ({ ...look?.(row), cells: kept.map(({ cell }) => viewOf(cell(row))) });
  const table = {
    ...frame,
    columns: kept.map(({ shown: _, optional: __, cell: ___, ...column }) => column),
    groups: groups.map((group) => ({ ...group, rows: group.rows.map(rowOf) })),
  };
  return withNumberedSources({ ...table, marks: frame.marks ?? marksOf(table) });
}

/** What a cell says, without its marks. */
export const textOf = (cell: CellView | string): string => viewOf(cell).text;

const viewOf = (cell: CellView | string): CellView => (typeof cell === "string" ? { text: cell } : cell);

/** A column of figures. */
export function numeric<R>(key: string, head: string, cell: Column<R>["cell"]): Column<R> {
  return { key, head, numeric: true, cell };
}

/** A column of figures that is left out where there are none. */
export function optional<R>(key: string, head: string, cell: Column<R>["cell"]): Column<R> {
  return { key, head, numeric: true, optional: true, cell };
}

/** All marks that the cells of a table use, each once. */
export function marksOf({ groups }: Pick<TableView, "groups">): NoteMark[] {
  const all = new Map<string, NoteMark>();
  for (const { rows } of groups) {
    for (const { cells } of rows) {
      for (const mark of cells.flatMap(({ marks = [] }) => marks)) all.set(mark.mark + mark.text, mark);
    }
  }
  return [...all.values()];
}
