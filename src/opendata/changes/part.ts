import { withAsOf } from "../../ledger/as-of.ts";
import { rowsById } from "../../ledger/by-id.ts";
import { decode } from "../../ledger/bytes.ts";
import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { OF_SERIES } from "../../ledger/of.ts";
import { cellOf } from "../../ledger/rows.ts";
import { severityOf } from "../../ledger/rules.ts";
import { columnsOf, type Place, type Row, TABLE_NAMES, type TableName } from "../../ledger/schema.ts";
import { readSettings } from "../../ledger/site-file.ts";
import { isFileOf, yearOfFile } from "../../ledger/table-files.ts";
import { isJson, readTableRows } from "../../ledger/table-rows.ts";

/** Which rows of the tables by year are wanted. */
export interface Wanted {
  /** By region and indicator, and the years that the row's period spans. */
  keep(region: string, indicator: string, from: number, to: number): boolean;
  /** The years whose observations and claims are wanted; targets of every year from the first. */
  readonly years: ReadonlySet<number>;
  /** True where all targets are wanted that are set against another series. */
  readonly relative?: boolean;
}

/** The rows of files that were read already: two versions share the files in which they do not differ. */
export type Known = Map<string, { readonly bytes: Uint8Array; readonly rows: readonly Place[] }>;

/**
 * A ledger of the wanted figures alone, with all its lists, or null where something wanted has errors.
 * Across rows that alone is checked which measures rely on: what a row refers to is there.
 */
export function ledgerPart(files: Files, wanted: Wanted | null, known: Known = new Map()): Ledger | null {
  const bytes = files.read("site.json");
  const { settings } = bytes instanceof Uint8Array ? readSettings(bytes) : { settings: null };
  if (settings === null) return null;
  try {
    const rows = <T extends TableName>(table: T) => rowsOf(files, table, wanted, known);
    const observations = rows("observations");
    const sources = rowsById(rows("sources"));
    const ledger: Ledger = {
      settings: withAsOf(settings, observations, sources),
      regions: rowsById(rows("regions")),
      industries: rowsById(rows("industries")),
      offices: rowsById(rows("offices")),
      units: rowsById(rows("units")),
      indicators: rowsById(rows("indicators")),
      breakdowns: rowsById(rows("breakdowns")),
      sources,
      projects: rowsById(rows("projects")),
      leadingIndustries: rows("leading_industries"),
      observations,
      targets: rows("targets"),
      claims: rows("claims"),
      progress: [],
      calendar: [],
      accepted: [],
      aliases: [],
      revisions: [],
    };
    return isConnected(ledger) ? ledger : null;
  } catch (error) {
    if (error instanceof Unsound) return null;
    throw error;
  }
}

/** True where every row that is referred to is there. */
function isConnected(ledger: Ledger): boolean {
  const { regions, industries, units, indicators, breakdowns, offices, sources, projects } = ledger;
  const lists = { regions, industries, units, indicators, breakdowns, offices, sources, projects };
  const ids = new Map<string, ReadonlyMap<string, Place>>(Object.entries(lists));
  const { observations, targets, claims } = ledger;
  const tables = { ...lists, observations, targets, claims, leading_industries: ledger.leadingIndustries };
  return TABLE_NAMES.filter((table) => table in tables).every((table) => {
    const rows = [...tables[table as keyof typeof tables].values()];
    return columnsOf(table).every(({ name, table: target = "" }) => areIn(ids.get(target), rows, name));
  });
}

/** True where the ids in a column are known; a column that refers to no table has none. */
function areIn(known: ReadonlyMap<string, Place> | undefined, rows: readonly Place[], name: string): boolean {
  if (known === undefined) return true;
  const cells = new Set(rows.map((row) => cellOf(row, name)));
  return [...cells].every((cell) => cell === "" || cell.split(";").every((id) => known.has(id)));
}

class Unsound extends Error {}

const QUOTE = 0x22;

function rowsOf<T extends TableName>(files: Files, table: T, wanted: Wanted | null, known: Known): Row<T>[] {
  const found: Row<T>[] = [];
  for (const file of files.names.filter((name) => isFileOf(table, name))) {
    if (wanted !== null && !isWantedFile(table, file, wanted)) continue;
    const bytes = files.read(file);
    if (!(bytes instanceof Uint8Array)) throw new Unsound(file);
    const seen = known.get(file);
    const same = seen !== undefined && Buffer.compare(seen.bytes, bytes) === 0;
    const rows = same ? (seen.rows as readonly Row<T>[]) : readPart(file, table, bytes, wanted);
    if (!same) known.set(file, { bytes, rows });
    for (const row of rows) found.push(row);
  }
  return found;
}

function readPart<T extends TableName>(
  file: string,
  table: T,
  bytes: Uint8Array,
  wanted: Wanted | null,
): readonly Row<T>[] {
  const part = wanted === null || !file.includes("/") || isJson(file) ? bytes : wantedLines(bytes, wanted);
  const { rows, problems, sound } = readTableRows(file, table, part);
  if (!sound || problems.some((problem) => severityOf(problem.code) === "error")) throw new Unsound(file);
  return rows;
}

function isWantedFile(table: TableName, file: string, { years }: Wanted): boolean {
  const year = yearOfFile(file);
  if (year === undefined) return true;
  return table === "targets" ? [...years].some((one) => year >= one) : years.has(year);
}

/** The head and the wanted lines of a file whose rows start as those of figures do. */
function wantedLines(bytes: Uint8Array, { keep, relative = false }: Wanted): Uint8Array {
  const decoded = decode(bytes);
  if (!("text" in decoded)) throw new Unsound();
  const { text } = decoded;
  if (!text.startsWith("region,indicator,industry,breakdown,period,")) return bytes;
  const kept: string[] = [text.slice(0, text.indexOf("\n"))];
  for (let start = text.indexOf("\n") + 1; start > 0 && start < text.length; ) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    const isKept = isWanted(text, start, keep) || (relative && NAMES_SERIES.test(text.slice(start, end)));
    if (isKept) kept.push(text.slice(start, end));
    start = end + 1;
  }
  return new TextEncoder().encode(`${kept.join("\n")}\n`);
}

/** What a line must hold to be relative to another series; others may hold it too, and are kept in vain. */
const NAMES_SERIES = new RegExp(`\\b(?:${OF_SERIES.join("|")})=`);

/** Reads the five cells that a line of figures starts with; a line that quotes them is kept unread. */
function isWanted(text: string, start: number, keep: Wanted["keep"]): boolean {
  if (text.charCodeAt(start) === QUOTE) return true;
  const region = text.indexOf(",", start);
  const indicator = text.indexOf(",", region + 1);
  const breakdown = text.indexOf(",", text.indexOf(",", indicator + 1) + 1);
  const period = text.slice(breakdown + 1, text.indexOf(",", breakdown + 1));
  const slash = period.indexOf("/");
  const from = Number(period.slice(0, 4));
  const to = slash < 0 ? from : Number(period.slice(slash + 1, slash + 5));
  return keep(text.slice(start, region), text.slice(region + 1, indicator), from, to);
}
