import { add, divide, type Fraction, reduce, whole, ZERO } from "../../ledger/fraction.ts";
import { type Period, periodOf } from "../../ledger/period.ts";
import type { Over } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import { type Figure, inBase, inputOf, isMeasured } from "../figure.ts";
import type { Known, Subject } from "./evidence.ts";
import { jointly } from "./joint.ts";
import {
  decimalsIn,
  fits,
  inUnit,
  leastCertain,
  onePerPeriod,
  type Reading,
  type Readings,
  reading,
  readingOf,
} from "./reading.ts";
import { isFromStart, isWithin, singleGrain, yearsOf } from "./span.ts";

/** What levels are read for: over which time, in which unit, and whether at its end or added up. */
interface LevelsWanted {
  readonly span: Period;
  readonly like: Figure;
  readonly over: Exclude<Over, "each">;
}

/** The readings of a level over a span. */
export function levelReadings(known: Known, wanted: LevelsWanted): Readings {
  const { measure } = known.subject;
  const inside = onePerPeriod(known.figures.filter(({ period }) => isInside(period, measure, wanted.span)));
  const figures = inside.filter((figure) => fits(figure, wanted.like));
  const obstacle = figures.length === 0 && inside.length > 0 ? "units-differ" : null;
  if (measure === "flow") {
    const sums = cumulative(figures, wanted);
    return { judging: wanted.over === "average" ? averaged(sums, wanted) : sums, beside: [], obstacle };
  }
  const isSoFar = (figure: Figure) => wanted.over === "end" || isSumSoFar(figure.period, figures, wanted);
  const told = (some: readonly Figure[]) => some.map((figure) => readingOf(figure, wanted.like));
  const judging = figures.filter(isSoFar);
  return {
    judging: told(judging),
    beside: told(figures.filter((figure) => !judging.includes(figure))),
    obstacle,
  };
}

/** A stock is one of its last day. */
function isInside(at: Period, measure: Subject["measure"], span: Period): boolean {
  return measure === "stock" ? at.to >= span.from && at.to <= span.to : isWithin(at, span);
}

/**
 * True for a rate over all of the span so far. A single month never is an average; and where other
 * single months follow, the first of them is one of them, not the sum so far.
 */
export function isSumSoFar(
  at: Period,
  others: readonly { readonly period: Period }[],
  { span, over }: Pick<LevelsWanted, "span" | "over">,
): boolean {
  if (!isFromStart(at, span)) return false;
  const grain = singleGrain(at);
  if (at.to === span.to || grain === null) return true;
  if (over === "average" && grain === "month") return false;
  return !others.some(({ period }) => period.from > at.from && singleGrain(period) === grain);
}

/** Figures of a flow one after the other from the span's first day on. */
interface Chain {
  readonly figures: readonly Figure[];
  readonly isMeasured: boolean;
}

/** What a flow came to at each day that its figures reach without a gap from the span's first. */
function cumulative(figures: readonly Figure[], { span, like }: LevelsWanted): Reading[] {
  const inside = [...figures].sort((a, b) => a.period.from - b.period.from || a.period.to - b.period.to);
  const chains = new Map<number, Chain>([[span.from, { figures: [], isMeasured: true }]]);
  for (const figure of inside) {
    const before = chains.get(figure.period.from);
    if (before === undefined) continue;
    const chain = {
      figures: [...before.figures, figure],
      isMeasured: before.isMeasured && isMeasured(figure),
    };
    const known = chains.get(figure.period.to + 1);
    if (known === undefined || isBetter(chain, known)) chains.set(figure.period.to + 1, chain);
  }
  chains.delete(span.from);
  return [...chains.values()].map(({ figures: parts }) => sumOf(parts, span, like));
}

/** What a flow came to a year, at the end of each year. */
function averaged(sums: readonly Reading[], { span }: LevelsWanted): Reading[] {
  const years = yearsOf(span);
  return sums.flatMap((sum) => {
    const last = years.findIndex(({ to }) => to === sum.period.to);
    return last < 0 ? [] : [{ ...sum, value: reduce(divide(sum.value, whole(last + 1))) }];
  });
}

/** Measured before estimated, then of fewer figures. */
function isBetter(a: Chain, b: Chain): boolean {
  if (a.isMeasured !== b.isMeasured) return a.isMeasured;
  return a.figures.length < b.figures.length;
}

function sumOf(parts: readonly Figure[], span: Period, like: Figure): Reading {
  const [only, another] = parts;
  if (only !== undefined && another === undefined) return readingOf(only, like);
  const last = parts.at(-1)?.period ?? span;
  const bound: Spread = jointly(parts.map((part) => part.bound));
  return reading({
    period: periodOf(span.from, last.to),
    value: inUnit(total(parts), like),
    bound,
    status: leastCertain(parts),
    decimals: Math.max(...parts.map((part) => decimalsIn(part, like))),
    inputs: parts.map((part) => inputOf("single", part)),
  });
}

function total(parts: readonly Figure[]): Fraction {
  return parts.map(inBase).reduce(add, ZERO);
}
