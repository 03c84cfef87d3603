import { funnelChart } from "../../charts/kinds/funnel/funnel.ts";
import { comparePeriods, type Period, period } from "../../ledger/period.ts";
import type { Project } from "../../ledger/schema.ts";
import { convert, type Figure, figureOf } from "../../measures/figure.ts";
import { type FunnelProject, type FunnelStep, funnel, furthest } from "../../measures/projects/funnel.ts";
import { foldedSources } from "../cells/statements.ts";
import { drawnIf } from "../ground/drawn.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_FUNNEL_PROJECTS } from "../ground/limits.ts";
import { progressOf } from "../ground/project-rows.ts";
import type { FigureView } from "../ground/view.ts";

/** In what a funnel's money is told. */
const UNIT = "亿元";

/** Projects by stage with what passes from one to the next; null for a handful, or where none is signed. */
export function funnelFigure(
  edition: Edition,
  id: string,
  subject: string,
  projects: readonly Project[],
): FigureView | null {
  if (projects.length < LEAST_FUNNEL_PROJECTS) return null;
  const { steps } = funnel(projects.map((project) => funnelProject(edition, project)));
  const newest = newestCounted(edition, projects);
  const priced = isMostlyPriced(steps[0]);
  const unit = edition.site.ledger.units.get(UNIT);
  if (newest === undefined || unit === undefined || (steps[0]?.count ?? 0) < 2) return null;
  const chart = funnelChart(
    {
      id,
      subject,
      unit,
      decimals: 1,
      period: newest,
      stages: steps.map((step, i) => ({
        label: edition.words.vocabulary.stages[step.stage],
        count: step.count,
        money: priced ? step.money : null,
        unpriced: step.unpriced,
        ...(i === 0 ? {} : { byCount: step.byCount }),
        ...(i === 0 || !priced ? {} : { byMoney: step.byMoney }),
      })),
    },
    edition.lang,
  );
  const isEnough = steps[0]?.count !== steps.at(-1)?.count && (steps[0]?.count ?? 0) >= LEAST_FUNNEL_PROJECTS;
  return drawnIf(isEnough, { id, chart, sources: foldedSources(edition, projects) });
}

/** The newest period in which one of the projects stood at a stage that counts. */
function newestCounted(edition: Edition, projects: readonly Project[]): Period | undefined {
  return projects
    .flatMap((project) => progressOf(edition.site, project.id))
    .filter((row) => furthest([row.stage]) !== null)
    .map((row) => period(row.period))
    .sort(comparePeriods)
    .at(-1);
}

/** True where at least half of those that are signed state their money: the sum of fewer tells of those few alone. */
function isMostlyPriced(first: FunnelStep | undefined): boolean {
  return first !== undefined && first.unpriced * 2 <= first.count;
}

function funnelProject(edition: Edition, project: Project): FunnelProject {
  return {
    id: project.id,
    stages: progressOf(edition.site, project.id).map((row) => row.stage),
    amount: moneyOf(edition, project),
  };
}

/** A project's total investment in the funnel's unit; null where none is stated, or in another currency. */
function moneyOf(edition: Edition, project: Project): Figure | null {
  const { units } = edition.site.ledger;
  const at = progressOf(edition.site, project.id).at(-1)?.period;
  if (project.total_investment === "" || at === undefined) return null;
  const { total_investment: value, unit, qualifier, file, line } = project;
  return convert(figureOf({ value, unit, qualifier, period: at, file, line }, units), UNIT, units);
}
