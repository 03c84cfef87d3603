import { addsUp } from "../../ledger/adding-up.ts";
import { decimalsOf } from "../../ledger/fraction.ts";
import type { Lookup, Series } from "../../ledger/lookup.ts";
import { open, push } from "../../ledger/memo.ts";
import { comparePeriods, type Period, period } from "../../ledger/period.ts";
import type { Indicator, Observation, Region } from "../../ledger/schema.ts";
import { dated } from "../dated.ts";
import { convert, figureOf, levelScale } from "../figure.ts";
import { statements } from "../statements.ts";
import { type Amount, amountOf, type Branch, branches, type Known, uppermost } from "./flow-branches.ts";

/** The scheme of `breakdowns.csv` that says where capital comes from. */
export const ORIGIN_SCHEME = "origin";

/** One place's money by origin and by industry. A side of which nothing is known is empty. */
export interface PlaceFlow {
  readonly place: Region;
  /** Null where only parts are stated. */
  readonly total: Amount | null;
  readonly origins: readonly Branch[];
  readonly industries: readonly Branch[];
  /** The rows behind it. */
  readonly rows: readonly Observation[];
}

/** An indicator's money at one period: places of which none lies within another. */
export interface CapitalFlow {
  readonly indicator: Indicator;
  readonly period: Period;
  /** The place that all of them lie within, where the ledger has its own flow apart; else null. */
  readonly within: Region | null;
  readonly places: readonly PlaceFlow[];
  /** As many decimals as the figures are stated with, in the indicator's unit. */
  readonly decimals: number;
}

/**
 * The flows of capital that the ledger knows: of every additive flow of money that any row breaks
 * down by origin, each period in which a place has it by origin or by industry; the newest first
 * within an indicator. Empty where nothing is by origin. Linear in the rows of these indicators.
 */
export function capitalFlows(all: Lookup): CapitalFlow[] {
  const lookup = dated(all);
  const { ledger } = lookup;
  const origins = new Set([...ledger.breakdowns.values()].filter(isOrigin).map(({ id }) => id));
  if (origins.size === 0) return [];
  return [...ledger.indicators.values()].flatMap((indicator) => {
    const own = lookup.ofIndicator(indicator.id);
    if (!isMoney(lookup, indicator) || !own.some((one) => isKnown(one) && origins.has(one.breakdown)))
      return [];
    const parts = own.filter((one) => isKnown(one) && isPart(one, origins));
    return flowsOf(lookup, indicator, parts, origins);
  });
}

function isOrigin({ scheme }: { readonly scheme: string }): boolean {
  return scheme === ORIGIN_SCHEME;
}

function isKnown({ observations }: Series): boolean {
  return observations.length > 0;
}

function isMoney({ ledger }: Lookup, indicator: Indicator): boolean {
  const scale = levelScale(ledger.units.row(indicator.unit));
  return indicator.measure === "flow" && addsUp(indicator) && scale === "money";
}

/** By one origin, or by one industry. */
function isPart({ industry, breakdown }: Series, origins: ReadonlySet<string>): boolean {
  return (industry === "" && origins.has(breakdown)) || (industry !== "" && breakdown === "");
}

function flowsOf(
  lookup: Lookup,
  indicator: Indicator,
  parts: readonly Series[],
  origins: ReadonlySet<string>,
): CapitalFlow[] {
  const at = new Map<string, Map<string, Series[]>>();
  for (const one of parts) {
    for (const text of new Set(one.observations.map((row) => row.period))) {
      push(
        open(at, text, () => new Map()),
        one.region,
        one,
      );
    }
  }
  const periods = [...at].map(([text, places]) => ({ when: period(text), places }));
  periods.sort((a, b) => comparePeriods(b.when, a.when));
  return periods.flatMap(({ when, places }) => atPeriod(lookup, indicator, when, places, origins));
}

/** Places apart by the nearest place above them that has a flow of its own: nothing is counted twice. */
function atPeriod(
  lookup: Lookup,
  indicator: Indicator,
  when: Period,
  places: ReadonlyMap<string, readonly Series[]>,
  origins: ReadonlySet<string>,
): CapitalFlow[] {
  const groups = new Map<Region | null, { within: Region | null; places: PlaceFlow[] }>();
  for (const [id, series] of places) {
    const region = lookup.ledger.regions.row(id);
    const within = lookup.ancestors(id).find((above) => places.has(above.id)) ?? null;
    const group = open(groups, within, () => ({ within, places: [] }));
    group.places.push(placeFlow(lookup, indicator, region, series, when, origins));
  }
  return [...groups.values()].map((group) => ({
    ...{ indicator, period: when, ...group },
    decimals: decimalsIn(indicator, group.places),
  }));
}

function decimalsIn({ unit, decimals }: Indicator, places: readonly PlaceFlow[]): number {
  const rows = places.flatMap((place) => place.rows);
  if (rows.some((row) => row.unit !== unit)) return Number(decimals);
  return Math.max(0, ...rows.map((row) => decimalsOf(row.value)));
}

function placeFlow(
  lookup: Lookup,
  indicator: Indicator,
  place: Region,
  series: readonly Series[],
  when: Period,
  origins: ReadonlySet<string>,
): PlaceFlow {
  const whole = knownAt(
    lookup,
    indicator,
    lookup.series({ ...EMPTY, region: place.id, indicator: indicator.id }),
    when,
    "",
  );
  const by = (some: readonly Series[], id: (one: Series) => string) =>
    some.flatMap((one) => knownAt(lookup, indicator, one, when, id(one)) ?? []);
  const fromOrigins = by(
    series.filter((one) => origins.has(one.breakdown)),
    (one) => one.breakdown,
  );
  const intoIndustries = by(
    series.filter((one) => one.industry !== ""),
    (one) => one.industry,
  );
  const { breakdowns, industries } = lookup.ledger;
  return {
    place,
    total: whole && amountOf(whole.figure),
    origins: branches(fromOrigins, whole, breakdowns),
    industries: branches(uppermost(intoIndustries, industries), whole),
    rows: [...(whole === null ? [] : [whole]), ...fromOrigins, ...intoIndustries].map(({ row }) => row),
  };
}

const EMPTY = { industry: "", breakdown: "" };

function knownAt(
  lookup: Lookup,
  indicator: Indicator,
  series: Series,
  when: Period,
  id: string,
): Known | null {
  const { ledger } = lookup;
  const [row] = statements(ledger, series, when);
  if (row === undefined) return null;
  const figure = convert(figureOf(row, ledger.units), indicator.unit, ledger.units);
  return figure === null ? null : { id, figure, row };
}
