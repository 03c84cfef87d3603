import { type Files, folderFiles } from "./folder.ts";
import type { Ledger } from "./ledger.ts";
import { compareProblems, type Problem } from "./problem.ts";
import {
  circles,
  danglingReferences,
  doubledKeys,
  type Ids,
  misfiledPeriods,
  misfitUnits,
} from "./references.ts";
import { cellOf, readRows } from "./rows.ts";
import { severityOf } from "./rules.ts";
import { fileOf, type Row, TABLE_NAMES, TABLES, type TableName } from "./schema.ts";
import { type Settings, TERM_LISTS } from "./settings.ts";
import { readSettings } from "./site-file.ts";

/** A ledger that passed, or none; and every problem, errors and warnings, in the order of the files. */
export interface Reading {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
}

/** Told after each file: how long work shows its progress. */
export type OnFile = (file: string, rows: number) => void;

/** Thrown where a ledger is needed and the one at hand has errors. */
export class LedgerError extends Error {
  readonly problems: readonly Problem[];
  constructor(folder: string, problems: readonly Problem[]) {
    super(`the ledger in ${folder} has ${problems.length} problems`);
    this.name = "LedgerError";
    this.problems = problems;
  }
}

/** Reads and checks the ledger of a folder. Never throws for what the folder holds. */
export function readLedger(folder: string, onFile?: OnFile): Reading {
  return readFiles(folderFiles(folder), onFile);
}

/** The ledger of a folder, or a `LedgerError` with all its problems. */
export function requireLedger(folder: string, onFile?: OnFile): Ledger {
  const { ledger, problems } = readLedger(folder, onFile);
  if (ledger === null) throw new LedgerError(folder, problems);
  return ledger;
}

/** All rows of a table, with the year of each file where the table has one a year. */
interface Part<T extends TableName> {
  readonly file: string;
  readonly year: number | undefined;
  readonly rows: readonly Row<T>[];
}
type Parts = { [T in TableName]: Part<T>[] };

/** Reads and checks a ledger: structure first, then cells, then what refers to what. */
export function readFiles(files: Files, onFile?: OnFile): Reading {
  const problems: Problem[] = [];
  const settings = readSite(files, problems);
  const parts = {} as Parts;
  for (const table of TABLE_NAMES) readTable(files, table, parts, problems, onFile);
  problems.push(...strayFiles(files), ...checkReferences(parts, settings));
  const sound = settings !== null && !problems.some((problem) => severityOf(problem.code) === "error");
  return { ledger: sound ? assemble(settings, parts) : null, problems: problems.sort(compareProblems) };
}

function readSite(files: Files, problems: Problem[]): Settings | null {
  const bytes = files.read("site.json");
  if (!(bytes instanceof Uint8Array)) {
    problems.push({ code: "L001", file: "site.json", line: 0, column: 0, facts: { reason: bytes.reason } });
    return null;
  }
  const read = readSettings(bytes);
  problems.push(...read.problems);
  return read.settings;
}

function readTable<T extends TableName>(
  files: Files,
  table: T,
  parts: Parts,
  problems: Problem[],
  onFile?: OnFile,
): void {
  const found = filesOf(files, table);
  if (found.length === 0 && !TABLES[table].optional) {
    const file = TABLES[table].byYear ? `${table}/` : fileOf(table);
    problems.push({ code: "L003", file, line: 0, column: 0, table });
  }
  const made: Part<T>[] = [];
  for (const { file, year } of found) {
    const part = readPart(files, table, file, year, problems);
    if (part !== null) made.push(part);
    onFile?.(file, part?.rows.length ?? 0);
  }
  (parts as Record<T, Part<T>[]>)[table] = made;
}

