import { period } from "../../ledger/period.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { type PlanProgress, planProgress } from "../../measures/plan-progress.ts";
import type { Result } from "../../measures/result.ts";
import { howComputed } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, ColumnView } from "../ground/view.ts";

/**
 * A project's money against its plan and its total, by report; where something was spent or planned
 * but nothing to compare with is known, one sentence; nothing where no report speaks of its money.
 */
export function planBlocks(edition: Edition, project: Project, rows: readonly Progress[]): Block[] {
  const words = edition.words.analysis.plan;
  const all = planProgress(project, rows, edition.site.ledger.units);
  if (all.length === 0) return [];
  const results = all.flatMap((one) => [one.ofPlan, one.ofTotal, one.planOfTotal]);
  const told = results.filter((result) => result.kind === "value");
  if (told.length === 0) {
    const sentence = all.some(({ completed }) => completed !== null) ? words.none : words.noCompleted;
    return section("plan", words.title, [{ kind: "prose", paragraphs: [sentence] }]);
  }
  const columns = columnsOf(edition).filter(({ cell }) => all.some((one) => cell(one).text !== ""));
  const table = {
    id: "plan-table",
    caption: words.caption(edition.name(project)),
    columns: columns.map(({ column }) => column),
    groups: [{ rows: all.map((one) => ({ cells: columns.map(({ cell }) => cell(one)) })) }],
    how: told.slice(-2).map((result) => howComputed(edition, result)),
  };
  return section("plan", words.title, [{ kind: "table", table }]);
}

interface Column {
  readonly column: ColumnView;
  cell(one: PlanProgress): CellView;
}

function columnsOf(edition: Edition): Column[] {
  const column = edition.words.analysisColumns;
  const numeric = (key: string, head: string, cell: Column["cell"]): Column => ({
    column: { key, head, numeric: true },
    cell,
  });
  const ratio = (key: string, head: string, result: (one: PlanProgress) => Result) =>
    numeric(key, head, (one) => resultCell(edition, result(one)));
  return [
    {
      column: { key: "period", head: column.upTo },
      cell: ({ row }) => ({ text: edition.period(period(row.period)), sort: row.period }),
    },
    numeric("planned", column.planned, ({ planned }) => figureCell(edition, planned)),
    numeric("completed", column.completed, ({ completed }) => figureCell(edition, completed)),
    ratio("of-plan", column.ofPlan, ({ ofPlan }) => ofPlan),
    numeric("total", column.total, ({ total }) => figureCell(edition, total)),
    ratio("of-total", column.ofTotal, ({ ofTotal }) => ofTotal),
    ratio("plan-of-total", column.planOfTotal, ({ planOfTotal }) => planOfTotal),
  ];
}
