import type { Lang } from "../../i18n/lang.ts";
import { columnCalled } from "../../i18n/table-words.ts";
import { csvLine } from "../../ledger/csv.ts";
import type { Files } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { period } from "../../ledger/period.ts";
import type { Problem } from "../../ledger/problem.ts";
import { readFiles } from "../../ledger/read.ts";
import { severityOf } from "../../ledger/rules.ts";
import { columnsOf, type Region, TABLE_NAMES, TABLES } from "../../ledger/schema.ts";
import { fileIn } from "../../ledger/table-files.ts";
import { isJson } from "../../ledger/table-rows.ts";
import { type Change, mergeDrafts } from "../import/merge.ts";
import type { Draft } from "../import/outcome.ts";
import { overlay } from "../import/overlay.ts";
import { isOpen } from "./asked.ts";
import type { Page } from "./page.ts";
import { fillInSheet } from "./sheet.ts";

/** What a new year starts with. */
export interface YearAsk {
  readonly year: number;
  readonly region: string;
  /** Ids of regions that end before the year, and that start with it. */
  readonly close: readonly string[];
  readonly open: readonly string[];
}

export interface YearPlan {
  /** Files of the ledger to be written: those of the year with their heads alone, and `regions.csv`. */
  readonly texts: Readonly<Record<string, string>>;
  readonly fresh: readonly string[];
  readonly changes: readonly Change[];
  /** Errors of the ledger as it would be: where there is one, nothing may be written. */
  readonly problems: readonly Problem[];
  /** Places that are closed or not open yet in that year: nothing is due from them. */
  readonly closed: readonly Region[];
  /** The targets to be set; the page has no rows where none are due. */
  readonly page: Page;
  readonly sheet: Uint8Array;
}

/**
 * Prepares the files of a year from the ledger as it is. The year's files get their head alone, since
 * a figure may not be empty: the rows due stand in the sheet, which is filled in and imported.
 */
export async function prepareYear(files: Files, ledger: Ledger, ask: YearAsk, lang: Lang): Promise<YearPlan> {
  const { year, region, close, open } = ask;
  const fresh = yearFiles(files, year);
  const heads = Object.fromEntries(fresh.map(({ file, head }) => [file, head]));
  const { texts: changed, changes } = mergeDrafts(files, [
    ...close.map((id) => regionDraft(id, "valid_to", String(year - 1))),
    ...open.map((id) => regionDraft(id, "valid_from", String(year))),
  ]);
  const texts = { ...heads, ...changed };
  const reading = readFiles(overlay(files, texts), undefined, columnCalled);
  const after = reading.ledger ?? ledger;
  const at = period(String(year));
  const sheet = { table: "targets", period: at, region, indicators: [], source: "" } as const;
  const { page, bytes } = await fillInSheet(after, sheet, lang);
  return {
    ...{ texts, fresh: fresh.map(({ file }) => file), changes, page, sheet: bytes },
    problems: reading.problems.filter((problem) => severityOf(problem.code) === "error"),
    closed: [...after.regions.values()].filter((one) => !isOpen(one, at)),
  };
}

/** The files that the year lacks of the tables that the ledger has. */
function yearFiles(files: Files, year: number): { file: string; head: string }[] {
  return TABLE_NAMES.filter((table) => TABLES[table].byYear)
    .filter((table) => files.names.some((name) => name.startsWith(`${table}/`)))
    .map((table) => {
      const file = fileIn(files, table, year);
      const head = isJson(file) ? "[]\n" : csvLine(columnsOf(table).map((column) => column.name));
      return { file, head };
    })
    .filter(({ file }) => !files.names.includes(file));
}

function regionDraft(id: string, column: "valid_from" | "valid_to", cell: string): Draft {
  return { table: "regions", cells: { id, [column]: cell }, file: "", sheet: "", places: {}, place: "" };
}
