import { multiply, parseDecimal, parseFactor, toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Project } from "../../ledger/schema.ts";
import { statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { progressOf } from "../ground/project-rows.ts";
import { projectPath } from "../ground/routes.ts";
import type { CellView, RowGroup, RowView, TableView } from "../ground/view.ts";

type Titles = { readonly id: string; readonly caption: string };

/** Projects as records: name, place, industry, stage, money. */
export function projectTable(edition: Edition, projects: readonly Project[], titles: Titles): TableView {
  const words = edition.words.pages.column;
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
    groups: [{ rows: projects.map((project) => projectRow(edition, project)) }],
    narrow: "cards",
    sortable: true,
  };
}

function projectRow(edition: Edition, project: Project): RowView {
  const latest = progressOf(edition.site, project.id).at(-1);
  const stage = latest && latest.stage !== "" ? edition.words.vocabulary.stages[latest.stage] : "";
  return {
    cells: [
      {
        text: edition.name(project),
        href: edition.href(projectPath(project.id)),
      },
      edition.links.region(project.region),
      project.industry === "" ? { text: "" } : edition.links.industry(project.industry),
      { text: stage },
      latest === undefined
        ? { text: "" }
        : { text: edition.period(period(latest.period)), sort: latest.period },
      moneyCell(edition, project),
    ],
  };
}

/** With its unit, which differs from project to project; sorted by what it is worth. */
function moneyCell(edition: Edition, project: Project): CellView {
  const { total_investment: value, unit, qualifier } = project;
  const [amount, factor] = [
    parseDecimal(value),
    parseFactor(edition.site.ledger.units.get(unit)?.factor ?? ""),
  ];
  if (amount === null) return { text: "" };
  const text = statedAmount(edition, { value, unit, qualifier });
  return factor === null ? { text } : { text, sort: toFixed(multiply(amount, factor), 2) };
}

/** The same under the names of their regions, without a column for them. */
export function projectTableByRegion(
  edition: Edition,
  projects: readonly Project[],
  titles: Titles,
): TableView {
  const table = projectTable(edition, [], titles);
  const at = table.columns.findIndex((column) => column.key === "region");
  const groups = new Map<string, RowView[]>();
  for (const project of projects) {
    const row = { cells: projectRow(edition, project).cells.toSpliced(at, 1) };
    const list = groups.get(project.region);
    if (list === undefined) groups.set(project.region, [row]);
    else list.push(row);
  }
  const named = ([region, rows]: [string, RowView[]]): RowGroup => ({
    head: edition.names.region(region),
    rows,
  });
  return { ...table, columns: table.columns.toSpliced(at, 1), groups: [...groups].map(named) };
}
