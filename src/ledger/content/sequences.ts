import type { Ledger } from "../ledger.ts";
import { open } from "../memo.ts";
import type { Observation } from "../schema.ts";

/** The observations of one region and indicator, by what they are split by: `industry|breakdown`. */
export type Splits = ReadonlyMap<string, readonly Observation[]>;

/**
 * The observations by region, indicator and split. Two million rows: their cells are shared strings,
 * so that three look-ups cost less than one joined key.
 */
export interface Sequences {
  readonly all: ReadonlyMap<string, ReadonlyMap<string, Splits>>;
  /** The rows of one sequence, in the order of the files; none where there are none. */
  of(region: string, indicator: string, split: string): readonly Observation[];
}

const NOTHING: readonly Observation[] = [];

/** What a figure is split by; "" for the whole of a region's indicator. */
export function splitOf(industry: string, breakdown: string): string {
  return industry === "" && breakdown === "" ? "" : `${industry}|${breakdown}`;
}

export function sequencesOf(ledger: Ledger): Sequences {
  const all = new Map<string, Map<string, Map<string, Observation[]>>>();
  for (const row of ledger.observations) {
    const ofRegion = open(all, row.region, newMap<string, Map<string, Observation[]>>);
    const ofIndicator = open(ofRegion, row.indicator, newMap<string, Observation[]>);
    open(ofIndicator, splitOf(row.industry, row.breakdown), newList).push(row);
  }
  return { all, of: (region, indicator, split) => all.get(region)?.get(indicator)?.get(split) ?? NOTHING };
}

function newMap<K, V>(): Map<K, V> {
  return new Map<K, V>();
}

function newList(): Observation[] {
  return [];
}
