import { NOTE_STARTS } from "../../i18n/heads.ts";
import { type Column, columnsOf, type TableName } from "../../ledger/schema.ts";
import { DEEPEST_HEAD } from "../limits.ts";
import { type Caption, captionAbove, isOtherScale, isUnitCaption } from "./captions.ts";
import { type Context, readCell } from "./cells.ts";
import {
  cellAt,
  cellName,
  faultOf,
  type Grid,
  isBlank,
  mergeAt,
  placeAt,
  shownAt,
  textOf,
  widthOf,
} from "./grid.ts";
import { isIgnored, type LongHead, longHead, nearColumns, splitHead } from "./heads.ts";
import type { Defaults, Draft, Outcome, Refusal, Skipped } from "./outcome.ts";
import { TARGET_PHRASE } from "./phrase/cells.ts";
import { readPhrase } from "./phrase/in-row.ts";
import { contradictionsOf, titlesOf } from "./titles.ts";
import { unevenRows } from "./widths.ts";

/**
 * Reads a long table: a head row that names the columns of a table of the ledger, one row under it
 * for each row of the ledger. Null where no row of the grid is such a head.
 */
export function readLong(grid: Grid, context: Context, given: Defaults): Outcome | null {
  const head = findHead(grid, given);
  if (head === null) return null;
  const unit = unitOf(grid, head, context, given);
  const refusals = [...headRefusals(grid, head), ...unit.refusals, ...unevenRows(grid, head.row)];
  const drafts: Draft[] = [];
  const skipped: Skipped[] = [];
  if (refusals.length > 0) return { drafts, refusals, skipped };
  const defaults = defaultsOf(head, given, unit);
  for (let row = head.row + 1; row < grid.rows.length; row++) {
    readRow(grid, head, row, defaults, context, { drafts, refusals, skipped });
  }
  const titles = titlesOf(grid, head.row);
  const isWhole = refusals.length === 0;
  const against = contradictionsOf({ titles, drafts, given, naming: context, isWhole });
  return { drafts: against.length > 0 ? [] : drafts, refusals: [...refusals, ...against], skipped };
}

function findHead(grid: Grid, given: Defaults): LongHead | null {
  const known = new Set(Object.keys(given).filter((name) => name !== "table"));
  const width = widthOf(grid);
  for (let row = 0; row < Math.min(grid.rows.length, DEEPEST_HEAD); row++) {
    const texts = Array.from({ length: width }, (_, c) => textOf(cellAt(grid, row, c)));
    // A unit above the table or in the head stands for the column.
    const unit = texts.some((text) => splitHead(text).bracket !== "") || hasUnitAbove(grid, row);
    const head = longHead(row, texts, unit ? new Set([...known, "unit"]) : known, given.table);
    if (head !== null) return head;
  }
  return null;
}

function hasUnitAbove(grid: Grid, head: number): boolean {
  return grid.rows.slice(0, head).some((row) => row.some((cell) => isUnitCaption(textOf(cell))));
}

function headRefusals(grid: Grid, { table, row, columns }: LongHead): Refusal[] {
  return columns.flatMap((column, c): Refusal[] => {
    const text = textOf(cellAt(grid, row, c));
    const at = { ...placeAt(grid, row, c, text), table };
    const fault = faultOf(cellAt(grid, row, c));
    if (fault !== null) return [{ kind: fault, ...at }];
    if (column === undefined) {
      if (isIgnored(text) || (text === "" && isEmptyBelow(grid, row, c))) return [];
      return [{ kind: "unknown-column", ...at, near: nearColumns(table, text) }];
    }
    const first = columns.findIndex((other) => other?.name === column.name);
    return first < c ? [{ kind: "doubled-column", ...at, fact: cellName(row, first) }] : [];
  });
}

/** True where nothing stands under a head: a column without a name may not hold anything. */
export function isEmptyBelow(grid: Grid, row: number, column: number): boolean {
  return grid.rows.every((cells, r) => r <= row || cells[column] === undefined || isBlank(cells[column]));
}

/** What the rows take where the table has no such column: options, and the unit in the head or above. */
function defaultsOf(head: LongHead, given: Defaults, unit: HeadUnit): Record<string, string> {
  const names = new Set(columnsOf(head.table).map((column) => column.name));
  const defaults: Record<string, string> = {};
  for (const [name, text] of Object.entries(given) as [keyof Defaults, string][]) {
    if (names.has(name)) defaults[name] = text;
  }
  if (unit.unit !== "" && names.has("unit")) defaults["unit"] ??= unit.unit;
  return defaults;
}

interface HeadUnit {
  /** In the head of the figures, or above the table. */
  readonly unit: string;
  readonly refusals: readonly Refusal[];
}

/** The unit of a table as its head or the lines above it state it, and what contradicts it. */
function unitOf(grid: Grid, head: LongHead, { book }: Context, given: Defaults): HeadUnit {
  const caption = captionAbove(grid, head.row, book);
  const valueAt = head.columns.findIndex((column) => FIGURES.has(column?.name ?? ""));
  const bracket = valueAt < 0 ? "" : splitHead(textOf(cellAt(grid, head.row, valueAt))).bracket;
  const found = bracket === "" ? null : book.find("units", bracket);
  const own = found?.kind === "one" ? found.id : "";
  const isOwn = head.columns.some((column) => column?.name === "unit");
  const needed = own === "" && !isOwn;
  const refusals: Refusal[] = needed ? [...caption.refusals] : [];
  const at = placeAt(grid, head.row, Math.max(valueAt, 0), own || caption.unit);
  if (own !== "" && caption.unit !== "" && isOtherScale(own, caption.unit))
    refusals.push({ kind: "contradiction", ...at, near: [caption.unit], fact: caption.cell });
  const unit = own || caption.unit;
  if (!isOwn && unit !== "" && given.unit !== undefined && given.unit !== unit)
    refusals.push({ kind: "contradiction", ...at, near: [given.unit], fact: "--unit" });
  return { unit, refusals: [...refusals, ...otherScales(grid, head, caption)] };
}

