import { nearest } from "./nearest.ts";
import type { Problem } from "./problem.ts";
import { type Column, columnsOf, type TableName } from "./schema.ts";

/** Which column people call so, in whatever language: the words stand with the languages, not here. */
export type ColumnCalled = (table: TableName, label: string) => string | undefined;

/** Where each column of the table stands in the file: its position from 0, or -1 where the file lacks it. */
export interface Header {
  readonly positions: readonly number[];
  readonly width: number;
  readonly problems: readonly Problem[];
}

/** A header against its table. Columns may stand in any order; those that are not required may be absent. */
export function readHeader(
  file: string,
  table: TableName,
  labels: readonly string[],
  called: ColumnCalled = () => undefined,
): Header {
  const columns = columnsOf(table);
  const positions = columns.map((column) => labels.indexOf(column.name));
  const whole = wholeHeader(file, table, columns, labels);
  if (whole !== null) return { positions, width: labels.length, problems: [whole] };
  const problems = labels.flatMap((label, i) => labelProblem({ file, table, labels, called }, label, i));
  // A column that only has another name is not missing.
  const renamed = new Set(problems.map((problem) => problem.fix));
  const missing = columns.filter((c, i) => positions[i] === -1 && isNeeded(c) && !renamed.has(c.name));
  for (const column of missing) {
    problems.push({ code: "L010", file, line: 1, column: 0, table, name: column.name, fix: column.name });
  }
  return { positions, width: labels.length, problems };
}

function isNeeded({ required, key, mayLack }: Column): boolean {
  return required === true || (key === true && mayLack !== true);
}

/** A header that is one cell because it is not separated by commas. */
function wholeHeader(
  file: string,
  table: TableName,
  columns: readonly Column[],
  labels: readonly string[],
): Problem | null {
  const [only = ""] = labels;
  if (labels.length !== 1 || columns.length < 2 || !/[\uFF0C、;\uFF1B\t|]/.test(only)) return null;
  const fix = only.split(/[\uFF0C、;\uFF1B\t|]/).join(",");
  return { code: "L014", file, line: 1, column: 1, table, cell: only, fix };
}

interface Heads {
  readonly file: string;
  readonly table: TableName;
  readonly labels: readonly string[];
  readonly called: ColumnCalled;
}

function labelProblem({ file, table, labels, called }: Heads, label: string, i: number): Problem[] {
  const at = { file, line: 1, column: i + 1, table, name: label, cell: label };
  if (label === "") return [{ code: "L013", ...at }];
  const first = labels.indexOf(label);
  if (first < i) return [{ code: "L012", ...at, facts: { first: String(first + 1) } }];
  const names = columnsOf(table).map((column) => column.name);
  if (names.includes(label)) return [];
  const fix = called(table, label) ?? nearest(label, names);
  return [{ code: "L011", ...at, fix, facts: { columns: names.join(",") } }];
}
