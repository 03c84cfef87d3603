import type { Ledger } from "../ledger/ledger.ts";
import type { Series } from "../ledger/lookup.ts";
import { type Period, period } from "../ledger/period.ts";
import type { Indicator, Observation, Target } from "../ledger/schema.ts";
import { none } from "./answer.ts";
import { mainTarget, targetsByTier } from "./completion.ts";
import { type Figure, figureOf, isAmount, type TargetFigure, targetFigureOf } from "./figure.ts";
import { annualGrowth } from "./growth.ts";
import { LEAST_YEARS_AHEAD } from "./limits.ts";
import { type Assessed, type PaceBand, targetPace, wayCovered } from "./pace.ts";
import type { Result } from "./result.ts";
import { statements } from "./statements.ts";

/** A target years ahead, and how the way to it goes. */
export interface Aim {
  readonly series: Series;
  readonly goal: TargetFigure;
  /** The last figure from before the target was set, or the first of all. */
  readonly baseline: Figure;
  /** The newest figure up to the goal's end; the baseline itself where nothing is known since. */
  readonly current: Figure;
  /** Annual growth from the baseline to the newest figure. */
  readonly observed: Result;
  readonly pace: Assessed<PaceBand>;
  readonly covered: Result;
  /** The annual growth that leads from the newest figure to the goal. */
  readonly required: Result;
}

/**
 * The level targets of a series that lie years ahead of the figure they start from and do not end
 * before its newest one: each span once, the main tier of it. Flows need targets for one full year.
 */
export function aimsOf(ledger: Ledger, series: Series): Aim[] {
  const indicator = ledger.indicators.row(series.indicator);
  const newest = series.observations.at(-1);
  if (newest === undefined) return [];
  const { to } = period(newest.period);
  const behind = series.targets.findLastIndex((row) => period(row.period).to < to);
  const ahead = series.targets.slice(behind + 1).filter((row) => isAmount(row) && isPoint(row, indicator));
  const spans = Map.groupBy(ahead, (row) => row.period);
  return [...spans.values()].flatMap((rows) => aimOf(ledger, series, indicator, rows) ?? []);
}

function isPoint(row: Target, { measure }: Indicator): boolean {
  const at = period(row.period);
  return measure === "flow" ? at.fullYear : !at.interval;
}

function aimOf(ledger: Ledger, series: Series, indicator: Indicator, rows: readonly Target[]): Aim | null {
  const figures = rows.map((row) => targetFigureOf(row, ledger.units));
  const end = figures[0]?.period;
  const goal = end === undefined ? null : mainTarget(targetsByTier(figures, end));
  if (goal === null) return null;
  const fits = (at: Period) => (indicator.measure !== "flow" || at.fullYear) && at.to <= goal.period.to;
  const first = series.observations.find((row) => fits(period(row.period)));
  const newest = series.observations.findLast((row) => fits(period(row.period)));
  const before = lastBefore(series, goal.setOn, fits) ?? first;
  const baseline = shownAt(ledger, series, before?.period);
  if (baseline === null || goal.period.year - baseline.period.year < LEAST_YEARS_AHEAD) return null;
  const current = shownAt(ledger, series, newest?.period) ?? baseline;
  const { better, measure } = indicator;
  return {
    series,
    goal,
    baseline,
    current,
    observed: annualGrowth(baseline, current, measure),
    pace: targetPace(baseline, current, goal, better, measure),
    covered: coveredSince(baseline, current, goal),
    required: requiredGrowth(current, goal, measure),
  };
}

/** The last comparable row that ends before the day on which the target was set. */
function lastBefore(
  series: Series,
  set: Period | null,
  fits: (at: Period) => boolean,
): Observation | undefined {
  if (set === null) return undefined;
  return series.observations.findLast((row) => {
    const at = period(row.period);
    return at.to < set.from && fits(at);
  });
}

function shownAt(ledger: Ledger, series: Series, at: string | undefined): Figure | null {
  const [row] = at === undefined ? [] : statements(ledger, series, period(at));
  return row === undefined ? null : figureOf(row, ledger.units);
}

/** With nothing known since the baseline, nought would be said of a way on which nobody has looked. */
function coveredSince(baseline: Figure, current: Figure, goal: Figure): Result {
  if (baseline.period === current.period) {
    return none("way-covered", "too-few-years", { current, baseline, goal });
  }
  return wayCovered(baseline, current, goal);
}

function requiredGrowth(current: Figure, goal: Figure, kind: Indicator["measure"]): Result {
  if (current.period.year >= goal.period.year) {
    return none("annual-growth", "nothing-left", { first: current, last: goal });
  }
  return annualGrowth(current, goal, kind);
}
