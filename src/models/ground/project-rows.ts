import type { Ledger } from "../../ledger/ledger.ts";
import { memo } from "../../ledger/memo.ts";
import { comparePeriods, period } from "../../ledger/period.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { projectPlaces } from "../../measures/projects/project-places.ts";
import type { Site } from "./site.ts";

/** The progress rows of a project, oldest first. */
export function progressOf(site: Site, project: string): readonly Progress[] {
  return progressBy(site.ledger).get(project) ?? [];
}

/** The projects in a region, or a park, and in every place below it; in the order of the file. */
export function projectsOfRegion(site: Site, region: string): readonly Project[] {
  return projectPlaces(site.lookup).region.get(region) ?? [];
}

/** The projects of an industry and of every one under it, in the order of the file. */
export function projectsOfIndustry(site: Site, industry: string): readonly Project[] {
  return projectPlaces(site.lookup).industry.get(industry) ?? [];
}

/** The last row of a project that names a stage; null where none does. */
export function latestStage(site: Site, project: string): Progress | null {
  return progressOf(site, project).findLast((row) => row.stage !== "") ?? null;
}

const progressBy = memo((ledger: Ledger): ReadonlyMap<string, readonly Progress[]> => {
  const inOrder = ledger.progress.toSorted((a, b) => comparePeriods(period(a.period), period(b.period)));
  return Map.groupBy(inOrder, ({ project }) => project);
}, new WeakMap());
