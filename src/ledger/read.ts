import { type Accepted, acceptancesOf } from "./accepted.ts";
import { checkAcross } from "./across.ts";
import { withAsOf } from "./as-of.ts";
import { type Collector, newCollector } from "./collector.ts";
import { checkContent } from "./content/content.ts";
import { type Files, folderFiles } from "./folder.ts";
import type { Ledger } from "./ledger.ts";
import { newMemory } from "./memory.ts";
import { byId, listed, type OnFile, type Parts, readParts } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { type Settings, SITE_FILE } from "./settings.ts";
import { readSite } from "./site-file.ts";

/** A ledger that passed, or none; and every problem, errors and warnings, in the order of the files. */
export interface Reading {
  readonly ledger: Ledger | null;
  readonly problems: readonly Problem[];
  /** What the figures say and `accepted.csv` lets stand; looked for only where nothing else is wrong. */
  readonly accepted: readonly Accepted[];
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
export function readLedger(folder: string, onFile?: OnFile): Reading {
  return readFiles(folderFiles(folder), onFile);
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
 * that is sound, what the figures say.
 */
export function readFiles(files: Files, onFile?: OnFile): Reading {
  const { ledger, problems, isAsOfNamed } = readStructure(files, onFile);
  const accepted = ledger === null ? [] : readContent(ledger, isAsOfNamed, problems);
  return { ledger: problems.hasErrors() ? null : ledger, problems: problems.list(), accepted };
}

interface Structure {
  readonly ledger: Ledger | null;
  readonly problems: Collector;
  /** True where `site.json` names the period that the ledger goes up to. */
  readonly isAsOfNamed: boolean;
}

function readStructure(files: Files, onFile?: OnFile): Structure {
  const problems = newCollector();
  const memory = newMemory();
  const site = readSite(files, problems);
  const parts = readParts(files, problems, memory, onFile);
  checkAcross(parts, site, memory, problems);
  const { settings } = site;
  const isAsOfNamed = settings !== null && settings.as_of !== "";
  if (settings === null || problems.hasErrors()) return { ledger: null, problems, isAsOfNamed };
  const ledger = assemble(settings, parts);
  // Nothing says how far a ledger goes that has no measured figure.
  if (ledger.settings.as_of === "") {
    problems.add({ code: "L021", file: SITE_FILE, line: 1, column: 1, name: "as_of" });
  }
  return { ledger: problems.hasErrors() ? null : ledger, problems, isAsOfNamed };
}

/** Tells what the figures say, and answers what of it is accepted. */
function readContent(ledger: Ledger, isAsOfNamed: boolean, problems: Collector): readonly Accepted[] {
  const acceptances = acceptancesOf(ledger);
  for (const found of checkContent(ledger, isAsOfNamed)) {
    for (const problem of found) acceptances.sort(problem, problems);
  }
  acceptances.close(problems);
  return acceptances.list();
}

function assemble(settings: Settings, parts: Parts): Ledger {
  const observations = listed(parts.observations);
  const sources = byId(parts.sources);
  return {
    settings: withAsOf(settings, observations, sources),
    regions: byId(parts.regions),
    industries: byId(parts.industries),
    offices: byId(parts.offices),
    units: byId(parts.units),
    indicators: byId(parts.indicators),
    breakdowns: byId(parts.breakdowns),
    sources,
    projects: byId(parts.projects),
    leadingIndustries: listed(parts.leading_industries),
    observations,
    targets: listed(parts.targets),
    claims: listed(parts.claims),
    progress: listed(parts.progress),
    calendar: listed(parts.calendar),
    accepted: listed(parts.accepted),
    revisions: listed(parts.revisions),
  };
}
