import type { Ledger } from "../ledger.ts";
import { push } from "../memo.ts";
import { type Period, period } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import { type Progress, STAGES } from "../schema.ts";

/** A project that was withdrawn may be taken up again, and what happens to a firm has no place; the others go forward. */
const BESIDE: ReadonlySet<string> = new Set(["withdrawn", "established", "recognised"]);
const ORDER: ReadonlyMap<string, number> = new Map(
  STAGES.filter((stage) => !BESIDE.has(stage)).map((stage, i) => [stage, i]),
);
const FINISHED: ReadonlySet<string> = new Set(["completed", "operating"]);

interface Step {
  readonly row: Progress;
  readonly when: Period;
  readonly order: number;
}

/**
 * Projects whose stage goes back, and those that were finished before they began. Only periods of
 * which one wholly precedes the other are compared.
 */
export function stagesBackward(ledger: Ledger): Problem[] {
  const projects = new Map<string, Step[]>();
  for (const row of ledger.progress) {
    const order = ORDER.get(row.stage);
    if (order === undefined) continue;
    push(projects, row.project, { row, when: period(row.period), order });
  }
  return [...projects.values()].flatMap((steps) => (steps.length < 2 ? [] : backward(steps)));
}

function backward(steps: Step[]): Problem[] {
  const sorted = steps.sort((a, b) => a.when.to - b.when.to);
  const problems: Problem[] = [];
  for (const [i, later] of sorted.entries()) {
    const before = sorted.slice(0, i).findLast((one) => one.when.to < later.when.from);
    if (before === undefined || before.order <= later.order) continue;
    const code = FINISHED.has(before.row.stage) && !FINISHED.has(later.row.stage) ? "L312" : "L311";
    const { stage, period: when, file, line } = before.row;
    const facts = { before: stage, period: when, place: `${file}:${line}` };
    problems.push(atCell("progress", later.row, "stage", { code, facts }));
  }
  return problems;
}
