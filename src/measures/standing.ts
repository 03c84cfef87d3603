import type { Ledger } from "../ledger/ledger.ts";
import type { Series } from "../ledger/lookup.ts";
import { ascending } from "../ledger/order.ts";
import { comparePeriods, covers, endYear, type Period, period, shiftYears } from "../ledger/period.ts";
import type { Claim, Indicator, Observation, Target } from "../ledger/schema.ts";
import { none } from "./answer.ts";
import { completion, type InForce, mainTarget, targetsByTier } from "./completion.ts";
import { convert, type Figure, figureOf, isAmount, type TargetFigure, targetFigureOf } from "./figure.ts";
import { growth } from "./growth.ts";
import type { None, Result, Value } from "./result.ts";
import { aheadOfSchedule, type Band, band, schedule } from "./schedule.ts";
import { type StatedClaim, stated } from "./stated.ts";

/** A figure, and who says so: we, from the ledger's figures, or the report. */
export interface Told {
  readonly result: Value;
  readonly origin: "computed" | "stated";
  readonly claim?: Claim;
}

/** Where one series stands at the end of one period: everything that pages and downloads tell of it. */
export interface Standing {
  readonly series: Series;
  readonly indicator: Indicator;
  readonly period: Period;
  /** The figure shown, in the unit of its source, or null where only claims speak of the period. */
  readonly actual: Figure | null;
  readonly observation: Observation | null;
  /** Other statements of the same figure, by another source or with less precision. */
  readonly others: readonly Observation[];
  /** Level targets whose period holds this one, by tier, those in force and those replaced. */
  readonly targets: ReadonlyMap<TargetFigure["tier"], InForce>;
  /** The target chiefly judged by: committed, else planned, else stretch. */
  readonly target: TargetFigure | null;
  readonly completion: Result;
  readonly stretchCompletion: Result;
  /** What the report says of the completion; null where it says nothing. */
  readonly statedCompletion: Told | null;
  readonly schedule: Result;
  /** From our completion, or from the stated one where ours has no value. */
  readonly ahead: Result;
  readonly band: Band | null;
  readonly growth: Result;
  readonly statedGrowth: Told | null;
}

/** Ours where it has a value, else what the report states, else the reason. */
export function told(ours: Result, theirs: Told | null): Told | None {
  if (ours.kind === "value") return { result: ours, origin: "computed" };
  return theirs ?? ours;
}

/** The periods of which a series states anything measured, oldest first, each once. */
export function periodsOf(series: Series): Period[] {
  const texts = new Set([...series.observations, ...series.claims].map((row) => row.period));
  return [...texts].map(period).sort(comparePeriods);
}

/** The series at one period. Linear in the rows of the series. */
export function standing(ledger: Ledger, series: Series, at: Period): Standing {
  return new StandingAt(ledger, series, at);
}

/** A ranking asks for the completion alone, of thousands of places: what else there is, is made when asked for. */
class StandingAt implements Standing {
  readonly #ledger: Ledger;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly actual: Figure | null;
  readonly observation: Observation | null;
  readonly others: readonly Observation[];
  readonly targets: Standing["targets"];
  readonly target: TargetFigure | null;
  readonly completion: Result;
  readonly statedCompletion: Told | null;
  #stretch?: Result;
  #ahead?: Result;
  #growth?: Result;

  constructor(ledger: Ledger, series: Series, at: Period) {
    const indicator = ledger.indicators.row(series.indicator);
    const [observation = null, ...others] = statements(ledger, series, at);
    this.#ledger = ledger;
    this.series = series;
    this.indicator = indicator;
    this.period = at;
    this.observation = observation;
    this.others = others;
    this.actual = observation && figureOf(observation, ledger.units);
    this.targets = targetsFor(ledger, series, at);
    this.target = mainTarget(this.targets);
    this.completion = completion(this.actual, this.target, indicator.measure);
    this.statedCompletion = claimOf(ledger, series, at, "completion");
  }

  get stretchCompletion(): Result {
    const target = this.targets.get("stretch")?.target ?? null;
    this.#stretch ??= completion(this.actual, target, this.indicator.measure);
    return this.#stretch;
  }

