import type { ToldStage } from "../../i18n/bulletin-facts.ts";
import { covers, period as periodOf } from "../../ledger/period.ts";
import { type Progress, type Project, STAGES } from "../../ledger/schema.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PROJECT_NAMES } from "../ground/limits.ts";
import { progressOf, projectsOfRegion } from "../ground/project-rows.ts";
import type { Material } from "./material.ts";
import { type Paragraph, plain, sentencesIn } from "./words.ts";

/** A project as it stood at the cut-off. */
export interface ReportedProject {
  readonly project: Project;
  readonly progress: Progress;
}

/** The projects that reports name, by the stage they had reached, the furthest first. */
export function projectParagraphs(material: Material): Paragraph[] {
  const all = reportedProjects(material);
  if (all.length === 0) return [];
  const stages = [...STAGES].reverse().flatMap((stage) => stageOf(material.edition, stage, all));
  const without = all.filter(({ progress }) => progress.stage === "");
  const rest =
    without.length === 0
      ? []
      : [told(material.edition, material.edition.words.projects.list.noStage, without)];
  return plain(material.edition, [
    [sentencesIn(material.edition.lang).projects(all.length, [...stages, ...rest])],
  ]);
}

function stageOf(
  edition: Edition,
  stage: Exclude<Progress["stage"], "">,
  all: readonly ReportedProject[],
): ToldStage[] {
  const here = all.filter(({ progress }) => progress.stage === stage);
  return here.length === 0 ? [] : [told(edition, edition.words.vocabulary.stages[stage], here)];
}

function told(edition: Edition, stage: string, here: readonly ReportedProject[]): ToldStage {
  const names = here.slice(0, MOST_PROJECT_NAMES).map(({ project }) => edition.name(project));
  return { stage, count: here.length, names };
}

/**
 * The region's projects and those of its places, each at the newest of its reports within the
 * cut-off's period, or of a year that holds it.
 */
export function reportedProjects(material: Material): ReportedProject[] {
  const { site, region, places } = material;
  const all = new Set([region, ...places].flatMap(({ id }) => projectsOfRegion(site, id)));
  return [...all].flatMap((project) => {
    const progress = progressOf(site, project.id).findLast((row) => isOf(material, row));
    return progress === undefined ? [] : [{ project, progress }];
  });
}

function isOf({ period }: Material, row: Progress): boolean {
  const at = periodOf(row.period);
  return covers(period, at) || (covers(at, period) && at.fullYear);
}
