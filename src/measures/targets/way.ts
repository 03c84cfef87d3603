import { endYear, type Period, periodOf, shiftYears } from "../../ledger/period.ts";
import { type Figure, inputOf } from "../figure.ts";
import type { Known, Subject } from "./evidence.ts";
import { fits, leastCertain, onePerPeriod, type Reading, type Readings, readingOf } from "./reading.ts";
import { calendarYear, isSeveralYears, isWithin, lastPart } from "./span.ts";
import type { Target } from "./target.ts";

/** The way to a level years ahead. */
export interface Way {
  /** The year, or the day, at the end of which the level is to be there. */
  readonly goal: Period;
  /** From the day after the base to the goal. */
  readonly span: Period;
  /** The figure it starts from; null where there is none. */
  readonly baseline: Figure | null;
}

/** The way to a target's level: from its base, from the year before its span, or from what was known when it was set. */
export function wayTo(target: Target, like: Figure, { subject, figures }: Known): Way {
  const goal = lastPart(target.span);
  const comparable = onePerPeriod(figures)
    .filter((figure) => fits(figure, like) && figure.period.to < goal.from)
    .filter(({ period }) => isComparable(period, goal, subject))
    .sort((a, b) => a.period.to - b.period.to);
  const baseline = baselineOf(target, comparable);
  const start = baseline?.period ?? baseOf(target);
  const isBefore = start !== null && start.to < goal.to;
  return { goal, span: isBefore ? periodOf(start.to + 1, goal.to) : goal, baseline };
}

/** True for the same part of another year: what growth a year is computed between. */
export function isComparable(at: Period, goal: Period, { measure }: Subject): boolean {
  const moved = shiftYears(at, endYear(goal) - endYear(at));
  return moved.to === goal.to && (measure !== "flow" || moved.from === goal.from);
}

/** The period that the row itself names as the start of its way. */
function baseOf({ base, span }: Target): Period | null {
  if (base !== null) return base;
  return isSeveralYears(span) ? calendarYear(endYear(span) - yearsLong(span)) : null;
}

function yearsLong(span: Period): number {
  return endYear(span) - endYear(periodOf(span.from, span.from)) + 1;
}

/** The figure of the base, else the last before the target was set, else the first of all. */
function baselineOf(target: Target, comparable: readonly Figure[]): Figure | null {
  const base = baseOf(target);
  if (base !== null) return comparable.find(({ period }) => endYear(period) === endYear(base)) ?? null;
  const { setOn } = target;
  const before = setOn === null ? [] : comparable.filter(({ period }) => period.to < setOn.from);
  return before.at(-1) ?? comparable[0] ?? null;
}

/**
 * The figures on the way: those of the same part of their years, which can be set against the goal; of
 * a stock any, where there are none such. They are no more certain than the figure they start from.
 */
export function wayReadings(way: Way, like: Figure, { subject, figures }: Known): Readings {
  const { span, goal, baseline } = way;
  const onWay = onePerPeriod(figures).filter(
    (figure) => fits(figure, like) && figure.period.to < goal.from && isWithin(figure.period, span),
  );
  const alike = onWay.filter(({ period }) => isComparable(period, goal, subject));
  const judging = alike.length > 0 || subject.measure !== "stock" ? alike : onWay;
  const start = baseline === null ? null : inputOf("baseline", baseline);
  const since = (own: Reading): Reading => ({
    ...own,
    status: leastCertain(baseline === null ? [own] : [own, baseline]),
    inputs: start === null ? own.inputs : [...own.inputs, start],
  });
  return { judging: judging.map((figure) => since(readingOf(figure, like))), beside: [], obstacle: null };
}
