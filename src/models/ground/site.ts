import { type History, NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { endYear, type Period, period } from "../../ledger/period.ts";
import type { Region, TargetRow } from "../../ledger/schema.ts";
import { type Ranking, ranking, type Subject } from "../../measures/places/ranking.ts";
import { latestStanding, type Standing, standing } from "../../measures/standing.ts";
import { BoundedCache } from "./bounded-cache.ts";
import { RANKINGS_KEPT, STANDINGS_KEPT } from "./limits.ts";

/** A target with the series that it is for. */
export interface YearTarget {
  readonly series: Series;
  readonly target: TargetRow;
}

/** All that page models work from: made once by `src/site.ts`. */
export interface Site {
  readonly ledger: Ledger;
  readonly lookup: Lookup;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  readonly asOf: Period;
  /** Of the data: `1.2.0`; `0.0.0` where no repository tells it. */
  readonly version: string;
  /** What the repository knows of the ledger's past. */
  readonly history: History;
  /** The years that have targets, oldest first. */
  readonly targetYears: readonly number[];
  /** The targets whose period ends in a year, each with its series. */
  targetsOf(year: number): readonly YearTarget[];
  /** The latest standing of a series. */
  latest(series: Series): Standing | null;
  /** The regions of a peer group, in the order of the file. */
  peers(group: string): readonly Region[];
  /** A peer group ranked at a period; null where fewer than two have a value. */
  ranking(group: string, subject: Subject, at: Period): Ranking | null;
}

/** The models' view of a ledger, published under `base`. */
export function siteOf(lookup: Lookup, base: string, version: string, history: History = NO_HISTORY): Site {
  const { ledger } = lookup;
  const asOf = period(ledger.settings.as_of);
  const peers = Map.groupBy(
    [...ledger.regions.values()].filter(({ peer_group }) => peer_group !== ""),
    ({ peer_group }) => peer_group,
  );
  const rankings = new BoundedCache<string, Ranking | null>(RANKINGS_KEPT);
  const targets = targetsByYear(lookup);
  const standings = new BoundedCache<Series, Standing | null>(STANDINGS_KEPT);
  const latest = (series: Series) => standings.get(series, () => latestStanding(lookup, series, asOf));
  const stand = (series: Series, at: Period) => {
    const newest = latest(series);
    return newest?.period === at ? newest : standing(lookup, series, at);
  };
  return {
    ledger,
    lookup,
    base,
    asOf,
    version,
    history,
    targetYears: [...targets.keys()].sort((a, b) => a - b),
    targetsOf: (year) => targets.get(year) ?? [],
    latest,
    peers: (group) => peers.get(group) ?? [],
    ranking: (group, subject, at) => {
      const key = `${group}|${subject.indicator}|${subject.industry}|${subject.breakdown}|${at.text}`;
      const made = () => ranking(lookup, peers.get(group) ?? [], subject, at, (series) => stand(series, at));
      return rankings.get(key, made);
    },
  };
}

function targetsByYear(lookup: Lookup): Map<number, YearTarget[]> {
  const targets = lookup.ledger.targets.map((target) => ({ series: lookup.series(target), target }));
  return Map.groupBy(targets, ({ target }) => endYear(period(target.period)));
}
