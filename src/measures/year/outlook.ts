import { toFixed } from "../../ledger/fraction.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { isFullYear, type Period, period, samePeriod, shiftYears } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { none } from "../answer.ts";
import { completion } from "../completion.ts";
import { datedRows } from "../dated.ts";
import { convert, type Figure, figureOf, isMeasured, type TargetFigure, targetFigureOf } from "../figure.ts";
import { MOST_SEASONAL_YEARS } from "../limits.ts";
import type { Bound, Result } from "../result.ts";
import { statements } from "../statements.ts";
import { type Judged, judgedAt } from "../targets/judged.ts";
import { levelReadings } from "../targets/levels.ts";
import { newestOf, type Reading } from "../targets/reading.ts";
import { knownOf } from "../targets/series-evidence.ts";
import { closingDay, isClosedBefore } from "./closed.ts";
import { type Projection, projection, rateSoFar, requiredRate } from "./projection.ts";
import { schedule } from "./schedule.ts";
import { type EarlierYear, type Seasonal, seasonalSchedule } from "./seasonal.ts";

/** What a year, or another span of a target, is heading for from its cumulative figures. */
export interface Outlook {
  readonly series: Series;
  readonly span: Period;
  /** What was measured from the span's first day on: a figure, or the sum of figures without a gap. */
  readonly actual: Figure;
  /** The level that is set for the span, judged by it; null where none is. */
  readonly aim: Judged | null;
  /** Its figure where it is an amount to be reached: what is needed for it can be told. */
  readonly target: TargetFigure | null;
  readonly schedule: Result;
  readonly seasonal: Seasonal;
  readonly projection: Projection;
  /** The projected figure ÷ the target. */
  readonly projectedCompletion: Result;
  readonly required: Result;
  readonly rate: Result;
  /** What the report itself expects of the whole span; null where it says nothing. */
  readonly expected: Figure | null;
}

/**
 * The outlook of a flow for a span (a year, or the period of a target). Null where the span is over
 * (its figure is known) or the place is closed before its end, where nothing of it is known, and for what
 * is not counted up over time.
 */
export function outlook(lookup: Lookup, all: Series, span: Period): Outlook | null {
  const { ledger } = lookup;
  const series = datedRows(ledger, all);
  if (ledger.indicators.row(series.indicator).measure !== "flow") return null;
  const newest = measuredOf(lookup, series, span);
  if (
    newest === null ||
    newest.period.to >= span.to ||
    isClosedBefore(closingDay(ledger, series.region), span)
  )
    return null;
  const expected = newestWhole(series, span);
  const aim = aimOf(lookup, series, span, newest.period);
  const target = aim && amountOf(ledger, aim);
  const passed = schedule(newest.period, span);
  const seasonal = isFullYear(span)
    ? seasonalSchedule(newest.period, earlierYears(ledger, series, newest.period, span))
    : seasonalSchedule(newest.period, []);
  const projected = projection(newest, seasonal, passed);
  const completed = projectedCompletion(ledger, projected.middle, newest, { aim, target });
  return {
    series,
    span,
    actual: newest,
    aim,
    target,
    schedule: passed,
    seasonal,
    projection: projected,
    projectedCompletion: completed,
    // What has no completion, as a target below zero, has nothing that is required either.
    required:
      completed.kind === "none" ? { ...completed, measure: "required-rate" } : requiredRate(newest, target),
    rate: rateSoFar(newest),
    expected: expected && figureOf(expected, ledger.units),
  };
}

/** The level that is set for exactly this span. */
function aimOf(lookup: Lookup, series: Series, span: Period, asOf: Period): Judged | null {
  const isSpan = ({ from, to }: Period) => from === span.from && to === span.to;
  return judgedAt(lookup, series, asOf, isSpan).find(({ row }) => row.form === "level") ?? null;
}

/** An amount to be reached, without the qualifier of what is set: 30 or more is 30 to be reached. */
function amountOf({ units }: Ledger, { row, judgement: { kind } }: Judged): TargetFigure | null {
  if (kind !== "amount" && kind !== "span-amount") return null;
  return { ...targetFigureOf(row, units), bound: "" };
}

/** What was measured of the span, as the judge counts it. */
function measuredOf(lookup: Lookup, series: Series, span: Period): Figure | null {
  const known = knownOf(lookup, series);
  const figures = known.figures.filter((figure) => isMeasured(figure) && figure.period.to >= span.from);
  const like = figures.findLast(({ period: at }) => at.from >= span.from && at.to <= span.to);
  if (like === undefined) return null;
  const newest = newestOf(levelReadings({ ...known, figures }, { span, like, over: "cumulative" }).judging);
  if (newest === null || newest.bound === null) return null;
  const alone = figures.find((figure) => samePeriod(figure.period, newest.period));
  return alone ?? summed(newest, newest.bound, like);
}

/** A sum, in the unit of its last part. */
function summed({ period: at, value, decimals, status }: Reading, bound: Bound, like: Figure): Figure {
  const text = toFixed(value, decimals);
  const { unit, dimension, factor } = like;
  const inOneUnit = { unit, dimension, factor, writtenUnit: unit };
  return { ...inOneUnit, value, bound, status, estimated: status !== "A", period: at, text, decimals };
}

/** What is expected of the whole span. */
function newestWhole(series: Series, span: Period): Observation | null {
  return series.observations.findLast((row) => samePeriod(period(row.period), span)) ?? null;
}

function earlierYears(ledger: Ledger, series: Series, cutOff: Period, span: Period): EarlierYear[] {
  const first = series.observations[0];
  if (first === undefined) return [];
  const most = Math.min(MOST_SEASONAL_YEARS, span.year - period(first.period).year);
  const years: EarlierYear[] = [];
  for (let back = 1; back <= most; back += 1) {
    const [part] = statements(ledger, series, shiftYears(cutOff, -back));
    const [year] = statements(ledger, series, shiftYears(span, -back));
    if (part === undefined || year === undefined) continue;
    years.push({ part: figureOf(part, ledger.units), year: figureOf(year, ledger.units) });
  }
  return years;
}

function projectedCompletion(
  ledger: Ledger,
  middle: Result,
  like: Figure,
  { aim, target }: Pick<Outlook, "aim" | "target">,
): Result {
  if (middle.kind === "none") return { ...middle, measure: "completion" };
  if (target === null) return none("completion", aim === null ? "no-target" : "other-kind");
  const projected = {
    ...like,
    value: middle.value,
    bound: middle.bound,
    period: target.period,
    estimated: true,
  };
  const same = convert(projected, target.unit, ledger.units);
  const result = completion(same, target);
  return { ...result, inputs: [...middle.inputs, ...result.inputs.filter(({ role }) => role === "target")] };
}
