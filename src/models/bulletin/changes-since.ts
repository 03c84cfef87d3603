import type { ToldChange, ToldMove } from "../../i18n/bulletin-facts.ts";
import { subtract } from "../../ledger/fraction.ts";
import { comparePeriods, type Period, period as periodOf, startsItsYear } from "../../ledger/period.ts";
import { convert, type Figure } from "../../measures/figure.ts";
import { rankChange } from "../../measures/places/rank.ts";
import { ranking } from "../../measures/places/ranking.ts";
import type { Standing } from "../../measures/standing.ts";
import { jointDifference } from "../../measures/targets/joint.ts";
import type { Judgement, Quantity } from "../../measures/targets/judgement.ts";
import { distanceOf, isDiscrete, pointsBetween } from "../../measures/targets/quantity.ts";
import { isPercent } from "../../measures/targets/reading.ts";
import { MOST_CHANGES, MOST_RANK_CHANGES } from "../ground/limits.ts";
import { contestedGrowth } from "../series/growth-told.ts";
import { chiefOf, isAmountAim } from "./aims.ts";
import { isAssumed } from "./assumed.ts";
import { unitsOf } from "./growth.ts";
import { type Material, standingAt } from "./material.ts";
import { featuredPlace, UNFEATURED } from "./order.ts";
import { subjectTitle } from "./places.ts";
import { subjectGroups } from "./subjects.ts";
import { isTold, whatOf } from "./tell.ts";
import { byWeight } from "./weight.ts";
import { type Paragraph, plain, sentencesIn, shortName } from "./words.ts";

/** What has changed since the cut-off before: sums, completions, and the order of the places. */
export function changes(material: Material): Paragraph[] {
  const say = sentencesIn(material.edition.lang);
  if (material.own.some((one) => isAssumed(material.site, one))) {
    return plain(material.edition, [[say.noChangesOfAssumed]]);
  }
  const before = periodBefore(material);
  if (before === null) {
    const place = material.edition.names.region(material.region.id);
    return plain(material.edition, [[say.noChanges(place, material.period)]]);
  }
  const told = changesSince(material, before);
  const moved = movesSince(material, before);
  return plain(material.edition, [told.length === 0 ? [] : [say.changes(before, told)], moved]);
}

/** The last cut-off: the newest earlier one of the year; the same months of the year before where this is the first. */
export function periodBefore({ own, period: at }: Material): Period | null {
  const rows = own.flatMap(({ series }) => series.observations);
  const periods = [...new Set(rows.map((row) => row.period))].map(periodOf).sort(comparePeriods);
  const isEarlier = (other: Period) => other.to < at.to && startsItsYear(other) && startsItsYear(at);
  return (
    periods.findLast((other) => isEarlier(other) && other.year === at.year) ??
    periods.findLast((other) => isEarlier(other) && isSamePart(other, at)) ??
    null
  );
}

/** True where the last cut-off is of the year before. */
export function isYearBefore(before: Period | null, at: Period): boolean {
  return before !== null && before.year < at.year;
}

function isSamePart(other: Period, at: Period): boolean {
  return other.year === at.year - 1 && other.text.replace(/\d{4}/g, "") === at.text.replace(/\d{4}/g, "");
}

function changesSince(material: Material, before: Period): ToldChange[] {
  const totals = material.own.filter(({ series }) => series.industry === "" && series.breakdown === "");
  const kept = byWeight(material, totals).filter(
    (one) => featuredPlace(material, one.series.indicator) < UNFEATURED || isTold(material.edition, one),
  );
  return kept.flatMap((one) => changeOf(material, one, before) ?? []).slice(0, MOST_CHANGES);
}

function changeOf(material: Material, one: Standing, before: Period): ToldChange | null {
  const { edition, site } = material;
  const then = standingAt(site, one.series, before);
  if (then === null || one.actual === null || then.actual === null) return null;
  const old = convert(then.actual, one.actual.unit, site.ledger.units);
  const isMeasured = one.actual.estimated === then.actual.estimated;
  if (old === null || !isMeasured || one.actual.bound !== "" || old.bound !== "") return null;
  // On the year before, growth says it; where the report contradicts the ledger's base, that is no base.
  if (isYearBefore(before, material.period) && contestedGrowth(site, one) !== null) return null;
  const words = edition.words.judgement;
  const points = completionChange(one, then);
  return {
    what: whatOf(material, one),
    text: words.change(difference(one, one.actual, old), unitsOf(edition)),
    completion: points === null ? "" : words.change(points, unitsOf(edition)),
  };
}

/** One figure less an earlier one: a rate in percent in points, a rank in places, all else in its unit. */
function difference({ indicator: { measure } }: Standing, now: Figure, old: Figure): Quantity {
  const scale = measure === "rank" ? "places" : isPercent(now) ? "points" : "amount";
  const unit = scale === "amount" ? now.unit : "";
  const decimals = Math.max(now.decimals, old.decimals);
  const format = { scale, unit, decimals, isDiscrete: measure === "rank" || isDiscrete(now) } as const;
  return distanceOf(subtract(now.value, old.value), jointDifference(now.bound, old.bound), format);
}

/** Of one target of an amount: what more of it is completed. */
function completionChange(now: Standing, then: Standing): Quantity | null {
  const [a, b] = [amountOf(now), amountOf(then)];
  if (a === null || b === null || chiefOf(now)?.row !== chiefOf(then)?.row) return null;
  return a.completion === null || b.completion === null ? null : pointsBetween(a.completion, b.completion);
}

function amountOf(one: Standing): Judgement | null {
  const judgement = chiefOf(one)?.judgement;
  return judgement !== undefined && isAmountAim(judgement) ? judgement : null;
}

/** The places that moved in the order of their peers, for the things first told of. */
function movesSince(material: Material, before: Period): string[] {
  const blocks = material.blocks.filter(({ members }) => members.length > 1);
  return subjectGroups(material)
    .slice(0, MOST_RANK_CHANGES)
    .flatMap((group) => {
      const [subject] = group.subjects;
      if (subject === undefined) return [];
      const moves = blocks.map(({ members }): ToldMove[] | null => {
        const now = material.ranking(members, subject);
        const then = ranking(material.site.lookup, members, subject, before);
        if (now === null || then === null || now.by !== then.by) return null;
        const risen = rankChange(now.entries, then.entries);
        return [...risen].flatMap(([id, ranks]) => (ranks ? [{ name: shortName(material, id), ranks }] : []));
      });
      const known = moves.filter((list) => list !== null);
      if (known.length === 0) return [];
      return [
        sentencesIn(material.edition.lang).moves(
          subjectTitle(material, { subjects: [subject], scheme: "" }),
          known.flat(),
        ),
      ];
    });
}
