import type { Progress, Project } from "../../ledger/schema.ts";
import { completion } from "../completion.ts";
import { type Figure, figureOf, type Units } from "../figure.ts";
import type { Result } from "../result.ts";

/** How far a project has come by one report of it. */
export interface PlanProgress {
  readonly row: Progress;
  /** Money spent by then; null where the report does not say. */
  readonly completed: Figure | null;
  /** Money planned for the period; null where the report does not say. */
  readonly planned: Figure | null;
  readonly total: Figure | null;
  /** Spent ÷ planned for the same period. */
  readonly ofPlan: Result;
  /** Spent ÷ the project's total investment. */
  readonly ofTotal: Result;
  /** Planned ÷ the total: what share of the project the plan of the period is. */
  readonly planOfTotal: Result;
}

/** A project's money against its plan and its total, for each report that states any; oldest first. */
export function planProgress(project: Project, rows: readonly Progress[], units: Units): PlanProgress[] {
  return rows
    .filter((row) => row.completed !== "" || row.planned !== "")
    .map((row) => {
      const completed = moneyOf(row, row.completed, units);
      const planned = moneyOf(row, row.planned, units);
      const total = totalOf(project, row, units);
      return {
        ...{ row, completed, planned, total },
        ofPlan: completion(completed, planned),
        ofTotal: completion(completed, total, "stock"),
        planOfTotal: completion(planned, total, "stock"),
      };
    });
}

function moneyOf({ unit, period, file, line }: Progress, value: string, units: Units): Figure | null {
  return value === "" ? null : figureOf({ value, unit, qualifier: "", period, file, line }, units);
}

/** The project's total investment as a figure of the report's period: it is the same at any time. */
function totalOf(project: Project, { period }: Progress, units: Units): Figure | null {
  const { total_investment: value, unit, qualifier, file, line } = project;
  return value === "" ? null : figureOf({ value, unit, qualifier, period, file, line }, units);
}
