import { inLang, type Lang } from "../../i18n/lang.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { wordsOf } from "../../i18n/words.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { must } from "../../ledger/must.ts";
import { type Period, period, shiftYears } from "../../ledger/period.ts";
import { cellOf } from "../../ledger/rows.ts";
import { type Column, columnsOf, type Observation, type Target, targetOf } from "../../ledger/schema.ts";
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
  readonly table: "observations" | "targets";
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly PageCell[])[];
  /** The dimension of each row's unit, for the list of units that fit. */
  readonly dimensions: readonly string[];
  /** How many rows have a figure already. */
  readonly filled: number;
}

export interface Ask {
  readonly ledger: Ledger;
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
  targets: ["region", "indicator", "industry", "breakdown", "period", "form"],
} as const;
const CELLS = {
  observations: ["value", "unit", "qualifier", "status", "source", "locator", "note"],
  targets: ["tier", "set_on", "value", "unit", "qualifier", "source", "locator", "note"],
} as const;

/** Lays out the rows due: keys, what they may be compared with, and the cells to be filled in. */
export function layOut(
  ask: Ask,
  table: Page["table"],
  due: readonly DueRow<Observation>[] | readonly DueRow<Target>[],
): Page {
  const rows = due as readonly DueRow<Observation | Target>[];
  const words = wordsOf(ask.lang).sheets;
  const keys = KEYS[table].filter((name) => !isOptional(name) || rows.some((one) => one.key[name] !== ""));
  const names = [...keys, "", "", ...CELLS[table]];
  const place = ask.book.label("regions", ask.region, ask.lang);
  const when = formatPeriod(ask.period, ask.lang);
  return {
    table,
    title: table === "targets" ? words.titleTargets(place, when) : words.titleObservations(place, when),
    columns: names.map((name, i) => ({ name, head: headOf(ask, table, name, i - keys.length, rows) })),
    rows: rows.map((one) => names.map((name, i) => cellFor(ask, table, one, name, i - keys.length))),
    dimensions: rows.map((one) => ask.ledger.units.get(one.unit)?.dimension ?? ""),
    filled: rows.filter((one) => one.row !== null).length,
  };
}

function isOptional(name: string): name is "industry" | "breakdown" {
  return name === "industry" || name === "breakdown";
}

function headOf(
  { lang, period: at }: Ask,
  table: Page["table"],
  name: string,
  reference: number,
  rows: readonly DueRow<unknown>[],
): string {
  const words = wordsOf(lang).sheets;
  if (name === "") {
    const before = formatPeriod(shiftYears(at, -1), lang);
    if (reference === 0) return words.lastFigure(before);
    return table === "targets" ? words.lastTarget(before) : words.target;
  }
  const title = inLang(columnNamed(table, name).title, lang);
  const [unit, another] = new Set(rows.map((one) => one.unit));
  return name === "value" && unit !== undefined && another === undefined ? words.valueIn(title, unit) : title;
}

function columnNamed(table: Page["table"], name: string): Column {
  return must(
    columnsOf(table).find((column) => column.name === name),
    `the column ${name} of ${table}`,
  );
}

function cellFor(
  ask: Ask,
  table: Page["table"],
  due: DueRow<Observation | Target>,
  name: string,
  reference: number,
): PageCell {
  if (name === "") return besideCell(ask, due, reference === 0 ? due.lastFigure : due.target);
  const column = columnNamed(table, name);
  // A row that is there already is found again by its key: another key would be another row.
  const locked =
    (KEYS[table] as readonly string[]).includes(name) || (due.row !== null && column.key === true);
  const cell = due.row === null ? freshCell(ask, due, name) : cellOf(due.row, name);
  const kind = column.type === "decimal" ? "figure" : "text";
  return { text: shown(ask, column, cell), kind, locked };
}

/** The cell of a row that is not there yet: its key, and what is known beforehand. */
function freshCell({ source }: Ask, { key, form, tier, unit }: DueRow<unknown>, name: string): string {
  const known: Readonly<Record<string, string>> = { ...key, form, tier, unit, source };
  return known[name] ?? "";
}

/** A cell as people read it: names for ids, words for codes. */
function shown(ask: Ask, column: Column, cell: string): string {
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

/** A figure to compare with: a plain number where it is of the same unit and a year before, else said in words. */
function besideCell(ask: Ask, due: DueRow<unknown>, beside: Beside | null): PageCell {
  if (beside === null) return { text: "", kind: "text", locked: true };
  const { value, unit, qualifier, period: text } = beside;
  const expected = [shiftYears(ask.period, -1).text, ask.period.text];
  const plain = unit === due.unit && qualifier === "" && expected.includes(text);
  if (plain) return { text: value, kind: "figure", locked: true };
  const bound = qualifier === "" ? "" : wordOf(columnNamed("observations", "qualifier"), qualifier, ask.lang);
  const figure = `${bound}${value}${wordsOf(ask.lang).site.gap}${unit}`;
  const told = wordsOf(ask.lang).sheets.beside(figure, formatPeriod(period(text), ask.lang));
  return { text: told, kind: "text", locked: true };
}
