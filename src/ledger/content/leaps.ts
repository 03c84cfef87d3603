import { toNumber } from "../fraction.ts";
import { CUMULATIVE_LEAP } from "../limits.ts";
import { type Period, period, startsItsYear } from "../period.ts";
import type { Problem } from "../problem.ts";
import { atCell } from "../references.ts";
import type { Observation } from "../schema.ts";
import type { Read } from "./amounts.ts";

interface Dated {
  readonly row: Observation;
  readonly when: Period;
  readonly value: number;
}

const DAYS_OF_A_MONTH = 31;
/** One month more is a third more, or less, from here on. */
const THREE_MONTHS = 89;

/**
 * Cumulative figures that leap in one month: to twice as much, or by what the indicator says. `rows` are
 * of one sequence of a flow.
 */
export function cumulativeLeaps(rows: readonly Observation[], jump: number, read: Read): Problem[] {
  const limit = jump > 1 ? jump : toNumber(CUMULATIVE_LEAP);
  const dated = rows
    .map((row): Dated => ({ row, when: period(row.period), value: read(row).point }))
    .filter(({ when }) => startsItsYear(when) && when.to - when.from < 365)
    .sort((a, b) => a.when.to - b.when.to);
  return dated.flatMap((one, i) => {
    const before = dated[i - 1];
    if (before === undefined || !followsAtOnce(before.when, one.when) || before.value <= 0) return [];
    const factor = one.value / before.value;
    return factor < limit ? [] : [told(one.row, factor)];
  });
}

function followsAtOnce(before: Period, after: Period): boolean {
  const isLong = before.to - before.from >= THREE_MONTHS - 1;
  const gap = after.to - before.to;
  return isLong && before.from === after.from && gap > 0 && gap <= DAYS_OF_A_MONTH;
}

function told(row: Observation, factor: number): Problem {
  const times = String(Number(factor.toPrecision(3)));
  const facts = { times, direction: "more", against: "month", likely: "" };
  return atCell("observations", row, "value", { code: "L308", facts });
}
