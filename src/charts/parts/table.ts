import { drawingWordsOf, type Lang } from "../../i18n/lang.ts";
import { type ChartTable, type Given, shown, type TableColumn } from "../chart.ts";
import { printed, type ValueFormat } from "./value-format.ts";

/** A column with what it prints of a row. */
export interface Column<T> extends TableColumn {
  cell(row: T, lang: Lang): string;
}

/** A name, or whatever else is text already; `numeric` sets it to the right. */
export function textColumn<T>(
  key: string,
  label: string,
  cell: (row: T) => string,
  numeric = false,
): Column<T> {
  return { key, label, numeric, cell };
}

/** Figures that carry their unit with them, or have none: percentages, ranks, points. */
export function figureColumn<T>(
  key: string,
  label: string,
  format: ValueFormat | ((row: T) => ValueFormat),
  given: (row: T) => Given | undefined,
): Column<T> {
  const formatOf = typeof format === "function" ? format : () => format;
  return { key, label, numeric: true, cell: (row, lang) => tableCell(given(row), formatOf(row), lang) };
}

/** Figures whose unit stands in the head. */
export function amountColumn<T>(
  key: string,
  label: string,
  format: ValueFormat,
  given: (row: T) => Given | undefined,
): Column<T> {
  return { ...figureColumn(key, label, format, given), unit: format.name };
}

/** What a chart shows as a table: a line for each row, linked where a row has an address. */
export function chartTable<T extends object>(
  caption: string,
  rows: readonly T[],
  columns: readonly Column<T>[],
  lang: Lang,
): ChartTable {
  const links = rows.map((row) => ("href" in row && typeof row.href === "string" ? row.href : undefined));
  return {
    caption,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: rows.map((row) => columns.map((column) => column.cell(row, lang))),
    ...(links.some((link) => link !== undefined) ? { links } : {}),
  };
}

/** A figure as a cell: `≥31.1`, `31.1 (est.)`; without one the reason, or a dash. */
function tableCell(given: Given | undefined, format: ValueFormat, lang: Lang): string {
  const words = drawingWordsOf(lang).charts;
  const figure = shown(given);
  if (figure !== null) return printed(figure, format) + (figure.estimated ? words.estimatedMark : "");
  return given && "reason" in given ? drawingWordsOf(lang).measures.shortReasons[given.reason] : "—";
}
