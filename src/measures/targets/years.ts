import { add, divide, type Fraction, multiply, ONE, reduce, whole } from "../../ledger/fraction.ts";
import { type Period, periodOf, shiftYears } from "../../ledger/period.ts";
import type { Basis } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import { inBase, inputOf } from "../figure.ts";
import { areComparable, basisOfPrices } from "../growth/basis.ts";
import { isGrowthless, obstacle } from "../growth/growth.ts";
import { basisOf, figureAt, type GrowthTold, growthTold, type NoGrowth, percentOf } from "../growth/told.ts";
import type { Input } from "../result.ts";
import type { Known, StatedGrowth } from "./evidence.ts";
import { jointly, jointQuotient } from "./joint.ts";
import { leastCertain, onePerPeriod, type Status } from "./reading.ts";
import { isWithin } from "./span.ts";
import type { JudgeReason } from "./verdict.ts";

/** How often a thing is what it was in the year before the first, at the end of some year after. */
export interface Grown {
  readonly period: Period;
  readonly years: number;
  readonly factor: Fraction;
  readonly bound: Spread;
  readonly status: Status;
  readonly basis: Basis | "";
  readonly inputs: readonly Input[];
}

interface GrownYears {
  readonly grown: readonly Grown[];
  readonly obstacle: JudgeReason | null;
  /** The basis that is there where it is another. */
  readonly basis: Basis | "";
}

/**
 * Growth over several years, at the end of each that is known: from the levels, or, where growth is
 * stated, as the product of the years' stated growths (and what is stated for years together).
 */
export function grownOver(known: Known, years: readonly Period[], basis: Basis | ""): GrownYears {
  const [first] = years;
  if (first === undefined) return { grown: [], obstacle: "period-not-covered", basis: "" };
  const { growth, prices } = known.subject;
  const ours = basisOfPrices(prices);
  if (growth === "stated" && !(basis === "nominal" && ours === "nominal"))
    return byGrowths(known, years, basis);
  if (growth === "none") return { grown: [], obstacle: "growth-not-told", basis: "" };
  if (!areComparable(ours, basis)) return { grown: [], obstacle: "another-basis", basis: ours };
  return byLevels(known, years, first);
}

function byLevels({ subject, figures }: Known, years: readonly Period[], first: Period): GrownYears {
  const { measure, prices } = subject;
  const currents = years.map((year) => figureAt(figures, year, measure));
  const base = figureAt(figures, shiftYears(first, -1), measure);
  const none = (reason: JudgeReason | null) => ({ grown: [], obstacle: reason, basis: "" }) as const;
  if (figures.some((figure) => isGrowthless(measure, figure))) return none("is-rate");
  if (base === null) return none(currents.some((one) => one !== null) ? "no-base" : null);
  let reason: JudgeReason | null = null;
  const grown = currents.flatMap((current, i) => {
    if (current === null) return [];
    const own = obstacle(current, base);
    if (own !== null) reason = own;
    if (own !== null) return [];
    return [
      {
        period: periodOf(first.from, current.period.to),
        years: i + 1,
        factor: reduce(divide(inBase(current), inBase(base))),
        bound: jointQuotient(current, base),
        status: leastCertain([current, base]),
        basis: basisOfPrices(prices),
        inputs: [inputOf("current", current), inputOf("reference", base)],
      },
    ];
  });
  return { grown, obstacle: reason, basis: "" };
}

function byGrowths(known: Known, years: readonly Period[], basis: Basis | ""): GrownYears {
  const told = years.map((year) => growthTold(known, year, basis));
  const grown: Grown[] = [];
  for (const [i, one] of told.entries()) {
    const before = grown.at(-1);
    const reached = statedOver(known, years, i, basis) ?? nextOf(before, one, years, i);
    if (reached !== null) grown.push(reached);
  }
  const another = told.find((one) => one.kind === "none" && one.reason === "another-basis");
  if (grown.length > 0) return { grown, obstacle: null, basis: "" };
  if (another !== undefined) return { grown, obstacle: "another-basis", basis: another.basis };
  const isGap = told.some(({ kind }) => kind === "told");
  return { grown, obstacle: isGap ? "years-missing" : missing(known, years), basis: "" };
}

/** A thing whose levels are there lacks the growth that its office would state. */
function missing({ figures }: Known, years: readonly Period[]): JudgeReason | null {
  const isThere = years.some((year) => figures.some(({ period }) => isWithin(period, year)));
  return isThere ? "no-stated-growth" : null;
}

/** One year more; null where the years before are not all known. */
function nextOf(
  before: Grown | undefined,
  told: GrowthTold | NoGrowth,
  years: readonly Period[],
  i: number,
): Grown | null {
  const [first, year] = [years[0], years[i]];
  if (told.kind === "none" || first === undefined || year === undefined) return null;
  if ((before?.years ?? 0) !== i) return null;
  return {
    period: periodOf(first.from, year.to),
    years: i + 1,
    factor: reduce(multiply(before?.factor ?? ONE, factorOf(told.percent))),
    bound: jointly([before?.bound ?? "", told.bound]),
    status: leastCertain(before === undefined ? [told] : [before, told]),
    basis: told.basis,
    inputs: [...(before?.inputs ?? []), ...told.inputs],
  };
}

function factorOf(percent: Fraction): Fraction {
  return add(ONE, divide(percent, whole(100)));
}

/** What is stated of the first years together: their whole change, or the change a year on average. */
function statedOver(known: Known, years: readonly Period[], i: number, basis: Basis | ""): Grown | null {
  const [first, year] = [years[0], years[i]];
  if (i === 0 || first === undefined || year === undefined) return null;
  const wanted = basis || known.subject.basis;
  const isOf = (one: StatedGrowth) =>
    one.period.from === first.from &&
    one.period.to === year.to &&
    areComparable(basisOf(one, known.subject), wanted);
  const [stated] = onePerPeriod(known.growths.filter(isOf));
  if (stated === undefined) return null;
  const once = factorOf(percentOf(stated));
  return {
    period: periodOf(first.from, year.to),
    years: i + 1,
    factor: stated.average ? power(once, i + 1) : once,
    bound: stated.bound,
    status: stated.status,
    basis: basisOf(stated, known.subject),
    inputs: [inputOf("growth", stated)],
  };
}

/** A factor several times over. */
export function power(factor: Fraction, times: number): Fraction {
  return reduce({ n: factor.n ** BigInt(times), d: factor.d ** BigInt(times) });
}
