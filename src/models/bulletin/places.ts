import type { ToldBlock, ToldFigure, ToldPlace } from "../../i18n/bulletin-facts.ts";
import type { Region } from "../../ledger/schema.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import { placeIn, type Subject } from "../../measures/places/ranking.ts";
import {
  FIRST_MEMBERS,
  LAST_MEMBERS,
  MANY_SINGLES,
  MOST_MEMBERS,
  MOST_PARAGRAPHS,
} from "../ground/limits.ts";
import { peerGroupName } from "../series/key-figures.ts";
import { schemeName } from "./breakdowns.ts";
import type { Material, PlaceBlock } from "./material.ts";
import { type SubjectGroup, subjectGroups } from "./subjects.ts";
import { tell } from "./tell.ts";
import { numbered, type Paragraph, plain, sentencesIn, shortName, wordsIn } from "./words.ts";

/** What the places reached, thing by thing, and in what order. */
export function byPlace(material: Material): Paragraph[] {
  const groups = subjectGroups(material);
  const told = groups.slice(0, MOST_PARAGRAPHS).map((group) => ({
    lead: subjectTitle(material, group),
    paragraphs: [sentences(material, group)],
  }));
  const more =
    groups.length > MOST_PARAGRAPHS ? plain(material.edition, [[wordsIn(material.edition.lang).more]]) : [];
  return [...numbered(material.edition, told), ...more];
}

/** 500万元以上工业固定资产投资和重点项目; 入区项目（按投产进度） for the parts of one thing. */
export function subjectTitle(material: Material, { subjects, scheme }: Omit<SubjectGroup, "judged">): string {
  const [first] = subjects;
  if (first === undefined) return "";
  const say = sentencesIn(material.edition.lang);
  const names = [...new Set(subjects.map(({ indicator }) => material.edition.names.indicator(indicator)))];
  const industry = material.edition.names.part({ region: "", ...first, breakdown: "" });
  if (scheme !== "") return say.byScheme(say.subject(industry, names), schemeName(material, scheme));
  const breakdown = material.edition.names.part({ region: "", ...first, industry: "" });
  const part = say.partOf(industry, breakdown);
  return say.subject(part, names);
}

function sentences(material: Material, group: SubjectGroup): string[] {
  const say = sentencesIn(material.edition.lang);
  const blocks = mergedSingles(material, group).map((block) => ({
    block,
    told: toldBlock(material, group, block),
  }));
  const listed = blocks.filter(({ told }) => told.all > 1 || (told.total !== null && told.all > 0));
  const singles = blocks
    .filter(({ told }) => !listed.some((one) => one.told === told))
    .flatMap(({ told }) => told.total ?? told.members);
  return [
    ...listed.flatMap(({ told }) => [
      ...(told.total === null ? [] : [say.blockTotal(told.total)]),
      say.blockMembers(told),
    ]),
    ...(singles.length === 0 ? [] : [say.singles(singles)]),
  ];
}

/** Blocks of one place each become one block where they are many. */
function mergedSingles(material: Material, { subjects }: SubjectGroup): PlaceBlock[] {
  const single = ({ group, members }: PlaceBlock) =>
    group === null && members.filter((place) => says(material, place, subjects)).length === 1;
  const singles = material.blocks.filter(single);
  if (singles.length < MANY_SINGLES) return [...material.blocks];
  const merged = { group: null, peer: "", members: singles.flatMap(({ members }) => members) };
  return [merged, ...material.blocks.filter((block) => !single(block))];
}

function says(material: Material, place: Region, subjects: readonly Subject[]): boolean {
  return subjects.some((subject) => figureOf(material, place.id, subject) !== null);
}

function figureOf(material: Material, place: string, subject: Subject) {
  const one = material.at(place, subject);
  return one !== null && (one.observation !== null || one.statedCompletion !== null) ? one : null;
}

