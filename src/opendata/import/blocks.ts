import { CONTINUED } from "../../i18n/table-lines.ts";
import type { NameBook } from "../naming.ts";
import { isUnitCaption } from "./captions.ts";
import { type Frame, isKeyHead, labelOf } from "./frame.ts";
import { cellAt, type Grid, shownAt, textOf, widthOf } from "./grid.ts";
import { isPlaceName } from "./places.ts";

/** A sheet on which a second table stands below the first (续表) or beside it, apart; null for one table. */
export function splitGrid(grid: Grid, frame: Frame, book: NameBook): readonly [Grid, Grid, number] | null {
  const isHead = (text: string) => isKeyHead(text, frame.kind) && !isPlaceName(text, book);
  const below = grid.rows.findIndex(
    (_, row) => row > frame.body && isHead(textOf(cellAt(grid, row, frame.key))),
  );
  if (below >= 0) return [...splitBelow(grid, frame, below), frame.left];
  const last = frame.body - 1;
  for (let column = frame.key + 2; column < widthOf(grid); column++) {
    const own = labelOf(grid, frame, column, book);
    if (own !== "city" && !(frame.kind === "indicator" && own === "indicator")) continue;
    const isBeside = Array.from({ length: column - frame.key - 1 }, (_, i) => frame.key + 1 + i).some(
      (c) => textOf(shownAt(grid, last, c)) !== "" && labelOf(grid, frame, c, book) === null,
    );
    if (isBeside) return [...splitBeside(grid, frame, column), column];
  }
  return null;
}

function splitBelow(grid: Grid, { body }: Frame, start: number): [Grid, Grid] {
  const isTitle = (row: number) =>
    (grid.rows[row] ?? []).some((cell) => CONTINUED.test(textOf(cell)) || isUnitCaption(textOf(cell)));
  while (start - 1 > body && isTitle(start - 1)) start--;
  return [
    { ...grid, rows: grid.rows.slice(0, start), merges: grid.merges.filter((one) => one.top < start) },
    {
      ...grid,
      rows: grid.rows.map((row, i) => (i < start ? [] : row)),
      merges: grid.merges.filter((one) => one.top >= start),
    },
  ];
}

/** Both parts keep what stands above the heads. */
function splitBeside(grid: Grid, { top }: Frame, start: number): [Grid, Grid] {
  const part = (isIn: (column: number) => boolean): Grid => ({
    ...grid,
    rows: grid.rows.map((row, r) =>
      r < top ? row : row.map((cell, c) => (isIn(c) ? cell : { kind: "empty" })),
    ),
    merges: grid.merges.filter((one) => one.bottom < top || isIn(one.left)),
  });
  return [part((column) => column < start), part((column) => column >= start)];
}
