import { compare, divide, multiply } from "../../ledger/fraction.ts";
import { flip } from "../../ledger/qualifier.ts";
import { answer, none } from "../answer.ts";
import { boundOfQuotient, type Spread, together } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import { ofList } from "../places/disparity.ts";
import type { Reason, Result } from "../result.ts";
import { addUp, sameDimension } from "../total.ts";

/** An industry and all industries, of one place and period. */
export interface Within {
  readonly industry: Figure | null;
  readonly total: Figure | null;
}

/** Location quotient: the industry's share here ÷ its share in the wider area, an index around 1. */
export function locationQuotient(local: Within, wide: Within): Result {
  const parts = {
    "local-industry": local.industry,
    "local-total": local.total,
    "wide-industry": wide.industry,
    "wide-total": wide.total,
  };
  const figures = Object.values(parts);
  if (!figures.every((figure) => figure !== null)) return none("location-quotient", "no-observation", parts);
  const [here, all, wider, everything] = figures as [Figure, Figure, Figure, Figure];
  const reason = quotientObstacle([here, all, wider, everything]);
  if (reason !== null) return none("location-quotient", reason, parts);
  const value = divide(divide(inBase(here), inBase(all)), divide(inBase(wider), inBase(everything)));
  const bound = overBound(boundOfQuotient(here, all), boundOfQuotient(wider, everything));
  return answer("location-quotient", value, parts, { scale: "index", bound });
}

function quotientObstacle(four: readonly [Figure, Figure, Figure, Figure]): Reason | null {
  const [here, all, wider, everything] = four;
  if (!sameDimension([here, all]) || !sameDimension([wider, everything])) return "units-differ";
  if (four.some(({ period }) => period.from !== here.period.from || period.to !== here.period.to)) {
    return "period-not-covered";
  }
  if (four.some(({ value }) => value.n < 0n)) return "sign-changes";
  return [all, wider, everything].some(({ value }) => value.n === 0n) ? "base-is-zero" : null;
}

function overBound(above: Spread, below: Spread): Spread {
  return below === null ? null : together([above, flip(below)]);
}

export interface Concentration {
  /** Share of the largest one, and of the largest three. */
  readonly one: Result;
  readonly three: Result;
  /** Herfindahl–Hirschman index on shares of 1. */
  readonly hhi: Result;
}

/** How far a total lies with few: the figures are all the parts of one whole. */
export function concentration(figures: readonly Figure[]): Concentration {
  return {
    one: largest("concentration-1", figures, 1),
    three: largest("concentration-3", figures, 3),
    hhi: ofList("hhi", "index", figures, (values) => {
      const total = addUp(values);
      return divide(addUp(values.map((value) => multiply(value, value))), multiply(total, total));
    }),
  };
}

function largest(
  measure: "concentration-1" | "concentration-3",
  figures: readonly Figure[],
  count: number,
): Result {
  const compute = (values: Parameters<Parameters<typeof ofList>[3]>[0]) => {
    const sorted = [...values].sort((a, b) => compare(b, a));
    return divide(addUp(sorted.slice(0, count)), addUp(values));
  };
  return ofList(measure, "ratio", figures, compute, Math.max(2, count));
}
