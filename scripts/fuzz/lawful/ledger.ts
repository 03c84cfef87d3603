import { csvLine } from "../../../src/ledger/csv.ts";
import { memoryFiles } from "../../../src/ledger/folder.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import type { Problem } from "../../../src/ledger/problem.ts";
import { readFiles } from "../../../src/ledger/read.ts";
import { severityOf } from "../../../src/ledger/rules.ts";
import { columnsOf, TABLES, type TableName } from "../../../src/ledger/schema.ts";
import type { Chance } from "../../bench/chance.ts";
import { type Cells, type Rows, rowsIn } from "./rows.ts";
import { settingsIn } from "./settings.ts";

/** A made-up ledger that the check calls sound. */
export interface Lawful {
  readonly files: Readonly<Record<string, string>>;
  readonly ledger: Ledger;
}

/** A mended cell may bring out another fault; past so many readings rows with faults are taken out. */
const MOST_MENDINGS = 4;

/** Years that a ledger's figures are of: of today mostly, and the first and last that it may have. */
const FIRST_YEARS = [2019, 2021, 2022, 2023, 2023, 1949, 1600, 2999];

/**
 * A random ledger that the check calls sound: rows of any lawful value in every column, without those
 * that the check refuses. The same for the same chance.
 */
export function lawfulLedger(chance: Chance): Lawful {
  for (;;) {
    const made = attempt(chance);
    if (made !== null) return made;
  }
}

function attempt(chance: Chance): Lawful | null {
  const first = chance.pick(FIRST_YEARS);
  const years = Array.from({ length: chance.pick([1, 2, 3]) }, (_, i) => Math.min(2999, first + i));
  const rows = rowsIn(chance, [...new Set(years)]);
  const site = settingsIn(chance, rows, years);
  for (let tries = 0; ; tries++) {
    const files = { ...filesOf(rows), "site.json": site };
    const { ledger, problems } = readFiles(memoryFiles(files));
    if (ledger !== null) return { files, ledger };
    if (!mendOrRemove(rows, problems, tries < MOST_MENDINGS)) return null;
  }
}

/** Mends what errors stand in, or takes out the rows; false where an error stands in no row. */
function mendOrRemove(all: Rows, problems: readonly Problem[], mayMend: boolean): boolean {
  let isChanged = false;
  for (const [file, { table, rows }] of all) {
    const refused = problems.filter(
      (one) => one.file === file && one.line > 1 && severityOf(one.code) === "error",
    );
    const lost = new Set(
      refused.filter((one) => !(mayMend && isMended(table, rows[one.line - 2], one))).map(({ line }) => line),
    );
    const kept = rows.filter((_, i) => !lost.has(i + 2));
    rows.splice(0, rows.length, ...kept);
    isChanged ||= refused.length > 0;
  }
  return isChanged;
}

/** Writes what the check says, or leaves a cell empty that may be; false where neither helps. */
function isMended(table: TableName, row: Cells | undefined, { name = "", fix, cell }: Problem): boolean {
  const column = columnsOf(table).find((one) => one.name === name);
  if (row === undefined || column === undefined || row[name] !== cell) return row?.[name] !== cell;
  if (column.required === true || cell === "") return false;
  row[name] = fix ?? "";
  return true;
}

function filesOf(all: Rows): Record<string, string> {
  const files: Record<string, string> = {};
  for (const [file, { table, rows }] of all) {
    const names = columnsOf(table).map(({ name }) => name);
    if (rows.length === 0 && TABLES[table].optional) continue;
    files[file] = [names, ...rows.map((row) => names.map((name) => row[name] ?? ""))].map(csvLine).join("");
  }
  return files;
}
