import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import { endYear, type Period, period } from "../ledger/period.ts";
import { latestStanding, type Standing } from "../measures/standing.ts";

/** All that page models work from: made once by `src/site.ts`. */
export interface Site {
  readonly ledger: Ledger;
  readonly lookup: Lookup;
  /** The base path, with a slash at both ends. */
  readonly base: string;
  readonly asOf: Period;
  readonly version: string;
  /** The years that have targets, oldest first. */
  readonly targetYears: readonly number[];
  /** The latest standing of a series, computed once. */
  latest(series: Series): Standing | null;
}

/** The models' view of a ledger, published under `base`. */
export function siteOf(lookup: Lookup, base: string, version: string): Site {
  const { ledger } = lookup;
  const known = new Map<Series, Standing | null>();
  const years = new Set(ledger.targets.map((row) => endYear(period(row.period))));
  return {
    ledger,
    lookup,
    base,
    asOf: period(ledger.settings.as_of),
    version,
    targetYears: [...years].sort((a, b) => a - b),
    latest: (series) => {
      const found = known.get(series);
      if (found !== undefined) return found;
      const made = latestStanding(ledger, series);
      known.set(series, made);
      return made;
    },
  };
}