  get schedule(): Result {
    const at = this.period;
    return schedule(at, this.target?.period ?? period(String(endYear(at))));
  }

  get ahead(): Result {
    const judged = told(this.completion, this.statedCompletion);
    this.#ahead ??= aheadOfSchedule("result" in judged ? judged.result : judged, this.schedule);
    return this.#ahead;
  }

  get band(): Band | null {
    const { measure } = this.indicator;
    return measure === "flow" ? band(this.ahead, this.#ledger.settings.schedule_bands) : null;
  }

  get growth(): Result {
    this.#growth ??= growthOf(this.#ledger, this.series, this.period, this.actual, this.indicator);
    return this.#growth;
  }

  get statedGrowth(): Told | null {
    return claimOf(this.#ledger, this.series, this.period, "growth");
  }
}

/** The standing at the newest period that has a figure (or, where none has, a claim); null for an empty series. */
export function latestStanding(ledger: Ledger, series: Series): Standing | null {
  const newest = series.observations.at(-1)?.period ?? series.claims.at(-1)?.period;
  return newest === undefined ? null : standing(ledger, series, period(newest));
}

/**
 * The statements of one figure, the one to show first: from the newest source, then exact before
 * bounded, then with the most digits, then as the ledger has them.
 */
export function statements(ledger: Ledger, series: Series, at: Period): Observation[] {
  const rows = rowsAt(series.observations, at.text);
  if (rows.length < 2) return rows;
  const published = (row: Observation) => ledger.sources.row(row.source).published;
  const digits = (row: Observation) => row.value.replace(/^-?0*\.?0*/, "").replace(".", "").length;
  return [...rows].sort(
    (a, b) =>
      ascending(published(b), published(a)) ||
      Number(a.qualifier !== "") - Number(b.qualifier !== "") ||
      digits(b) - digits(a),
  );
}

/** The rows of a period, in their order. They stand together, and mostly near the end: the search begins there. */
function rowsAt(rows: readonly Observation[], period: string): Observation[] {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.period !== period) last -= 1;
  let first = last;
  while (first > 0 && rows[first - 1]?.period === period) first -= 1;
  return last < 0 ? [] : rows.slice(first, last + 1);
}

/** The level targets of the shortest span that holds the period, by tier, at the period's end. */
function targetsFor(ledger: Ledger, series: Series, at: Period): ReadonlyMap<TargetFigure["tier"], InForce> {
  const holding = targetsHolding(series.targets, at).map((row) => targetFigureOf(row, ledger.units));
  const span = Math.min(...holding.map(({ period: p }) => p.to - p.from));
  return targetsByTier(
    holding.filter(({ period: p }) => p.to - p.from === span),
    at,
  );
}

/** The level targets whose period holds another. They stand by the end of their periods, those of now at the end. */
function targetsHolding(targets: readonly Target[], at: Period): Target[] {
  const behind = targets.findLastIndex((row) => period(row.period).to < at.to);
  return targets.slice(behind + 1).filter((row) => isAmount(row) && covers(period(row.period), at));
}

/** What the report says without an `of` of its own: of the usual base, whole or target. */
function claimOf(ledger: Ledger, series: Series, at: Period, kind: StatedClaim): Told | null {
  const claim = series.claims.find((row) => row.period === at.text && row.claim === kind && row.of === "");
  if (claim === undefined) return null;
  const result = stated(figureOf(claim, ledger.units), kind, ledger.units);
  return result.kind === "value" ? { result, origin: "stated", claim } : null;
}

function growthOf(
  ledger: Ledger,
  series: Series,
  at: Period,
  actual: Figure | null,
  indicator: Indicator,
): Result {
  if (actual === null) return none("growth", "no-observation", {}, at.text);
  const before = shiftYears(at, -1);
  const [base] = statements(ledger, series, before);
  return growth(actual, base ? figureOf(base, ledger.units) : null, indicator.measure);
}

/** A standing's figure in the indicator's own unit, or null where there is none or it cannot be converted. */
export function inOwnUnit(ledger: Ledger, one: Standing): Figure | null {
  return one.actual && convert(one.actual, one.indicator.unit, ledger.units);
}
