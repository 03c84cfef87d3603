import { ROOT } from "../../i18n/lang.ts";
import { NO_FIGURE } from "../../i18n/table-lines.ts";
import { type Read, readFigure } from "./cells.ts";
import type { FigureColumn } from "./columns.ts";
import { type Clash, type Facets, together, withIndicator } from "./facets.ts";
import {
  cellAt,
  cellName,
  type Grid,
  type GridCell,
  isBlank,
  mergeAt,
  placeAt,
  shownAt,
  textOf,
} from "./grid.ts";
import type { Found, Refusal, Skipped } from "./outcome.ts";
import { ANY_YEAR } from "./period-words.ts";
import { type RowLabels, readRows } from "./row-labels.ts";
import type { Sheet } from "./sheet.ts";
import { type Subject, subjectOf } from "./subjects.ts";
import { titleFacets } from "./title-facets.ts";

/** Reads every figure of a table; what a head lacks is told once at the head, what a row lacks at its label. */
export function readFigures(sheet: Sheet, found: Found): void {
  const figures = sheet.columns.filter((one): one is FigureColumn => one.kind === "figures");
  const rows = readRows(sheet, figures, found);
  found.skipped.push(...toldFrom(sheet, figures, rows));
  const told = new Set<string>();
  const refuse = (refusal: Refusal) => {
    const key = `${refusal.kind} ${refusal.cell} ${refusal.column ?? ""}`;
    if (!told.has(key)) found.refusals.push(refusal);
    told.add(key);
  };
  for (const row of rows) {
    for (const column of figures) readCell(sheet, row, column, found, refuse);
  }
}

/** What heads leave to the title or to `--period`: the indicator, and the year of a part of one. */
function toldFrom(sheet: Sheet, figures: readonly FigureColumn[], rows: readonly RowLabels[]): Skipped[] {
  const { grid, frame, year, whole, titles, context } = sheet;
  const isLeft =
    figures.some((one) => one.facets.indicator === "") && rows.some((row) => row.facets.indicator === "");
  const title = titles.find((one) => titleFacets([one], context.book).indicator !== "");
  const named =
    !isLeft || title === undefined || whole.indicator === ""
      ? []
      : [told(title.at, context.book.label("indicators", whole.indicator, ROOT))];
  const dated = figures.flatMap(({ column, facets }) => {
    if (facets.months === "" || facets.period !== "" || year === "") return [];
    const at = placeAt(grid, frame.body - 1, column, textOf(shownAt(grid, frame.body - 1, column)));
    return [told(at, facets.months.replaceAll(ANY_YEAR, year))];
  });
  return [...named, ...dated];
}

function told(at: Omit<Refusal, "kind">, read: string): Skipped {
  const { file, sheet, cell, text } = at;
  return { kind: "assumed-head", file, sheet, cell, text: `${text} → ${read}` };
}

function readCell(
  sheet: Sheet,
  row: RowLabels,
  column: FigureColumn,
  found: Found,
  refuse: (refusal: Refusal) => void,
): void {
  const { grid } = sheet;
  const cell = cellAt(grid, row.row, column.column);
  if (isBlank(cell)) return;
  const text = textOf(cell);
  const at = placeAt(grid, row.row, column.column, text);
  if (NO_FIGURE.test(text.normalize("NFKC")) || NO_FIGURE.test(text)) {
    found.skipped.push({ kind: "dash", ...at });
    return;
  }
  const facets = together(row.facets, withPlace(column, row));
  if ("kind" in facets) {
    refuse(clash(sheet, facets, row, column));
    return;
  }
  const subject = subjectOf(sheet, withWhole(sheet, facets), row, column.column, percentOf(cell));
  if (Array.isArray(subject)) for (const refusal of subject) refuse(refusal);
  else readSubject(grid, subject, row, column.column, found);
}

/** 全市 above a column is the whole of which the places across are parts. */
function withPlace(column: FigureColumn, row: RowLabels): Facets {
  return column.isWhole === true ? { ...column.facets, place: row.whole } : column.facets;
}

/** What the title says counts where neither row nor column says it. */
function withWhole({ whole }: Sheet, facets: Facets): Facets {
  if (facets.indicator !== "" || whole.indicator === "") return facets;
  return withIndicator(facets, whole);
}

/** True for a figure that its cell itself shows in percent. */
function percentOf(cell: GridCell): boolean {
  return cell.kind === "number" ? cell.shown === "percent" : /^-?[0-9.]+[%％]$/.test(textOf(cell));
}

function clash({ grid, frame }: Sheet, { kind }: Clash, row: RowLabels, column: FigureColumn): Refusal {
  const head = cellName(frame.body - 1, column.column);
  const text = row.facets[kind];
  const at = placeAt(grid, row.row, row.places[kind] ?? frame.key, text);
  return { kind: "contradiction", ...at, near: [column.facets[kind]], fact: head };
}

function readSubject(grid: Grid, subject: Subject, row: RowLabels, column: number, found: Found): void {
  const cell = cellAt(grid, row.row, column);
  const at = placeAt(grid, row.row, column, textOf(cell));
  const { table, cells, unit, places } = subject;
  const shared = mergeAt(grid, row.row, column) !== undefined;
  const read: Read = shared ? { kind: "merged-figure" } : readFigure(cell, unit);
  if (!("cell" in read)) {
    found.refusals.push({ ...read, ...at, table, column: "value" });
    return;
  }
  const { file, sheet, cell: place } = at;
  if (cell.kind === "number" && cell.dust !== undefined)
    found.skipped.push({ kind: "rounded", ...at, text: `${cell.dust} → ${read.cell}` });
  found.drafts.push({
    ...{ table, file, sheet, place },
    cells: { ...cells, value: read.cell, unit },
    places: { ...places, value: place },
  });
}
