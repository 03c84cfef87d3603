import type { ColumnView, PhonePlace, RowGroup } from "../models/ground/view.ts";

/** Where a phone sets the cells of a column; `rest` opens on a tap. */
export type CellPlace = PhonePlace | "name" | "unit" | "rest";

/**
 * Where a phone sets the cells of each column of a table: by what the model says, else by their form. The
 * figure is the first of a column of figures, the verdict stands where marks do, a period under the name.
 */
export function phonePlaces(
  columns: readonly ColumnView[],
  groups: readonly RowGroup[],
): readonly CellPlace[] {
  const value = valueAt(columns);
  const verdict = columns.findIndex((column, i) => i > 0 && i !== value && isVerdict(column, i, groups));
  const period = columns.findIndex(({ unbroken }, i) => i > 0 && i !== value && unbroken);
  const places = columns.map((column, i): CellPlace => {
    if (i === 0) return "name";
    if (i === value) return "value";
    if (i === verdict) return "verdict";
    if (column.phone === "under" || i === period) return "under";
    return column.key === "unit" ? "unit" : "rest";
  });
  // One figure more is shown at once: a tap for it alone is no gain.
  const isOne = places.filter((place) => place === "rest").length === 1;
  return places.map((place, i) => (place === "rest" && isOne && columns[i]?.numeric ? "under" : place));
}

function valueAt(columns: readonly ColumnView[]): number {
  const told = columns.findIndex(({ phone }) => phone === "value");
  if (told > 0) return told;
  const figures = columns.findIndex(({ numeric, phone }, i) => i > 0 && numeric && phone === undefined);
  return figures > 0 ? figures : 1;
}

function isVerdict({ phone, key }: ColumnView, i: number, groups: readonly RowGroup[]): boolean {
  if (phone !== undefined) return phone === "verdict";
  return (
    key === "verdict" || groups.some(({ rows }) => rows.some(({ cells }) => cells[i]?.band !== undefined))
  );
}
