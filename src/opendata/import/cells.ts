import { ROOT } from "../../i18n/lang.ts";
import { DECIMAL } from "../../ledger/fraction.ts";
import { MOST_DIGITS } from "../../ledger/limits.ts";
import type { Lookup } from "../../ledger/lookup.ts";
import { parsePeriod } from "../../ledger/period.ts";
import { type Column, targetOf } from "../../ledger/schema.ts";
import { codeOf, type Found, type NameBook, wordOf } from "../naming.ts";
import { timesHundred } from "./double.ts";
import { faultOf, type GridCell, textOf } from "./grid.ts";
import { hasNoteMark, withoutNoteMark } from "./marks.ts";
import type { Refusal } from "./outcome.ts";
import { readMonths, readPeriod } from "./period-words.ts";

/** A cell in the ledger's spelling, or what is wrong with it. */
export type Read = { readonly cell: string } | Pick<Refusal, "kind" | "near" | "fact">;

/** What names are read against. */
export interface Naming {
  readonly book: NameBook;
  /** Of several places with one name, those that count. */
  readonly within?: (id: string) => boolean;
  /** True where a place lies in another, or is it. */
  readonly holds?: (outer: string, id: string) => boolean;
}

/** What a cell is read against. */
export interface Context extends Naming {
  /** The ledger as it is: what a target in words is held against. */
  readonly lookup: Lookup;
  /** The row's unit, for a figure that its cell shows as a percentage. */
  readonly unit?: string;
}

const POINT = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const FAULT = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|#+)$/;

/** Reads one cell for one column of the ledger. Nothing is guessed: what is not plain is told. */
export function readCell(cell: GridCell, column: Column, context: Context): Read {
  const text = textOf(cell);
  if (text === "") return { cell: "" };
  const fault = faultOf(cell);
  if (fault !== null) return { kind: fault };
  if (FAULT.test(text)) return { kind: "fault-value" };
  if (/[\n\r\u2028\u2029]/.test(text))
    return { kind: "line-break", near: [text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, " ")] };
  switch (column.type) {
    case "decimal":
      return readFigure(cell, context.unit);
    case "ref":
      return readName(text, targetOf(column), context);
    case "refs":
      return readNames(text, targetOf(column), context);
    case "vocabulary":
      return readWord(text, column);
    case "period":
      return cell.kind === "date" ? { kind: "not-a-period", near: [text] } : readPeriodCell(text);
    case "point":
      return readPoint(text);
    default:
      return { cell: text };
  }
}

/** A figure, exact: a number as its cell shows it, or a text of plain digits. */
export function readFigure(cell: GridCell, unit?: string): Read {
  if (cell.kind === "number") return readNumber(cell, unit);
  if (cell.kind === "date") return { kind: "date-for-figure" };
  const fault = faultOf(cell);
  if (fault !== null) return { kind: fault };
  const text = halfWidth(textOf(cell));
  if (FAULT.test(text)) return { kind: "fault-value" };
  if (DECIMAL.test(text)) return { cell: text };
  if (cell.kind === "text" && cell.isBetweenSemicolons && /^-?[\d.]+,\d+$/.test(text))
    return { kind: "decimal-comma" };
  if (/^-?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/.test(text)) return { cell: text.replaceAll(",", "") };
  if (/^-?[0-9.]+%$/.test(text) && DECIMAL.test(text.slice(0, -1))) {
    return unit === "%" ? { cell: text.slice(0, -1) } : { kind: "percent-figure", near: [text.slice(0, -1)] };
  }
  return { kind: "not-a-figure" };
}

function readNumber(cell: GridCell & { kind: "number" }, unit?: string): Read {
  if (cell.digits > MOST_DIGITS) return { kind: "too-many-digits" };
  if (cell.shown === "scaled") return { kind: "scaled-figure" };
  if (cell.word !== undefined && cell.word !== unit) return { kind: "format-word", near: [cell.word] };
  if (cell.shown !== "percent") return { cell: cell.text };
  const percent = timesHundred(cell.text);
  return unit === "%" ? { cell: percent } : { kind: "percent-figure", near: [percent] };
}

/** Full-width digits and signs as plain ones, and nothing else: ² and ½ stay what they are. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF10-\uFF19\uFF0C\uFF0E\uFF05\uFF0D]/g, (one) => one.normalize("NFKC"));
}

/** A row's id by its id or name. */
export function readName(text: string, table: string, { book, within }: Naming): Read {
  if (hasNoteMark(text)) return { kind: "unknown-name", near: [withoutNoteMark(text)] };
  const found = book.find(table, text, table === "regions" ? within : undefined);
  return found.kind === "one" ? { cell: found.id } : unfound(found);
}

function unfound(found: Exclude<Found, { kind: "one" }>): Read {
  return found.kind === "many"
    ? { kind: "ambiguous-name", near: found.ids }
    : { kind: "unknown-name", near: found.near };
}

/** Several names joined by semicolons, as the ledger joins ids: each once, sorted. */
function readNames(text: string, table: string, context: Context): Read {
  const ids: string[] = [];
  for (const part of text.split(/[;；]/).filter((one) => one.trim() !== "")) {
    const read = readName(part.trim(), table, context);
    if (!("cell" in read)) return { ...read, fact: part.trim() };
    ids.push(read.cell);
  }
  return { cell: [...new Set(ids)].sort().join(";") };
}

function readWord(text: string, column: Column): Read {
  const code = codeOf(column, text);
  if (code !== undefined) return { cell: code };
  return { kind: "unknown-word", near: (column.values ?? []).map((one) => wordOf(column, one, ROOT)) };
}

function readPeriodCell(text: string): Read {
  const months = doubtfulMonths(text);
  if (months !== null) return { kind: "doubtful-month", near: months };
  const period = readPeriod(text);
  if (period !== null) return { cell: period };
  return { kind: readMonths(text) === null ? "not-a-period" : "no-year" };
}

/** A spreadsheet keeps 2024.10 as 2024.1: what either may have been, or null where nothing is in doubt. */
export function doubtfulMonths(text: string): string[] | null {
  const found = /^(\d{4})\.1$/.exec(text.normalize("NFKC").trim());
  return found === null ? null : [`${found[1]}-10`, `${found[1]}-01`];
}

function readPoint(text: string): Read {
  const period = readPeriod(text);
  const point = period !== null && POINT.test(period) && parsePeriod(period) !== null;
  return point ? { cell: period } : { kind: "not-a-point" };
}
