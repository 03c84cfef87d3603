import { cellAt, type Grid, isBlank, placeAt, textOf } from "./grid.ts";
import type { Refusal } from "./outcome.ts";

/**
 * Rows of a text file that have more or fewer cells than their head: with a separator lost or added,
 * figures stand under the wrong head. A line of one text is a title or a note; a workbook has no separators.
 */
export function unevenRows(grid: Grid, head: number): Refusal[] {
  if (grid.sheet !== "") return [];
  const width = grid.rows[head]?.length ?? 0;
  return grid.rows.flatMap((cells, row): Refusal[] => {
    const filled = cells.flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
    if (row <= head || filled.length < 2 || cells.length === width) return [];
    const [first = 0] = filled;
    const at = placeAt(grid, row, first, textOf(cellAt(grid, row, first)));
    return [{ kind: "row-width", ...at, near: [String(cells.length)], fact: String(width) }];
  });
}
