import type { Series } from "../../ledger/lookup.ts";
import { type Period, period } from "../../ledger/period.ts";
import type { Indicator } from "../../ledger/schema.ts";
import { dated } from "../../measures/dated.ts";
import type { Figure } from "../../measures/figure.ts";
import { convert, figureOf } from "../../measures/figure.ts";
import { statements } from "../../measures/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { MANY_REGIONS_COMPARED, MOST_PERIODS_COMPARED } from "../ground/limits.ts";
import type { Site } from "../ground/site.ts";

/** An indicator, or a part of it, that two places or more have figures of. */
export interface Subject {
  readonly indicator: Indicator;
  /** Part of the address: `industry.size-5m-up`; empty for the whole. */
  readonly part: string;
  /** One for each place. */
  readonly series: readonly Series[];
}

/** What can be compared of an indicator: the whole first, then its parts as they first occur. */
export function subjectsOf(site: Site, indicator: Indicator): Subject[] {
  const all = dated(site.lookup).ofIndicator(indicator.id);
  const stated = all.filter(({ observations }) => observations.length > 0);
  const parts = Map.groupBy(stated, partId);
  const several = [...parts].filter(([, series]) => series.length > 1);
  several.sort(([a], [b]) => Number(a !== "") - Number(b !== ""));
  return several.map(([part, series]) => ({ indicator, part, series }));
}

function partId({ industry, breakdown }: Series): string {
  return industry === "" && breakdown === "" ? "" : `${industry}.${breakdown}`;
}

const known = new WeakMap<Site, readonly Subject[]>();

/** Everything that can be compared, in the order of the indicators. */
export function comparable(site: Site): readonly Subject[] {
  const found = known.get(site);
  if (found !== undefined) return found;
  const made = [...site.ledger.indicators.values()].flatMap((indicator) => subjectsOf(site, indicator));
  known.set(site, made);
  return made;
}

/** What the address says of a subject: `capital-in-place`, `fixed-asset-investment.industry.size-5m-up`. */
export function subjectId({ indicator, part }: Subject): string {
  return part === "" ? indicator.id : `${indicator.id}.${part}`;
}

/** A figure of a place at one period, in the indicator's unit. */
export interface PlaceFigure {
  readonly period: Period;
  readonly figure: Figure;
}

/** The figures of a place, oldest first: of several statements of a period the one that pages show. */
export function figuresOf(edition: Edition, series: Series, indicator: Indicator): PlaceFigure[] {
  const { ledger } = edition.site;
  const periods = [...new Set(series.observations.map((row) => row.period))].map(period);
  const shown = ledger.regions.size > MANY_REGIONS_COMPARED ? periods.slice(-MOST_PERIODS_COMPARED) : periods;
  return shown.flatMap((at) => {
    const [row] = statements(ledger, series, at);
    const figure = row && convert(figureOf(row, ledger.units), indicator.unit, ledger.units);
    return figure ? [{ period: at, figure }] : [];
  });
}
