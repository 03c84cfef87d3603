import { isYearAssumed } from "../../ledger/assumed.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Series } from "../../ledger/lookup.ts";
import { open } from "../../ledger/memo.ts";
import { period } from "../../ledger/period.ts";
import {
  type Claim,
  columnsOf,
  type Observation,
  type Place,
  type TableName,
  type TargetRow,
} from "../../ledger/schema.ts";

/**
 * A row of the ledger: every cell that is not empty under the name of its column, letter by letter
 * as the file has it, then `file` (relative to the ledger's folder) and `line` (the header is line 1).
 */
export type RowJson = Readonly<Record<string, string>> & Partial<Place>;

/** The columns that name a series: left out of rows that stand under their series. */
const OF_SERIES: readonly string[] = ["region", "indicator", "industry", "breakdown"];

const names = new Map<string, readonly string[]>();

function namesOf(table: TableName, without: readonly string[]): readonly string[] {
  return open(names, `${table}|${without.join()}`, () =>
    columnsOf(table).flatMap(({ name }) => (without.includes(name) ? [] : [name])),
  );
}

/** A row of a table, some columns left out. */
export function rowJson(table: TableName, row: Place, without: readonly string[] = []): RowJson {
  const cells = row as unknown as Readonly<Record<string, string>>;
  const json: Record<string, string | number> = {};
  for (const name of namesOf(table, without)) {
    const cell = cells[name];
    if (cell !== undefined && cell !== "") json[name] = cell;
  }
  json["file"] = row.file;
  json["line"] = row.line;
  return json as RowJson;
}

/** What the rows of a source say that names no year, and what follows from them. */
export const YEAR_ASSUMED = { year_assumed: "yes" } as const;

/** A row that names its source, and whether the year under which it stands is assumed. */
export function sourcedJson(
  ledger: Ledger,
  table: TableName,
  row: Place & { readonly source: string },
  without: readonly string[] = [],
): RowJson {
  const json: Readonly<Record<string, unknown>> = {
    ...rowJson(table, row, without),
    ...(isYearAssumed(ledger, row) ? YEAR_ASSUMED : {}),
  };
  return json as RowJson;
}

/** The place of a row. */
export function placeJson({ file, line }: Place): Place {
  return { file, line };
}

/** What names a series, members of what it is not divided by left out. */
export function seriesName({
  region,
  indicator,
  industry,
  breakdown,
}: Omit<Series, "observations" | "targets" | "claims">) {
  return {
    region,
    indicator,
    ...(industry === "" ? {} : { industry }),
    ...(breakdown === "" ? {} : { breakdown }),
  };
}

/** From which year on rows are listed: null for all of them. */
export type Since = number | null;

/** The rows of a series by table, oldest period first; a table without any is left out. */
export function seriesRows(
  ledger: Ledger,
  series: Series,
  since: Since = null,
): Readonly<Record<string, readonly RowJson[]>> {
  const of = (table: "observations" | "targets" | "claims") => {
    const rows = newer<Observation | TargetRow | Claim>(series[table], since).map((row) =>
      sourcedJson(ledger, table, row, OF_SERIES),
    );
    return rows.length === 0 ? {} : { [table]: rows };
  };
  return { ...of("observations"), ...of("targets"), ...of("claims") };
}

/** Rows stand in the order in which their periods end. */
function newer<R extends { readonly period: string }>(rows: readonly R[], since: Since): readonly R[] {
  if (since === null) return rows;
  const first = rows.findIndex((row) => period(row.period).year >= since);
  return first < 0 ? [] : rows.slice(first);
}
