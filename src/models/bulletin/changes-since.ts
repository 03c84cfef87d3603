import type { ToldChange, ToldMove } from "../../i18n/bulletin-facts.ts";
import { absolute, subtract } from "../../ledger/fraction.ts";
import { comparePeriods, type Period, period as periodOf, startsItsYear } from "../../ledger/period.ts";
import { convert } from "../../measures/figure.ts";
import { rankChange } from "../../measures/rank.ts";
import { ranking } from "../../measures/ranking.ts";
import { type Standing, standing } from "../../measures/standing.ts";
import type { Material } from "./material.ts";
import { subjectTitle } from "./places.ts";
import { subjectGroups } from "./subjects.ts";
import { judgedOf, whatOf } from "./tell.ts";
import { byWeight, featuredPlace, UNFEATURED } from "./weight.ts";
import { type Paragraph, plain, sentencesIn, shortName } from "./words.ts";

const MOST_CHANGES = 5;
const MOST_RANKINGS = 3;

/** What has changed since the cut-off before: sums, completions, and the order of the places. */
export function changes(material: Material): Paragraph[] {
  const say = sentencesIn(material.edition.lang);
  const before = periodBefore(material);
  if (before === null) {
    const place = material.edition.names.region(material.region.id);
    return plain(material.edition, [[say.noChanges(place, material.period)]]);
  }
  const told = changesSince(material, before);
  const moved = movesSince(material, before);
  return plain(material.edition, [told.length === 0 ? [] : [say.changes(before, told)], moved]);
}

/** The newest earlier cut-off of the same year, else the same months of the year before. */
function periodBefore(material: Material): Period | null {
  const { period: at } = material;
  const rows = material.own.flatMap(({ series }) => series.observations);
  const periods = [...new Set(rows.map((row) => row.period))].map(periodOf).sort(comparePeriods);
  const comparable = (other: Period) =>
    other.to < at.to && startsItsYear(other) && startsItsYear(at) && other.fullYear === at.fullYear;
  return (
    periods.findLast((other) => comparable(other) && (other.year === at.year || sameMonths(other, at))) ??
    null
  );
}

function sameMonths(other: Period, at: Period): boolean {
  return other.year === at.year - 1 && other.text.replace(/\d{4}/g, "") === at.text.replace(/\d{4}/g, "");
}

function changesSince(material: Material, before: Period): ToldChange[] {
  const totals = material.own.filter(
    (one) => one.series.industry === "" && one.series.breakdown === "" && one.period === material.period,
  );
  const kept = byWeight(material, totals).filter(
    (one) => featuredPlace(material, one.series.indicator) < UNFEATURED || judgedOf(material, one),
  );
  return kept.flatMap((one) => changeOf(material, one, before) ?? []).slice(0, MOST_CHANGES);
}

function changeOf(material: Material, one: Standing, before: Period): ToldChange | null {
  const { ledger } = material.site;
  const then = standing(material.site.lookup, one.series, before);
  const old = one.actual && then.actual && convert(then.actual, one.actual.unit, ledger.units);
  if (one.actual === null || old === null || one.actual.bound !== "" || old.bound !== "") return null;
  const size = subtract(one.actual.value, old.value);
  const [now, past] = [judgedOf(material, one), judgedOf(material, then)];
  const sameYear = before.year === material.period.year;
  return {
    what: whatOf(material, one),
    amount: material.edition.amount(absolute(size), null, one.actual.unit),
    rose: size.n >= 0n,
    points: now && past && sameYear ? subtract(now.result.value, past.result.value) : null,
  };
}

/** The places that moved in the order of their peers, for the things first told of. */
function movesSince(material: Material, before: Period): string[] {
  const blocks = material.blocks.filter(({ members }) => members.length > 1);
  return subjectGroups(material)
    .slice(0, MOST_RANKINGS)
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
