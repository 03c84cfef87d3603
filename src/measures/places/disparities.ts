import { compare } from "../../ledger/fraction.ts";
import type { Lookup } from "../../ledger/lookup.ts";
import { must } from "../../ledger/must.ts";
import type { Period } from "../../ledger/period.ts";
import type { Indicator, Region } from "../../ledger/schema.ts";
import { none } from "../answer.ts";
import { dated } from "../dated.ts";
import type { MeasureId } from "../definitions.ts";
import { convert, type Figure, figureOf } from "../figure.ts";
import { FEWEST_COMPARED } from "../limits.ts";
import type { Result } from "../result.ts";
import { statements } from "../statements.ts";
import { gini, highestLessLowest, highestToLowest, type TheilSplit, theil, variation } from "./disparity.ts";
import { peerSets } from "./places.ts";
import type { Subject } from "./ranking.ts";

export interface PlaceFigure {
  readonly place: Region;
  readonly figure: Figure;
}

/** How far comparable places lie apart. */
export interface Disparity {
  readonly group: string;
  readonly kind: Region["kind"];
  readonly highest: PlaceFigure;
  readonly lowest: PlaceFigure;
  /** How many have a figure, of how many. */
  readonly counted: number;
  readonly of: number;
  /** Of rates alone: how far the highest lies above the lowest. Rates have none of the others. */
  readonly spread: Result;
  readonly multiple: Result;
  readonly variation: Result;
  readonly gini: Result;
}

export interface Disparities {
  readonly period: Period;
  readonly sets: readonly Disparity[];
  /** Over all the sets together; null where there is only one, and for rates. */
  readonly split: TheilSplit | null;
}

/** The figures of places at a period, in the indicator's unit; those without one are left out. */
export function figuresAt(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
): PlaceFigure[] {
  const { ledger } = lookup;
  const { unit } = ledger.indicators.row(subject.indicator);
  return places.flatMap((place) => {
    const series = dated(lookup).series({ ...subject, region: place.id });
    const [row] = statements(ledger, series, at);
    const figure = row === undefined ? null : convert(figureOf(row, ledger.units), unit, ledger.units);
    return figure === null ? [] : [{ place, figure }];
  });
}

/** How far the places of each peer set lie apart at a period; null where no set has two figures. */
export function disparities(
  lookup: Lookup,
  places: readonly Region[],
  subject: Subject,
  at: Period,
): Disparities | null {
  const { measure } = lookup.ledger.indicators.row(subject.indicator);
  const all = peerSets(places).map((set) => ({ set, found: figuresAt(lookup, set.places, subject, at) }));
  const told = all.filter(({ found }) => found.length >= FEWEST_COMPARED);
  if (told.length === 0) return null;
  const grouped = told.flatMap(({ set, found }) =>
    found.map(({ figure }) => ({ group: set.group || set.kind, figure })),
  );
  return {
    period: at,
    sets: told.map(({ set, found }) => ({
      ...{ group: set.group, kind: set.kind, of: set.places.length },
      ...disparityOf(found, measure),
    })),
    split: told.length < FEWEST_COMPARED || isRate(measure) ? null : theil(grouped),
  };
}

type Kind = Indicator["measure"];

function isRate(measure: Kind): boolean {
  return measure === "rate" || measure === "rank";
}

/** How far figures of one dimension, at least two, lie apart: rates in points, all else by indices. */
export function disparityOf(found: readonly PlaceFigure[], measure: Kind) {
  const sorted = [...found].sort((a, b) => compare(b.figure.value, a.figure.value));
  const figures = found.map(({ figure }) => figure);
  const isOf = (rates: boolean, index: (all: readonly Figure[]) => Result, id: MeasureId): Result =>
    isRate(measure) === rates ? index(figures) : none(id, rates ? "other-kind" : "is-rate");
  return {
    highest: must(sorted[0], "figures to compare"),
    lowest: must(sorted.at(-1), "figures to compare"),
    counted: found.length,
    spread: isOf(true, highestLessLowest, "highest-less-lowest"),
    multiple: isOf(false, highestToLowest, "highest-to-lowest"),
    variation: isOf(false, variation, "variation"),
    gini: isOf(false, gini, "gini"),
  };
}
