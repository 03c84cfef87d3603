import type { ToldCourse } from "../../i18n/bulletin-facts.ts";
import { formatPercent } from "../../i18n/decimal.ts";
import { formatWithinYear } from "../../i18n/period.ts";
import { compare, type Fraction } from "../../ledger/fraction.ts";
import { type Period, period as periodOf } from "../../ledger/period.ts";
import type { Subject } from "../../measures/places/ranking.ts";
import type { Result } from "../../measures/result.ts";
import type { Standing } from "../../measures/standing.ts";
import type { Judgement } from "../../measures/targets/judgement.ts";
import { scorecard } from "../../measures/targets/scorecard.ts";
import { SCORE_CLASSES, VERDICTS, type Verdict } from "../../measures/targets/verdict.ts";
import { told } from "../../measures/told.ts";
import { isLowCompletion, schedule } from "../../measures/year/schedule.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_COUNTED, MOST_JUDGED_GROUPS, MOST_LOW_NAMES, MOST_NAMES } from "../ground/limits.ts";
import { aimsOf, isAmountAim, isJudged } from "./aims.ts";
import type { Material } from "./material.ts";
import { subjectTitle } from "./places.ts";
import { statedCompletionOf, statedPercent } from "./stated-completion.ts";
import { subjectGroups } from "./subjects.ts";
import { type Paragraph, plain, sentencesIn, shortName } from "./words.ts";

/** How one thing stands to its target, and what it is called. */
interface Course {
  readonly name: string;
  /** In words; what shares it is told together. */
  readonly verdict: string;
  readonly order: number;
  /** 79.6%; 5.5%，低于年度目标1.5个百分点. */
  readonly detail: string;
  /** The completion of an amount of the year; null for all else, of which none is low. */
  readonly completion: Result | null;
  /** Higher first among those that share a verdict, where each has one. */
  readonly size: Fraction | null;
}

/** Who keeps to the schedule and who does not, and who is under the limit that is told by name. */
export function pace(material: Material): Paragraph[] {
  const say = sentencesIn(material.edition.lang);
  const place = material.edition.names.region(material.region.id);
  const own = ownCourses(material);
  const groups = placesCourses(material);
  if (own.length + groups.length === 0) return [];
  const all = [...own, ...groups.flatMap(({ courses }) => courses)];
  const start = all.some(({ completion }) => completion !== null) ? passed(material.period) : null;
  const first = [
    ...(start === null || material.period.fullYear ? [] : [say.schedule(material.period, start)]),
    ...counts(material),
    ...(own.length === 0 ? [] : [say.courses(say.ownIndicators(place), together(own))]),
  ];
  const places = groups.map(({ subject, courses }) => [
    say.courses(say.placesIn(subject), together(courses)),
  ]);
  return plain(material.edition, [first, ...places, low(material, own, groups)]);
}

/** The calendar schedule of the year at the cut-off. */
export function passed(at: Period): string | null {
  const share = schedule(at, periodOf(String(at.year)));
  return share.kind === "value" ? formatPercent(share.value) : null;
}

/** How many of the region's own targets of the year stand how: counts that add up. */
function counts({ edition, region, period, aimed }: Material): string[] {
  const entries = aimed(region.id).flatMap((one, i) =>
    one.judged
      .filter(({ judgement: { target } }) => target.span.fullYear && target.span.year === period.year)
      .map(({ judgement }) => ({ series: String(i), judgement })),
  );
  const { n, counts: found } = scorecard(entries);
  if (n < LEAST_COUNTED) return [];
  const { classes } = edition.words.judgement;
  const parts = SCORE_CLASSES.filter((one) => found[one] > 0).map(
    (one) => [classes[one], found[one]] as const,
  );
  return [edition.words.bulletinSentences.counts(edition.names.region(region.id), n, parts)];
}

/** The places judged by one thing. */
interface CourseGroup {
  readonly subject: string;
  readonly courses: readonly Course[];
}

/** The region's own things that are judged, also those whose newest figure is older than the cut-off. */
function ownCourses(material: Material): Course[] {
  const { own, edition, aimed, region } = material;
  const others = aimed(region.id).filter(
    (one) => !own.some(({ series }) => series === one.series) && (isTotal(one) || isJudged(one)),
  );
  return [...own, ...others].flatMap((one) => courseOf(edition, one, thingName(material, one), true) ?? []);
}

function isTotal({ series }: Standing): boolean {
  return series.industry === "" && series.breakdown === "";
}

/** 工业固定资产投资; a part of several words stands behind: 年产能（生化产业，扩建）. */
function thingName({ edition }: Material, { series }: Standing): string {
  const { names } = edition;
  const say = sentencesIn(edition.lang);
  const isSimple = series.industry === "" || series.breakdown === "";
  if (!isSimple || series.breakdown.includes(";")) return say.series("", names.series(series));
  return say.series(names.part(series), names.indicator(series.indicator));
}

/** Each thing that places are judged by, with those that are. */
function placesCourses(material: Material): CourseGroup[] {
  const groups = subjectGroups(material).flatMap((group) =>
    group.subjects.map((subject) => ({ ...group, subject })),
  );
  const groupsTold = groups.map(({ subject, scheme }) => ({
    subject: subjectTitle(material, { subjects: [subject], scheme: scheme && "" }),
    courses: material.places.flatMap((place) => {
      const one = material.at(place.id, subject) ?? aimedLike(material, place.id, subject);
      return one === null ? [] : (courseOf(material.edition, one, shortName(material, place.id)) ?? []);
    }),
  }));
  return groupsTold.filter(({ courses }) => courses.length > 0).slice(0, MOST_JUDGED_GROUPS);
}

