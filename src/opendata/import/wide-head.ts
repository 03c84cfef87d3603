import { FORM_LINE, type HeadRole, NOTE_STARTS, PLACE_HEADS, TOTAL_WORDS } from "../../i18n/heads.ts";
import { plainName } from "../../ledger/plain-name.ts";
import { DEEPEST_COLUMN, DEEPEST_ROW } from "../limits.ts";
import type { NameBook } from "../naming.ts";
import { isUnitCaption } from "./captions.ts";
import { cellAt, type Grid, mergeAt, placeAt, shownAt, textOf, widthOf } from "./grid.ts";
import { faultOfHead, type Part, readHead } from "./head-parts.ts";
import { isIgnored } from "./heads.ts";
import { isEmptyBelow } from "./long.ts";
import type { Refusal } from "./outcome.ts";
import { isPlaceName } from "./places.ts";

/** What the heads above one column say of its figures. Empty where they say nothing. */
export interface Subject {
  readonly column: number;
  readonly indicator: string;
  readonly industry: string;
  readonly breakdown: string;
  readonly period: string;
  readonly unit: string;
  readonly role: HeadRole;
  /** True where the head itself speaks of a whole year: 年度目标. */
  readonly isYearly: boolean;
}

/** Where a wide table stands: its first row of heads and of figures, and the column of places. */
export interface Frame {
  readonly top: number;
  readonly body: number;
  readonly places: number;
}

/**
 * Finds a table with one row for each place, or null where no column names places: at least half of
 * what stands in a column must be places, so that a name among other words makes no table.
 */
export function findFrame(grid: Grid, book: NameBook): Frame | null {
  let best: { places: number; count: number; first: number } | null = null;
  for (let places = 0; places < Math.min(widthOf(grid), DEEPEST_COLUMN); places++) {
    const rows = rowsBeside(grid, places);
    const named = rows.filter((row) => isPlace(grid, book, row, places));
    const [first = 0] = named;
    const names = rows.filter((row) => row >= first && !isApart(textOf(cellAt(grid, row, places))));
    if (named.length * 2 < names.length || named.length <= (best?.count ?? 0)) continue;
    best = { places, count: named.length, first };
  }
  if (best === null) return null;
  const body = firstBodyRow(grid, best.places, best.first);
  return body === 0 ? null : { top: topOf(grid, body), body, places: best.places };
}

function isPlace(grid: Grid, book: NameBook, row: number, column: number): boolean {
  const text = textOf(cellAt(grid, row, column));
  return isPlaceName(text, book);
}

/** The first rows in which a column has a text and something to its right: a title is no row. */
function rowsBeside(grid: Grid, column: number): number[] {
  const rows = Array.from({ length: Math.min(grid.rows.length, DEEPEST_ROW) }, (_, i) => i);
  return rows.filter((row) => textOf(cellAt(grid, row, column)) !== "" && hasRight(grid, row, column));
}

/** True for a name that no place need have: of a total or a note. */
function isApart(text: string): boolean {
  return NOTE_STARTS.test(text) || isTotal(text);
}

function isTotal(text: string): boolean {
  return TOTAL_WORDS.some((word) => plainName(word) === plainName(text));
}

function hasRight(grid: Grid, row: number, column: number): boolean {
  return (grid.rows[row] ?? []).some((cell, c) => c > column && textOf(cell) !== "");
}

/**
 * The first row of figures: under the head of the places and its empty cells where there is such a
 * head (a first place that is misspelt is then still a row), else the first place itself.
 */
function firstBodyRow(grid: Grid, places: number, first: number): number {
  for (let row = 0; row < first; row++) {
    if (!isPlaceHead(textOf(cellAt(grid, row, places)))) continue;
    let body = (mergeAt(grid, row, places)?.bottom ?? row) + 1;
    while (body < first && textOf(cellAt(grid, body, places)) === "") body++;
    return body;
  }
  // The whole stands above its parts.
  let body = first;
  while (body > 1 && isTotal(textOf(cellAt(grid, body - 1, places)))) body--;
  return body;
}

export function isPlaceHead(text: string): boolean {
  const plain = plainName(text);
  return PLACE_HEADS.some((head) => plainName(head) === plain);
}

/** The first row of heads: rows of one cell above them are titles. */
function topOf(grid: Grid, body: number): number {
  let top = body - 1;
  while (top > 0 && partsOf(grid, top - 1) > 1 && !isCaptionRow(grid, top - 1)) top--;
  return top;
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
function headTexts(
  grid: Grid,
  { top, body, places }: Frame,
  column: number,
): { text: string; row: number }[] {
  const texts: { text: string; row: number }[] = [];
  for (let row = top; row < body; row++) {
    const text = textOf(shownAt(grid, row, column)) || leftOf(grid, { top, body, places }, row, column);
    if (text !== "" && text !== texts.at(-1)?.text) texts.push({ text, row });
  }
  return texts;
}

/** In a CSV a merged head stands in its first column: the others take it, but never in the last row. */
function leftOf(grid: Grid, { body, places }: Frame, row: number, column: number): string {
  if (grid.sheet !== "" || row === body - 1) return "";
  for (let c = column; c > places; c--) {
    const text = textOf(cellAt(grid, row, c));
    if (text !== "") return text;
  }
  return "";
}

/** The subjects of all columns of figures, and every head that says nothing known. */
export function readSubjects(
  grid: Grid,
  frame: Frame,
  book: NameBook,
): { subjects: Subject[]; refusals: Refusal[] } {
  const subjects: Subject[] = [];
  const refusals: Refusal[] = [];
  for (let column = 0; column < widthOf(grid); column++) {
    const texts = headTexts(grid, frame, column);
    if (column === frame.places || isIgnored(texts.at(-1)?.text ?? "")) continue;
    if (texts.length === 0) {
      const last = frame.body - 1;
      const at = placeAt(grid, last, column, "");
      if (!isEmptyBelow(grid, last, column)) refusals.push({ kind: "unknown-column", ...at });
      continue;
    }
    const parts: Part[] = [];
    const before = refusals.length;
    for (const { text, row } of texts) {
      const read = faultOfHead(shownAt(grid, row, column)) ?? readHead(text, book);
      if (Array.isArray(read)) parts.push(...read);
      else refusals.push({ ...read, ...placeAt(grid, row, column, text) });
    }
    if (refusals.length > before) continue;
    subjects.push(subjectOf(column, parts));
  }
  return { subjects, refusals: once(refusals) };
}

/** A merged head is told once, not under each of its columns. */
function once(refusals: readonly Refusal[]): Refusal[] {
  const seen = new Set<string>();
  return refusals.filter(({ text, cell }) => {
    const key = `${text} ${cell.replace(/^[A-Z]+/, "")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function subjectOf(column: number, parts: readonly Part[]): Subject {
  const last = (kind: Part["kind"]) => parts.filter((part) => part.kind === kind).at(-1)?.id ?? "";
  const breakdowns = parts.filter((part) => part.kind === "breakdown").map((part) => part.id);
  const roles = parts.filter((part) => part.kind === "role");
  const own = roles.at(-1);
  const role = (own?.id ?? "value") as HeadRole;
  const isYearly = own?.kind === "role" && own.isYearly;
  return {
    ...{ column, role, isYearly, indicator: last("indicator"), industry: last("industry") },
    ...{ breakdown: [...new Set(breakdowns)].sort().join(";"), period: last("period"), unit: last("unit") },
  };
}
