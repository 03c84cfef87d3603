import { isYearAssumed } from "../ledger/assumed.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import { covers, type Period, period, shiftYears } from "../ledger/period.ts";
import type { Claim, Indicator, Observation } from "../ledger/schema.ts";
import { none } from "./answer.ts";
import { datedRows, rowsWith } from "./dated.ts";
import {
  convert,
  type Figure,
  figureOf,
  isAmount,
  isMeasured,
  type TargetFigure,
  targetFigureOf,
} from "./figure.ts";
import { changeOnYear } from "./growth/change.ts";
import { growth } from "./growth/growth.ts";
import { type GrowthTold, growthTold, type NoGrowth } from "./growth/told.ts";
import type { Result } from "./result.ts";
import { statements } from "./statements.ts";
import { judgedResult, toldAt } from "./targets/as-result.ts";
import type { Known } from "./targets/evidence.ts";
import { type Judged, judgedAt } from "./targets/judged.ts";
import type { Quantity } from "./targets/judgement.ts";
import { knownOf, knownWith } from "./targets/series-evidence.ts";
import type { Verdict } from "./targets/verdict.ts";
import { claimOf, statedGrowthOf, type Told } from "./told.ts";
import { scheduleFor } from "./year/closed.ts";
import { aheadAsStated, type Band, band } from "./year/schedule.ts";

/** Where one series stands at the end of one period: everything that pages and downloads tell of it. */
export interface Standing {
  readonly series: Series;
  readonly indicator: Indicator;
  readonly period: Period;
  /** True where the year of what is told of the period is assumed: nothing is compared with it. */
  readonly yearAssumed: boolean;
  /** The figure shown, in the unit of its source, or null where only claims speak of the period. */
  readonly actual: Figure | null;
  readonly observation: Observation | null;
  /** Other statements of the same figure, by another source or with less precision. */
  readonly others: readonly Observation[];
  /** The targets in force whose span holds the period or the cut-off, each judged: the whole year's first. */
  readonly judged: readonly Judged[];
  /** The target chiefly judged by: the year's, committed, else planned; never one that is only stretched for. */
  readonly chief: Judged | null;
  /** The stretch target of the chief one's span, or the only one there is. */
  readonly stretch: Judged | null;
  /** The figure of the stretch target. */
  readonly stretchTarget: TargetFigure | null;
  /** The figure of the chief target, or of the stretch target where there is no other; null without either. */
  readonly target: TargetFigure | null;
  /** Of an amount what is reached, of a ceiling what is used; other kinds have none. */
  readonly completion: Result;
  readonly stretchCompletion: Result;
  /** What the report says of the completion; null where it says nothing. */
  readonly statedCompletion: Told | null;
  readonly schedule: Result;
  /** Completion less schedule of an amount while its span runs, also of a stated completion. */
  readonly ahead: Result;
  readonly band: Band | null;
  /** Our own growth; none where the office states it, or where it is not told. */
  readonly growth: Result;
  readonly statedGrowth: Told | null;
  /** The growth as it is to be told: the office's own where it states it, else ours; or why there is none. */
  readonly grown: GrowthTold | NoGrowth;
  /** The growth as a report states it, also where ours is told. */
  readonly grownAsStated: GrowthTold | NoGrowth;
  /** What a rate or a rank became on the same period a year before; null for what grows instead. */
  readonly change: Quantity | null;
}

/**
 * The series at one period. Targets are judged by what is known up to the period's end, or up to a
 * later cut-off, by which others may have been set. Linear in the rows of the series.
 */
export function standing(lookup: Lookup, series: Series, at: Period, asOf: Period = at): Standing {
  return new StandingAt(lookup, series, at, asOf.to > at.to ? asOf : at);
}

/** A ranking asks for the completion alone, of thousands of places: what else there is, is made when asked for. */
class StandingAt implements Standing {
  readonly #lookup: Lookup;
  readonly #asOf: Period;
  /** The rows that may be held against what is told of the period. */
  readonly #rows: Series;
  readonly yearAssumed: boolean;
  readonly series: Series;
  readonly indicator: Indicator;
  readonly period: Period;
  readonly actual: Figure | null;
  readonly observation: Observation | null;
  readonly others: readonly Observation[];
  readonly statedCompletion: Told | null;
  #judged?: readonly Judged[];
  #growth?: Result;

