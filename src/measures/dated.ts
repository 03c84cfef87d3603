import { assumedSources, strandOf } from "../ledger/assumed.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import { memo } from "../ledger/memo.ts";

/**
 * Which rows may be held against each other. A source that names no year of its own has one assumed for
 * it: its figures may be judged by its own targets, and that is all. What compares times or places
 * asks here first, and gets the rows of which the year is known.
 */
type Sourced = { readonly source: string };

/** The rows of a series that may be held against one of them; the series itself where that is all of it. */
export function rowsWith(ledger: Ledger, series: Series, row: Sourced): Series {
  return rowsOf(ledger, series, strandOf(ledger, row));
}

/** The rows of a series that may be held against the rows of another, all of which go together. */
export function rowsLike(ledger: Ledger, series: Series, { observations, targets, claims }: Series): Series {
  const row = observations[0] ?? claims[0] ?? targets[0];
  return row === undefined ? datedRows(ledger, series) : rowsWith(ledger, series, row);
}

/** The rows of a series of which the year is known: those of one place and time to be compared with others. */
export function datedRows(ledger: Ledger, series: Series): Series {
  return rowsOf(ledger, series, "");
}

/** The ways into a ledger with series of dated rows alone; its tables are as they were. */
export function dated(lookup: Lookup): Lookup {
  return assumedSources(lookup.ledger).size === 0 ? lookup : datedLookup(lookup);
}

const datedLookup = memo((lookup: Lookup): Lookup => {
  const alone = (series: Series) => datedRows(lookup.ledger, series);
  const all = (some: readonly Series[]) => some.map(alone).filter(isSomething);
  return {
    ...lookup,
    series: (key) => alone(lookup.series(key)),
    ofRegion: memo((id: string) => all(lookup.ofRegion(id))),
    ofIndicator: memo((id: string) => all(lookup.ofIndicator(id))),
    ofIndustry: memo((id: string) => all(lookup.ofIndustry(id))),
  };
}, new WeakMap());

function isSomething({ observations, targets, claims }: Series): boolean {
  return observations.length + targets.length + claims.length > 0;
}

function rowsOf(ledger: Ledger, series: Series, strand: string): Series {
  return assumedSources(ledger).size === 0 ? series : partsOf(ledger)(series)(strand);
}

/** Kept with the series, so that what is known of them is worked out once. */
const partsOf = memo(
  (ledger: Ledger) =>
    memo((series: Series) => memo((strand: string) => only(ledger, series, strand)), new WeakMap()),
  new WeakMap(),
);

function only(ledger: Ledger, series: Series, strand: string): Series {
  const isOf = (row: Sourced) => strandOf(ledger, row) === strand;
  const { observations, targets, claims } = series;
  if ([...observations, ...targets, ...claims].every(isOf)) return series;
  return {
    ...series,
    observations: observations.filter(isOf),
    targets: targets.filter(isOf),
    claims: claims.filter(isOf),
  };
}