/** Rows whose own unit is of another size than the one above the table. */
function otherScales(grid: Grid, head: LongHead, caption: Caption): Refusal[] {
  const c = head.columns.findIndex((column) => column?.name === "unit");
  if (c < 0 || caption.unit === "") return [];
  return grid.rows.flatMap((_, row): Refusal[] => {
    const unit = textOf(shownAt(grid, row, c));
    if (row <= head.row || !isOtherScale(unit, caption.unit)) return [];
    const at = placeAt(grid, row, c, unit);
    return [{ kind: "contradiction", ...at, near: [caption.unit], fact: caption.cell }];
  });
}

interface Found {
  readonly drafts: Draft[];
  readonly refusals: Refusal[];
  readonly skipped: Skipped[];
}

function readRow(
  grid: Grid,
  { table, columns }: LongHead,
  row: number,
  defaults: Readonly<Record<string, string>>,
  context: Context,
  found: Found,
): void {
  const filled = columns.flatMap((_, c) => (isBlank(cellAt(grid, row, c)) ? [] : [c]));
  const [first] = filled;
  if (first === undefined) return;
  const text = textOf(cellAt(grid, row, first));
  const at = placeAt(grid, row, first, text);
  const isNote = filled.length === 1 && NOTE_STARTS.test(text);
  if (isNote || isUnfilled(grid, columns, row)) {
    found.skipped.push({ kind: isNote ? "note" : "unfilled", ...at });
    return;
  }
  const read = readCells(grid, table, columns, row, defaults, context);
  const phrase = readPhrase(grid, columns, row, read, context);
  const { cells, places, refusals, blanks } = read;
  const missing = missingCells(grid, table, columns, row, cells, refusals, first);
  found.refusals.push(...refusals, ...missing);
  found.skipped.push(...blanks);
  const { file, sheet, cell: place } = at;
  if (refusals.length + missing.length > 0) return;
  found.drafts.push({ table, cells, places, place, file, sheet, ...(phrase === null ? {} : { phrase }) });
}

/** Columns of figures: their unit may stand in their head. */
const FIGURES: ReadonlySet<string> = new Set(["value", "target"]);

/** Columns that say what a row says: a figure, words in its place, or another series. */
const SAYING: ReadonlySet<string> = new Set(["value", "target", "wording", "of"]);

/** True for a row of figures that says nothing yet: a sheet is filled in bit by bit. */
function isUnfilled(grid: Grid, columns: LongHead["columns"], row: number): boolean {
  const saying = columns.flatMap((column, at) => (SAYING.has(column?.name ?? "") ? [at] : []));
  const hasValue = columns.some((column) => FIGURES.has(column?.name ?? ""));
  return hasValue && saying.every((at) => isBlank(shownAt(grid, row, at)));
}

function readCells(
  grid: Grid,
  table: TableName,
  columns: LongHead["columns"],
  row: number,
  defaults: Readonly<Record<string, string>>,
  context: Context,
) {
  const cells: Record<string, string> = { ...defaults };
  const places: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const blanks: Skipped[] = [];
  const unitAt = columns.findIndex((column) => column?.name === "unit");
  const unit =
    unitAt < 0 ? undefined : readCell(shownAt(grid, row, unitAt), columns[unitAt] as Column, context);
  const rowContext = {
    ...context,
    unit: unit !== undefined && "cell" in unit ? unit.cell : defaults["unit"],
  };
  columns.forEach((column, c) => {
    if (column === undefined || column === TARGET_PHRASE) return;
    const cell = shownAt(grid, row, c);
    const merge = mergeAt(grid, row, c);
    const shared = column.type === "decimal" && merge !== undefined && merge.bottom > merge.top;
    const read = shared ? ({ kind: "merged-figure" } as const) : readCell(cell, column, rowContext);
    if (!("cell" in read)) {
      refusals.push({ ...read, ...placeAt(grid, row, c, textOf(cell)), table, column: column.name });
      return;
    }
    const isFilled = read.cell === "" && FILLED.has(column.name) && defaults[column.name] !== undefined;
    if (isFilled) blanks.push({ kind: "filled", ...placeAt(grid, row, c, defaults[column.name] ?? "") });
    else cells[column.name] = read.cell;
    places[column.name] = cellName(row, c);
  });
  return { cells, places, refusals, blanks };
}

/**
 * Where a table has a column of its own, an option fills the blanks of these alone, and that is told:
 * a blank place, period or unit may be anything.
 */
const FILLED: ReadonlySet<string> = new Set(["source", "locator"]);

function missingCells(
  grid: Grid,
  table: TableName,
  columns: LongHead["columns"],
  row: number,
  cells: Readonly<Record<string, string>>,
  refusals: readonly Refusal[],
  first: number,
): Refusal[] {
  const missing = columnsOf(table).filter((c) => c.required === true && (cells[c.name] ?? "") === "");
  return missing
    .filter((column) => !refusals.some((refusal) => refusal.column === column.name))
    .map(({ name: column }) => {
      const own = columns.findIndex((one) => one?.name === column);
      return { kind: "missing-cell", ...placeAt(grid, row, own < 0 ? first : own, ""), table, column };
    });
}
