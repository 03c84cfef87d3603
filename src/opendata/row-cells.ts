import { columnsOf, keyColumns, TABLE_NAMES, type TableName } from "../ledger/schema.ts";

/** A cell, or a setting by its path, that is not what it was; empty where it is not there. */
export interface CellDifference {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** A row of any table, in the ledger or not yet. */
type AnyRow = object;

/** A cell by its column's name; empty where the row has none, or there is no row. */
export function cellIn(row: AnyRow | undefined, name: string): string {
  return (row as Readonly<Record<string, string>> | undefined)?.[name] ?? "";
}

/** The cells in which two states of a row differ. */
export function cellDifferences(
  table: TableName,
  before: AnyRow | undefined,
  after: AnyRow | undefined,
): CellDifference[] {
  return columnsOf(table).flatMap(({ name }) => {
    const [was, is] = [cellIn(before, name), cellIn(after, name)];
    return was === is ? [] : [{ column: name, before: was, after: is }];
  });
}

/** The names of the columns that make a row's key, by table. */
export const KEYS = Object.fromEntries(
  TABLE_NAMES.map((table) => [table, keyColumns(table).map((column) => column.name)]),
) as unknown as Readonly<Record<TableName, readonly string[]>>;

/** The cells of a row's key, or of the part of it that `names` are. */
export function keyCells(table: TableName, row: AnyRow, names = KEYS[table]): string[] {
  return names.map((name) => cellIn(row, name));
}

/** The same as one text, by which a row is found again. */
export function keyId(table: TableName, row: AnyRow, names = KEYS[table]): string {
  return keyCells(table, row, names).join("\u0001");
}

/** A key as people read it: its cells joined, empty ones left out. */
export function keyText(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== "").join(" / ");
}
