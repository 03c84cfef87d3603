import { addsUp, countedOnce } from "../../ledger/adding-up.ts";
import { compare, ONE } from "../../ledger/fraction.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { type Period, samePeriod } from "../../ledger/period.ts";
import { type Region, TIER_ORDER, type Tier } from "../../ledger/schema.ts";
import { dated } from "../dated.ts";
import { isAmount, type TargetFigure, targetFigureOf } from "../figure.ts";
import { type Aimed, aimsAt } from "../targets/judged.ts";
import { subjectOf } from "../targets/series-evidence.ts";
import { soughtBy } from "../targets/sought.ts";
import { type Allocation, allocation } from "./allocation.ts";
import { membersOf } from "./places.ts";

/** One of those below, and its target in force at the end of the period; null where it has none. */
export interface Assigned {
  readonly place: Region;
  readonly target: TargetFigure | null;
}

/** How one target of a region was handed down to the places within it. */
export interface HandedDown {
  readonly series: Series;
  readonly tier: Tier;
  /** The region's own target; null where only those below have one. */
  readonly own: TargetFigure | null;
  readonly assigned: readonly Assigned[];
  readonly allocation: Allocation;
  /** True for what may not be exceeded: then those below are asked more where their sum is less. */
  readonly isCeiling: boolean;
}

/**
 * How a region's target for a period was handed down: its own target against those of the places
 * within it, of one tier (committed before planned before stretch). Only amounts are handed down.
 * Places that stand beside the region, or inside another of its places, are not of them. Places of a
 * peer group of which no member has such a target are not waited for. Null where nothing was handed
 * down: no place below has a target, or a single one has and the region itself has none.
 */
export function handedDown(all: Lookup, of: Series, span: Period): HandedDown | null {
  const lookup = dated(all);
  const series = lookup.series(of);
  const { measure } = lookup.ledger.indicators.row(series.indicator);
  const within = measure === "rate" || measure === "rank" ? [] : membersOf(lookup, series.region);
  const members = countedOnce(within, (place) => place);
  const below = members.map((place) => ({
    place,
    amounts: amountsInForce(lookup, lookup.series({ ...series, region: place.id }), span),
  }));
  const own = amountsInForce(lookup, series, span);
  for (const tier of TIER_ORDER) {
    const assigned = below.map(({ place, amounts }) => ({ place, aimed: ofOneTier(amounts, tier) }));
    const mine = ofOneTier(own, tier);
    const found = assigned.filter(({ aimed }) => aimed !== null).length;
    if (found > 0 && (mine !== null || found > 1)) return ofTier(lookup, series, tier, mine, assigned);
  }
  return null;
}

type Found = { readonly place: Region; readonly aimed: Aimed | null };

function ofTier(
  lookup: Lookup,
  series: Series,
  tier: Tier,
  own: Aimed | null,
  all: readonly Found[],
): HandedDown {
  const { ledger } = lookup;
  const indicator = ledger.indicators.row(series.indicator);
  const figure = (aimed: Aimed | null) => aimed && targetFigureOf(aimed.row, ledger.units);
  const assigned = awaited(all.map(({ place, aimed }) => ({ place, target: figure(aimed) })));
  const like = own ?? all.find(({ aimed }) => aimed !== null)?.aimed ?? null;
  return {
    ...{ series, tier, own: figure(own), assigned },
    allocation: allocation(
      assigned.map(({ target }) => atItsWord(target)),
      atItsWord(figure(own)),
      addsUp(indicator),
    ),
    isCeiling: like !== null && soughtBy(like, subjectOf(indicator, ledger)).direction < 0,
  };
}

/** A qualifier says which side of a target is good: the number itself is what is handed down. */
function atItsWord(target: TargetFigure | null): TargetFigure | null {
  return target === null || target.bound === "~" ? target : { ...target, bound: "" };
}

/**
 * What became of a target on its way: `raised` where those below are asked for more than the whole,
 * `tightened` where they may use less than its ceiling, `loosened` where they may use more; `part` of it
 * assigned; the `same`, but for `rounding`; `open` where too few of those below are known.
 */
export const HANDINGS = ["raised", "tightened", "loosened", "part", "rounding", "same", "open"] as const;
export type Handing = (typeof HANDINGS)[number];

/** Null where the sum cannot be set against an own target. */
export function handingOf({ allocation, isCeiling }: HandedDown): Handing | null {
  const { ratio, isRounding, counted, of } = allocation;
  if (ratio.kind === "none") return null;
  if (isRounding) return "rounding";
  const side = compare(ratio.value, ONE);
  if (side > 0) return isCeiling ? "loosened" : "raised";
  if (counted < of) return "open";
  if (side === 0) return "same";
  return isCeiling ? "tightened" : "part";
}

/** Those with a target, and those without one whose peers have one. */
function awaited(all: readonly Assigned[]): Assigned[] {
  const groups = new Set(all.flatMap(({ place, target }) => (target === null ? [] : place.peer_group)));
  groups.delete("");
  return all.filter(({ place, target }) => target !== null || groups.has(place.peer_group));
}

/** The amounts for exactly this span that count at its end. A range is no amount. */
function amountsInForce(lookup: Lookup, series: Series, span: Period): Aimed[] {
  if (series.targets.length === 0) return [];
  return aimsAt(lookup, series, span, (one) => samePeriod(one, span)).flatMap(({ target }) =>
    target !== null && isAmount(target.row) && target.upper === null ? [target] : [],
  );
}

function ofOneTier(amounts: readonly Aimed[], tier: Tier): Aimed | null {
  return amounts.find((one) => one.tier === tier) ?? null;
}
