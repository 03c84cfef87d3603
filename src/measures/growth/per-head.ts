import { add, divide, type Fraction, whole } from "../../ledger/fraction.ts";
import { type Period, shiftYears } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import type { Spread } from "../bound.ts";
import { type Figure, inBase } from "../figure.ts";
import type { Reason } from "../result.ts";
import { jointly, jointQuotient } from "../targets/joint.ts";
import { leastCertain, newestOf, onePerPeriod, type Status } from "../targets/reading.ts";

/** By which number of people, or area, something was divided. */
export type DividedBy = "mean-of-year" | "same-date" | "earlier-date";

export interface PerHead {
  readonly kind: "value";
  /** In base units of both: yuan a person, yuan a square metre. */
  readonly value: Fraction;
  readonly bound: Spread;
  readonly status: Status;
  readonly by: DividedBy;
  /** The figures divided by: two where the mean of two year's ends is taken. */
  readonly divisors: readonly Figure[];
}

export interface NotPerHead {
  readonly kind: "none";
  readonly reason: Reason;
}

/**
 * A figure per head or per area: a flow by the mean of this and last year's end (年平均人口) where both
 * are there, a stock by the same date's; else by the nearest earlier one, which is named.
 */
export function perHead(
  figure: Figure,
  measure: Indicator["measure"],
  divisors: readonly Figure[],
): PerHead | NotPerHead {
  if (measure === "rate" || measure === "rank") return { kind: "none", reason: "is-rate" };
  const known = onePerPeriod(divisors);
  const chosen = (measure === "flow" && meanOfYear(figure.period, known)) || atDate(figure.period, known);
  if (chosen === null) return { kind: "none", reason: "no-base" };
  const below = meanOf(chosen.divisors);
  if (below.value.n <= 0n) return { kind: "none", reason: "base-is-zero" };
  const bound = below.bound;
  return {
    ...chosen,
    kind: "value",
    value: divide(inBase(figure), below.value),
    bound: bound === null ? null : jointQuotient(figure, { value: below.value, bound }),
    status: leastCertain([figure, ...chosen.divisors]),
  };
}

type Chosen = Pick<PerHead, "by" | "divisors">;

/** Only a whole year has a mean of its two ends. */
function meanOfYear(at: Period, divisors: readonly Figure[]): Chosen | null {
  if (!at.fullYear) return null;
  const endsWith = (year: Period) => divisors.find(({ period }) => period.to === year.to);
  const [end, before] = [endsWith(at), endsWith(shiftYears(at, -1))];
  if (end === undefined || before === undefined) return null;
  return { by: "mean-of-year", divisors: [before, end] };
}

function atDate(at: Period, divisors: readonly Figure[]): Chosen | null {
  const nearest = newestOf(divisors.filter(({ period }) => period.to <= at.to));
  if (nearest === null) return null;
  return { by: nearest.period.to === at.to ? "same-date" : "earlier-date", divisors: [nearest] };
}

function meanOf(divisors: readonly Figure[]): { value: Fraction; bound: Spread } {
  const sum = divisors.map(inBase).reduce(add);
  return {
    value: divide(sum, whole(divisors.length)),
    bound: jointly(divisors.map(({ bound }) => bound)),
  };
}
