import { add, compare, divide, type Fraction } from "../../ledger/fraction.ts";
import { must } from "../../ledger/must.ts";
import { isFullYear, type Period, shiftYears, startsItsYear } from "../../ledger/period.ts";
import { answer, inputsOf, none } from "../answer.ts";
import { boundOfQuotient, type Spread, together } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Input, Result } from "../result.ts";

/** An earlier year: its figure by the same month as the cut-off, and that whole year's. */
export interface EarlierYear {
  readonly part: Figure;
  readonly year: Figure;
}

export interface Seasonal {
  /** The median of the earlier years' shares. */
  readonly middle: Result;
  readonly lowest: Result;
  readonly highest: Result;
  /** How many earlier years it rests on. */
  readonly years: number;
}

interface YearShare {
  readonly value: Fraction;
  readonly bound: Spread;
  readonly estimated: boolean;
  readonly inputs: readonly Input[];
}

/**
 * Seasonal schedule at a cut-off: the share of the year that earlier years had reached by the same
 * month, as median, lowest and highest. Years whose periods do not fit the cut-off, whose units
 * differ or whose total is not above zero are left out; with none left there is no value.
 */
export function seasonalSchedule(cutOff: Period, earlier: readonly EarlierYear[]): Seasonal {
  const shares = earlier.filter((year) => fits(cutOff, year)).map(shareOf);
  shares.sort((a, b) => compare(a.value, b.value));
  const first = shares[0];
  const last = shares.at(-1);
  if (first === undefined || last === undefined) {
    const no = none("seasonal-schedule", "too-few-years");
    return { middle: no, lowest: no, highest: no, years: 0 };
  }
  const middle = told(median(shares), shares);
  return {
    middle,
    lowest: told(first.value, [first]),
    highest: told(last.value, [last]),
    years: shares.length,
  };
}

function fits(cutOff: Period, { part, year }: EarlierYear): boolean {
  const distance = Number(cutOff.text.slice(0, 4)) - Number(part.period.text.slice(0, 4));
  const same = shiftYears(cutOff, -distance);
  const periods = distance > 0 && same.from === part.period.from && same.to === part.period.to;
  const within =
    startsItsYear(part.period) && isFullYear(year.period) && year.period.from === part.period.from;
  return periods && within && part.dimension === year.dimension && year.value.n > 0n && part.value.n >= 0n;
}

function shareOf({ part, year }: EarlierYear): YearShare {
  return {
    value: divide(inBase(part), inBase(year)),
    bound: boundOfQuotient(part, year),
    estimated: part.estimated || year.estimated,
    inputs: inputsOf({ "earlier-part": part, "earlier-year": year }),
  };
}

function median(sorted: readonly YearShare[]): Fraction {
  const half = sorted.length >> 1;
  const upper = must(sorted[half], "a year to compare with").value;
  if (sorted.length % 2 === 1) return upper;
  const lower = must(sorted[half - 1], "a year to compare with").value;
  return divide(add(lower, upper), { n: 2n, d: 1n });
}

function told(value: Fraction, shares: readonly YearShare[]): Result {
  return answer(
    "seasonal-schedule",
    value,
    {},
    {
      scale: "ratio",
      bound: together(shares.map((share) => share.bound)),
      estimated: shares.some((share) => share.estimated),
      inputs: shares.flatMap((share) => share.inputs),
    },
  );
}