  constructor(lookup: Lookup, series: Series, at: Period, asOf: Period) {
    const { ledger } = lookup;
    const [observation = null, ...others] = statements(ledger, series, at);
    this.#lookup = lookup;
    this.#asOf = asOf;
    this.series = series;
    this.indicator = ledger.indicators.row(series.indicator);
    this.period = at;
    this.observation = observation;
    this.others = others;
    this.actual = observation && figureOf(observation, ledger.units);
    const told = observation ?? series.claims.find((row) => row.period === at.text);
    this.#rows = told === undefined ? series : rowsWith(ledger, series, told);
    this.yearAssumed = told !== undefined && isYearAssumed(ledger, told);
    this.statedCompletion = claimOf(ledger, this.#rows, at, "completion");
  }

  get judged(): readonly Judged[] {
    const isOf = (span: Period) => covers(span, this.period) || covers(span, this.#asOf);
    this.#judged ??= judgedAt(this.#lookup, this.#rows, this.#asOf, isOf);
    return this.#judged;
  }

  get chief(): Judged | null {
    const set = this.judged.filter(({ row }) => row.tier !== "stretch");
    return set.find(({ judgement: { target } }) => covers(target.span, this.period)) ?? set[0] ?? null;
  }

  get stretch(): Judged | null {
    const span = this.chief?.row.period;
    return (
      this.judged.find(({ row }) => row.tier === "stretch" && (span === undefined || row.period === span)) ??
      null
    );
  }

  get target(): TargetFigure | null {
    return this.#figureOf(this.chief ?? this.stretch);
  }

  get stretchTarget(): TargetFigure | null {
    return this.#figureOf(this.stretch);
  }

  #figureOf(one: Judged | null): TargetFigure | null {
    return one === null || !isAmount(one.row) ? null : targetFigureOf(one.row, this.#lookup.ledger.units);
  }

  get completion(): Result {
    return judgedResult((this.chief ?? this.stretch)?.judgement ?? null, "completion", this.period);
  }

  get stretchCompletion(): Result {
    return judgedResult(this.stretch?.judgement ?? null, "completion", this.period);
  }

  get schedule(): Result {
    return scheduleFor(this.#lookup.ledger, this.series.region, this.period, this.target?.period);
  }

  get ahead(): Result {
    const judgement = (this.chief ?? this.stretch)?.judgement;
    return judgement === undefined ? this.#aheadAsStated() : judgedResult(judgement, "ahead", this.period);
  }

  get band(): Band | null {
    const judgement = (this.chief ?? this.stretch)?.judgement;
    if (judgement !== undefined) {
      const isFilled = judgement.kind === "amount" || judgement.kind === "span-amount";
      const told = toldAt(judgement, this.period);
      return isFilled && told !== null ? (BAND_OF[told.verdict] ?? null) : null;
    }
    return band(this.#aheadAsStated(), this.#lookup.ledger.settings.schedule_bands);
  }

  #aheadAsStated(): Result {
    return aheadAsStated(this.statedCompletion?.result ?? null, this.schedule, this.indicator);
  }

  get growth(): Result {
    this.#growth ??= growthOf(this);
    return this.#growth;
  }

  get statedGrowth(): Told | null {
    return statedGrowthOf(this.#lookup, this.#rows, this.period);
  }

  get grown(): GrowthTold | NoGrowth {
    if (this.yearAssumed && this.indicator.growth !== "stated") return NOT_COMPARED;
    return growthTold(this.#known(), this.period);
  }

  get grownAsStated(): GrowthTold | NoGrowth {
    const known = this.#known();
    return growthTold({ ...known, subject: { ...known.subject, growth: "stated" } }, this.period);
  }

  get change(): Quantity | null {
    return this.yearAssumed ? null : changeOnYear(this.#known(), this.period);
  }

  #known(): Known {
    const row = this.observation ?? this.#rows.claims[0];
    return row === undefined ? knownOf(this.#lookup, this.series) : knownWith(this.#lookup, this.series, row);
  }

  /** The figure of the same period a year before. */
  before(): Figure | null {
    const [base] = statements(this.#lookup.ledger, this.#rows, shiftYears(this.period, -1));
    return base ? figureOf(base, this.#lookup.ledger.units) : null;
  }
}

const NOT_COMPARED: NoGrowth = { kind: "none", reason: "year-assumed", basis: "" };

/** The bands of an amount: against the calendar while its span runs, and whether it was reached at the end. */
const BAND_OF: Partial<Readonly<Record<Verdict, Band>>> = {
  met: "ahead",
  "met-early": "ahead",
  "about-met": "ahead",
  "expected-met": "ahead",
  "on-schedule": "ahead",
  "slightly-behind": "slightly-behind",
  behind: "behind",
  "far-behind": "far-behind",
};

/** The standing at the newest period measured, else expected, else claimed, of known years first; null for an empty series. */
export function latestStanding(lookup: Lookup, series: Series, asOf?: Period): Standing | null {
  const newest = newestOf(datedRows(lookup.ledger, series)) ?? newestOf(series);
  return newest === undefined ? null : standing(lookup, series, period(newest.period), asOf);
}

function newestOf({ observations, claims }: Series): Observation | Claim | undefined {
  return observations.findLast((row) => isMeasured(row)) ?? observations.at(-1) ?? claims.at(-1);
}

/** Our own growth, where the indicator's growth is computed. */
function growthOf(one: Standing & { before(): Figure | null }): Result {
  const { indicator, actual, period: at } = one;
  if (actual === null) return none("growth", "no-observation", {}, at.text);
  if (one.yearAssumed) return none("growth", "year-assumed", { current: actual }, at.text);
  if (indicator.growth === "stated") return none("growth", "no-stated-growth", { current: actual }, at.text);
  if (indicator.growth === "none") return none("growth", "growth-not-told", { current: actual });
  return growth(actual, one.before(), indicator.measure);
}

/** A standing's figure in the indicator's own unit, or null where there is none or it cannot be converted. */
export function inOwnUnit(ledger: Ledger, one: Standing): Figure | null {
  return one.actual && convert(one.actual, one.indicator.unit, ledger.units);
}
