import { type Fraction, multiply, ONE, subtract, whole } from "../../ledger/fraction.ts";
import { comparePeriods, type Period, periodOf, shiftYears } from "../../ledger/period.ts";
import type { Basis, Over } from "../../ledger/schema.ts";
import type { Figure } from "../figure.ts";
import { figureAt, type GrowthTold, growthTold } from "../growth/told.ts";
import { root } from "../root.ts";
import type { Known } from "./evidence.ts";
import { jointDifference } from "./joint.ts";
import { isSumSoFar } from "./levels.ts";
import {
  fits,
  inUnit,
  leastCertain,
  onePerPeriod,
  type Reading,
  type Readings,
  reading,
  readingOf,
} from "./reading.ts";
import { isSeveralYears, isWithin, singleGrain, yearsOf } from "./span.ts";
import { type Grown, grownOver } from "./years.ts";

/** What growth or change is read for. */
export interface ChangeWanted {
  readonly span: Period;
  readonly like: Figure;
  readonly over: Exclude<Over, "each">;
  readonly base: Period | null;
  readonly basis: Basis | "";
}

/** Readings, and the basis that is there where it is another than the one asked for. */
export interface OnBasis extends Readings {
  readonly otherBasis: Basis | "";
}

/**
 * Growth on the year before, in percent; over several years the whole change from the year before
 * them, at the end of each that is known.
 */
export function growthReadings(known: Known, wanted: ChangeWanted): OnBasis {
  if (isSeveralYears(wanted.span)) {
    return overYears(known, wanted, ({ factor }) => percentOver(factor));
  }
  return yearOnYear(known, wanted);
}

function yearOnYear(known: Known, wanted: ChangeWanted): OnBasis {
  const periods = growthPeriods(known, wanted.span);
  const isSoFar = (at: Period) => known.subject.measure === "stock" || isSumSoFar(at, periods, wanted);
  const told = periods.map(({ period }) => ({ period, growth: growthTold(known, period, wanted.basis) }));
  const readings = told.flatMap(({ period, growth }) =>
    growth.kind === "none" ? [] : [ofGrowth(period, growth, wanted.like)],
  );
  const missing = told.flatMap(({ period, growth }) =>
    growth.kind === "none" && isSoFar(period) ? [growth] : [],
  );
  const another = missing.find(({ reason }) => reason === "another-basis");
  return {
    judging: readings.filter(({ period }) => isSoFar(period)),
    beside: readings.filter(({ period }) => !isSoFar(period)),
    obstacle: (another ?? missing.at(-1))?.reason ?? null,
    otherBasis: another?.basis ?? "",
  };
}

function ofGrowth(period: Period, growth: GrowthTold, like: Figure): Reading {
  const { percent, bound, status, decimals, basis, inputs } = growth;
  return reading({ period, value: inUnit(percent, like), bound, status, decimals, basis, inputs });
}

/** The periods within the span of which levels or growths are there, oldest first, each once. */
function growthPeriods({ figures, growths }: Known, span: Period): { readonly period: Period }[] {
  const periods = new Map<string, { readonly period: Period }>();
  for (const { period } of [...figures, ...growths.filter(({ average }) => !average)]) {
    if (isWithin(period, span)) periods.set(`${period.from}:${period.to}`, { period });
  }
  return [...periods.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

/** What is read off how often a thing is what it was, at the end of each year. */
function overYears(known: Known, wanted: ChangeWanted, read: (grown: Grown) => Fraction): OnBasis {
  const { grown, obstacle, basis } = grownOver(known, yearsOf(wanted.span), wanted.basis);
  const judging = grown
    .filter(({ factor }) => factor.n > 0n)
    .map((one) => reading({ ...one, value: inUnit(read(one), wanted.like), decimals: 0, grown: one }));
  return { judging, beside: [], obstacle, otherBasis: basis };
}

const percentOver = (factor: Fraction) => multiply(subtract(factor, ONE), whole(100));

/** Growth a year on average, in percent, from the year before the span. */
export function averageReadings(known: Known, wanted: ChangeWanted): OnBasis {
  return overYears(known, wanted, ({ factor, years }) => percentOver(root(factor, years)));
}

/** How often a thing is what it was in the base year, at the end of each year after it. */
export function multipleReadings(known: Known, wanted: ChangeWanted): OnBasis {
  if (wanted.base === null) return { judging: [], beside: [], obstacle: "no-base-year", otherBasis: "" };
  const since = periodOf(wanted.base.to + 1, wanted.span.to);
  return overYears(known, { ...wanted, span: since }, ({ factor }) => factor);
}

/**
 * The change of a level in its own unit (of a rate in points, of a rank in places): on the same months
 * a year before, or, where the level is one at the end or a base is named, on the figure there.
 */
export function changeReadings(known: Known, wanted: ChangeWanted): Readings {
  const all = onePerPeriod(known.figures);
  const figures = all.filter((figure) => fits(figure, wanted.like));
  const inside = figures.filter(({ period }) => isWithin(period, sinceBase(wanted)));
  const currents = inside.filter(({ period }) => counts(period, inside, known, wanted));
  const pairs = currents.map((current) => ({ current, base: baseFor(current, figures, known, wanted) }));
  const judging = pairs.flatMap(({ current, base }) =>
    base === null ? [] : [difference(current, base, wanted.like)],
  );
  const isLacking = judging.length === 0 && pairs.length > 0;
  const isUnlike = figures.length === 0 && all.length > 0;
  return { judging, beside: [], obstacle: isLacking ? "no-base" : isUnlike ? "units-differ" : null };
}

/** From the day after the base on, where one is named. */
function sinceBase({ span, base }: ChangeWanted): Period {
  return base === null || base.to >= span.to ? span : periodOf(base.to + 1, span.to);
}

/** True where the change is on one figure, not on the same months a year before. */
function isFromOnePoint({ span, over, base }: ChangeWanted): boolean {
  return over === "end" || base !== null || isSeveralYears(span);
}

function counts(at: Period, others: readonly Figure[], { subject }: Known, wanted: ChangeWanted): boolean {
  if (!isFromOnePoint(wanted)) return isSumSoFar(at, others, wanted);
  return wanted.over === "end" || subject.measure === "stock" || singleGrain(at) === "year";
}

function baseFor(
  { period }: Figure,
  figures: readonly Figure[],
  { subject }: Known,
  wanted: ChangeWanted,
): Figure | null {
  if (!isFromOnePoint(wanted)) return figureAt(figures, shiftYears(period, -1), subject.measure);
  const end = wanted.base?.to ?? wanted.span.from - 1;
  const there = figures.filter((figure) => figure.period.to === end);
  const grain = singleGrain(period);
  const alike = there.find((figure) => singleGrain(figure.period) === grain);
  return alike ?? (wanted.over === "end" ? (there[0] ?? null) : null);
}

function difference(current: Figure, base: Figure, like: Figure): Reading {
  const [now, then] = [readingOf(current, like, "current"), readingOf(base, like, "reference")];
  return reading({
    period: current.period,
    value: subtract(now.value, then.value),
    bound: jointDifference(current.bound, base.bound),
    status: leastCertain([current, base]),
    decimals: Math.max(now.decimals, then.decimals),
    inputs: [...now.inputs, ...then.inputs],
  });
}