function readPart<T extends TableName>(
  files: Files,
  table: T,
  file: string,
  year: number | undefined,
  problems: Problem[],
): Part<T> | null {
  const bytes = files.read(file);
  if (!(bytes instanceof Uint8Array)) {
    problems.push({ code: "L001", file, line: 0, column: 0, table, facts: { reason: bytes.reason } });
    return null;
  }
  const { rows, problems: found, sound } = readRows(file, table, bytes);
  for (const problem of found) problems.push(problem);
  if (!sound) return null;
  for (const problem of doubledKeys(table, rows)) problems.push(problem);
  return { file, year, rows };
}

const YEAR_FILE = /^(\d{4})\.csv$/;

/** The files of a table that are there, oldest first. */
function filesOf(files: Files, table: TableName): { file: string; year: number | undefined }[] {
  if (!TABLES[table].byYear) {
    const file = fileOf(table);
    return files.names.includes(file) ? [{ file, year: undefined }] : [];
  }
  return files.names
    .filter((name) => name.startsWith(`${table}/`) && YEAR_FILE.test(name.slice(table.length + 1)))
    .map((file) => ({ file, year: Number(file.slice(-8, -4)) }));
}

/** CSV files that no table has: a copy that a spreadsheet made, a year misspelt. */
function strayFiles(files: Files): Problem[] {
  const ours = new Set(TABLE_NAMES.flatMap((table) => filesOf(files, table).map(({ file }) => file)));
  return files.names
    .filter((name) => /\.(?:csv|xlsx?|tsv|et)$/i.test(name) && !ours.has(name))
    .map((file) => ({ code: "L008", file, line: 0, column: 0 }));
}

/** Every check across rows and tables. A table that could not be read is not referred to in vain. */
function checkReferences(parts: Parts, settings: Settings | null): Problem[] {
  const ids = idsOf(parts, settings);
  const problems: Problem[] = [];
  const tell = (found: readonly Problem[]) => {
    for (const problem of found) problems.push(problem);
  };
  for (const table of TABLE_NAMES) {
    for (const part of parts[table]) tell(danglingReferences(table, part.rows, ids));
  }
  for (const table of ["regions", "industries", "breakdowns"] as const) {
    for (const part of parts[table]) tell(circles(table, part.rows));
  }
  for (const table of ["observations", "targets", "claims", "progress"] as const) {
    for (const { year, rows } of parts[table]) {
      tell(misfiledPeriods(table, year as number, rows));
    }
  }
  const indicators = byId(parts.indicators);
  const units = byId(parts.units);
  for (const table of ["observations", "targets"] as const) {
    for (const part of parts[table]) {
      tell(misfitUnits(table, part.rows, indicators, units));
    }
  }
  return problems;
}

function idsOf(parts: Parts, settings: Settings | null): Ids {
  const ids = new Map<string, Set<string>>();
  for (const table of TABLE_NAMES) {
    if (TABLES[table].byYear) continue;
    const rows = listed(parts[table] as readonly Part<"regions">[]);
    ids.set(table, new Set(rows.map((row) => row.id)));
  }
  for (const list of TERM_LISTS) ids.set(list, new Set((settings?.[list] ?? []).map((term) => term.id)));
  return ids;
}

function byId<T extends TableName>(parts: readonly Part<T>[]): Map<string, Row<T>> {
  const all = new Map<string, Row<T>>();
  for (const part of parts) {
    for (const row of part.rows) all.set(cellOf(row, "id"), row);
  }
  return all;
}

function listed<T extends TableName>(parts: readonly Part<T>[]): Row<T>[] {
  const all: Row<T>[] = [];
  for (const part of parts) for (const row of part.rows) all.push(row);
  return all;
}

function assemble(settings: Settings, parts: Parts): Ledger {
  return {
    settings,
    regions: byId(parts.regions),
    industries: byId(parts.industries),
    offices: byId(parts.offices),
    units: byId(parts.units),
    indicators: byId(parts.indicators),
    breakdowns: byId(parts.breakdowns),
    sources: byId(parts.sources),
    projects: byId(parts.projects),
    leadingIndustries: listed(parts.leading_industries),
    observations: listed(parts.observations),
    targets: listed(parts.targets),
    claims: listed(parts.claims),
    progress: listed(parts.progress),
  };
}
