import type { Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { columnTitle } from "../../i18n/table-words.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Lookup } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import { type Period, period, shiftYears } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import { type Column, columnsOf, type Observation, type TargetRow, targetOf } from "../../ledger/schema.ts";
import { TARGET_PHRASE } from "../import/phrase/cells.ts";
import { isPlainFigure, phraseOf } from "../import/phrase/told.ts";
import { type NameBook, wordOf } from "../naming.ts";
import type { Beside, DueRow } from "./due.ts";

/** One cell of a page. A figure keeps its digits and says how many decimals it states. */
export interface PageCell {
  readonly text: string;
  readonly kind: "text" | "figure";
  readonly locked: boolean;
}

/** A column of a page: of the ledger, or to be looked at. */
export interface PageColumn {
  readonly head: string;
  /** The column's name in the ledger; empty for one to be looked at. */
  readonly name: string;
}

/** The page to be filled in, before it is any file: what each cell says and whether it may be changed. */
export interface Page {
  readonly table: "observations" | "targets" | "projects" | "progress";
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly PageCell[])[];
  /** The dimension of each row's unit, for the list of units that fit. */
  readonly dimensions: readonly string[];
  /** How many rows have a figure already. */
  readonly filled: number;
}

export interface Ask {
  readonly lookup: Lookup;
  readonly book: NameBook;
  readonly lang: Lang;
  readonly region: string;
  readonly period: Period;
  /** Filled in beforehand; empty for none. */
  readonly source: string;
}

/** The columns that stand before those to be looked at, and behind them. */
const KEYS = {
  observations: ["region", "indicator", "industry", "breakdown", "period"],
  targets: ["region", "indicator", "industry", "breakdown", "period", "form", "of"],
} as const;
/** A target stands as its document puts it in one column, which gives form, value and the like. */
const CELLS = {
  observations: ["value", "unit", "qualifier", "status", "source", "locator", "note"],
  targets: ["tier", "set_on", "target", "unit", "over", "base", "nature", "source", "locator", "note"],
} as const;
/** Left out where no row has any. */
const OPTIONAL: ReadonlySet<string> = new Set(["industry", "breakdown", "of", "over", "base", "nature"]);

/** The tables whose rows are figures of series. */
type Figures = keyof typeof KEYS;

/** Lays out the rows due: keys, what they may be compared with, and the cells to be filled in. */
export function layOut(
  ask: Ask,
  table: Figures,
  due: readonly DueRow<Observation>[] | readonly DueRow<TargetRow>[],
): Page {
  const rows = due as readonly DueRow<Observation | TargetRow>[];
  const words = wordsOf(ask.lang).sheets;
  const isNeeded = (name: string) => !OPTIONAL.has(name) || rows.some((one) => rowCell(one, name) !== "");
  const keys = KEYS[table].filter(isNeeded);
  const laid = { ...ask, before: beforeOf(rows) };
  const beside = laid.before === null ? ["", ""] : ["", "", ""];
  const names = [...keys, ...beside, ...CELLS[table].filter(isNeeded)];
  const place = ask.book.label("regions", ask.region, ask.lang);
  const when = formatPeriod(ask.period, ask.lang);
  return {
    table,
    title: table === "targets" ? words.titleTargets(place, when) : words.titleObservations(place, when),
    columns: names.map((name, i) => ({ name, head: headOf(laid, table, name, i - keys.length, rows) })),
    rows: rows.map((one) => names.map((name, i) => cellFor(laid, table, one, name, i - keys.length))),
    dimensions: rows.map((one) => ask.lookup.ledger.units.get(one.unit)?.dimension ?? ""),
    filled: rows.filter((one) => one.row !== null).length,
  };
}

/** What is asked, and the report before that stands beside the figures; null where there is none. */
interface Laid extends Ask {
  readonly before: string | null;
}

/** The newest report before this one that any row has. */
function beforeOf(rows: readonly DueRow<unknown>[]): string | null {
  const texts = rows.flatMap(({ before }) => (before === null ? [] : [before.period]));
  return texts.reduce<string | null>(
    (newest, text) => (newest === null || period(text).to > period(newest).to ? text : newest),
    null,
  );
}

/** A row's cell of its own, or of its key where it is not there yet. */
function rowCell({ key, row }: DueRow<Observation | TargetRow>, name: string): string {
  const keyed: Readonly<Record<string, string>> = { ...key };
  return row === null ? (keyed[name] ?? "") : cellOf(row, name);
}

