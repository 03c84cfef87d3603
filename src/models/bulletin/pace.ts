import type { ToldBands, ToldList } from "../../i18n/bulletin-facts.ts";
import { formatPercent } from "../../i18n/decimal.ts";
import { type Period, period as periodOf } from "../../ledger/period.ts";
import {
  aheadOfSchedule,
  BANDS,
  type Band,
  band,
  isLowCompletion,
  schedule,
} from "../../measures/schedule.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Edition } from "../ground/edition.ts";
import type { Material } from "./material.ts";
import { subjectTitle } from "./places.ts";
import { subjectGroups } from "./subjects.ts";
import { completionText, type Judged, judgedOf } from "./tell.ts";
import { type Paragraph, plain, sentencesIn, shortName } from "./words.ts";

/** More names than this in one sentence are no help; those under the limit are told by name, as notices do. */
const MOST_NAMES = 10;
const MOST_LOW = 30;
/** So many things are told of that places are judged by: the tables have the others. */
const MOST_GROUPS = 4;

/** A completion that can be set against the schedule, and what it is called. */
interface Paced {
  readonly name: string;
  readonly judged: Judged;
  readonly band: Band;
}

/** Who keeps to the schedule and who does not, and who is under the limit that is told by name. */
export function pace(material: Material): Paragraph[] {
  const say = sentencesIn(material.edition.lang);
  const place = material.edition.names.region(material.region.id);
  const own = ownPaced(material);
  const groups = placesPaced(material);
  if (own.length + groups.length === 0) return [];
  const over = material.period.fullYear;
  const start = over ? null : passed(material.period);
  const first = [
    ...(start === null ? [] : [say.schedule(material.period, start)]),
    ...(own.length === 0 ? [] : [say.bands(say.ownIndicators(place), bandsOf(material.edition, own, over))]),
  ];
  const told = groups.map(({ subject, paced }) => [
    say.bands(say.placesIn(subject), bandsOf(material.edition, paced, over)),
  ]);
  return plain(material.edition, [first, ...told, [low(material, own, groups)]]);
}

/** The calendar schedule of the year at the cut-off. */
export function passed(at: Period): string | null {
  const share = schedule(at, periodOf(String(at.year)));
  return share.kind === "value" ? formatPercent(share.value) : null;
}

/** The places judged by one thing. */
interface PacedGroup {
  readonly subject: string;
  readonly paced: readonly Paced[];
}

/** The region's own things that are judged. */
function ownPaced(material: Material): Paced[] {
  return material.own.flatMap((one) => pacedOf(material, one, thingName(material, one))).sort(higherFirst);
}

/** 工业固定资产投资 */
function thingName(material: Material, { series }: Standing): string {
  return sentencesIn(material.edition.lang).series(
    material.edition.names.part(series),
    material.edition.names.indicator(series.indicator),
  );
}

/** Each thing that places are judged by, with those that are. */
function placesPaced(material: Material): PacedGroup[] {
  const groups = subjectGroups(material).flatMap((group) =>
    group.subjects.map((subject) => ({ ...group, subject })),
  );
  const told = groups.map(({ subject, scheme }) => ({
    subject: subjectTitle(material, { subjects: [subject], scheme: scheme && "" }),
    paced: material.places
      .flatMap((place) => {
        const one = material.at(place.id, subject);
        return one === null ? [] : pacedOf(material, one, shortName(material, place.id));
      })
      .sort(higherFirst),
  }));
  return told.filter(({ paced }) => paced.length > 0).slice(0, MOST_GROUPS);
}

function pacedOf(material: Material, one: Standing, name: string): Paced[] {
  const judged = judgedOf(material, one);
  if (judged === null || one.indicator.measure !== "flow" || one.indicator.better === "lower") return [];
  const ahead = aheadOfSchedule(judged.result, one.schedule);
  const placed = band(ahead, material.site.ledger.settings.schedule_bands);
  return placed === null ? [] : [{ name, judged, band: placed }];
}

function higherFirst(a: Paced, b: Paced): number {
  const [x, y] = [a.judged.result.value, b.judged.result.value];
  return x.n * y.d > y.n * x.d ? -1 : x.n * y.d < y.n * x.d ? 1 : 0;
}

function bandsOf(edition: Edition, paced: readonly Paced[], over: boolean): ToldBands {
  const kept: readonly Band[] = over ? ["ahead", "behind"] : BANDS;
  const bands = kept.map((name) => ({
    band: name,
    items: paced.filter((one) => (over ? (one.band === "ahead") === (name === "ahead") : one.band === name)),
  }));
  return {
    over,
    bands: bands
      .filter(({ items }) => items.length > 0)
      .map(({ band: name, items }) => ({ band: name, ...told(edition, items, MOST_NAMES) })),
  };
}

function told(edition: Edition, all: readonly Paced[], most: number): ToldList {
  const items = all
    .slice(0, most)
    .map(({ name, judged }) => ({ name, percent: completionText(edition, judged).text }));
  return { items, count: all.length };
}

/** Those under the limit, by name: the region's own things, then the places. */
function low(material: Material, own: readonly Paced[], groups: readonly PacedGroup[]): string {
  const say = sentencesIn(material.edition.lang);
  const { low_completion: limit } = material.site.ledger.settings;
  const place = material.edition.names.region(material.region.id);
  const under = (all: readonly Paced[]) => all.filter(({ judged }) => isLowCompletion(judged.result, limit));
  const [mine, theirs] = [under(own), groups.map(({ subject, paced }) => ({ subject, paced: under(paced) }))];
  const count = theirs.reduce((all, { paced }) => all + paced.length, mine.length);
  if (count === 0) return say.noLow(`${limit}%`);
  const subjects = theirs
    .filter(({ paced }) => paced.length > 0)
    .map(({ subject, paced }) => say.lowPlaces(subject, told(material.edition, paced, MOST_LOW)));
  return say.low(
    `${limit}%`,
    [...(mine.length === 0 ? [] : [say.lowOwn(place, told(material.edition, mine, MOST_LOW))]), ...subjects],
    count,
  );
}
