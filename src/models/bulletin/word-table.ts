import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from "docx";
import { withPart } from "../../i18n/names.ts";
import type { ColumnView, RowView, TableView } from "../ground/view.ts";
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
      rows: [...headRows(table.columns, heads, widths), ...rows.map((row) => bodyRow(table, row, widths))],
    }),
    ...marksLine(table, lang).map(note),
  ];
}

/** The heads; over those that share one, that. */
function headRows(
  columns: readonly ColumnView[],
  heads: readonly string[],
  widths: readonly number[],
): TableRow[] {
  const row = (children: TableCell[]) => new TableRow({ tableHeader: true, cantSplit: true, children });
  const own = (i: number) => cell(heads[i] ?? "", "TableHead", widths[i]);
  if (columns.every(({ group }) => group === undefined)) return [row(heads.map((_, i) => own(i)))];
  const runs = runsOf(columns);
  const over = runs.map(({ group, from, count }) =>
    group === undefined
      ? cell(heads[from] ?? "", "TableHead", widths[from], { rowSpan: 2 })
      : cell(group, "TableHead", sum(widths.slice(from, from + count)), { columnSpan: count }),
  );
  const under = runs.flatMap(({ group, from, count }) =>
    group === undefined ? [] : Array.from({ length: count }, (_, i) => own(from + i)),
  );
  return [row(over), row(under)];
}

/** Neighbouring columns that share a head. */
interface Run {
  readonly group: string | undefined;
  readonly from: number;
  readonly count: number;
}

function runsOf(columns: readonly ColumnView[]): Run[] {
  const runs: Run[] = [];
  columns.forEach(({ group }, i) => {
    const last = runs.at(-1);
    if (group !== undefined && last?.group === group)
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ group, from: i, count: 1 });
  });
  return runs;
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

function cell(
  text: string,
  style: string,
  width = 0,
  spans: { readonly rowSpan?: number; readonly columnSpan?: number } = {},
): TableCell {
  return new TableCell({
    ...spans,
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
  const long = sum(sizes.filter((size) => size > SHORT));
  const left = EMS - sum(sizes.filter((size) => size <= SHORT));
  const fitted =
    long === 0 || left < long / 3 ? sizes : sizes.map((size) => (size > SHORT ? (size * left) / long : size));
  return fitted.map((size) => Math.floor((size * TEXT_WIDTH) / sum(fitted)));
}

function sum(all: readonly number[]): number {
  return all.reduce((total, size) => total + size, 0);
}

/** In ems, with the cell's margins: a Chinese character is one, others about half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1 : 0.55), 0.8);
}
