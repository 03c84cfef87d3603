import type { Lookup, Series } from "../ledger/lookup.ts";
import { calendarDay, endYear, type Period, period } from "../ledger/period.ts";
import type { Observation } from "../ledger/schema.ts";

/** What one place has reported of one indicator in the year of the as-of period. */
export interface Reporting {
  readonly region: string;
  readonly indicator: string;
  readonly office: string;
  /** How many periods are due by the as-of period. */
  readonly due: number;
  /** The rows of due periods, one for each. */
  readonly reported: readonly Observation[];
  /** The months (1 to 12) at whose end a due figure is missing. */
  readonly missing: readonly number[];
}

const STEPS = { month: 1, quarter: 3, year: 12, none: 0 } as const;

/**
 * What is due in the year of the as-of period: of every place that has ever reported an indicator at
 * all, and of every indicator with a frequency, a figure at the end of each month, quarter or year up
 * to then. A figure counts however long the span is that ends there. Places stand in the order of the
 * regions, indicators in theirs; indicators without a frequency, and parts of totals, are left out.
 */
export function reportings(lookup: Lookup, asOf: Period): Reporting[] {
  const { regions, indicators } = lookup.ledger;
  const order = new Map([...indicators.keys()].map((id, i) => [id, i]));
  return [...regions.keys()].flatMap((region) =>
    lookup
      .ofRegion(region)
      .filter((one) => one.industry === "" && one.breakdown === "" && one.observations.length > 0)
      .toSorted((a, b) => (order.get(a.indicator) ?? 0) - (order.get(b.indicator) ?? 0))
      .flatMap((series) => reportingOf(lookup, series, asOf)),
  );
}

function reportingOf({ ledger }: Lookup, series: Series, asOf: Period): Reporting[] {
  const { region, indicator } = series;
  const { frequency = "none", office = "" } = ledger.indicators.get(indicator) ?? {};
  const step = STEPS[frequency];
  const last = calendarDay(asOf.to).month;
  if (step === 0 || last < step) return [];
  const byMonth = new Map<number, Observation>();
  for (const row of series.observations) {
    const at = period(row.period);
    if (endYear(at) === endYear(asOf)) byMonth.set(calendarDay(at.to).month, row);
  }
  const months = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  const reported = months.flatMap((month) => byMonth.get(month) ?? []);
  const missing = months.filter((month) => !byMonth.has(month));
  return [{ region, indicator, office, due: months.length, reported, missing }];
}
