import type { Chance } from "../../bench/chance.ts";

/** A table as it is written: cells with their quotes, which of the rows are heads, what stands between cells. */
export interface TextTable {
  readonly rows: readonly (readonly string[])[];
  /** The first row of heads, and the first of figures. */
  readonly head: number;
  readonly body: number;
  readonly comma: string;
  /** True where every column is of a kind of its own, so that a cell in the wrong one shows. */
  readonly isTyped: boolean;
}

/** What happens to one table; null where it cannot happen to it. */
export type Damage = (table: TextTable, chance: Chance) => string | null;

/** Damages by name. */
export type Damages = Readonly<Record<string, Damage>>;

export type Cells = readonly string[];

/** The text of a table: each row a line. */
export function textOfTable({ rows, comma }: TextTable): string {
  return rows.map((cells) => `${cells.join(comma)}\n`).join("");
}

export function withRows(table: TextTable, rows: TextTable["rows"]): string {
  return textOfTable({ ...table, rows });
}

/** One row of figures, changed. */
export function inBody(change: (cells: Cells, chance: Chance) => Cells | null): Damage {
  return (table, chance) => inRow(table, chance.whole(table.body, table.rows.length - 1), change, chance);
}

/** One row of heads, changed. */
export function inHead(change: (cells: Cells, chance: Chance) => Cells | null): Damage {
  return (table, chance) => inRow(table, chance.whole(table.head, table.body - 1), change, chance);
}

function inRow(
  table: TextTable,
  at: number,
  change: (cells: Cells, chance: Chance) => Cells | null,
  chance: Chance,
): string | null {
  const changed = change(table.rows[at] ?? [], chance);
  return changed === null ? null : withRows(table, table.rows.with(at, changed));
}

/** Some line of the table's text, changed as a text. */
export function inLine(change: (line: string, table: TextTable, chance: Chance) => string | null): Damage {
  return (table, chance) => {
    const lines = table.rows.map((cells) => cells.join(table.comma));
    const at = chance.whole(table.head, lines.length - 1);
    const changed = change(lines[at] ?? "", table, chance);
    return changed === null ? null : `${lines.with(at, changed).join("\n")}\n`;
  };
}

/** Some cell that is not empty, changed. */
export function oneCell(change: (cell: string, chance: Chance) => string | null) {
  return (cells: Cells, chance: Chance): Cells | null => {
    const filled = cells.flatMap((cell, i) => (cell === "" ? [] : [i]));
    if (filled.length === 0) return null;
    const at = chance.pick(filled);
    const changed = change(cells[at] ?? "", chance);
    return changed === null ? null : cells.with(at, changed);
  };
}

/** Every row of the table, changed. */
export const everyRow =
  (change: (cells: Cells) => Cells): Damage =>
  (table) =>
    withRows(table, table.rows.map(change));

/** A piece put anywhere into a cell. */
export const holding = (piece: string) => (cell: string, chance: Chance) => {
  const at = chance.whole(0, cell.length);
  return `${cell.slice(0, at)}${piece}${cell.slice(at)}`;
};
