import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { withPart } from "../../i18n/names.ts";
import type { RowView, TableView } from "../ground/view.ts";
import type { Bulletin } from "./bulletin.ts";
import { cellText, marksLine } from "./markdown.ts";
import { TEXT_WIDTH } from "./word-styles.ts";

/** A table of the appendix: caption, rows under a head that repeats on every page, marks. */
export function wordTable(table: TableView, lang: Bulletin["lang"]): (Paragraph | Table)[] {
  const rows = table.groups.flatMap((group) => group.rows);
  const heads = table.columns.map(({ head, unit = "" }) => withPart(head, unit, lang));
  const widths = widthsOf([heads, ...rows.map((row) => row.cells.map(cellText))]);
  const note = (text: string) => new Paragraph({ style: "TableNote", text });
  return [
    new Paragraph({ style: "TableCaption", text: table.caption }),
    ...(table.subtitle === undefined ? [] : [note(table.subtitle)]),
    new Table({
      style: "BulletinTable",
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      rows: [headRow(heads, widths), ...rows.map((row) => bodyRow(table, row, widths))],
    }),
    ...marksLine(table, lang).map(note),
  ];
}

function headRow(heads: readonly string[], widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((head, i) => cell(head, "TableHead", widths[i])),
  });
}

function bodyRow(table: TableView, row: RowView, widths: readonly number[]): TableRow {
  const name = row.total ? "TableTotal" : "Table";
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((one, i) => {
      const numeric = table.columns[i]?.numeric === true;
      return cell(cellText(one), numeric ? `${name}Number` : row.total ? name : "TableText", widths[i]);
    }),
  });
}

function cell(text: string, style: string, width = 0): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style, text })],
  });
}

/** The width of the text in ems of a table, and bounds for its columns. */
const EMS = 42;
const NARROWEST = 3;
const SHORT = 9;
const WIDEST = 24;

/** Columns of short texts have the room of their longest; those of long ones share what is left. */
function widthsOf(rows: readonly (readonly string[])[]): number[] {
  const columns = rows[0]?.length ?? 0;
  const sizes = Array.from({ length: columns }, (_, i) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => widthOf(row[i] ?? "")))),
  );
  const sum = (all: readonly number[]) => all.reduce((total, size) => total + size, 0);
  const long = sum(sizes.filter((size) => size > SHORT));
  const left = EMS - sum(sizes.filter((size) => size <= SHORT));
  const fitted =
    long === 0 || left < long / 3 ? sizes : sizes.map((size) => (size > SHORT ? (size * left) / long : size));
  return fitted.map((size) => Math.floor((size * TEXT_WIDTH) / sum(fitted)));
}

/** In ems, with the cell's margins: a Chinese character is one, others about half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1 : 0.55), 0.8);
}
