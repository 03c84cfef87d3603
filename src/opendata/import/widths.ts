import { NOTE_STARTS } from "../../i18n/table-lines.ts";
import { DECIMAL } from "../../ledger/fraction.ts";
import { LONGEST_HEAD } from "../limits.ts";
import type { NameBook } from "../naming.ts";
import { isUnitCaption } from "./captions.ts";
import { cellAt, type Grid, isBlank, placeAt, textOf } from "./grid.ts";
import { isRead, readHead } from "./head-parts.ts";
import type { Refusal } from "./outcome.ts";
import { isPlaceName } from "./places.ts";

/** The heads of a table: the first and the last row of them, and what its rows begin with. */
interface Heads {
  readonly top: number;
  readonly last: number;
  readonly key: "place" | "any";
}

/**
 * Rows that have more or fewer cells than their head: with a separator lost or added, figures stand under
 * the wrong one. So is a row that stands in one cell as a whole, which is neither a title nor a note.
 */
export function unevenRows(grid: Grid, { top, last, key }: Heads, book: NameBook): Refusal[] {
  const width = grid.rows[last]?.length ?? 0;
  return grid.rows.flatMap((cells, row): Refusal[] => {
    const filled = cells.flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
    const [first, second] = filled;
    if (first === undefined || row < top) return [];
    const at = placeAt(grid, row, first, textOf(cellAt(grid, row, first)));
    const fact = String(width);
    if (second === undefined && row > last && isWholeRow(at.text, width, book))
      return [{ kind: "row-in-a-cell", ...at, fact }];
    // A workbook has no separators; a title or a note needs none.
    const isFree = cells.length > 1 || !(isName(at.text, key, book) || isUnder(row, last, at.text));
    if (grid.sheet !== "" || cells.length === width || (second === undefined && isFree)) return [];
    return [{ kind: "row-width", ...at, near: [String(cells.length)], fact }];
  });
}

/** Rows of figures above the heads of a long table, which has none but titles and captions there. */
export function rowsAbove(grid: Grid, head: number): Refusal[] {
  return grid.rows.slice(0, head).flatMap((cells, row): Refusal[] => {
    const filled = cells.flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
    const [first = 0] = filled;
    const isRow = filled.length > 2 && filled.some((c) => DECIMAL.test(textOf(cellAt(grid, row, c))));
    const at = placeAt(grid, row, first, textOf(cellAt(grid, row, first)));
    return isRow ? [{ kind: "row-above-heads", ...at }] : [];
  });
}

/** True for words right under the heads, where neither titles nor notes stand: the end of a head that was broken. */
function isUnder(row: number, last: number, text: string): boolean {
  return row === last + 1 && !NOTE_STARTS.test(text) && !isUnitCaption(text);
}

const SEPARATORS = ",，、;；\t|｜\u066C";
const SEPARATOR = new RegExp(`[${SEPARATORS}]`);
const FIGURE = /^\s*-?\d+(?:\.\d+)?[%％]?\s*$/;
const FIGURES = new RegExp(`^[-\\d.%％\\s${SEPARATORS}]*\\d[-\\d.%％\\s${SEPARATORS}]*$`);
/** A figure by itself; not what counts years, months or pages. */
const FIGURE_WITHIN = new RegExp(
  `(?:^|[\\s${SEPARATORS}])-?\\d+(?:\\.\\d+)?[%％]?(?=$|[\\s${SEPARATORS}])(?!\\s*[年月日季页])`,
);

/** True for a text in which the cells of a row stand behind each other: 和平区，12.3，4.5 or 和平区12.3. */
function isWholeRow(text: string, width: number, book: NameBook): boolean {
  if (FIGURES.test(text)) return true;
  const parts = text.split(SEPARATOR);
  const isParted = parts.slice(1).some((part) => FIGURE.test(part));
  if (isParted) return !NOTE_STARTS.test(text) || parts.length === width;
  return hasFigureBehindName(text, book);
}

/** True where a text begins with a name, behind which a figure stands. */
function hasFigureBehindName(text: string, book: NameBook): boolean {
  for (let end = 2; end <= Math.min(text.length, LONGEST_HEAD); end++) {
    if (FIGURE_WITHIN.test(text.slice(end)) && isName(text.slice(0, end), "any", book)) return true;
  }
  return false;
}

function isName(text: string, key: Heads["key"], book: NameBook): boolean {
  if (isPlaceName(text, book)) return true;
  if (key === "place") return false;
  const read = readHead(text, book);
  return isRead(read) && read.some(({ kind }) => kind === "indicator");
}
