import type { Lookup, Series } from "../../ledger/lookup.ts";
import { lazily, memo, open } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { calendarDay, endYear, type Period, period } from "../../ledger/period.ts";
import type { CalendarEntry, Observation } from "../../ledger/schema.ts";
import { dated } from "../dated.ts";

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

/** The months at whose end a figure is due. Where the first is told with the second, none is due in January. */
const MONTHS: Readonly<Record<CalendarEntry["frequency"], readonly number[]>> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  "month-from-february": [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  "half-year": [6, 12],
  year: [12],
};

/** The days on which periods end, as years and months: a ledger has few periods and many rows of them. */
type Ends = (row: Observation) => { readonly year: number; readonly month: number };

/** An indicator of a place that is due, and when. */
interface Asked {
  readonly series: Series;
  readonly office: string;
  readonly entry: CalendarEntry;
  /** The years in which it is owed. */
  readonly years: ReadonlySet<number>;
}

/** The months of a year that are due of an entry by the as-of period. */
type MonthsDue = (entry: CalendarEntry, year: number) => readonly number[];

/** What is known of a ledger at an as-of period; each part is worked out once. */
interface Known {
  readonly years: () => readonly ReportingYear[];
  readonly ofYear: (year: number) => readonly Reporting[];
}

const known = memo((lookup: Lookup) => memo((asOf: Period) => knownOf(lookup, asOf)), new WeakMap());

/** The entry of the reporting calendar that an indicator of a place stands under: its own before that of all places. */
export function calendarOf(
  lookup: Lookup,
): (series: Pick<Series, "region" | "indicator">) => CalendarEntry | null {
  const entries = entriesOf(lookup);
  return ({ region, indicator }) =>
    entries.get(`${indicator}|${region}`) ?? entries.get(`${indicator}|`) ?? null;
}

const entriesOf = memo(
  ({ ledger }: Lookup) => new Map(ledger.calendar.map((row) => [`${row.indicator}|${row.region}`, row])),
  new WeakMap(),
);

/**
 * The years in which anything was due, newest first. Nothing is due but what the reporting calendar
 * declares, of the total alone.
 *
 * A place owes an indicator in each year in which it has reported it, and in the year after: a place
 * that falls silent is asked for one year more, and one whose reports are not collected any longer is
 * not missing for ever. A place that the calendar names owes it in the as-of year in any case. A figure
 * is due so many days after its period as the calendar says, if the as-of period reaches them; it
 * counts however long the span is that ends there. A forecast does not. Linear in the rows.
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
  const ends = endsByText();
  const due = monthsDue(asOf);
  const asked = lazily(() => askedOf(dated(lookup), ends, asOf));
  return {
    years: lazily(() => yearsOf(asked(), ends, due)),
    ofYear: memo((year) => asked().flatMap((one) => reportingOf(one, ends, year, due))),
  };
}

function monthsDue(asOf: Period): MonthsDue {
  const isDue = ({ due }: CalendarEntry, year: number, month: number) =>
    period(`${year}-${String(month).padStart(2, "0")}`).to + Number(due) <= asOf.to;
  const byYear = memo((entry: CalendarEntry) =>
    memo((year: number) => MONTHS[entry.frequency].filter((month) => isDue(entry, year, month))),
  );
  return (entry, year) => byYear(entry)(year);
}

function askedOf(lookup: Lookup, ends: Ends, asOf: Period): Asked[] {
  const { regions, indicators, calendar } = lookup.ledger;
  if (calendar.length === 0) return [];
  const entryOf = calendarOf(lookup);
  const order = new Map([...indicators.keys()].map((id, i) => [id, i]));
  const placeOf = ({ indicator }: Series) => must(order.get(indicator), `the place of ${indicator}`);
  const named = Map.groupBy(calendar, ({ region }) => region);
  return [...regions.keys()].flatMap((region) =>
    totalsOf(lookup, region, named.get(region) ?? [])
      .toSorted((a, b) => placeOf(a) - placeOf(b))
      .flatMap((series) => {
        const entry = entryOf(series);
        if (entry === null) return [];
        const { office } = indicators.row(series.indicator);
        return [{ series, office, entry, years: yearsOwed(series, entry, ends, asOf) }];
      }),
  );
}

/** The totals of a place that were reported, and those that the calendar names for it. */
function totalsOf(lookup: Lookup, region: string, named: readonly CalendarEntry[]): Series[] {
  const whole = { industry: "", breakdown: "" };
  const own = lookup
    .ofRegion(region)
    .filter((one) => one.industry === "" && one.breakdown === "" && one.observations.length > 0);
  const told = new Set(own.map(({ indicator }) => indicator));
  const silent = named.filter(({ indicator }) => !told.has(indicator));
  return [...own, ...silent.map(({ indicator }) => lookup.series({ region, indicator, ...whole }))];
}

function yearsOwed(
  { observations }: Series,
  { region }: CalendarEntry,
  ends: Ends,
  asOf: Period,
): Set<number> {
  const told = observations.filter(isReport).flatMap((row) => [ends(row).year, ends(row).year + 1]);
  return new Set(region === "" ? told : [...told, endYear(asOf)]);
}

function endsByText(): Ends {
  const ends = memo((text: string) => {
    const at = period(text);
    return { year: endYear(at), month: calendarDay(at.to).month };
  });
  return (row) => ends(row.period);
}

const isReport = (row: Observation): boolean => row.status !== "F";

function yearsOf(asked: readonly Asked[], ends: Ends, monthsOf: MonthsDue): ReportingYear[] {
  const byYear = new Map<number, Map<string, { asked: number; due: number; reported: number }>>();
  for (const { series, office, entry, years } of asked) {
    const told = monthsByYear(series, ends);
    for (const year of years) {
      const due = monthsOf(entry, year);
      if (due.length === 0) continue;
      const offices = open(byYear, year, () => new Map());
      const sum = open(offices, office, () => ({ asked: 0, due: 0, reported: 0 }));
      sum.asked++;
      sum.due += due.length;
      for (const month of due) sum.reported += ((told.get(year) ?? 0) >> month) & 1;
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

function reportingOf(
  { series, office, entry, years }: Asked,
  ends: Ends,
  year: number,
  monthsOf: MonthsDue,
): Reporting[] {
  const months = years.has(year) ? monthsOf(entry, year) : [];
  if (months.length === 0) return [];
  const byMonth = new Map<number, Observation>();
  for (const row of series.observations) {
    if (isReport(row) && ends(row).year === year) byMonth.set(ends(row).month, row);
  }
  const reported = months.flatMap((month) => byMonth.get(month) ?? []);
  const missing = months.filter((month) => !byMonth.has(month));
  const { region, indicator } = series;
  return [{ year, region, indicator, office, due: months.length, reported, missing }];
}
