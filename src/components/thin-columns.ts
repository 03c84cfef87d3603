import type { CellView, RowView, TableView } from "../models/ground/view.ts";
import { LEAST_FILLED } from "./limits.ts";

/**
 * A table without the columns that too few of its rows fill: dashes would drown the figures. What such a
 * column says stands under its row's figure, or its name, with the column's head. The first column and
 * those that lead elsewhere or judge stay; so does every column of a downloaded file.
 */
export function withoutThinColumns(table: TableView): TableView {
  const rows = table.groups.flatMap((group) => group.rows);
  const thin = table.columns.map((_, i) => i > 0 && isThin(rows.flatMap(({ cells }) => cells[i] ?? [])));
  if (!thin.includes(true)) return table;
  const keep = <T>(all: readonly T[]) => all.filter((_, i) => !thin[i]);
  const host = table.columns.findIndex(({ numeric }, i) => numeric && !thin[i]);
  const heads = table.columns.map(({ head }) => head);
  return {
    ...table,
    columns: keep(table.columns),
    groups: table.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({ ...row, cells: keep(told(row, thin, heads, Math.max(host, 0))) })),
    })),
  };
}

function isThin(cells: readonly CellView[]): boolean {
  if (cells.some(({ href, band }) => href !== undefined || band !== undefined)) return false;
  return cells.filter(isFilled).length < LEAST_FILLED * cells.length;
}

const isFilled = ({ text, reason }: CellView): boolean => reason === undefined && text !== "";

/** The cells of a row with what its thin columns say under the one at `host`. */
function told(row: RowView, thin: readonly boolean[], heads: readonly string[], host: number): CellView[] {
  const more = row.cells.flatMap((cell, i) =>
    thin[i] && isFilled(cell) ? [{ head: heads[i] ?? "", ...wholeText(cell) }] : [],
  );
  return row.cells.map((cell, i) => (i === host && more.length > 0 ? { ...cell, more } : cell));
}

/** All that a cell prints. */
function wholeText({ text, marks, after, note }: CellView): Pick<CellView, "text" | "marks"> {
  const whole = [text, after, note].filter((part) => part !== undefined && part !== "").join(" ");
  return marks === undefined ? { text: whole } : { text: whole, marks };
}
