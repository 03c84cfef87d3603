import { endYear, type Period, periodOf, shiftYears } from "../../ledger/period.ts";
import { type Figure, inputOf } from "../figure.ts";
import type { Known, Subject } from "./evidence.ts";
import { overOf } from "./kind.ts";
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

/**
 * The way to a target's level: from its base, from the year before its span, or from what was known when
 * it was set; where nothing says from where, it begins with the first figure, which is no base.
 */
export function wayTo(target: Target, like: Figure, { subject, figures }: Known): Way {
  const goal = lastPart(target.span);
  const before = onePerPeriod(figures)
    .filter((figure) => fits(figure, like) && figure.period.to < goal.from)
    .sort((a, b) => a.period.to - b.period.to);
  const alike = before.filter(({ period }) => isComparable(period, goal, subject));
  const baseline = baselineOf(target, alike, onWay(target, subject, alike, before));
  const start = baseline?.period.to ?? baseOf(target)?.to ?? firstDay(before, goal) - 1;
  return { goal, span: start < goal.to ? periodOf(start + 1, goal.to) : goal, baseline };
}

function firstDay(figures: readonly Figure[], goal: Period): number {
  return Math.min(goal.from, ...figures.map(({ period }) => period.from));
}

/**
 * What tells of the way: figures of the same part of their years as the goal. Of what is told of one
 * day, such as a stock, any, where there are none such: it says on which side of the level it is now.
 */
function onWay(
  target: Target,
  subject: Subject,
  alike: readonly Figure[],
  all: readonly Figure[],
): readonly Figure[] {
  const isOfOneDay = subject.measure !== "flow" && overOf(target, subject) === "end";
  return alike.length === 0 && isOfOneDay ? all : alike;
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

/** The figure of the base, else the last before the target was set, else the first that is comparable with the goal. */
function baselineOf(target: Target, alike: readonly Figure[], known: readonly Figure[]): Figure | null {
  const base = baseOf(target);
  if (base !== null) return alike.find(({ period }) => endYear(period) === endYear(base)) ?? null;
  const { setOn } = target;
  const before = setOn === null ? [] : known.filter(({ period }) => period.to < setOn.from);
  return before.at(-1) ?? alike[0] ?? null;
}

/** The figures on the way. They are no more certain than the figure they start from. */
export function wayReadings(target: Target, way: Way, like: Figure, { subject, figures }: Known): Readings {
  const { span, goal, baseline } = way;
  const inside = onePerPeriod(figures).filter(
    (figure) => fits(figure, like) && figure.period.to < goal.from && isWithin(figure.period, span),
  );
  const alike = inside.filter(({ period }) => isComparable(period, goal, subject));
  const start = baseline === null ? null : inputOf("baseline", baseline);
  const since = (own: Reading): Reading => ({
    ...own,
    status: leastCertain(baseline === null ? [own] : [own, baseline]),
    inputs: start === null ? own.inputs : [...own.inputs, start],
  });
  const judging = onWay(target, subject, alike, inside).map((figure) => since(readingOf(figure, like)));
  return { judging, beside: [], obstacle: null };
}
