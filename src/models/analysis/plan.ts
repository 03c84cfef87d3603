import type { Progress, Project } from "../../ledger/schema.ts";
import { type PlanProgress, planProgress } from "../../measures/projects/plan-progress.ts";
import { derivation } from "../cells/derivations.ts";
import { figureCell, resultCell } from "../cells/results.ts";
import { periodCell } from "../cells/statements.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, optional, tableOf } from "../ground/table.ts";

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
  const frame = {
    id: "plan-table",
    caption: words.caption(edition.name(project)),
    how: told.slice(-2).map((result) => derivation(edition, result)),
  };
  const table = tableOf(frame, all, columnsOf(edition));
  return section("plan", words.title, [{ kind: "table", table }]);
}

function columnsOf(edition: Edition): Column<PlanProgress>[] {
  const column = edition.words.analysisColumns;
  return [
    { key: "period", head: column.upTo, cell: ({ row }) => periodCell(edition, row.period) },
    optional("planned", column.planned, ({ planned }) => figureCell(edition, planned)),
    optional("completed", column.completed, ({ completed }) => figureCell(edition, completed)),
    optional("of-plan", column.ofPlan, ({ ofPlan }) => resultCell(edition, ofPlan)),
    optional("total", column.total, ({ total }) => figureCell(edition, total)),
    optional("of-total", column.ofTotal, ({ ofTotal }) => resultCell(edition, ofTotal)),
    optional("plan-of-total", column.planOfTotal, ({ planOfTotal }) => resultCell(edition, planOfTotal)),
  ];
}
