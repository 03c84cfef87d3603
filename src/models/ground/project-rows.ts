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
  const projects = [...ledger.projects.values()];
  const placed = projects.flatMap((project) =>
    [...new Set([project.region, project.park || project.region])].map((place) => ({ place, project })),
  );
  const progress = Map.groupBy(ledger.progress, ({ project }) => project);
  for (const rows of progress.values()) {
    rows.sort((a, b) => comparePeriods(period(a.period), period(b.period)));
  }
  const byPlace = [...Map.groupBy(placed, ({ place }) => place)];
  return {
    progress,
    region: new Map(byPlace.map(([place, all]) => [place, all.map(({ project }) => project)])),
    industry: Map.groupBy(
      projects.filter(({ industry }) => industry !== ""),
      ({ industry }) => industry,
    ),
  };
}
