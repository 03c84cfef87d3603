import type { Lookup, Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import { dated } from "../dated.ts";
import { type Figure, figureOf } from "../figure.ts";
import type { Result } from "../result.ts";
import { statements } from "../statements.ts";
import { capitalArrival } from "./capital.ts";

/** The indicators of money that has come and of money that was agreed. A ledger without both has no arrival. */
const ARRIVED = "capital-in-place";
const AGREED = "contracted-investment";

/** Capital in place against capital agreed, of one series at one period. */
export interface Arrival {
  readonly series: Series;
  readonly period: Period;
  readonly arrived: Figure;
  readonly agreed: Figure;
  readonly result: Result;
}

/** A region's capital in place over what was agreed for the same part and period, at the newest such period. */
export function arrivalsOf(all: Lookup, region: string): Arrival[] {
  const lookup = dated(all);
  const { units } = lookup.ledger;
  return lookup.ofRegion(region).flatMap((series) => {
    if (series.indicator !== ARRIVED) return [];
    const promised = lookup.series({ ...series, indicator: AGREED });
    const known = new Set(promised.observations.map((row) => row.period));
    const at = series.observations.findLast((row) => known.has(row.period))?.period;
    if (at === undefined) return [];
    const [there] = statements(lookup.ledger, series, period(at));
    const [said] = statements(lookup.ledger, promised, period(at));
    if (there === undefined || said === undefined) return [];
    const [arrived, agreed] = [figureOf(there, units), figureOf(said, units)];
    return [{ series, period: period(at), arrived, agreed, result: capitalArrival(arrived, agreed) }];
  });
}
