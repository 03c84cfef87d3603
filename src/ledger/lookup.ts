import type { Ledger } from "./ledger.ts";
import { MOST_ROWS_ALONE } from "./limits.ts";
import { open, push } from "./memo.ts";
import { comparePeriods, period } from "./period.ts";
import type { Claim, Observation, Region, TargetRow } from "./schema.ts";

/** What a figure is of: the four columns that, with a period, name it. */
export interface SeriesKey {
  readonly region: string;
  readonly indicator: string;
  readonly industry: string;
  readonly breakdown: string;
}

/** The rows of one series: all periods, oldest first; several rows of one period where several are stated. */
export interface Series extends SeriesKey {
  readonly observations: Observation[];
  readonly targets: TargetRow[];
  readonly claims: Claim[];
}

/** Ways into a ledger, built in one pass over its rows. */
export interface Lookup {
  readonly ledger: Ledger;
  /** The series of a key; one without rows where the ledger has none. */
  series(key: SeriesKey): Series;
  /** All series of a region, an indicator or an industry, in order of first appearance. */
  ofRegion(region: string): readonly Series[];
  ofIndicator(indicator: string): readonly Series[];
  ofIndustry(industry: string): readonly Series[];
  /** The region's children in the tree, in the order of the file. */
  children(region: string): readonly Region[];
  /** The same with every group replaced by its members: the places themselves. */
  places(region: string): readonly Region[];
  /** From the region's parent up to the root. */
  ancestors(region: string): readonly Region[];
}

export function seriesId(key: SeriesKey): string {
  return `${key.region}|${key.indicator}|${key.industry}|${key.breakdown}`;
}

/** Whether the series of an indicator or an industry are few enough to stand whole in a file of their own. */
export function standsAlone(series: readonly Series[]): boolean {
  const rows = series.reduce(
    (sum, one) => sum + one.observations.length + one.targets.length + one.claims.length,
    0,
  );
  return rows <= MOST_ROWS_ALONE;
}

/** A series within its region. A total's is the indicator itself: a text that is made anew is slow to look up. */
function subjectId({ indicator, industry, breakdown }: SeriesKey): string {
  return industry === "" && breakdown === "" ? indicator : `${indicator}|${industry}|${breakdown}`;
}

/** The ways into `ledger`. Linear in its rows, but for the sorting of each series. */
export function buildLookup(ledger: Ledger): Lookup {
  const all = new Map<string, Map<string, Series>>();
  const by = {
    region: new Map<string, Series[]>(),
    indicator: new Map<string, Series[]>(),
    industry: new Map<string, Series[]>(),
  };
  const opened = (row: SeriesKey): Series => {
    const ofRegion = open(all, row.region, () => new Map<string, Series>());
    return open(ofRegion, subjectId(row), () => {
      const made = emptySeries(row);
      for (const way of ["region", "indicator", "industry"] as const) push(by[way], row[way], made);
      return made;
    });
  };
  for (const row of ledger.observations) opened(row).observations.push(row);
  for (const row of ledger.targets) opened(row).targets.push(row);
  for (const row of ledger.claims) opened(row).claims.push(row);
  for (const ofRegion of all.values()) for (const one of ofRegion.values()) sortSeries(one);
  const children = Map.groupBy(ledger.regions.values(), ({ parent }) => parent);
  return {
    ledger,
    series: (key) => all.get(key.region)?.get(subjectId(key)) ?? emptySeries(key),
    ofRegion: (id) => by.region.get(id) ?? [],
    ofIndicator: (id) => by.indicator.get(id) ?? [],
    ofIndustry: (id) => by.industry.get(id) ?? [],
    children: (id) => children.get(id) ?? [],
    places: (id) => placesUnder(children, id),
    ancestors: (id) => ancestorsOf(ledger, id),
  };
}

function emptySeries({ region, indicator, industry, breakdown }: SeriesKey): Series {
  return { region, indicator, industry, breakdown, observations: [], targets: [], claims: [] };
}

function sortSeries(one: Series): void {
  for (const rows of [one.observations, one.targets, one.claims] as { period: string }[][]) {
    if (rows.length > 1) rows.sort((a, b) => comparePeriods(period(a.period), period(b.period)));
  }
}

function placesUnder(children: ReadonlyMap<string, readonly Region[]>, id: string): Region[] {
  return (children.get(id) ?? []).flatMap((region) =>
    region.kind === "group" && children.has(region.id) ? placesUnder(children, region.id) : [region],
  );
}

function ancestorsOf({ regions }: Pick<Ledger, "regions">, id: string): Region[] {
  const { parent } = regions.row(id);
  return parent === "" ? [] : [regions.row(parent), ...ancestorsOf({ regions }, parent)];
}
