import { checkAcross } from "./across.ts";
import { withAsOf } from "./as-of.ts";
import { newCellCache } from "./cell-cache.ts";
import { type Collector, newCollector } from "./collector.ts";
import { checkContent } from "./content/content.ts";
import { type Files, folderFiles } from "./folder.ts";
import type { ColumnCalled } from "./header.ts";
import type { Ledger } from "./ledger.ts";
import type { Problem } from "./problem.ts";
import { type Settings, SITE_FILE } from "./settings.ts";
import { readSite } from "./site-file.ts";
import { byId, listed, type OnFile, readTableFiles, type TableFiles } from "./table-files.ts";
import { type Waived, waiversOf } from "./waivers.ts";

/** A ledger that passed, or none; and every problem, errors and warnings, in the order of the files. */
export interface Reading {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  /** What the figures say and `accepted.csv` lets stand; looked for only where nothing else is wrong. */
  readonly waived: readonly Waived[];
}

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
export function readLedger(folder: string, onFile?: OnFile, called?: ColumnCalled): Reading {
  return readFiles(folderFiles(folder), onFile, called);
}

/** The ledger of a folder, or a `LedgerError` with all its problems. */
export function requireLedger(folder: string, onFile?: OnFile): Ledger {
  const { ledger, problems } = readLedger(folder, onFile);
  if (ledger === null) throw new LedgerError(folder, problems);
  return ledger;
}

/**
 * The ledger of a folder, its structure checked and what its figures say not: for a process that works
 * beside the one that checks all, and ends with it. Throws a `LedgerError` like `requireLedger`.
 */
export function requireStructure(folder: string): Ledger {
  const { ledger, problems } = readStructure(folderFiles(folder));
  if (ledger === null) throw new LedgerError(folder, problems.list());
  return ledger;
}

/**
 * Reads and checks a ledger: structure first, then cells, then what refers to what, then, where all
 * that is sound, what the figures say. `called` knows columns by what people call them, for what is told
 * of a head that names none.
 */
export function readFiles(files: Files, onFile?: OnFile, called?: ColumnCalled): Reading {
  const { ledger, problems, isAsOfNamed } = readStructure(files, onFile, called);
  const waived = ledger === null ? [] : readContent(ledger, isAsOfNamed, problems);
  return { ledger: problems.hasErrors() ? null : ledger, problems: problems.list(), waived };
}

interface Structure {
  readonly ledger: Ledger | null;
  readonly problems: Collector;
  /** True where `site.json` names the period that the ledger goes up to. */
  readonly isAsOfNamed: boolean;
}

function readStructure(files: Files, onFile?: OnFile, called?: ColumnCalled): Structure {
  const problems = newCollector();
  const cache = newCellCache(called);
  const site = readSite(files, problems);
  const tables = readTableFiles(files, problems, cache, onFile);
  checkAcross(tables, site, cache, problems);
  const { settings } = site;
  const isAsOfNamed = settings !== null && settings.as_of !== "";
  if (settings === null || problems.hasErrors()) return { ledger: null, problems, isAsOfNamed };
  const ledger = assemble(settings, tables);
  // Nothing says how far a ledger goes that has no measured figure.
  if (ledger.settings.as_of === "") {
    problems.add({ code: "L021", file: SITE_FILE, line: 1, column: 1, name: "as_of" });
  }
  return { ledger: problems.hasErrors() ? null : ledger, problems, isAsOfNamed };
}

/** Tells what the figures say, and answers what of it is waived. */
function readContent(ledger: Ledger, isAsOfNamed: boolean, problems: Collector): readonly Waived[] {
  const waivers = waiversOf(ledger);
  for (const found of checkContent(ledger, isAsOfNamed)) {
    for (const problem of found) waivers.sort(problem, problems);
  }
  waivers.close(problems);
  return waivers.list();
}

function assemble(settings: Settings, tables: TableFiles): Ledger {
  const observations = listed(tables.observations);
  const sources = byId(tables.sources);
  return {
    settings: withAsOf(settings, observations, sources),
    regions: byId(tables.regions),
    industries: byId(tables.industries),
    offices: byId(tables.offices),
    units: byId(tables.units),
    indicators: byId(tables.indicators),
    breakdowns: byId(tables.breakdowns),
    sources,
    projects: byId(tables.projects),
    leadingIndustries: listed(tables.leading_industries),
    observations,
    targets: listed(tables.targets),
    claims: listed(tables.claims),
    progress: listed(tables.progress),
    calendar: listed(tables.calendar),
    aliases: listed(tables.aliases),
    accepted: listed(tables.accepted),
    revisions: listed(tables.revisions),
  };
}
