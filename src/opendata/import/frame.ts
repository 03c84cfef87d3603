import { CITY_HEADS, LABEL_HEADS, type LabelKind, PLACE_HEADS } from "../../i18n/heads.ts";
import { FORM_LINE, NOTE_STARTS, TOTAL_END, TOTAL_WORDS, WHOLE_WORDS } from "../../i18n/table-lines.ts";
import { DECIMAL } from "../../ledger/fraction.ts";
import { plainName } from "../../ledger/plain-name.ts";
import { DEEPEST_COLUMN, DEEPEST_ROW, LONGEST_HEAD } from "../limits.ts";
import type { NameBook } from "../naming.ts";
import { isUnitCaption } from "./captions.ts";
import { cellAt, type Grid, type GridCell, isBlank, mergeAt, shownAt, textOf, widthOf } from "./grid.ts";
import { isRead, readHead } from "./head-parts.ts";
import { isIgnored, isOneOf, isRemark } from "./heads.ts";
import { isPlaceName, withoutNumber } from "./places.ts";

/** What a column beside the figures says of their rows; `apart` for one that is left alone. */
export type Label = LabelKind | "place" | "city" | "says" | "apart";

/** Where a wide table stands: its first row of heads and of figures, and what its columns are. */
export interface Frame {
  readonly top: number;
  readonly body: number;
  /** The column of places, or of indicators where places stand across or nowhere. */
  readonly key: number;
  readonly kind: "place" | "indicator";
  readonly left: number;
}

/**
 * Finds a table with one row for each place or indicator, or null where no column names either: at
 * least half of what stands in a column must be names, so that a name among other words makes no table.
 */
export function findFrame(grid: Grid, book: NameBook, left = 0): Frame | null {
  return frameOf(grid, book, left, "place") ?? frameOf(grid, book, left, "indicator");
}

function frameOf(grid: Grid, book: NameBook, left: number, kind: Frame["kind"]): Frame | null {
  const isName = (text: string) => (kind === "place" ? isPlaceName(text, book) : isIndicator(text, book));
  const isApart = (text: string) => NOTE_STARTS.test(text) || isTotal(text) || isWhole(text);
  let best: { key: number; count: number; first: number } | null = null;
  for (let key = left; key < Math.min(widthOf(grid), left + DEEPEST_COLUMN); key++) {
    const rows = rowsBeside(grid, key);
    const texts = new Map(rows.map((row) => [row, textOf(cellAt(grid, row, key))]));
    const named = rows.filter((row) => isName(texts.get(row) ?? ""));
    const [first = 0] = named;
    const names = rows.filter((row) => row >= first && !isApart(texts.get(row) ?? ""));
    const hasFigures = names.some((row) => isFigure(cellAt(grid, row, key)) && !named.includes(row));
    if (hasFigures || named.length * 2 < names.length || !isMore(grid, named.length, key, best)) continue;
    best = { key, count: named.length, first };
  }
  if (best === null) return null;
  const { key, first } = best;
  const body = firstBodyRow(grid, key, kind, first);
  return body === 0 ? null : { top: topOf(grid, body, key, book), body, key, kind, left };
}

/** More names than in a column before, or as many beside a column of cities: those are the districts in them. */
function isMore(
  grid: Grid,
  count: number,
  key: number,
  best: { key: number; count: number; first: number } | null,
): boolean {
  if (best === null || count !== best.count) return count > (best?.count ?? 0);
  const heads = grid.rows.slice(0, best.first).map((_, row) => textOf(cellAt(grid, row, best.key)));
  return best.key === key - 1 && heads.some((text) => isOneOf(text, CITY_HEADS));
}

function isFigure(cell: GridCell): boolean {
  return cell.kind === "number" || isFigureText(textOf(cell));
}

/** True for a figure; under no head 6430.6 is no month. */
export function isFigureText(text: string): boolean {
  return DECIMAL.test(text) && !/^(?:19|20)\d{2}$/.test(text);
}

/** True for a name of an indicator, alone or with what else a head may say; not for a head that is none. */
function isIndicator(text: string, book: NameBook): boolean {
  if (text === "" || text.length > LONGEST_HEAD) return false;
  const read = readHead(withoutNumber(text), book);
  return (
    isRead(read) &&
    read.some((part) => part.kind === "indicator") &&
    !read.some(({ kind }) => kind === "place")
  );
}

/** The first rows in which a column has a text and something to its right: a title is no row. */
function rowsBeside(grid: Grid, column: number): number[] {
  const rows = Array.from({ length: Math.min(grid.rows.length, DEEPEST_ROW) }, (_, i) => i);
  return rows.filter((row) => textOf(cellAt(grid, row, column)) !== "" && hasRight(grid, row, column));
}

/** True for a row that adds up others. */
export function isTotal(text: string): boolean {
  return isOneOf(text, TOTAL_WORDS) || TOTAL_END.test(text.trim());
}

/** True for the whole of which the rows are parts: 全市. */
export function isWhole(text: string): boolean {
  return WHOLE_WORDS[plainName(text)] !== undefined;
}

function hasRight(grid: Grid, row: number, column: number): boolean {
  return (grid.rows[row] ?? []).some((cell, c) => c > column && !isBlank(cell));
}

