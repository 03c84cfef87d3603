import { funnelChart } from "../../charts/funnel.ts";
import type { Lang } from "../../i18n/lang.ts";
import { stages } from "../../i18n/vocabulary.ts";
import { comparePeriods, period } from "../../ledger/period.ts";
import type { Project } from "../../ledger/schema.ts";
import { convert, type Figure, figureOf } from "../../measures/figure.ts";
import { type FunnelProject, funnel } from "../../measures/funnel.ts";
import { foldedSources } from "../labels.ts";
import { progressOf } from "../project/ways.ts";
import type { Site } from "../site.ts";
import type { FigureView } from "../view.ts";

/** In what a funnel's money is told. */
const UNIT = "亿元";
/** Fewer projects than this are a list, not a funnel. */
const LEAST_PROJECTS = 4;

/** Projects by stage with what passes from one to the next; null for a handful, or where none is signed. */
export function funnelFigure(
  site: Site,
  id: string,
  subject: string,
  projects: readonly Project[],
  lang: Lang,
): FigureView | null {
  if (projects.length < LEAST_PROJECTS) return null;
  const { steps } = funnel(projects.map((project) => funnelProject(site, project)));
  const periods = projects.flatMap((project) =>
    progressOf(site, project.id).map((row) => period(row.period)),
  );
  const newest = periods.sort(comparePeriods).at(-1);
  const unit = site.ledger.units.get(UNIT);
  if (newest === undefined || unit === undefined || (steps[0]?.count ?? 0) < 2) return null;
  const chart = funnelChart(
    {
      id,
      subject,
      unit,
      decimals: 1,
      period: newest,
      stages: steps.map((step, i) => ({
        label: stages[step.stage][lang],
        count: step.count,
        money: step.money,
        ...(i === 0 ? {} : { byCount: step.byCount, byMoney: step.byMoney }),
      })),
    },
    lang,
  );
  return { id, chart, sources: foldedSources(site, projects, lang) };
}

function funnelProject(site: Site, project: Project): FunnelProject {
  return {
    id: project.id,
    stages: progressOf(site, project.id).map((row) => row.stage),
    amount: moneyOf(site, project),
  };
}

/** A project's total investment in the funnel's unit; null where none is stated, or in another currency. */
function moneyOf(site: Site, project: Project): Figure | null {
  const { units } = site.ledger;
  const at = progressOf(site, project.id).at(-1)?.period;
  if (project.total_investment === "" || at === undefined) return null;
  const { total_investment: value, unit, qualifier, file, line } = project;
  return convert(figureOf({ value, unit, qualifier, period: at, file, line }, units), UNIT, units);
}
