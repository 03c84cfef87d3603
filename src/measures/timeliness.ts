import type { Lookup, Series } from "../ledger/lookup.ts";
import { lazily, memo, open } from "../ledger/memo.ts";
import { must } from "../ledger/must.ts";
import { calendarDay, endYear, type Period, period } from "../ledger/period.ts";
import type { Observation } from "../ledger/schema.ts";
import { dated } from "./dated.ts";

/** What one place has reported of one indicator in a year. */
export interface Reporting {
  readonly year: number;
  readonly region: string;
  readonly indicator: string;
  readonly office: string;
  /** How many periods of the year are due by the as-of period. */
  readonly due: number;
  /** The rows of due periods, one for each. */
  readonly reported: readonly Observation[];
  /** The months (1 to 12) at whose end a due figure is missing. */
  readonly missing: readonly number[];
}

/** Periods that are due, and those of them that are reported. */
export interface Counts {
  readonly due: number;
  readonly reported: number;
}

/** What was due in a year from all places, and from each office; an office is empty where none is named. */
export interface ReportingYear extends Counts {
  readonly year: number;
  /** How many indicators of places are asked for: the length of the year's `reportings`. */
  readonly asked: number;
  readonly offices: readonly (Counts & { readonly office: string })[];
}

const STEPS = { month: 1, "month-from-february": 1, quarter: 3, "half-year": 6, year: 12, none: 0 } as const;
const DECEMBER = 12;

/** The days on which periods end, as years and months: a ledger has few periods and many rows of them. */
type Ends = (row: Observation) => { readonly year: number; readonly month: number };

/** An indicator of a place that may be due, and how. */
interface Asked {
  readonly series: Series;
  readonly office: string;
  readonly step: number;
}

/** What is known of a ledger at an as-of period; each part is worked out once. */
interface Known {
  readonly years: () => readonly ReportingYear[];
  readonly ofYear: (year: number) => readonly Reporting[];
}

const known = memo((lookup: Lookup) => memo((asOf: Period) => knownOf(lookup, asOf)), new WeakMap());

/**
 * The years in which anything was due, newest first, the as-of year the last of all that can be.
 *
 * A place owes an indicator in each year in which it has reported it, and in the year after: a place
 * that falls silent is asked for one year more, and one whose reports are not collected any longer is
 * not missing for ever. In such a year a figure is due at the end of each month, quarter or year (the
 * indicator's frequency); in the as-of year up to its end. A figure counts however long the span is
 * that ends there; a forecast does not. Indicators without a frequency, and parts of totals, are left
 * out. Linear in the rows.
 */
export function reportingYears(lookup: Lookup, asOf: Period): readonly ReportingYear[] {
  return known(lookup)(asOf).years();
}

/**
 * What is due in one year, by the same rule: places in the order of the regions, indicators in
 * theirs. None for a year in which nothing is due.
 */
export function reportings(lookup: Lookup, asOf: Period, year: number): readonly Reporting[] {
  return known(lookup)(asOf).ofYear(year);
}

function knownOf(lookup: Lookup, asOf: Period): Known {
  const asked = askedOf(dated(lookup));
  const ends = endsByText();
  return {
    years: lazily(() => yearsOf(asked, ends, asOf)),
    ofYear: memo((year) => asked.flatMap((one) => reportingOf(one, ends, year, lastMonth(asOf, year)))),
  };
}

function askedOf(lookup: Lookup): Asked[] {
  const { regions, indicators } = lookup.ledger;
  const order = new Map([...indicators.keys()].map((id, i) => [id, i]));
  const placeOf = ({ indicator }: Series) => must(order.get(indicator), `the place of ${indicator}`);
  return [...regions.keys()].flatMap((region) =>
    lookup
      .ofRegion(region)
      .filter((one) => one.industry === "" && one.breakdown === "" && one.observations.length > 0)
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .flatMap((series) => {
        const { frequency, office } = indicators.row(series.indicator);
        return frequency === "none" ? [] : [{ series, office, step: STEPS[frequency] }];
      }),
  );
}

function endsByText(): Ends {
  const ends = memo((text: string) => {
    const at = period(text);
    return { year: endYear(at), month: calendarDay(at.to).month };
  });
  return (row) => ends(row.period);
}

/** The last month of a year that the as-of period reaches; 0 for a year after it. */
function lastMonth(asOf: Period, year: number): number {
  if (year === endYear(asOf)) return calendarDay(asOf.to).month;
  return year < endYear(asOf) ? DECEMBER : 0;
}

const isReport = (row: Observation): boolean => row.status !== "F";

function yearsOf(asked: readonly Asked[], ends: Ends, asOf: Period): ReportingYear[] {
  const byYear = new Map<number, Map<string, { asked: number; due: number; reported: number }>>();
  for (const { series, office, step } of asked) {
    const months = monthsByYear(series, ends);
    for (const year of new Set([...months.keys()].flatMap((one) => [one, one + 1]))) {
      const due = Math.floor(lastMonth(asOf, year) / step);
      if (due === 0) continue;
      const offices = open(byYear, year, () => new Map());
      const sum = open(offices, office, () => ({ asked: 0, due: 0, reported: 0 }));
      sum.asked++;
      sum.due += due;
      for (let i = 1; i <= due; i++) sum.reported += ((months.get(year) ?? 0) >> (i * step)) & 1;
    }
  }
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, offices]) => {
      const sum = (of: "asked" | "due" | "reported") =>
        [...offices.values()].reduce((total, one) => total + one[of], 0);
      return {
        ...{ year, asked: sum("asked"), due: sum("due"), reported: sum("reported") },
        offices: [...offices].map(([office, { due, reported }]) => ({ office, due, reported })),
      };
    });
}

/** The years in which a series has figures, with the months at whose ends they stand as bits. */
function monthsByYear({ observations }: Series, ends: Ends): Map<number, number> {
  const months = new Map<number, number>();
  for (const row of observations) {
    if (!isReport(row)) continue;
    const { year, month } = ends(row);
    months.set(year, (months.get(year) ?? 0) | (1 << month));
  }
  return months;
}

function reportingOf({ series, office, step }: Asked, ends: Ends, year: number, last: number): Reporting[] {
  const due = Math.floor(last / step);
  const rows = series.observations.filter((row) => {
    const at = ends(row).year;
    return isReport(row) && (at === year || at === year - 1);
  });
  if (due === 0 || rows.length === 0) return [];
  const byMonth = new Map<number, Observation>();
  for (const row of rows) if (ends(row).year === year) byMonth.set(ends(row).month, row);
  const months = Array.from({ length: due }, (_, i) => (i + 1) * step);
  const reported = months.flatMap((month) => byMonth.get(month) ?? []);
  const missing = months.filter((month) => !byMonth.has(month));
  const { region, indicator } = series;
  return [{ year, region, indicator, office, due, reported, missing }];
}
