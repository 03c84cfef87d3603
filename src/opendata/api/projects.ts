import type { Ledger } from "../../ledger/ledger.ts";
import { memo } from "../../ledger/memo.ts";
import { comparePeriods, period } from "../../ledger/period.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { projectPlaces } from "../../measures/projects/project-places.ts";
import { sourcedJson } from "./rows.ts";
import { type ApiSource, head } from "./source.ts";

/** All projects, in the order of the table, each with its last known stage and the address of its own file. */
export function projectsJson(source: ApiSource) {
  const projects = [...source.ledger.projects.values()].map((row) => {
    const last = progressOf(source.ledger, row.id).findLast(({ stage }) => stage !== "");
    return {
      ...sourcedJson(source.ledger, "projects", row),
      ...(last === undefined ? {} : { stage: last.stage, stage_period: last.period }),
      href: `projects/${row.id}.json`,
    };
  });
  return { ...head(source), projects };
}

/** One project with all that was reported of it, oldest period first. */
export function projectJson(source: ApiSource, id: string) {
  const rows = progressOf(source.ledger, id);
  return {
    ...head(source),
    project: sourcedJson(source.ledger, "projects", source.ledger.projects.row(id)),
    progress: rows.map((row) => sourcedJson(source.ledger, "progress", row, ["project"])),
  };
}

/** The projects in a region, or a park, and in every place below it; in the order of the table. */
export function projectsIn({ lookup }: ApiSource, region: string): readonly Project[] {
  return projectPlaces(lookup).region.get(region) ?? [];
}

function progressOf(ledger: Ledger, project: string): readonly Progress[] {
  return byProject(ledger).get(project) ?? [];
}

const byProject = memo((ledger: Ledger): ReadonlyMap<string, readonly Progress[]> => {
  const inOrder = ledger.progress.toSorted((a, b) => comparePeriods(period(a.period), period(b.period)));
  return Map.groupBy(inOrder, (row) => row.project);
}, new WeakMap());
