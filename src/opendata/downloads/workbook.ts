import { type Cell, type CellStyle, type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { inAll, ROOT } from "../../i18n/lang.ts";
import { columnAbouts, columnTitles, tableTitle } from "../../i18n/table-words.ts";
import { decimalsOf } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { MOST_DIGITS } from "../../ledger/limits.ts";
import { calendarDay, period } from "../../ledger/period.ts";
import { type Column, columnsOf, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { rowsOf } from "../tables.ts";
import { contentsSheet, dictionarySheet } from "./workbook-front.ts";
import { FACE, HEAD, letter, SUBHEAD, TEXT, widthFor } from "./workbook-styles.ts";

/** Names of columns, then their titles: the rows above the first row of the ledger. */
export const HEAD_ROWS = 2;

/**
 * The whole ledger as one workbook: contents, dictionary, one sheet a table. No formula, no date;
 * figures are numbers with as many decimals as they state. The same ledger gives the same bytes.
 */
export function ledgerWorkbook(ledger: Ledger): Promise<Uint8Array> {
  const { year, month, day } = calendarDay(period(ledger.settings.as_of).to);
  const made = new Date(Date.UTC(year, month - 1, day));
  return writeXlsx({
    sheets: [
      contentsSheet(ledger),
      dictionarySheet(),
      ...TABLE_NAMES.map((table) => tableSheet(ledger, table)),
    ],
    properties: { title: ledger.settings.title, created: made, modified: made },
    defaultFont: FACE,
    activeSheet: 0,
  });
}

/** The name of a table's sheet: 完成数 observations. */
export function sheetName(table: TableName): string {
  return `${tableTitle(table, ROOT)} ${table}`;
}

function tableSheet(ledger: Ledger, table: TableName): WriteSheet {
  const columns = columnsOf(table);
  const places = rowsOf(ledger, table) as unknown as readonly Readonly<Record<string, string>>[];
  const cells = headCells(table);
  const rows: CellValue[][] = [
    columns.map((column) => column.name),
    columns.map(({ name }) => inAll(columnTitles(table, name), " ")),
    ...places.map((row, r) =>
      columns.map((column, c) => written(row[column.name] ?? "", column, r, c, cells)),
    ),
  ];
  const last = letter(columns.length - 1);
  return {
    name: sheetName(table),
    rows,
    cells,
    columns: columns.map((column) => ({
      width: widthFor(
        column,
        places.map((row) => row[column.name] ?? ""),
      ),
      style: TEXT,
    })),
    freezePane: { rows: HEAD_ROWS },
    autoFilter: { range: `A${HEAD_ROWS}:${last}${rows.length}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEAD_ROWS}`,
    },
    a11y: { headerRow: HEAD_ROWS - 1 },
  };
}

/** Heads, each with a note of what the column means. */
function headCells(table: TableName): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  columnsOf(table).forEach(({ name }, c) => {
    const about = columnAbouts(table, name);
    const comment = about === undefined ? {} : { comment: { author: "", text: inAll(about, "\n") } };
    cells.set(`0,${c}`, { value: name, type: "string", style: HEAD, ...comment });
    cells.set(`1,${c}`, { value: inAll(columnTitles(table, name), " "), type: "string", style: SUBHEAD });
  });
  return cells;
}

/** The value of a cell; a figure's format, as many decimals as it states, goes into `cells`. */
function written(
  cell: string,
  { type }: Column,
  r: number,
  c: number,
  cells: Map<string, Partial<Cell>>,
): CellValue {
  if (cell === "") return null;
  const digits = cell.replace(/^-?0*\.?0*|\./g, "").length;
  if ((type !== "decimal" && type !== "integer") || digits > MOST_DIGITS) return cell;
  const value = Number(cell);
  cells.set(`${r + HEAD_ROWS},${c}`, { value, type: "number", style: figureStyle(decimalsOf(cell)) });
  return value;
}

const figureStyles = new Map<number, CellStyle>();

function figureStyle(decimals: number): CellStyle {
  const known = figureStyles.get(decimals) ?? { numFmt: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
  figureStyles.set(decimals, known);
  return known;
}
