import { addsUp } from "../ledger/adding-up.ts";
import type { Ledger } from "../ledger/ledger.ts";
import type { Lookup, Series } from "../ledger/lookup.ts";
import { type Period, period } from "../ledger/period.ts";
import type { Region, Target } from "../ledger/schema.ts";
import { type Allocation, allocation } from "./allocation.ts";
import { TIER_ORDER, targetInForce } from "./completion.ts";
import { isAmount, type TargetFigure, targetFigureOf } from "./figure.ts";
import { membersOf } from "./places.ts";

/** One of those below, and its target in force at the end of the period; null where it has none. */
export interface Assigned {
  readonly place: Region;
  readonly target: TargetFigure | null;
}

/** How one target of a region was handed down to the places within it. */
export interface HandedDown {
  readonly series: Series;
  readonly tier: Target["tier"];
  /** The region's own target; null where only those below have one. */
  readonly own: TargetFigure | null;
  readonly assigned: readonly Assigned[];
  readonly allocation: Allocation;
}

/**
 * How a region's target for a period was handed down: its own target against those of the places
 * within it, of one tier (committed before planned before stretch). Places of a peer group of which
 * no member has such a target are not waited for. Null where nothing was handed down: no place below
 * has a target, or a single one has and the region itself has none.
 */
export function handedDown(lookup: Lookup, series: Series, span: Period): HandedDown | null {
  const members = membersOf(lookup, series.region);
  if (members.length === 0) return null;
  const below = members.map((place) => ({ place, series: lookup.series({ ...series, region: place.id }) }));
  for (const tier of TIER_ORDER) {
    const all = below.map(({ place, series: one }) => ({
      place,
      target: inForce(lookup.ledger, one, span, tier),
    }));
    if (all.every(({ target }) => target === null)) continue;
    const own = inForce(lookup.ledger, series, span, tier);
    if (own === null && all.filter(({ target }) => target !== null).length < 2) continue;
    const assigned = awaited(all);
    const additive = addsUp(lookup.ledger.indicators.row(series.indicator));
    const figures = assigned.map(({ target }) => target);
    return { series, tier, own, assigned, allocation: allocation(figures, own, additive) };
  }
  return null;
}

/** Those with a target, and those without one whose peers have one. */
function awaited(all: readonly Assigned[]): Assigned[] {
  const groups = new Set(all.flatMap(({ place, target }) => (target === null ? [] : place.peer_group)));
  groups.delete("");
  return all.filter(({ place, target }) => target !== null || groups.has(place.peer_group));
}

/** The level target of one tier for exactly this period that counts at its end. */
function inForce(ledger: Ledger, series: Series, span: Period, tier: Target["tier"]): TargetFigure | null {
  const targets = series.targets.filter((row) => isAmount(row) && row.tier === tier && isFor(row, span));
  if (targets.length === 0) return null;
  return targetInForce(
    targets.map((row) => targetFigureOf(row, ledger.units)),
    span,
  ).target;
}

function isFor(row: Target, span: Period): boolean {
  if (row.period === span.text) return true;
  const { from, to } = period(row.period);
  return from === span.from && to === span.to;
}
