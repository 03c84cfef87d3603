import type { Ledger } from "../../ledger/ledger.ts";
import { comparePeriods, period } from "../../ledger/period.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import type { Site } from "./site.ts";

/** Ways to the projects of a ledger and to their progress, built in one pass. */
interface Ways {
  readonly progress: ReadonlyMap<string, readonly Progress[]>;
  readonly region: ReadonlyMap<string, readonly Project[]>;
  readonly industry: ReadonlyMap<string, readonly Project[]>;
}

const known = new WeakMap<Ledger, Ways>();

/** The progress rows of a project, oldest first. */
export function progressOf(site: Site, project: string): readonly Progress[] {
  return waysOf(site.ledger).progress.get(project) ?? [];
}

/** The projects in a region or, where the region is a park, in that park; in the order of the file. */
export function projectsOfRegion(site: Site, region: string): readonly Project[] {
  return waysOf(site.ledger).region.get(region) ?? [];
}

/** The projects of an industry, in the order of the file. */
export function projectsOfIndustry(site: Site, industry: string): readonly Project[] {
  return waysOf(site.ledger).industry.get(industry) ?? [];
}

/** The last row of a project that names a stage; null where none does. */
export function latestStage(site: Site, project: string): Progress | null {
  return progressOf(site, project).findLast((row) => row.stage !== "") ?? null;
}

function waysOf(ledger: Ledger): Ways {
  const found = known.get(ledger);
  if (found !== undefined) return found;
  const made = waysInto(ledger);
  known.set(ledger, made);
  return made;
}

function waysInto(ledger: Ledger): Ways {
  const progress = new Map<string, Progress[]>();
  const region = new Map<string, Project[]>();
  const industry = new Map<string, Project[]>();
  for (const row of ledger.progress) push(progress, row.project, row);
  for (const rows of progress.values()) {
    rows.sort((a, b) => comparePeriods(period(a.period), period(b.period)));
  }
  for (const row of ledger.projects.values()) {
    push(region, row.region, row);
    if (row.park !== "" && row.park !== row.region) push(region, row.park, row);
    if (row.industry !== "") push(industry, row.industry, row);
  }
  return { progress, region, industry };
}

function push<T>(lists: Map<string, T[]>, key: string, row: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [row]);
  else list.push(row);
}
