import type { Lang } from "../../i18n/lang.ts";
import { nameIn } from "../../i18n/names.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { stages } from "../../i18n/vocabulary.ts";
import { multiply, parseDecimal, parseFactor, toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Project } from "../../ledger/schema.ts";
import { industryLink, regionLink, regionName, statedAmount } from "../labels.ts";
import { href, projectPath } from "../routes.ts";
import type { Site } from "../site.ts";
import type { CellView, RowGroup, RowView, TableView } from "../view.ts";
import { progressOf } from "./ways.ts";

type Titles = { readonly id: string; readonly caption: string };

/** Projects as records: name, place, industry, stage, money. */
export function projectTable(
  site: Site,
  projects: readonly Project[],
  titles: Titles,
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
      { key: "period", head: words.period, unbroken: true },
      { key: "total", head: words.total, numeric: true },
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
      moneyCell(site, project, lang),
    ],
  };
}

/** With its unit, which differs from project to project; sorted by what it is worth. */
function moneyCell(site: Site, project: Project, lang: Lang): CellView {
  const { total_investment: value, unit, qualifier } = project;
  const [amount, factor] = [parseDecimal(value), parseFactor(site.ledger.units.get(unit)?.factor ?? "")];
  if (amount === null) return { text: "" };
  const text = statedAmount(site.ledger, { value, unit, qualifier }, lang);
  return factor === null ? { text } : { text, sort: toFixed(multiply(amount, factor), 2) };
}

/** The same under the names of their regions, without a column for them. */
export function projectTableByRegion(
  site: Site,
  projects: readonly Project[],
  titles: Titles,
  lang: Lang,
): TableView {
  const table = projectTable(site, [], titles, lang);
  const at = table.columns.findIndex((column) => column.key === "region");
  const groups = new Map<string, RowView[]>();
  for (const project of projects) {
    const row = { cells: projectRow(site, project, lang).cells.toSpliced(at, 1) };
    const list = groups.get(project.region);
    if (list === undefined) groups.set(project.region, [row]);
    else list.push(row);
  }
  const named = ([region, rows]: [string, RowView[]]): RowGroup => ({
    head: regionName(site.ledger, region, lang),
    rows,
  });
  return { ...table, columns: table.columns.toSpliced(at, 1), groups: [...groups].map(named) };
}
