import { ROOT } from "../../i18n/lang.ts";
import { NOTE_STARTS } from "../../i18n/table-lines.ts";
import { type Column, columnsOf, type TableName } from "../../ledger/schema.ts";
import { DEEPEST_HEAD } from "../limits.ts";
import { isUnitCaption } from "./captions.ts";
import { type Context, type Read, readCell } from "./cells.ts";
import { cellAt, cellName, type Grid, isBlank, mergeAt, placeAt, shownAt, textOf, widthOf } from "./grid.ts";
import { isSkipped, type LongHead, longHead, splitHead } from "./heads.ts";
import { readLongHead } from "./long-head.ts";
import { partsOf, takeParts } from "./long-parts.ts";
import { type HeadUnit, unitOf } from "./long-unit.ts";
import type { Draft, Found, Options, Outcome, Refusal, Skipped } from "./outcome.ts";
import { TARGET_PHRASE } from "./phrase/cells.ts";
import { readPhrase } from "./phrase/in-row.ts";
import { readPlace } from "./places.ts";
import { contradictionsOf, titlesOf } from "./titles.ts";
import { dashOf, isUnfilled, pushedAside } from "./unfilled.ts";
import { rowsAbove, unevenRows } from "./widths.ts";

/**
 * Reads a long table: a head row that names the columns of a table of the ledger, one row under it
 * for each row of the ledger. Null where no row of the grid is such a head.
 */
export function readLong(grid: Grid, context: Context, given: Options): Outcome | null {
  const head = findHead(grid, given);
  if (head === null) return null;
  const unit = unitOf(grid, head, context, given);
  const heads = readLongHead(grid, head, given.skip ?? []);
  const uneven = [
    ...rowsAbove(grid, head.row),
    ...unevenRows(grid, { top: head.row, last: head.row, key: "any" }, context.book),
  ];
  const refusals = [...heads.refusals, ...unit.refusals, ...uneven];
  if (uneven.length > 0) return { drafts: [], refusals, skipped: [...heads.skipped] };
  // A column that is not understood may change what every row says.
  const isBlocked = refusals.length > 0;
  const drafts: Draft[] = [];
  const skipped: Skipped[] = [...heads.skipped];
  // What is refused above the table is not missing in each of its rows.
  const defaults = { ...(unit.refusals.length > 0 ? { unit: "?" } : {}), ...defaultsOf(head, given, unit) };
  for (let row = head.row + 1; row < grid.rows.length; row++) {
    readRow(grid, head, row, defaults, context, { drafts, refusals, skipped });
  }
  const titles = titlesOf(grid, head.row);
  const isWhole = refusals.length === 0;
  const against = contradictionsOf({ titles, drafts, given, naming: context, isWhole });
  return {
    drafts: against.length > 0 || isBlocked ? [] : drafts,
    refusals: [...refusals, ...against],
    skipped,
  };
}

function findHead(grid: Grid, given: Options): LongHead | null {
  const { table: _, skip: __, partial: ___, ...defaults } = given;
  const known = new Set(Object.keys(defaults));
  const width = widthOf(grid);
  for (let row = 0; row < Math.min(grid.rows.length, DEEPEST_HEAD); row++) {
    const texts = Array.from({ length: width }, (_, c) => textOf(cellAt(grid, row, c)));
    // A unit above the table or in the head stands for the column.
    const unit = texts.some((text) => splitHead(text).bracket !== "") || hasUnitAbove(grid, row);
    const kept = texts.map((text) => (isSkipped(text, given.skip ?? []) ? "" : text));
    const head = longHead(row, kept, unit ? new Set([...known, "unit"]) : known, given.table);
    if (head !== null) return head;
  }
  return null;
}

function hasUnitAbove(grid: Grid, head: number): boolean {
  return grid.rows.slice(0, head).some((row) => row.some((cell) => isUnitCaption(textOf(cell))));
}

/** What the rows take where the table has no such column: options, and the unit in the head or above. */
function defaultsOf(head: LongHead, given: Options, unit: HeadUnit): Record<string, string> {
  const names = new Set(columnsOf(head.table).map((column) => column.name));
  const defaults: Record<string, string> = {};
  for (const [name, text] of Object.entries(given)) {
    if (names.has(name) && typeof text === "string") defaults[name] = text;
  }
  if (unit.unit !== "" && names.has("unit")) defaults["unit"] ??= unit.unit;
  return defaults;
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
  const isNote = filled.length === 1 && (NOTE_STARTS.test(text) || isUnitCaption(text));
  if (isNote || isUnfilled(grid, columns, row)) {
    const aside = isNote ? [] : pushedAside(grid, table, columns, row, context);
    found.refusals.push(...aside);
    if (aside.length > 0) return;
    found.skipped.push({ kind: isNote ? "note" : "unfilled", ...at });
    return;
  }
  const dash = dashOf(grid, columns, row);
  if (dash !== null) {
    found.skipped.push(dash);
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
    const read = shared
      ? ({ kind: "merged-figure" } as const)
      : readOne(grid, row, c, column, rowContext, blanks);
    const named = column.name === "indicator" && !("cell" in read) ? partsOf(textOf(cell), context) : null;
    if (named !== null) {
      const refused = takeParts(named, cells, places, rowContext.unit, cellName(row, c));
      if (refused !== null) refusals.push({ ...refused, ...placeAt(grid, row, c, textOf(cell)), table });
      return;
    }
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

/** One cell: a place as people write it, a figure without what a computation left; both are told. */
function readOne(
  grid: Grid,
  row: number,
  c: number,
  column: Column,
  context: Context,
  told: Skipped[],
): Read {
  const cell = shownAt(grid, row, c);
  const at = placeAt(grid, row, c, textOf(cell));
  if (column.type === "ref" && column.table === "regions" && cell.kind !== "fault" && !isBlank(cell)) {
    const { read, isAssumed } = readPlace(textOf(cell), context, undefined);
    if (isAssumed && "cell" in read)
      told.push({
        kind: "assumed",
        ...at,
        text: `${at.text} → ${context.book.label("regions", read.cell, ROOT)}`,
      });
    return read;
  }
  const read = readCell(cell, column, context);
  if (cell.kind === "number" && cell.dust !== undefined && "cell" in read)
    told.push({ kind: "rounded", ...at, text: `${cell.dust} → ${read.cell}` });
  return read;
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
