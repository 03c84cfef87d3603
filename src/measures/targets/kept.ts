import { compare } from "../../ledger/fraction.ts";
import { type Period, periodOf } from "../../ledger/period.ts";
import { flip } from "../../ledger/qualifier.ts";
import { isLowerBound, type Spread } from "../bound.ts";
import type { Figure } from "../figure.ts";
import type { Known } from "./evidence.ts";
import {
  fits,
  leastCertain,
  onePerPeriod,
  type Reading,
  type Readings,
  reading,
  readingOf,
} from "./reading.ts";
import { marginOf, type Sought } from "./sought.ts";
import { isWithin, yearsOf } from "./span.ts";

/**
 * What is to be kept every year, at the end of each year of the span: the worst of the years so far.
 * Parts of a year stand beside: they do not judge it.
 */
export function keptReadings(known: Known, span: Period, like: Figure, sought: Sought): Readings {
  const all = onePerPeriod(known.figures);
  const figures = all.filter((figure) => fits(figure, like) && isWithin(figure.period, span));
  const isStock = known.subject.measure === "stock";
  const years = yearsOf(span).map((year) =>
    figures.find(({ period }) => period.to === year.to && (isStock || period.from === year.from)),
  );
  const judging = worstSoFar(years, span, like, sought);
  const beside = figures.filter((figure) => !years.includes(figure));
  const isGap = judging.length === 0 && years.some((figure) => figure !== undefined);
  return {
    judging,
    beside: beside.map((figure) => readingOf(figure, like)),
    obstacle: isGap ? "years-missing" : null,
  };
}

/** At the end of each year of which and of all before it there is a figure. */
function worstSoFar(
  years: readonly (Figure | undefined)[],
  span: Period,
  like: Figure,
  sought: Sought,
): Reading[] {
  const worst: Reading[] = [];
  for (const [i, figure] of years.entries()) {
    if (figure === undefined) break;
    const own = readingOf(figure, like);
    const before = worst[i - 1];
    worst.push(before === undefined ? own : worse(before, own, span, sought));
  }
  return worst;
}

function worse(before: Reading, own: Reading, span: Period, sought: Sought): Reading {
  const margin = ({ value, bound }: Reading) => marginOf(value, bound, sought);
  const [first, second] = [margin(before), margin(own)];
  const isOwn = compare(second.value, first.value) < 0;
  const [low, high] = isOwn ? [second, first] : [first, second];
  const bound = boundOfLower(low.bound, high.bound);
  return reading({
    ...(isOwn ? own : before),
    period: periodOf(span.from, own.period.to),
    bound: sought.direction < 0 ? bound && flip(bound) : bound,
    status: leastCertain([before, own]),
    inputs: [...before.inputs, ...own.inputs],
  });
}

/** What is known of the lower of two: another that may be lower still leaves only that it is at most this. */
function boundOfLower(low: Spread, high: Spread): Spread {
  if (low === null || high === null) return null;
  if (high === "" || high === "~" || isLowerBound(high)) return low;
  return isLowerBound(low) ? null : "<=";
}
