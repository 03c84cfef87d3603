import { memo } from "../memo.ts";
import { type Period, period, startsItsYear } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Observation } from "../schema.ts";
import { type Amount, isAbove, type Read } from "./amounts.ts";

interface Dated {
  readonly row: Observation;
  readonly when: Period;
  readonly amount: Amount;
}

/** Periods that count from the start of a year, with that day; null for all others. */
const startOf = memo((text: string): number | null => {
  const when = period(text);
  return startsItsYear(when) ? when.from : null;
});

/**
 * Figures of one flow that count from the start of a year must not fall within it: January to April
 * cannot bring less than January to March. `rows` are of one sequence.
 */
export function fallingFigures(rows: readonly Observation[], read: Read): Problem[] {
  const years = new Map<number, Observation[]>();
  let several = false;
  for (const row of rows) {
    const start = startOf(row.period);
    if (start === null) continue;
    const same = years.get(start);
    if (same === undefined) years.set(start, [row]);
    else several = same.push(row) > 1;
  }
  if (!several) return [];
  return [...years.values()].flatMap((all) => (all.length < 2 ? [] : fallsWithin(all, read)));
}

function fallsWithin(rows: readonly Observation[], read: Read): Problem[] {
  const dated = rows.map((row): Dated => ({ row, when: period(row.period), amount: read(row) }));
  const problems: Problem[] = [];
  let highest: Dated | undefined;
  for (const one of dated.sort((a, b) => a.when.to - b.when.to)) {
    if (highest !== undefined && highest.when.to < one.when.to && isAbove(highest.amount, one.amount)) {
      problems.push(fall(highest.row, one.row));
    }
    if (highest === undefined || one.amount.low > highest.amount.low) highest = one;
  }
  return problems;
}

function fall(before: Observation, row: Observation): Problem {
  const facts = {
    before: `${before.value} ${before.unit}`,
    period: before.period,
    own: row.unit,
    place: `${before.file}:${before.line}`,
  };
  return atCell("observations", row, "value", { code: "L301", facts });
}
