import { expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { units } from "../golden/figures.ts";
import type { Result } from "../result.ts";
import { planProgress } from "./plan-progress.ts";

const project = {
  ...{ id: "mill", total_investment: "20", unit: "亿元", qualifier: "" },
  ...{ file: "projects.csv", line: 2 },
} as Project;
const report = (period: string, planned: string, completed: string, unit = "万元") =>
  ({ project: "mill", period, planned, completed, unit, file: "progress/2024.csv", line: 2 }) as Progress;
const told = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);
const progress = (rows: Progress[], of = project) =>
  planProgress(of, rows, units).map((one) => [
    ...[one.row.period, one.planned?.text ?? null, one.completed?.text ?? null, one.total?.text ?? null],
    ...[one.ofPlan, one.ofTotal, one.planOfTotal].map(told),
  ]);

test("planProgress(project, rows, units) sets money spent against the plan of the period and the whole", () => {
  const rows = [
    report("2024", "50000", "40000"),
    report("2025", "60000", ""),
    report("2025-03", "", "90000"),
  ];
  // 4 ÷ 5, 4 ÷ 20, 5 ÷ 20; 6 ÷ 20; 9 ÷ 20.
  expect(progress(rows)).toEqual([
    ["2024", "50000", "40000", "20", "0.800", "0.200", "0.250"],
    ["2025", "60000", null, "20", "no-observation", "no-observation", "0.300"],
    ["2025-03", null, "90000", "20", "no-target", "0.450", "no-observation"],
  ]);
});

test("planProgress(project, rows, units) leaves out reports that state no money", () => {
  expect(progress([report("2024", "", "")])).toEqual([]);
});

test("planProgress(project, rows, units) knows of no total where the project states none", () => {
  expect(progress([report("2024", "50000", "40000")], { ...project, total_investment: "" })).toEqual([
    ["2024", "50000", "40000", null, "0.800", "no-target", "no-target"],
  ]);
});
