import { ROOT } from "../../i18n/lang.ts";
import { NOTE_STARTS } from "../../i18n/table-lines.ts";
import { type Read, readName } from "./cells.ts";
import type { FigureColumn } from "./columns.ts";
import { type Facets, facetsOf, NO_FACETS, subjectAfter, withIndicator } from "./facets.ts";
import { isFigureText, isTotal, isWhole, type Label } from "./frame.ts";
import { cellAt, faultOf, type Grid, isBlank, placeAt, shownAt, textOf } from "./grid.ts";
import { faultOfHead, isRead, readHead } from "./head-parts.ts";
import type { Found, Refusal } from "./outcome.ts";
import { isPlaceName, readPlace, withoutNumber } from "./places.ts";
import type { Sheet } from "./sheet.ts";
import { wholeOf, wordsFor } from "./wholes.ts";

/** What the labels of a row say of its figures, and in which columns. */
export interface RowLabels {
  readonly row: number;
  readonly facets: Facets;
  readonly places: Readonly<Partial<Record<string, number>>>;
  readonly source: string;
  /** The place of which those of the table are parts; empty where it is not plain. */
  readonly whole: string;
}

/** Cells of a line that names who made a table, and when. */
const SIGNED = /[:：]|^\d{4}年\d{1,2}月/;

/** What is known of the rows above: the city of their places, the indicator of those that only go on. */
interface Above {
  city: string | undefined;
  subject: Facets;
}

/** The rows of figures of a table; totals, notes and rows without figures are told, what is not read refused. */
export function readRows(sheet: Sheet, figures: readonly FigureColumn[], found: Found): RowLabels[] {
  const above: Above = { city: undefined, subject: NO_FACETS };
  const wholes: number[] = [];
  const rows: RowLabels[] = [];
  for (let row = sheet.frame.body; row < sheet.grid.rows.length; row++) {
    const kind = kindOfRow(sheet, figures, row, found);
    if (kind === "whole") wholes.push(row);
    if (kind !== "figures") {
      const name = textOf(shownAt(sheet.grid, row, sheet.frame.key));
      if (sheet.frame.kind === "indicator" && !NOTE_STARTS.test(name))
        above.subject = subjectAfter(withoutNumber(name), sheet.context.book, above.subject);
      continue;
    }
    const read = readRow(sheet, row, above, found);
    if (read !== null) rows.push(read);
  }
  const places = [...rows, ...figures].map(({ facets }) => facets.place);
  const whole = wholeOf(sheet, places, wordsFor(sheet, wholes, figures));
  const added = wholes.flatMap((row) => wholeRow(sheet, row, whole, found));
  return [...rows, ...added].sort((a, b) => a.row - b.row).map((row) => ({ ...row, whole }));
}

function kindOfRow(
  { grid, frame, context, columns }: Sheet,
  figures: readonly FigureColumn[],
  row: number,
  found: Found,
): "figures" | "whole" | "apart" {
  const filled = (grid.rows[row] ?? []).flatMap((cell, c) => (isBlank(cell) ? [] : [c]));
  const [first] = filled;
  if (first === undefined) return "apart";
  const name = textOf(shownAt(grid, row, frame.key));
  const start = textOf(cellAt(grid, row, first));
  const at = placeAt(grid, row, first, start);
  const own = figures.filter(({ column }) => !isBlank(cellAt(grid, row, column)));
  const isSigned = own.every(({ column }) => SIGNED.test(textOf(cellAt(grid, row, column))));
  const isName = frame.kind === "place" && isPlaceName(start, context.book);
  if (NOTE_STARTS.test(start) && !isName && (isSigned || filled.length === 1)) {
    found.skipped.push({ kind: "note", ...at });
    return "apart";
  }
  if (isWhole(name)) return "whole";
  if (isTotal(name) && !(frame.kind === "place" && isPlaceName(name, context.book))) {
    found.skipped.push({ kind: "total", ...at, text: name });
    return "apart";
  }
  if (own.length > 0) return "figures";
  // Under heads that are refused or left out something stands: that is told at the head.
  const labels = new Set([
    frame.key,
    ...columns.flatMap((one) => (one.kind === "label" ? [one.column] : [])),
  ]);
  if (filled.some((c) => !labels.has(c))) return "apart";
  const aside = pushedAside(grid, columns, row);
  found.refusals.push(...aside);
  if (aside.length > 0) return "apart";
  const isKnown =
    isName || (frame.kind === "indicator" && isRead(readHead(withoutNumber(name), context.book)));
  found.skipped.push({ kind: isKnown || filled.length > 1 ? "unfilled" : "note", ...at });
  return "apart";
}

/** Figures under heads that take none, in a row that has no other: not missing, but pushed aside. */
function pushedAside(grid: Grid, columns: Sheet["columns"], row: number): Refusal[] {
  return columns.flatMap((one): Refusal[] => {
    if (one.kind !== "label" || ["place", "city", "code", "apart"].includes(one.label)) return [];
    const text = textOf(shownAt(grid, row, one.column));
    if (!isFigureText(text)) return [];
    const kind = one.label === "period" || one.label === "says" ? "not-a-period" : "unknown-name";
    return [{ kind, ...placeAt(grid, row, one.column, text), column: COLUMN_OF[one.label] }];
  });
}

