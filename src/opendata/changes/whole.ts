import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { circles } from "../../ledger/references.ts";
import { cellOf } from "../../ledger/rows.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { TERM_LISTS } from "../../ledger/settings.ts";
import { rowsOf } from "../tables.ts";
import { type Known, ledgerPart, type Wanted } from "./part.ts";

/**
 * A part of a ledger in which every id that a row refers to is there and no tree is a circle; else
 * null. A state of the past may read well file by file and lack a unit: nothing can be measured in it.
 */
export function wholePart(files: Files, wanted: Wanted | null, known?: Known): Ledger | null {
  const ledger = ledgerPart(files, wanted, known);
  return ledger !== null && isWhole(ledger) ? ledger : null;
}

function isWhole(ledger: Ledger): boolean {
  const ids = idsOf(ledger);
  const trees = ["regions", "industries", "breakdowns"] as const;
  return (
    TABLE_NAMES.every((table) => refersWell(ledger, table, ids)) &&
    trees.every((table) => circles(table, [...ledger[table].values()]).length === 0)
  );
}

type Ids = ReadonlyMap<string, ReadonlySet<string>>;

function idsOf(ledger: Ledger): Ids {
  const lists = TERM_LISTS.map((name) => [name, ledger.settings[name].map(({ id }) => id)] as const);
  const tables = TABLE_NAMES.map((table) => [table, cellsOf(ledger, table, "id")] as const);
  return new Map([...lists, ...tables].map(([name, ids]) => [name, new Set(ids)]));
}

/** Each cell is looked up once, not each of two million rows. */
function cellsOf(ledger: Ledger, table: TableName, column: string): string[] {
  return [...new Set(rowsOf(ledger, table).map((row) => cellOf(row, column)))];
}

function refersWell(ledger: Ledger, table: TableName, ids: Ids): boolean {
  const columns = columnsOf(table).filter(({ type }) => type === "ref" || type === "refs");
  return columns.every(({ name, type, table: other = "" }) => {
    const cells = cellsOf(ledger, table, name).filter((cell) => cell !== "");
    const named = type === "refs" ? cells.flatMap((cell) => cell.split(";")) : cells;
    return named.every((id) => ids.get(other)?.has(id));
  });
}
