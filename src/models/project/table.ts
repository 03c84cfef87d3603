import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { formatDecimal, withBoundMark } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { stages } from "../../i18n/vocabulary.ts";
import { comparePeriods, period } from "../../ledger/period.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { industryLink, regionLink, unitName } from "../labels.ts";
import { href, projectPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { CellView, RowView, TableView } from "../view.ts";

/** The progress rows of a project, oldest first. */
export function progressOf(site: Site, project: string): Progress[] {
  return site.ledger.progress
    .filter((row) => row.project === project)
    .sort((a, b) => comparePeriods(period(a.period), period(b.period)));
}

/** Projects as records: name, place, industry, stage, money. */
export function projectTable(
  site: Site,
  projects: readonly Project[],
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const words = pageWords[lang].column;
  return {
    id: titles.id,
    caption: titles.caption,
    columns: [
      { key: "project", head: words.project },
      { key: "region", head: words.region },
      { key: "industry", head: words.industry },
      { key: "stage", head: words.stage },
      { key: "period", head: words.period },
      { key: "total", head: words.total, numeric: true },
      { key: "unit", head: words.unit },
    ],
    groups: [{ rows: projects.map((project) => projectRow(site, project, lang)) }],
    narrow: "cards",
    sortable: true,
  };
}

function projectRow(site: Site, project: Project, lang: Lang): RowView {
  const latest = progressOf(site, project.id).at(-1);
  const stage = latest && latest.stage !== "" ? stages[latest.stage][lang] : "";
  return {
    cells: [
      { text: nameIn(project, lang), href: href(site.base, lang, projectPath(project.id)) },
      regionLink(site, project.region, lang),
      project.industry === "" ? { text: "" } : industryLink(site, project.industry, lang),
      { text: stage },
      latest === undefined
        ? { text: "" }
        : { text: formatPeriod(period(latest.period), lang), sort: latest.period },
      moneyCell(project),
      { text: project.total_investment === "" ? "" : unitName(site.ledger, project.unit, lang) },
    ],
  };
}

function moneyCell(project: Project): CellView {
  if (project.total_investment === "") return { text: "" };
  const text = withBoundMark(formatDecimal(project.total_investment), project.qualifier);
  return { text, sort: project.total_investment };
}
