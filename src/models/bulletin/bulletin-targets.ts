import type { ToldShares, ToldTarget } from "../../i18n/bulletin-facts.ts";
import { formatPercent } from "../../i18n/decimal.ts";
import { type formatAmount, withBound } from "../../i18n/number.ts";
import { round } from "../../ledger/fraction.ts";
import type { Series } from "../../ledger/lookup.ts";
import type { Region } from "../../ledger/schema.ts";
import { allocation } from "../../measures/allocation.ts";
import { inUnitOf, type TargetFigure } from "../../measures/figure.ts";
import { totalOf } from "../../measures/total.ts";
import { seriesInOrder } from "../series/key-figures.ts";
import type { Material, PlaceBlock } from "./material.ts";
import { featuredPlace, UNFEATURED } from "./weight.ts";
import { type Paragraph, plain, sentencesIn, shortName, wordsIn } from "./words.ts";

const MOST_TARGETS = 6;
/** The targets of more places than this stand in the table alone. */
const MOST_PLACES = 15;
/** Decimals of a sum of targets: more are the parts' own. */
const DECIMALS = 4;

/** The region's targets of the year, and how they were divided among its places. */
export function targets(material: Material): Paragraph[] {
  const told = targetSeries(material).map((one) => toldTarget(material, one));
  const kept = told.filter((one) => one !== null);
  const place = material.edition.names.region(material.region.id);
  const sentences = kept
    .slice(0, MOST_TARGETS)
    .map((one) => [sentencesIn(material.edition.lang).target(one, place)]);
  return plain(material.edition, [
    ...sentences,
    kept.length > MOST_TARGETS ? [wordsIn(material.edition.lang).more] : [],
  ]);
}

/** Totals of featured things, and all that was divided among places. */
function targetSeries(material: Material): Series[] {
  const { lookup } = material.site;
  const all = seriesInOrder(material.site, lookup.ofRegion(material.region.id)).filter(
    ({ targets: t }) => t.length > 0,
  );
  return all.filter((series) => {
    const divided = material.places.some((place) => material.target(place.id, series) !== null);
    const featured = featuredPlace(material, series.indicator) < UNFEATURED && series.breakdown === "";
    return divided || featured;
  });
}

function toldTarget(material: Material, series: Series): ToldTarget | null {
  const own = material.target(material.region.id, series);
  if (own === null) return null;
  const part = material.edition.names.part(series);
  const name = material.edition.names.indicator(series.indicator);
  return {
    what: sentencesIn(material.edition.lang).series(part, name),
    year: material.edition.period(own.period),
    tier: own.tier,
    amount: stated(material, own),
    allocated: allocated(material, series, own),
    blocks: blocksOf(material, series),
  };
}

/** The places' targets together, of the same span as the region's own. */
function allocated(material: Material, series: Series, own: TargetFigure): ToldTarget["allocated"] {
  const children = material.places
    .filter(({ kind }) => kind !== "group")
    .map((place) => material.target(place.id, series))
    .filter((figure) => figure !== null && figure.period === own.period);
  if (children.length < 2) return null;
  const additive = material.site.ledger.indicators.get(series.indicator)?.additive === "yes";
  const { ratio } = allocation(children, own, additive);
  if (ratio.kind !== "value") return null;
  const sum = round(inUnitOf(totalOf(children.filter((figure) => figure !== null)).value, own), DECIMALS);
  return {
    amount: amount(material, sum, own),
    ratio: withBound(formatPercent(ratio.value), ratio.bound, material.edition.lang),
  };
}

function stated(material: Material, figure: TargetFigure): string {
  return withBound(
    amount(material, figure.text, { ...figure, unit: figure.writtenUnit }),
    figure.bound,
    material.edition.lang,
  );
}

function amount(
  material: Material,
  value: Parameters<typeof formatAmount>[0],
  { unit }: TargetFigure,
): string {
  return material.edition.amount(value, null, unit);
}

function blocksOf(material: Material, series: Series): ToldShares[] {
  const blocks = material.blocks.flatMap((block) => sharesOf(material, block, series) ?? []);
  const places = blocks.flatMap(({ groups }) => groups.flatMap(({ names }) => names));
  return places.length > MOST_PLACES ? [] : blocks;
}

/** A block's own target, then those of its members, equal ones together. */
function sharesOf(material: Material, block: PlaceBlock, series: Series): ToldShares | null {
  const text = (place: Region) => {
    const figure = material.target(place.id, series);
    return figure === null ? null : stated(material, figure);
  };
  const total = block.group === null ? null : text(block.group);
  const told = block.members.flatMap((place) => {
    const amount = text(place);
    return amount === null ? [] : [{ amount, name: shortName(material, place.id) }];
  });
  const groups = Map.groupBy(told, ({ amount }) => amount);
  if (total === null && groups.size === 0) return null;
  return {
    total:
      total === null || block.group === null
        ? null
        : { name: shortName(material, block.group.id), amount: total },
    groups: [...groups].map(([amount, all]) => ({ names: all.map(({ name }) => name), amount })),
  };
}
