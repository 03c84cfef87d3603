import { multiply, parseDecimal, parseFactor, toFixed } from "../../ledger/fraction.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { industryCell, periodCell, stageText, statedAmount, withYearMark } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PROJECTS } from "../ground/limits.ts";
import { progressOf } from "../ground/project-rows.ts";
import { projectPath } from "../ground/routes.ts";
import { type Column, groupedTable, numeric, type TableFrame, type Titles } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";

/** Projects as records: name, place, industry, stage, money. Of many the first, and how many there are. */
export function projectTable(edition: Edition, projects: readonly Project[], titles: Titles): TableView {
  const rows = projects.slice(0, MOST_PROJECTS);
  const isCut = rows.length < projects.length;
  const subtitle = isCut ? edition.words.projects.list.first(rows.length, projects.length) : undefined;
  const frame = { ...frameOf(titles), ...(subtitle === undefined ? {} : { subtitle }) };
  return groupedTable(frame, [{ rows }], columnsOf(edition));
}

/** The same under the names of their regions, without a column for them. */
export function projectTableByRegion(
  edition: Edition,
  projects: readonly Project[],
  titles: Titles,
): TableView {
  const byRegion = Map.groupBy(projects, ({ region }) => region);
  return groupedTable(
    frameOf(titles),
    [...byRegion].map(([region, rows]) => ({ head: edition.names.region(region), rows })),
    columnsOf(edition).filter(({ key }) => key !== "region"),
  );
}

const frameOf = (titles: Titles): TableFrame => ({ ...titles, sortable: true });

function columnsOf(edition: Edition): Column<Project>[] {
  const words = edition.words.pages.column;
  const latest = ({ id }: Project) => progressOf(edition.site, id).at(-1);
  const name = (project: Project) => ({
    text: edition.name(project),
    href: edition.href(projectPath(project.id)),
  });
  const when = (row?: Progress) =>
    row === undefined ? "" : withYearMark(edition, row, periodCell(edition, row.period));
  return [
    { key: "project", head: words.project, cell: name },
    { key: "region", head: words.region, cell: ({ region }) => edition.links.region(region) },
    {
      key: "industry",
      head: words.industry,
      phone: "under",
      cell: ({ industry }) => industryCell(edition, industry),
    },
    {
      key: "stage",
      head: words.stage,
      phone: "value",
      cell: (project) => stageText(edition, latest(project)?.stage),
    },
    { key: "period", head: words.period, unbroken: true, cell: (project) => when(latest(project)) },
    numeric("total", words.total, (project) => moneyCell(edition, project)),
  ];
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