/**
 * The first row of figures: under the head of the names and its empty cells where there is such a head
 * (a first name that is misspelt is then still a row), else the first name itself.
 */
function firstBodyRow(grid: Grid, key: number, kind: Frame["kind"], first: number): number {
  for (let row = 0; row < first; row++) {
    if (!isKeyHead(textOf(cellAt(grid, row, key)), kind)) continue;
    let body = (mergeAt(grid, row, key)?.bottom ?? row) + 1;
    while (body < first && textOf(cellAt(grid, body, key)) === "") body++;
    return body;
  }
  // The whole stands above its parts.
  let body = first;
  while (body > 1 && isAbove(textOf(cellAt(grid, body - 1, key)))) body--;
  return body;
}

function isAbove(text: string): boolean {
  return isTotal(text) || isWhole(text);
}

/** True for the head of the column of names. */
export function isKeyHead(text: string, kind: Frame["kind"]): boolean {
  return isOneOf(text, kind === "place" ? PLACE_HEADS : LABEL_HEADS.indicator);
}

/** The first row of heads: rows of one cell above them are titles, unless they say what the figures below are. */
function topOf(grid: Grid, body: number, key: number, book: NameBook): number {
  let top = body - 1;
  const isHead = (row: number) => partsOf(grid, row) > 1 || isHeadAlone(grid, row, key, book);
  while (top > 0 && isHead(top - 1) && !isCaptionRow(grid, top - 1)) top--;
  return top;
}

function isHeadAlone(grid: Grid, row: number, key: number, book: NameBook): boolean {
  const column = (grid.rows[row] ?? []).findIndex((cell) => !isBlank(cell));
  if (column <= key) return false;
  const read = readHead(textOf(cellAt(grid, row, column)), book);
  return isRead(read) && read.some(({ kind }) => kind === "role" || kind === "indicator");
}

/** True for a row above the heads that holds a unit or what official forms carry, beside a title or a date. */
function isCaptionRow(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).some((cell) => isUnitCaption(textOf(cell)) || FORM_LINE.test(textOf(cell)));
}

/** How many different cells of a row have a text, a merged one counted once. */
function partsOf(grid: Grid, row: number): number {
  return (grid.rows[row] ?? []).filter((_, c) => {
    const merge = mergeAt(grid, row, c);
    return textOf(shownAt(grid, row, c)) !== "" && (merge === undefined || merge.left === c);
  }).length;
}

/** The texts above a column, from the top: merged heads count for each of their columns. */
export function headTexts(grid: Grid, frame: Frame, column: number): { text: string; row: number }[] {
  const texts: { text: string; row: number }[] = [];
  for (let row = frame.top; row < frame.body; row++) {
    const text = textOf(shownAt(grid, row, column)) || leftOf(grid, frame, row, column);
    if (text !== "" && text !== texts.at(-1)?.text) texts.push({ text, row });
  }
  return texts;
}

/** In a CSV a merged head stands in its first column: the others take it, but never in the last row. */
function leftOf(grid: Grid, { body, key }: Frame, row: number, column: number): string {
  if (grid.sheet !== "" || row === body - 1) return "";
  for (let c = column; c > key; c--) {
    const text = textOf(cellAt(grid, row, c));
    if (text !== "") return text;
  }
  return "";
}

/** What a column is by its head, and where it has none by what it holds; null for one of figures. */
export function labelOf(grid: Grid, frame: Frame, column: number, book: NameBook): Label | null {
  if (column === frame.key) return frame.kind;
  const head = headTexts(grid, frame, column).at(-1)?.text ?? "";
  const below = [...belowOf(grid, frame, column)];
  if (head === "")
    return below.length > 0 && below.every((text) => !isFigureText(text) && says(text, book)) ? "says" : null;
  if (isIgnored(head) || isRemark(head)) return "apart";
  if (isOneOf(head, LABEL_HEADS.unit) && below.some((text) => book.find("units", text).kind === "one"))
    return "unit";
  const isPlaces = below.filter((text) => isPlaceName(text, book)).length * 2 > below.length;
  if (isOneOf(head, CITY_HEADS) && isPlaces) return "city";
  if (isOneOf(head, PLACE_HEADS) && isPlaces) return frame.kind === "place" ? "city" : "place";
  if (isOneOf(head, LABEL_HEADS.indicator) && below.every((text) => says(text, book))) return "says";
  const kinds = Object.keys(LABEL_HEADS) as LabelKind[];
  return kinds.find((kind) => kind !== "unit" && isOneOf(head, LABEL_HEADS[kind])) ?? null;
}

/** True for words that say what the figures of a row are: 本月, 累计, 2025年. */
function says(text: string, book: NameBook): boolean {
  const read = readHead(text, book);
  return isRead(read) && read.every(({ kind }) => ["role", "span", "period", "months"].includes(kind));
}

function* belowOf(grid: Grid, { body }: Frame, column: number): Generator<string> {
  for (let row = body; row < Math.min(grid.rows.length, body + DEEPEST_ROW); row++) {
    const text = textOf(cellAt(grid, row, column));
    if (text !== "") yield text;
  }
}
