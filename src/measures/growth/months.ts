import { type Period, parsePeriod, startsItsYear } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { none } from "../answer.ts";
import type { Figure } from "../figure.ts";
import type { Result } from "../result.ts";
import { onePerPeriod } from "../targets/reading.ts";
import { isWholeMonths, monthsIn } from "../year/schedule.ts";
import { type Dated, singlePeriod } from "./cumulative.ts";
import { growthSince } from "./growth.ts";

/** A cumulative figure within a year, and what it brought since the one before it. */
export interface MonthFigure {
  readonly at: Period;
  readonly cumulative: Figure;
  /** What came since the cumulative figure before: a single month where that is of the month before. */
  readonly single: Dated;
  /** The single month on the one before it, a ratio; none where either is not of one month. */
  readonly onMonth: Result;
}

/**
 * The cumulative figures of a flow by month, oldest first, each with its single month and the change on
 * the month before. What is not counted from the first day of a year in whole months is left out.
 */
export function monthsOf(figures: readonly Figure[], kind: Indicator["measure"]): MonthFigure[] {
  if (kind !== "flow") return [];
  const cumulative = onePerPeriod(figures)
    .filter(({ period }) => isWithinYear(period))
    .sort((a, b) => a.period.to - b.period.to);
  const singles = cumulative.map((one, i): Single => {
    const before = cumulative[i - 1];
    return { one, dated: singlePeriod(one, before?.period.from === one.period.from ? before : null) };
  });
  return singles.map((own, i) => ({
    at: own.one.period,
    cumulative: own.one,
    single: own.dated,
    onMonth: onMonth(own, singles[i - 1]),
  }));
}

/** What the last of its months brought to the cumulative figure of a period; null where that is the whole figure. */
export function lastMonth(
  figures: readonly Figure[],
  kind: Indicator["measure"],
  at: Period,
): MonthFigure | null {
  const ofYear = figures.filter(({ period }) => period.year === at.year);
  const found = monthsOf(ofYear, kind).find((one) => one.at.text === at.text);
  return found === undefined || found.single.period === at.text ? null : found;
}

/** A single period and the cumulative figure that it is the end of. */
interface Single {
  readonly one: Figure;
  readonly dated: Dated;
}

/** Counted from the first of January, in whole months, not beyond the year. */
export function isWithinYear(at: Period): boolean {
  return startsItsYear(at) && isWholeMonths(at) && monthsIn(at) <= 12;
}

function onMonth(own: Single, before: Single | undefined): Result {
  const [current, base] = [monthFigure(own), before === undefined ? null : monthFigure(before)];
  if (current === null || base === null) return none("growth-since", "no-base");
  if (current.period.from !== base.period.to + 1) return none("growth-since", "period-not-covered");
  const inputs = [own, before].flatMap((single) => single?.dated.result.inputs ?? []);
  return { ...growthSince(current, base), inputs };
}

/** A single period as a figure, where it has a value and is of one month. */
function monthFigure({ one, dated: { period, result } }: Single): Figure | null {
  const at = parsePeriod(period);
  if (result.kind === "none" || at === null || !isWholeMonths(at) || monthsIn(at) !== 1) return null;
  return { ...one, value: result.value, bound: result.bound, period: at };
}