/** Where a place stands that has a target and no figure. */
function aimedLike({ aimed }: Material, place: string, { indicator, industry, breakdown }: Subject) {
  const isLike = ({ series }: Standing) =>
    series.indicator === indicator && series.industry === industry && series.breakdown === breakdown;
  return aimed(place).find(isLike) ?? null;
}

/** How a standing's chief target stands; else what a report alone states of its completion. */
function courseOf(edition: Edition, one: Standing, name: string, isOwn = false): Course | null {
  return statedCourse(edition, one, name) ?? judgedCourse(edition, one, name, isOwn);
}

/** By the first target that a figure was held against, else by the chief one; its distance for the region's own things. */
function judgedCourse(edition: Edition, one: Standing, name: string, isOwn: boolean): Course | null {
  const aims = aimsOf(edition, one).filter(({ judgement: { kind } }) => kind !== "words");
  const aim = aims.find(({ judgement }) => judgement.rests !== null) ?? aims[0];
  if (aim === undefined) return null;
  const { judgement, names } = aim;
  const words = edition.words.judgement;
  const { completion, target } = judgement;
  const isAmount = isAmountAim(judgement) && completion !== null;
  const distance = isOwn && !isAmount ? words.distance(judgement, names) : "";
  const figure = isAmount ? words.quantity(completion, names) : words.figure(judgement, names);
  const texts = [dated(edition, one, judgement, figure), distance].filter((text) => text !== "");
  return {
    name,
    verdict: words.verdict(judgement, names),
    order: VERDICTS.indexOf(judgement.verdict),
    detail: texts.join(edition.words.site.comma),
    completion: isAmount && target.span.fullYear ? completionOf(one) : null,
    // Distances of the region's own things are in units of many kinds.
    size: isAmount ? completion.value : isOwn ? null : (judgement.distance?.value ?? null),
  };
}

/** A figure with its time, where it is older than the cut-off. */
function dated({ lang, words }: Edition, { period }: Standing, { rests }: Judgement, figure: string): string {
  if (rests === null || rests.period.to === period.to || figure === "") return figure;
  return words.bulletinSentences.dated(formatWithinYear(rests.period, lang), figure);
}

function completionOf(one: Standing): Result {
  const found = told(one.completion, one.statedCompletion);
  return "result" in found ? found.result : found;
}

const VERDICT_OF = {
  ahead: "on-schedule",
  "slightly-behind": "slightly-behind",
  behind: "behind",
  "far-behind": "far-behind",
} as const satisfies Readonly<Record<string, Verdict>>;

/** A completion that only a report states, against the calendar; at the year's end, whether it is all. */
function statedCourse(edition: Edition, one: Standing, name: string): Course | null {
  const reported = statedCompletionOf(edition, one);
  if (reported === null || reported.band === null) return null;
  const say = edition.words.bulletinSentences;
  const { band, claim, result } = reported;
  const isMet = band === "ahead";
  const [verdict, found] = one.period.fullYear
    ? ([say.reached(isMet), isMet ? "met" : "missed"] as const)
    : ([say.bands[band], VERDICT_OF[band]] as const);
  return {
    ...{ name, verdict, order: VERDICTS.indexOf(found) },
    detail: statedPercent(edition, claim),
    completion: result,
    size: result.value,
  };
}

/** What shares a verdict together, in the order of verdicts, the higher completion first. */
function together(courses: readonly Course[]): ToldCourse[] {
  const byVerdict = Map.groupBy(
    [...courses].sort((a, b) => a.order - b.order),
    ({ verdict }) => verdict,
  );
  return [...byVerdict].map(([verdict, all]) => ({ verdict, ...named(all, MOST_NAMES) }));
}

function named(all: readonly Course[], most: number): Pick<ToldCourse, "items" | "count"> {
  const sized = all.flatMap((one) => (one.size === null ? [] : [{ one, size: one.size }]));
  const ordered = sized.sort((a, b) => compare(b.size, a.size)).map(({ one }) => one);
  const items = (sized.length === all.length ? ordered : all)
    .slice(0, most)
    .map(({ name, detail }) => ({ name, detail }));
  return { items, count: all.length };
}

/** Amounts under the limit, by name: the region's own things, then the places. Nothing where no amount is judged, nor before so much of the year has passed. */
function low(material: Material, own: readonly Course[], groups: readonly CourseGroup[]): string[] {
  const say = sentencesIn(material.edition.lang);
  const { low_completion: limit } = material.site.ledger.settings;
  const place = material.edition.names.region(material.region.id);
  const amounts = [...own, ...groups.flatMap(({ courses }) => courses)].filter(isOfYear);
  if (amounts.length === 0 || !isDue(material.period, limit)) return [];
  const under = (all: readonly Course[]) =>
    all.filter(({ completion }) => completion !== null && isLowCompletion(completion, limit));
  const mine = under(own);
  const theirs = groups
    .map(({ subject, courses }) => ({ subject, courses: under(courses) }))
    .filter(({ courses }) => courses.length > 0);
  const count = theirs.reduce((all, { courses }) => all + courses.length, mine.length);
  if (count === 0) return [say.noLow(`${limit}%`)];
  const subjects = theirs.map(({ subject, courses }) =>
    say.lowPlaces(subject, named(courses, MOST_LOW_NAMES)),
  );
  const first = mine.length === 0 ? [] : [say.lowOwn(place, named(mine, MOST_LOW_NAMES))];
  return [say.low(`${limit}%`, [...first, ...subjects], count)];
}

/** False while so little of the year has passed that nothing could be said of being under the limit. */
function isDue(at: Period, limit: number): boolean {
  const share = schedule(at, periodOf(String(at.year)));
  return share.kind === "value" && !isLowCompletion(share, limit);
}

const isOfYear = ({ completion }: Course) => completion !== null;
