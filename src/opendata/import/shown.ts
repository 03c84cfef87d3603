import type { Cell, Sheet } from "hucre/xlsx";
import { shortest, withoutDust, withZeros } from "./double.ts";
import type { GridCell } from "./grid.ts";
import { shownBy } from "./number-format.ts";
import type { Skipped } from "./outcome.ts";

/** A cell as a person sees it, and what of it was left out: a note mark, words struck through. */
export interface ShownCell {
  readonly cell: GridCell;
  readonly left?: { readonly kind: Skipped["kind"]; readonly text: string };
}

const EMPTY: GridCell = { kind: "empty" };

/** Reads one cell of a sheet. What it holds and does not show, or shows and does not hold, is a fault. */
export function shownCell(sheet: Sheet, row: number, column: number): ShownCell {
  const value = sheet.rows[row]?.[column] ?? null;
  const cell = sheet.cells?.get(`${row},${column}`);
  // A formula that gives an empty text has a result; one that no program has computed has none.
  if (value === null && cell?.formula !== undefined)
    return { cell: { kind: "fault", text: `=${cell.formula}`, why: "no-result" } };
  if (value === null || value === "") return { cell: EMPTY };
  if (cell?.richText !== undefined && typeof value === "string") return richCell(cell.richText, value);
  return { cell: plainCell(value, cell) };
}

function plainCell(value: string | number | boolean | Date, cell: Cell | undefined): GridCell {
  const format = cell?.style?.numFmt ?? "General";
  const read = unstruck(value, cell, format);
  const isStruck = cell?.style?.font?.strikethrough === true && read.kind !== "empty";
  return isStruck ? { kind: "fault", text: read.text, why: "struck" } : read;
}

function unstruck(value: string | number | boolean | Date, cell: Cell | undefined, format: string): GridCell {
  if (value instanceof Date) return dateCell(value, format);
  if (typeof value === "number") return numberCell(value, format);
  if (typeof value === "boolean") return { kind: "fault", text: value ? "TRUE" : "FALSE" };
  return { kind: cell?.type === "error" ? "fault" : "text", text: value };
}

/** What a raised text must be to be a note's mark. */
const MARK = /^[\s()（）[\]［］【】0-9\u2460-\u2473*＊†‡注,，、]+$/;

/**
 * A text written in several hands: struck words and raised note marks are left out and told. A power
 * (km and a raised 2) stays; a raised figure behind 10, or a lowered one behind digits, may be either.
 */
function richCell(runs: NonNullable<Cell["richText"]>, whole: string): ShownCell {
  const kept = runs.filter((run) => run.font?.strikethrough !== true);
  let text = "";
  let hasMark = false;
  for (const { text: part, font } of kept) {
    const isRaised = font?.vertAlign === "superscript" && MARK.test(part);
    const isPower = /(?:[a-zµ]|米)$/i.test(text);
    if (isDoubtful(text, part, font?.vertAlign))
      return { cell: { kind: "fault", text: whole, why: "note-mark" } };
    if (isRaised && !isPower) hasMark = true;
    else text += part;
  }
  if (text.trim() === "") return { cell: { kind: "fault", text: whole, why: "struck" } };
  const kind = kept.length < runs.length ? "struck" : hasMark ? "mark" : null;
  return { cell: { kind: "text", text }, ...(kind === null ? {} : { left: { kind, text: whole } }) };
}

function isDoubtful(before: string, part: string, align: "superscript" | "subscript" | undefined): boolean {
  if (align === "superscript") return /(?:^|[^\d.])10$/.test(before) && /^\s*[-\d]/.test(part);
  return align === "subscript" && /\d$/.test(before) && /\d/.test(part);
}

function numberCell(value: number, format: string): GridCell {
  const clean = withoutDust(value);
  const { text, digits } = clean ?? shortest(value);
  const { decimals, as, word } = shownBy(format, value);
  const worded = {
    ...(word === undefined ? {} : { word }),
    ...(clean === null ? {} : { dust: shortest(value).text }),
  };
  if (as === "scaled") return { kind: "number", text, digits, shown: as, ...worded };
  if (as === "percent") {
    const shown = decimals === null ? text : withZeros(text, decimals + 2);
    return { kind: "number", text: shown, digits, shown: as, ...worded };
  }
  return { kind: "number", text: withZeros(text, decimals), digits, ...worded };
}

/** A date as far as the cell shows it: with its day, its month, or the year alone. */
function dateCell(value: Date, format: string): GridCell {
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "").toLowerCase();
  const iso = Number.isNaN(value.getTime()) ? "" : value.toISOString();
  const length = bare.includes("d") ? 10 : bare.includes("m") ? 7 : 4;
  return { kind: "date", text: iso.slice(0, length) };
}
