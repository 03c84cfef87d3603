import { nearest } from "./nearest.ts";
import { endYear, parsePeriod } from "./period.ts";
import type { Problem } from "./problem.ts";
import { cellOf, keyOf, keyText } from "./rows.ts";
import {
  type Column,
  columnsOf,
  keyColumns,
  type Place,
  type Row,
  type TableName,
  type Unit,
} from "./schema.ts";

/** The ids that cells may refer to, by table or list of `site.json`. */
export type Ids = ReadonlyMap<string, ReadonlySet<string>>;

/** A problem at one cell of a row. */
export function atCell(
  table: TableName,
  row: Place,
  name: string,
  rest: Pick<Problem, "code" | "fix" | "facts">,
): Problem {
  const column = columnsOf(table).findIndex((c) => c.name === name) + 1;
  const cell = cellOf(row, name);
  return { file: row.file, line: row.line, column, table, name, cell, key: keyText(table, row), ...rest };
}

/** Rows of one file that have the key of an earlier one. */
export function doubledKeys(table: TableName, rows: readonly Place[]): Problem[] {
  const columns = keyColumns(table);
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = keyOf(columns, row);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, row.line);
    else {
      const facts = { first: String(earlier) };
      problems.push({ ...atCell(table, row, columns[0]?.name ?? "", { code: "L201", facts }), column: 0 });
    }
  }
  return problems;
}

/** Cells that refer to an id that no row has. */
export function danglingReferences(table: TableName, rows: readonly Place[], ids: Ids): Problem[] {
  const columns = columnsOf(table).filter((c) => c.type === "ref" || c.type === "refs");
  return columns.flatMap((column) => {
    const known = ids.get(column.table ?? "") ?? new Set();
    return rows.flatMap((row) => danglingCell(table, row, column, known));
  });
}

function danglingCell(table: TableName, row: Place, column: Column, known: ReadonlySet<string>): Problem[] {
  const cell = cellOf(row, column.name);
  if (cell === "" || known.has(cell)) return NOTHING;
  const unknown = (column.type === "refs" ? cell.split(";") : [cell]).filter((id) => !known.has(id));
  if (unknown.length === 0) return NOTHING;
  const [id = ""] = unknown;
  const near = nearest(id, known);
  const fix = near === undefined ? undefined : cell.replace(id, near);
  return [atCell(table, row, column.name, { code: "L202", fix, facts: { id, table: column.table ?? "" } })];
}

/** One shared empty list: two million sound cells make no garbage. */
const NOTHING: Problem[] = [];

type TreeRow = Place & { readonly id: string; readonly parent: string };

/** Rows that are their own ancestor by `parent`: one problem for each circle. */
export function circles(table: TableName, rows: readonly TreeRow[]): Problem[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const settled = new Set<string>();
  return rows.flatMap((row) => {
    const path: string[] = [];
    let at: TreeRow | undefined = row;
    while (at !== undefined && !settled.has(at.id) && !path.includes(at.id)) {
      path.push(at.id);
      at = byId.get(at.parent);
    }
    for (const id of path) settled.add(id);
    if (at === undefined || !path.includes(at.id)) return [];
    const circle = [...path.slice(path.indexOf(at.id)), at.id].join(" → ");
    return [atCell(table, at, "parent", { code: "L203", facts: { circle } })];
  });
}

/** Rows whose period ends in another year than their file's. */
export function misfiledPeriods(
  table: TableName,
  year: number,
  rows: readonly (Place & { readonly period: string })[],
): Problem[] {
  const verdicts = new Map<string, number | null>();
  return rows.flatMap((row) => {
    let ends = verdicts.get(row.period);
    if (ends === undefined) {
      const parsed = parsePeriod(row.period);
      ends = parsed === null ? null : endYear(parsed);
      verdicts.set(row.period, ends);
    }
    if (ends === null || ends === year) return NOTHING;
    return [atCell(table, row, "period", { code: "L204", facts: { file: `${table}/${ends}.csv` } })];
  });
}

/** Figures whose unit is of another dimension than their indicator's; growth must be in percent. */
export function misfitUnits(
  table: TableName,
  rows: readonly (Row<"observations"> | Row<"targets">)[],
  indicators: ReadonlyMap<string, Row<"indicators">>,
  units: ReadonlyMap<string, Unit>,
): Problem[] {
  return rows.flatMap((row) => {
    const has = units.get(row.unit)?.dimension;
    const growth = "form" in row && row.form === "growth";
    const own = indicators.get(row.indicator)?.unit ?? "";
    const wants = growth ? "percent" : units.get(own)?.dimension;
    if (has === undefined || wants === undefined || has === wants) return NOTHING;
    if (growth) return [atCell(table, row, "unit", { code: "L206", fix: "%" })];
    return [atCell(table, row, "unit", { code: "L205", facts: { wants: own, dimension: wants } })];
  });
}