function headOf(
  { lang, period: at, before: earlier }: Laid,
  table: Figures,
  name: string,
  reference: number,
  rows: readonly DueRow<unknown>[],
): string {
  const words = wordsOf(lang).sheets;
  if (name === "") {
    const before = formatPeriod(shiftYears(at, -1), lang);
    if (reference === 0) return words.lastFigure(before);
    if (reference === 2 && earlier !== null) return words.lastPeriod(formatPeriod(period(earlier), lang));
    return table === "targets" ? words.lastTarget(before) : words.target;
  }
  const title = columnTitle(table, name, lang);
  const [unit, another] = new Set(rows.map((one) => one.unit));
  const isFigure = name === "value" || name === "target";
  return isFigure && unit !== undefined && another === undefined ? words.valueIn(title, unit) : title;
}

function columnNamed(table: Figures, name: string): Column {
  if (name === TARGET_PHRASE.name) return TARGET_PHRASE;
  return must(
    columnsOf(table).find((column) => column.name === name),
    `the column ${name} of ${table}`,
  );
}

function cellFor(
  ask: Laid,
  table: Figures,
  due: DueRow<Observation | TargetRow>,
  name: string,
  reference: number,
): PageCell {
  if (name === "") {
    const years = [shiftYears(ask.period, -1).text, ask.period.text];
    if (reference === 2) return besideCell(ask, due, due.before, [ask.before ?? ""]);
    return besideCell(ask, due, reference === 0 ? due.lastFigure : due.target, years);
  }
  const column = columnNamed(table, name);
  if (column === TARGET_PHRASE) return targetCell(ask, due);
  // A row that is there already is found again by its key: another key would be another row. What kind
  // a target is of that is not there yet, its own words say.
  const isOwn = due.row === null && (name === "form" || name === "of");
  const isKey =
    (KEYS[table] as readonly string[]).includes(name) || (due.row !== null && column.key === true);
  const locked = isKey && !isOwn;
  const cell = due.row === null ? freshCell(ask, due, name) : cellOf(due.row, name);
  const kind = column.type === "decimal" ? "figure" : "text";
  return { text: shown(ask, column, cell), kind, locked };
}

/** A target that is there as its document may put it: a plain figure as a number, all else in words. */
function targetCell({ lookup, lang }: Ask, { key, row }: DueRow<Observation | TargetRow>): PageCell {
  if (row === null || !("form" in row)) return { text: "", kind: "figure", locked: false };
  if (isPlainFigure(row)) return { text: row.value, kind: "figure", locked: false };
  return { text: phraseOf(lookup, key, row, lang), kind: "text", locked: false };
}

/** The cell of a row that is not there yet: its key, and what is known beforehand. */
function freshCell({ source }: Ask, { key, tier, unit }: DueRow<unknown>, name: string): string {
  const known: Readonly<Record<string, string>> = { ...key, tier, unit, source };
  return known[name] ?? "";
}

/** A cell as people read it: names for ids, words for codes. */
export function shown(ask: Ask, column: Column, cell: string): string {
  if (cell === "") return "";
  if (column.type === "ref") return nameOf(ask, column, cell);
  if (column.type === "vocabulary") return wordOf(column, cell, ask.lang);
  if (column.type !== "refs") return cell;
  return cell
    .split(";")
    .map((id) => nameOf(ask, column, id))
    .join("; ");
}

function nameOf({ book, lang }: Ask, column: Column, id: string): string {
  const table = targetOf(column);
  return table === "units" ? id : book.label(table, id, lang);
}

/** A figure to compare with: a plain number where it is of the same unit and an expected period, else said in words. */
function besideCell(
  ask: Ask,
  due: DueRow<unknown>,
  beside: Beside | null,
  expected: readonly string[],
): PageCell {
  if (beside === null) return { text: "", kind: "text", locked: true };
  const words = wordsOf(ask.lang).sheets;
  const { value, unit, qualifier, period: text, target } = beside;
  const plain = unit === due.unit && qualifier === "" && expected.includes(text);
  const when = formatPeriod(period(text), ask.lang);
  if (target !== null && !isPlainFigure(target)) {
    const told = phraseOf(ask.lookup, due.key, target, ask.lang);
    return { text: expected.includes(text) ? told : words.beside(told, when), kind: "text", locked: true };
  }
  if (plain) return { text: value, kind: "figure", locked: true };
  const bound = qualifier === "" ? "" : wordOf(columnNamed("observations", "qualifier"), qualifier, ask.lang);
  const figure = `${bound}${value}${wordsOf(ask.lang).site.gap}${unit}`;
  return { text: words.beside(figure, when), kind: "text", locked: true };
}
