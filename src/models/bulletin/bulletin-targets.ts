import type { ToldShares, ToldTarget } from "../../i18n/bulletin-facts.ts";
import { formatPercent } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { formatWithinYear } from "../../i18n/period.ts";
import { addsUp } from "../../ledger/adding-up.ts";
import { round } from "../../ledger/fraction.ts";
import { samePeriod } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { inUnitOf, isAmount, targetFigureOf } from "../../measures/figure.ts";
import { allocation } from "../../measures/places/allocation.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Judged } from "../../measures/targets/judged.ts";
import { decimalsIn } from "../../measures/targets/reading.ts";
import { totalOf } from "../../measures/total.ts";
import type { Edition } from "../ground/edition.ts";
import { MOST_PLACES_WITH_TARGETS, MOST_TARGETS } from "../ground/limits.ts";
import { type Aim, aimsOf, chiefOf, clauseOf } from "./aims.ts";
import { unitsOf } from "./growth.ts";
import type { Material, PlaceBlock } from "./material.ts";
import { featuredPlace, UNFEATURED } from "./order.ts";
import { type Paragraph, plain, sentencesIn, shortName, wordsIn } from "./words.ts";

/** The region's targets over the cut-off, what was reached of those not told of before, and how they were divided among its places. */
export function targets(material: Material): Paragraph[] {
  const kept = material.aimed(material.region.id).filter((one) => isTold(material, one));
  const place = material.edition.names.region(material.region.id);
  const sentences = kept
    .slice(0, MOST_TARGETS)
    .map((one) => [sentencesIn(material.edition.lang).target(toldTarget(material, one), place)]);
  return plain(material.edition, [
    ...sentences,
    kept.length > MOST_TARGETS ? [wordsIn(material.edition.lang).more] : [],
  ]);
}

/** Totals, featured things, and all that was divided among places. */
function isTold(material: Material, { series }: Standing): boolean {
  const isTotal = series.breakdown === "" && series.industry === "";
  const isFeatured = featuredPlace(material, series.indicator) < UNFEATURED && series.breakdown === "";
  return isTotal || isFeatured || material.places.some((place) => ofPlace(material, place, series) !== null);
}

function toldTarget(material: Material, one: Standing): ToldTarget {
  const { edition, own } = material;
  const { names } = edition;
  const aims = aimsOf(edition, one);
  const isToldBefore = own.some(({ series }) => series === one.series);
  const chief = chiefOf(one);
  return {
    what: sentencesIn(edition.lang).series(names.part(one.series), names.indicator(one.series.indicator)),
    aims: bySpan(edition, aims),
    reached: isToldBefore ? [] : [...new Set(aims.map((aim) => reachedText(edition, aim)))],
    allocated: chief && allocated(material, one, chief),
    blocks: chief === null ? [] : blocksOf(material, one, chief),
  };
}

/** Targets of one span together: 年度目标为1,300亿元以上、增长6.0%左右. */
function bySpan({ words }: Edition, aims: readonly Aim[]): ToldTarget["aims"] {
  const told = aims.map(({ judgement, names }) => ({
    span: words.judgement.span(judgement, names),
    target: words.judgement.target(judgement, names),
  }));
  return [...Map.groupBy(told, ({ span }) => span)].map(([span, all]) => ({
    span,
    target: all.map(({ target }) => target).join(words.site.listComma),
  }));
}

/** 1—9月增长4.7%（可比价），目前低于年度目标1.3个百分点; of what has no figure, the verdict alone. */
function reachedText(edition: Edition, aim: Aim): string {
  const { judgement, names } = aim;
  const words = edition.words.judgement;
  const { rests, ownVerdict } = judgement;
  if (rests === null) return ownVerdict === null ? words.verdict(judgement, names) : clauseOf(edition, aim);
  const figure = words.figure(judgement, names);
  const when = formatWithinYear(rests.period, edition.lang);
  const dated = edition.words.bulletinSentences.dated(when, figure);
  return [...(figure === "" ? [] : [dated]), clauseOf(edition, aim)].join(edition.words.site.comma);
}

/** A place's target for the same thing, span and form. */
function ofPlace(
  material: Material,
  { id }: Region,
  { indicator, industry, breakdown }: Standing["series"],
  like?: Judged,
): Aim | null {
  const one = material
    .aimed(id)
    .find(
      ({ series }) =>
        series.indicator === indicator && series.industry === industry && series.breakdown === breakdown,
    );
  if (one === undefined) return null;
  return aimsOf(material.edition, one).find((aim) => like === undefined || isAlike(aim, like)) ?? null;
}

function isAlike({ judgement: { target: a } }: Judged, { judgement: { target: b } }: Judged): boolean {
  return samePeriod(a.span, b.span) && a.form === b.form && a.tier === b.tier && a.of === b.of;
}

/** The places' targets together, of the same span as the region's own. */
function allocated(material: Material, one: Standing, chief: Judged): ToldTarget["allocated"] {
  if (!isAmount(chief.row) || chief.judgement.target.upper !== null || !addsUp(one.indicator)) return null;
  const { units } = material.site.ledger;
  const own = targetFigureOf(chief.row, units);
  const children = material.places
    .filter(({ kind }) => kind !== "group")
    .flatMap((place) => ofPlace(material, place, one.series, chief) ?? [])
    .map(({ row }) => targetFigureOf(row, units));
  if (children.length < 2) return null;
  const { ratio } = allocation(children, own, true);
  if (ratio.kind !== "value") return null;
  const decimals = Math.max(...[own, ...children].map((figure) => decimalsIn(figure, own)));
  const sum = round(inUnitOf(totalOf(children).value, own), decimals);
  return {
    amount: material.edition.words.judgement.quantity(
      { value: sum, scale: "amount", unit: own.unit, decimals, bound: "" },
      unitsOf(material.edition),
    ),
    ratio: withBound(formatPercent(ratio.value), ratio.bound, material.edition.lang),
  };
}

function blocksOf(material: Material, one: Standing, chief: Judged): ToldShares[] {
  const blocks = material.blocks.flatMap((block) => sharesOf(material, block, one, chief) ?? []);
  const places = blocks.flatMap(({ groups }) => groups.flatMap(({ names }) => names));
  return places.length > MOST_PLACES_WITH_TARGETS ? [] : blocks;
}

/** A block's own target, then those of its members, equal ones together. */
function sharesOf(material: Material, block: PlaceBlock, one: Standing, chief: Judged): ToldShares | null {
  const text = (place: Region) => {
    const aim = ofPlace(material, place, one.series, chief);
    return aim && material.edition.words.judgement.target(aim.judgement, aim.names);
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