/** Reads the labels of a row; `whole` is the place of one that says 全市. */
function readRow(sheet: Sheet, row: number, above: Above, found: Found, whole?: string): RowLabels | null {
  const { grid, frame } = sheet;
  const labels = [{ column: frame.key, label: frame.kind as Label }, ...besides(sheet)];
  let facets = NO_FACETS;
  let source = "";
  let city: string | undefined;
  const places: Record<string, number> = {};
  let isSound = true;
  // The city in a column of its own comes before the places in it.
  for (const { column, label } of labels.sort((a, b) => rank(a.label) - rank(b.label))) {
    const cell = shownAt(grid, row, column);
    const at = placeAt(grid, row, column, textOf(cell));
    const read =
      whole !== undefined && column === frame.key
        ? { facets: { ...NO_FACETS, place: whole } }
        : readLabel(sheet, row, column, label, city ?? above.city, above, found);
    if (!("facets" in read)) {
      found.refusals.push({ ...read, ...at, column: COLUMN_OF[label] });
      isSound = false;
      continue;
    }
    if (label === "city") city = read.facets.place;
    else facets = merged(facets, read.facets);
    if ("source" in read && read.source !== undefined) source = read.source;
    for (const [name, said] of Object.entries(read.facets)) if (said !== "") places[name] ??= column;
    if (read.facets.months !== "") places["period"] ??= column;
  }
  if (frame.kind === "place" && facets.place !== "") keepCity(sheet, above, facets.place);
  if (facets.indicator !== "") above.subject = facets;
  return isSound ? { row, facets, places, source, whole: "" } : null;
}

function besides({ columns, frame }: Sheet): { column: number; label: Label }[] {
  return columns.flatMap((one) => (one.kind === "label" && one.column !== frame.key ? [one] : []));
}

function rank(label: Label): number {
  return label === "city" ? 0 : label === "place" ? 1 : 2;
}

const COLUMN_OF: Readonly<Record<Label, string>> = {
  ...{ place: "region", city: "region", code: "region", indicator: "indicator", industry: "industry" },
  ...{
    breakdown: "breakdown",
    period: "period",
    unit: "unit",
    source: "source",
    says: "period",
    apart: "note",
  },
};

function merged(one: Facets, other: Facets): Facets {
  return {
    ...one,
    ...Object.fromEntries(
      Object.entries(other).filter(([name, said]) => said !== "" && name !== "roles" && name !== "isYearly"),
    ),
    roles: [...one.roles, ...other.roles],
    isYearly: one.isYearly || other.isYearly,
  };
}

type LabelRead =
  | { readonly facets: Facets; readonly source?: string }
  | Pick<Refusal, "kind" | "near" | "fact">;

function readLabel(
  sheet: Sheet,
  row: number,
  column: number,
  label: Label,
  city: string | undefined,
  above: Above,
  found: Found,
): LabelRead {
  const { grid, context } = sheet;
  const cell = shownAt(grid, row, column);
  const fault = faultOf(cell);
  if (fault !== null) return { kind: fault };
  if (isBlank(cell))
    return label === "breakdown" || label === "industry" ? { facets: NO_FACETS } : { kind: "missing-cell" };
  const text = textOf(cell);
  if (label === "place" || label === "city" || label === "code") {
    const { read, isAssumed } = readPlace(text, context, city);
    if (!("cell" in read)) return read;
    const told = `${text} → ${context.book.label("regions", read.cell, ROOT)}`;
    if (isAssumed) found.skipped.push({ kind: "assumed", ...placeAt(grid, row, column, told) });
    return { facets: { ...NO_FACETS, place: read.cell } };
  }
  if (label === "source")
    return named(readName(text, "sources", context), (source) => ({ facets: NO_FACETS, source }));
  if (label === "unit")
    return named(readName(text, "units", context), (unit) => ({ facets: { ...NO_FACETS, unit } }));
  return faultOfHead(cell) ?? readWords(sheet, row, column, above, found);
}

function named(read: Read, made: (id: string) => LabelRead): LabelRead {
  return "cell" in read ? made(read.cell) : read;
}

/** An indicator, a category, a time or a role; what names no indicator goes on with that of the row above. */
function readWords(
  { grid, frame, context }: Sheet,
  row: number,
  column: number,
  above: Above,
  found: Found,
): LabelRead {
  const text = textOf(shownAt(grid, row, column));
  const read = readHead(withoutNumber(text), context.book);
  if (!isRead(read)) return read;
  const own = facetsOf(read);
  const isKey = column === frame.key;
  if (!isKey || own.indicator !== "") return { facets: own };
  if (above.subject.indicator === "") return { kind: "unknown-name", near: [], fact: text };
  const told = `${text} → ${context.book.label("indicators", above.subject.indicator, ROOT)}`;
  found.skipped.push({ kind: "assumed-head", ...placeAt(grid, row, column, told) });
  return { facets: withIndicator(own, above.subject) };
}

/** The place in which those of the rows below lie, as far as they lie in one. */
function keepCity({ context }: Sheet, above: Above, place: string): void {
  if (above.city === undefined || context.holds?.(above.city, place) !== true) above.city = place;
}

/** 全市 as the place that it stands for; a total that is left alone where that is not plain. */
function wholeRow(sheet: Sheet, row: number, whole: string, found: Found): RowLabels[] {
  const { grid, frame, context } = sheet;
  const text = textOf(shownAt(grid, row, frame.key));
  const at = placeAt(grid, row, frame.key, text);
  if (whole === "" || frame.kind !== "place") {
    found.skipped.push({ kind: "total", ...at });
    return [];
  }
  const told = `${text} → ${context.book.label("regions", whole, ROOT)}`;
  found.skipped.push({ kind: "assumed", ...at, text: told });
  const read = readRow(sheet, row, { city: undefined, subject: NO_FACETS }, found, whole);
  return read === null ? [] : [{ ...read, whole }];
}