function toldBlock(material: Material, group: SubjectGroup, block: PlaceBlock): ToldBlock {
  const { group: total, peer, members } = block;
  const { order, by, shared, silent } = inOrder(material, group, members);
  const told = order.map((place) =>
    toldPlace(material, group, place, { shared: shared(place), shares: false }),
  );
  const long = told.length > MOST_MEMBERS;
  const own = total && toldPlace(material, group, total, { shared: null, shares: true });
  return {
    name: total === null ? peerName(material, peer) : shortName(material, total.id),
    total: own !== null && own.figures.length > 0 ? own : null,
    by,
    members: long ? told.slice(0, FIRST_MEMBERS) : told,
    last: long ? told.slice(-LAST_MEMBERS) : [],
    all: told.length,
    silent: silent.map(({ id }) => shortName(material, id)),
  };
}

function peerName(material: Material, peer: string): string {
  return peer === "" ? "" : peerGroupName(material.edition, peer);
}

interface InOrder {
  readonly order: readonly Region[];
  readonly by: ToldBlock["by"];
  /** The rank that a place shares with others; null where it has one of its own, or none. */
  shared(place: Region): number | null;
  /** The others that might be expected to say something, where most do. */
  readonly silent: readonly Region[];
}

/** The members that say anything, best first, those without a rank last: then they are in no one order. */
function inOrder(material: Material, { subjects }: SubjectGroup, members: readonly Region[]): InOrder {
  const present = members.filter((place) => says(material, place, subjects));
  const [subject] = subjects;
  const all = subject === undefined ? null : material.ranking(present, subject);
  const places = new Map(all?.entries.map((entry, i) => [entry.id, i]));
  const order = [...present].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  const shared = (place: Region) => {
    const at = all === null ? null : placeIn(all, place.id);
    return at !== null && at.sharing > 1 ? at.place : null;
  };
  const isRanked = present.every((place) => all !== null && placeIn(all, place.id) !== null);
  const others = members.filter((place) => !present.includes(place) && isAwaited(material, place, subject));
  return {
    order,
    by: isRanked ? orderOf(material, subject, all?.by) : "listed",
    shared,
    silent: others.length < present.length ? others : [],
  };
}

/** True of a place that says something of the thing at other times, or has a target for it. */
function isAwaited({ site }: Material, { id }: Region, subject: Subject | undefined): boolean {
  if (subject === undefined) return false;
  const { observations, claims, targets } = site.lookup.series({ ...subject, region: id });
  return observations.length + claims.length + targets.length > 0;
}

/** What the list stands in the order of: its target's own distance, else the figure itself. */
function orderOf(
  material: Material,
  subject: Subject | undefined,
  by: RankedBy | undefined,
): ToldBlock["by"] {
  return by === "completion" || by === "ceiling" || by === "distance" ? by : levelOrder(material, subject);
}

/** Which end of the list is told first; neither for ranks, and where neither is better. */
function levelOrder(material: Material, subject: Subject | undefined): ToldBlock["by"] {
  const indicator = material.site.ledger.indicators.get(subject?.indicator ?? "");
  if (indicator === undefined || indicator.measure === "rank" || indicator.better === "none") return "listed";
  return indicator.better === "lower" ? "lowest" : "highest";
}

function toldPlace(
  material: Material,
  { subjects, scheme }: SubjectGroup,
  place: Region,
  options: { readonly shared: number | null; readonly shares: boolean },
): ToldPlace {
  const figures = subjects.flatMap((subject): ToldFigure[] => {
    const one = figureOf(material, place.id, subject);
    if (one === null) return [];
    const told = tell(material, one, { shares: options.shares });
    const category = scheme === "" ? "" : material.edition.names.breakdown(subject.breakdown);
    return [
      {
        ...told,
        what: { ...told.what, name: sentencesIn(material.edition.lang).category(category, told.what.name) },
      },
    ];
  });
  return { name: shortName(material, place.id), figures, shared: options.shared };
}
