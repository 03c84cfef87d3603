import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { isFullYear, type Period, period, shiftYears } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { none } from "../answer.ts";
import { completion } from "../completion.ts";
import { datedRows } from "../dated.ts";
import { convert, type Figure, figureOf, isMeasured, type TargetFigure, targetFigureOf } from "../figure.ts";
import { MOST_SEASONAL_YEARS } from "../limits.ts";
import type { Result } from "../result.ts";
import { statements } from "../statements.ts";
import { judgedAt } from "../targets/judged.ts";
import { type Projection, projection, rateSoFar, requiredRate } from "./projection.ts";
import { schedule } from "./schedule.ts";
import { type EarlierYear, type Seasonal, seasonalSchedule } from "./seasonal.ts";

/** What a year, or another span of a target, is heading for from its cumulative figures. */
export interface Outlook {
  readonly series: Series;
  readonly span: Period;
  /** The newest cumulative figure before the end of the span, in the unit of its source. */
  readonly actual: Figure;
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
 * (its figure is known), where nothing of it is known, and for what is not counted up over time.
 */
export function outlook(lookup: Lookup, all: Series, span: Period): Outlook | null {
  const { ledger } = lookup;
  const series = datedRows(ledger, all);
  if (ledger.indicators.row(series.indicator).measure !== "flow") return null;
  const expected = newestSince(series, span, (row) => fills(row, span));
  if (expected !== null && isMeasured(expected)) return null;
  const newest = newestPart(ledger, series, span);
  if (newest === null) return null;
  const target = amountFor(lookup, series, span, newest.period);
  const passed = schedule(newest.period, span);
  const seasonal = isFullYear(span)
    ? seasonalSchedule(newest.period, earlierYears(ledger, series, newest.period, span))
    : seasonalSchedule(newest.period, []);
  const projected = projection(newest, seasonal, passed);
  return {
    series,
    span,
    actual: newest,
    target,
    schedule: passed,
    seasonal,
    projection: projected,
    projectedCompletion: projectedCompletion(ledger, projected.middle, newest, target),
    required: requiredRate(newest, target),
    rate: rateSoFar(newest),
    expected: expected && figureOf(expected, ledger.units),
  };
}

/** The target of exactly this span, where it is an amount to be reached: what is needed for it can be told. */
function amountFor(lookup: Lookup, series: Series, span: Period, asOf: Period): TargetFigure | null {
  const isSpan = ({ from, to }: Period) => from === span.from && to === span.to;
  const [first] = judgedAt(lookup, series, asOf, isSpan).filter(({ row }) => row.form === "level");
  if (first === undefined) return null;
  const { kind } = first.judgement;
  return kind === "amount" || kind === "span-amount" ? targetFigureOf(first.row, lookup.ledger.units) : null;
}

/** The newest row that fits, of those that end within the span or after it: rows stand by their ends. */
function newestSince(series: Series, span: Period, fits: (row: Observation) => boolean): Observation | null {
  const ends = (row: Observation) => period(row.period).to < span.from;
  const found = series.observations.findLast((row) => ends(row) || fits(row));
  return found === undefined || ends(found) ? null : found;
}

function fills(row: Observation, span: Period): boolean {
  const { from, to } = period(row.period);
  return from === span.from && to === span.to;
}

function newestPart(ledger: Ledger, series: Series, span: Period): Figure | null {
  const newest = newestSince(series, span, (row) => {
    const { from, to } = period(row.period);
    return from === span.from && to < span.to && row.status !== "F";
  });
  if (newest === null) return null;
  const [shown] = statements(ledger, series, period(newest.period));
  return shown === undefined ? null : figureOf(shown, ledger.units);
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
  target: TargetFigure | null,
): Result {
  if (middle.kind === "none") return { ...middle, measure: "completion" };
  if (target === null) return none("completion", "no-target");
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
