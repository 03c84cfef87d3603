import { isYearAssumed } from "../assumed.ts";
import type { Ledger } from "../ledger.ts";
import { push } from "../memo.ts";
import { parsePeriod, period } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Project, TargetRow } from "../schema.ts";
import { isAbove, type Read } from "./amounts.ts";

/** Targets set after their time was over. */
export function lateTargets(ledger: Ledger): Problem[] {
  return ledger.targets.flatMap((row) => {
    const set = parsePeriod(row.set_on);
    // Of a year that is only assumed nothing is said against a day.
    if (set === null || set.from <= period(row.period).to || isYearAssumed(ledger, row)) return [];
    return [atCell("targets", row, "set_on", { code: "L336", facts: { period: row.period } })];
  });
}

/** Stretch targets that are easier than the committed one of the same thing, set on the same day or before. */
export function easyStretches(ledger: Ledger, read: Read): Problem[] {
  const stretches = ledger.targets.filter((row) => isPlain(row, "stretch"));
  if (stretches.length === 0) return [];
  const committed = new Map<string, TargetRow[]>();
  for (const row of ledger.targets) if (isPlain(row, "committed")) push(committed, thingOf(row), row);
  return stretches.flatMap((row) => {
    const isLower = ledger.indicators.row(row.indicator).better === "lower";
    const harder = committed.get(thingOf(row))?.find((one) => {
      const [stretch, plain] = [read(row), read(one)];
      return isLower ? isAbove(stretch, plain) : isAbove(plain, stretch);
    });
    if (harder === undefined) return [];
    const facts = {
      other: `${harder.value} ${harder.unit}`,
      own: row.unit,
      place: `${harder.file}:${harder.line}`,
    };
    return [atCell("targets", row, "value", { code: "L339", facts })];
  });
}

/** A figure by itself; of a bound or a range neither end is easier. */
function isPlain({ tier, value, to, qualifier }: TargetRow, wanted: TargetRow["tier"]): boolean {
  return tier === wanted && value !== "" && to === "" && !qualifier.startsWith("<");
}

function thingOf({
  region,
  indicator,
  industry,
  breakdown,
  period: when,
  form,
  of,
  set_on,
}: TargetRow): string {
  return [region, indicator, industry, breakdown, when, form, of, set_on].join("|");
}

/** Projects into which more has gone than they are to cost. */
export function overspentProjects(ledger: Ledger, read: Read): Problem[] {
  return ledger.progress.flatMap((row) => {
    const project: Project = ledger.projects.row(row.project);
    if (row.completed === "" || project.total_investment === "") return [];
    if (dimensionOf(ledger, project.unit) !== dimensionOf(ledger, row.unit)) return [];
    const whole = read({ ...project, value: project.total_investment });
    if (!isAbove(read({ unit: row.unit, qualifier: "", value: row.completed }), whole)) return [];
    const facts = {
      whole: `${project.total_investment} ${project.unit}`,
      own: row.unit,
      place: `${project.file}:${project.line}`,
    };
    return [atCell("progress", row, "completed", { code: "L340", facts })];
  });
}

function dimensionOf(ledger: Ledger, unit: string): string {
  return ledger.units.row(unit).dimension;
}
