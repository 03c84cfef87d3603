import type { Lookup, Series } from "../../ledger/lookup.ts";
import { lazily, memo, open } from "../../ledger/memo.ts";
import { must } from "../../ledger/must.ts";
import { endYear, period } from "../../ledger/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import { dated } from "../dated.ts";
import { calendarOf } from "./timeliness.ts";

/** The figures that are there of one indicator of one place in a year: one row for each period, oldest first. */
export interface Coverage {
  readonly year: number;
  readonly region: string;
  readonly indicator: string;
  readonly office: string;
  readonly rows: readonly Observation[];
}

/** Of how many places, how many indicators of places and how many periods of them there are figures. */
export interface Extent {
  readonly places: number;
  readonly series: number;
  readonly periods: number;
}

/** How much is there of a year. */
export interface CoverageYear extends Extent {
  readonly year: number;
}

interface Known {
  readonly extent: () => Extent;
  readonly years: () => readonly CoverageYear[];
  readonly ofYear: (year: number) => readonly Coverage[];
}

const known = memo((lookup: Lookup) => knownOf(lookup), new WeakMap());

/**
 * The years of which there are figures that no reporting calendar asks for, newest first: totals,
 * neither forecasts nor figures of an assumed year. What is not there is not missing. Linear in the rows.
 */
export function coverageYears(lookup: Lookup): readonly CoverageYear[] {
  return known(lookup).years();
}

/** How much is there of all years together. */
export function extentOf(lookup: Lookup): Extent {
  return known(lookup).extent();
}

/** What is there of one year: places in the order of the regions, indicators in theirs. */
export function coverageOf(lookup: Lookup, year: number): readonly Coverage[] {
  return known(lookup).ofYear(year);
}

function knownOf(lookup: Lookup): Known {
  const all = lazily(() => seriesOf(lookup));
  const years = lazily(() => yearsOf(all()));
  return {
    years,
    extent: lazily(() => ({
      places: new Set(all().map(({ region }) => region)).size,
      series: all().length,
      periods: years().reduce((sum, one) => sum + one.periods, 0),
    })),
    ofYear: memo((year) => all().flatMap((one) => coverageIn(lookup, one, year))),
  };
}

/** A national ledger has millions of rows: they are counted as they stand, places and periods in their order. */
function yearsOf(all: readonly Series[]): CoverageYear[] {
  const years = new Map<number, { places: number; series: number; periods: number; region: string }>();
  for (const { region, observations } of all) {
    const periods = new Map<number, number>();
    for (const text of new Set(observations.filter(isReport).map((row) => row.period))) {
      const year = endYear(period(text));
      periods.set(year, (periods.get(year) ?? 0) + 1);
    }
    for (const [year, count] of periods) {
      const sum = open(years, year, () => ({ places: 0, series: 0, periods: 0, region: "" }));
      if (sum.region !== region) sum.places++;
      sum.region = region;
      sum.series++;
      sum.periods += count;
    }
  }
  return [...years]
    .map(([year, { places, series, periods }]) => ({ year, places, series, periods }))
    .sort((a, b) => b.year - a.year);
}

function seriesOf(lookup: Lookup): Series[] {
  const { regions, indicators } = lookup.ledger;
  const { ofRegion } = dated(lookup);
  const entryOf = calendarOf(lookup);
  const order = new Map([...indicators.keys()].map((id, i) => [id, i]));
  const placeOf = ({ indicator }: Series) => must(order.get(indicator), `the place of ${indicator}`);
  const isWanted = (one: Series) =>
    one.industry === "" && one.breakdown === "" && one.observations.some(isReport) && entryOf(one) === null;
  return [...regions.keys()].flatMap((region) =>
    ofRegion(region)
      .filter(isWanted)
      .toSorted((a, b) => placeOf(a) - placeOf(b)),
  );
}

/** Rows stand in the order of their periods; of several statements of one the last counts. */
function coverageIn(
  { ledger }: Lookup,
  { region, indicator, observations }: Series,
  year: number,
): Coverage[] {
  const own = observations.filter((row) => isReport(row) && endYear(period(row.period)) === year);
  if (own.length === 0) return [];
  const { office } = ledger.indicators.row(indicator);
  return [
    { year, region, indicator, office, rows: [...new Map(own.map((row) => [row.period, row])).values()] },
  ];
}

function isReport({ status }: Observation): boolean {
  return status !== "F";
}
