import type { CellCache } from "./cell-cache.ts";
import { MOST_SUGGESTIONS } from "./limits.ts";
import { must } from "./must.ts";
import { nearest } from "./nearest.ts";
import { type OfColumn, parseOf } from "./of.ts";
import { parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { cellOf, keyText } from "./rows.ts";
import { type Column, columnsOf, FORMS, type Place, type TableName, TIERS, targetOf } from "./schema.ts";
import { SITE_FILE } from "./settings.ts";
import type { SettingReference } from "./settings-reader.ts";

/** The ids that cells may refer to, by table or list of `site.json`. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with a cell, apart from its place. */
export type CellFault = Pick<Problem, "code" | "fix" | "facts">;

/** A problem at one cell of a row. */
export function atCell(table: TableName, row: Place, name: string, rest: CellFault): Problem {
  const column = columnsOf(table).findIndex((c) => c.name === name) + 1;
  const cell = cellOf(row, name);
  return { file: row.file, line: row.line, column, table, name, cell, key: keyText(table, row), ...rest };
}

/** Cells that refer to an id that no row has. */
export function danglingReferences(
  table: TableName,
  rows: readonly Place[],
  ids: Ids,
  cache: CellCache,
): Problem[] {
  const columns = columnsOf(table).filter((c) => c.type === "ref" || c.type === "refs");
  return columns.flatMap((column) => {
    const known = ids.get(targetOf(column));
    const faults = known === undefined ? NONE : danglingSpellings(column, known, cache);
    return faults.size === 0 ? [] : rows.flatMap((row) => faultAt(table, row, column.name, faults));
  });
}

const NONE: ReadonlyMap<string, CellFault> = new Map();

function faultAt(
  table: TableName,
  row: Place,
  name: string,
  faults: ReadonlyMap<string, CellFault>,
): Problem[] {
  const fault = faults.get(cellOf(row, name));
  return fault === undefined ? [] : [atCell(table, row, name, fault)];
}

/** Each spelling of a column is looked up once, not each of two million cells. */
function danglingSpellings(
  column: Column,
  known: ReadonlySet<string>,
  cache: CellCache,
): Map<string, CellFault> {
  const faults = new Map<string, CellFault>();
  for (const { cell, fault } of cache.of(column).verdicts.values()) {
    // A cell that is no id at all is told as such, once.
    if (cell === "" || fault !== null || known.has(cell)) continue;
    const ids = column.type === "refs" ? cell.split(";") : [cell];
    const id = ids.find((one) => !known.has(one));
    if (id === undefined) continue;
    const near = faults.size < MOST_SUGGESTIONS ? nearest(id, known) : undefined;
    const fix = near === undefined ? undefined : ids.map((one) => (one === id ? near : one)).join(";");
    faults.set(cell, { code: "L202", fix, facts: { id, table: targetOf(column) } });
  }
  return faults;
}

/** Where the ids of an `of` cell are found, by its columns; the others hold a period or a fixed word. */
const OF_TABLES: Readonly<Record<string, string>> = {
  region: "regions",
  indicator: "indicators",
  industry: "industries",
  breakdown: "breakdowns",
};
const OF_WORDS: Readonly<Record<string, readonly string[]>> = { form: FORMS, tier: TIERS };

/** Rows whose `of` names no column that it may replace, or an id that no row has. */
export function danglingOf(
  table: TableName,
  rows: readonly (Place & { readonly of: string })[],
  ids: Ids,
  columns: readonly OfColumn[],
): Problem[] {
  return rows.flatMap((row) => {
    if (row.of === "") return [];
    const fault = [...(parseOf(row.of) ?? [])].map(([column, value]) =>
      pairFault(row.of, column, value, ids, columns),
    );
    const first = fault.find((one) => one !== null);
    return first ? [atCell(table, row, "of", first)] : [];
  });
}

function pairFault(
  cell: string,
  column: string,
  value: string,
  ids: Ids,
  columns: readonly OfColumn[],
): CellFault | null {
  if (!columns.some((name) => name === column)) {
    const near = nearest(column, columns);
    const fix = near && cell.replace(`${column}=`, `${near}=`);
    return { code: "L207", fix, facts: { part: column, choices: columns.join(", ") } };
  }
  // None means the whole of industries and categories; a place, an indicator and a time must be named.
  if (value === "" && (column === "industry" || column === "breakdown")) return null;
  if (value === "") return { code: "L207", facts: { part: `${column}=`, choices: "" } };
  if (column === "period") {
    return parsePeriod(value) === null ? { code: "L207", facts: { part: value, choices: "" } } : null;
  }
  const words = OF_WORDS[column];
  const known =
    words === undefined ? ids.get(must(OF_TABLES[column], `the table of ${column}`)) : new Set(words);
  const unknown = known && value.split(";").find((id) => !known.has(id));
  if (known === undefined || unknown === undefined) return null;
  const near = nearest(unknown, known);
  const choices = OF_WORDS[column]?.join(", ") ?? "";
  return { code: "L207", fix: near && cell.replace(unknown, near), facts: { part: unknown, choices } };
}

/** Ids in `site.json` that no row has. */
export function danglingSettings(references: readonly SettingReference[], ids: Ids): Problem[] {
  return references.flatMap(({ line, column, name, table, id }): Problem[] => {
    const known = ids.get(table);
    if (known === undefined || known.has(id)) return [];
    const at = { file: SITE_FILE, line, column, name, cell: id };
    return [{ code: "L208", ...at, fix: nearest(id, known), facts: { table } }];
  });
}

/** Ids of one table that differ only in capitals or in the way one character is written (㎡ and m2). */
export function twins(table: TableName, rows: readonly (Place & { readonly id: string })[]): Problem[] {
  const first = new Map<string, Place & { readonly id: string }>();
  return rows.flatMap((row) => {
    const folded = row.id.normalize("NFKC").toLowerCase();
    const other = first.get(folded);
    if (other === undefined) first.set(folded, row);
    if (other === undefined || other.id === row.id) return [];
    const facts = { other: other.id, first: String(other.line) };
    return [atCell(table, row, "id", { code: "L209", facts })];
  });
}

type TreeRow = Place & { readonly id: string; readonly parent: string };

/** Rows that are their own ancestor by `parent`: one problem for each circle. */
export function circles(table: TableName, rows: readonly TreeRow[]): Problem[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const settled = new Set<string>();
  return rows.flatMap((row) => {
    const path: string[] = [];
    const onPath = new Set<string>();
    let at: TreeRow | undefined = row;
    while (at !== undefined && !settled.has(at.id) && !onPath.has(at.id)) {
      path.push(at.id);
      onPath.add(at.id);
      at = byId.get(at.parent);
    }
    for (const id of path) settled.add(id);
    if (at === undefined || !onPath.has(at.id)) return [];
    const circle = [...path.slice(path.indexOf(at.id)), at.id].join(" → ");
    return [atCell(table, at, "parent", { code: "L203", facts: { circle } })];
  });
}
