import { formatDecimal, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { withPart } from "../../i18n/names.ts";
import { HUNDRED, multiply } from "../../ledger/fraction.ts";
import { samePeriod } from "../../ledger/period.ts";
import type { Region } from "../../ledger/schema.ts";
import { placeIn, type Ranking, type Subject } from "../../measures/places/ranking.ts";
import { inOwnUnit, type Standing } from "../../measures/standing.ts";
import { statusMarks } from "../cells/statements.ts";
import { completionCell as judgedCompletion, verdictMark } from "../cells/verdicts.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, numeric, optional, type Titles, tableOf, textOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { type Aim, aimsOf, chiefOf, isAmountAim } from "./aims.ts";
import { growthCell, growthUnit, originMarks, pointsText } from "./growth.ts";
import type { Material } from "./material.ts";
import { statedCompletionOf } from "./stated-completion.ts";
import type { SubjectGroup } from "./subjects.ts";
import { unitText } from "./unit-text.ts";
import { sentencesIn, shortName, wordsIn } from "./words.ts";

/** Places side by side by one group of things: amounts, growth, what was reached of their targets, ranks. */
export function placeTable(material: Material, group: SubjectGroup, titles: Titles): TableView {
  const rankings = rankingsOf(material, group);
  const rowOf = (place: Region, total: boolean): PlaceRow => ({
    ...{ place, total },
    standings: group.subjects.map((subject) => material.at(place.id, subject)),
    rank: rankOf(material.edition, rankings, place),
  });
  const rows = placesInOrder(material).map(({ place, total }) => rowOf(place, total));
  const told = columnsOf(material, group);
  const says = (row: PlaceRow) => told.some(({ cell }) => textOf(cell(row)) !== "");
  return tableOf(titles, rows.filter(says), [placeColumn(material), ...told], ({ total }) => ({ total }));
}

/** The region, then its places block by block, each under its group. */
export function placesInOrder({ region, blocks }: Material): { place: Region; total: boolean }[] {
  return [
    { place: region, total: true },
    ...blocks.flatMap(({ group, members }) => [
      ...(group === null ? [] : [{ place: group, total: true }]),
      ...members.filter((place) => place !== group).map((place) => ({ place, total: false })),
    ]),
  ];
}

/** The names of the places, as short as they can be. */
export function placeColumn(material: Material): Column<{ readonly place: Region }> {
  const { links, lang, words } = material.edition;
  const cell = ({ id }: Region): CellView => {
    const link = links.region(id);
    return { ...link, text: sentencesIn(lang).inTable(shortName(material, id), link.text) };
  };
  return { key: "place", head: words.pages.column.region, cell: ({ place }) => cell(place) };
}

/** A place with what is known of the group's things. */
interface PlaceRow {
  readonly place: Region;
  readonly total: boolean;
  readonly standings: readonly (Standing | null)[];
  readonly rank: string;
}

/** All columns but the names of the places. Growth and targets are of the first thing. */
function columnsOf(material: Material, { subjects, scheme }: SubjectGroup): Column<PlaceRow>[] {
  const { edition } = material;
  const { names, site, words } = edition;
  const amounts = subjects.map(({ indicator, breakdown }, i) => ({
    ...numeric<PlaceRow>(
      `value${i}`,
      scheme === "" ? names.indicator(indicator) : names.breakdown(breakdown),
      ({ standings }) => amountCell(edition, standings[i] ?? null),
    ),
    unit: unitText(edition, { unit: site.ledger.indicators.row(indicator).unit, indicator }),
  }));
  return [
    ...amounts,
    ...growthColumn(material, subjects.length === 1 ? subjects[0] : undefined),
    ...aimColumns(
      edition,
      placesInOrder(material).some(({ place }) => isAimed(material, place, subjects[0])),
    ),
    numeric("rank", words.pages.column.rank, ({ rank }) => rank),
  ];
}

/** Growth of a single thing. */
function growthColumn(material: Material, subject: Subject | undefined): Column<PlaceRow>[] {
  if (subject === undefined) return [];
  const { edition } = material;
  const all = placesInOrder(material).flatMap(({ place }) => material.at(place.id, subject) ?? []);
  const unit = growthUnit(edition, all);
  const isChange = all.some(({ change }) => change !== null);
  const head = isChange ? wordsIn(edition.lang).table.change : edition.words.pages.column.growth;
  const cell = ({ standings: [one = null] }: PlaceRow) => (one === null ? "" : growthCell(edition, one));
  const column = optional<PlaceRow>("growth", head, cell);
  return [unit === "" ? column : { ...column, unit }];
}

/** What is set, what is reached of an amount and how far that is from schedule, and what the judge says. */
function aimColumns(edition: Edition, isAimedAt: boolean): Column<PlaceRow>[] {
  const words = edition.words.pages.column;
  const ahead = ({ standings: [one = null] }: PlaceRow) => (one === null ? "" : aheadText(edition, one));
  const of = (cell: (one: Standing) => CellView | string) => (row: PlaceRow) => {
    const [one = null] = row.standings;
    return one === null ? "" : cell(one);
  };
  return [
    optional(
      "target",
      words.target,
      of((one) => targetText(edition, one)),
    ),
    optional(
      "completion",
      words.completion,
      of((one) => completionCell(edition, one)),
    ),
    { ...optional("ahead", words.ahead, ahead), unit: words.pointsUnit },
    {
      key: "verdict",
      head: wordsIn(edition.lang).table.verdict,
      shown: isAimedAt,
      cell: of((one) => verdictOf(edition, one)),
    },
  ];
}

function isAimed(material: Material, { id }: Region, subject: Subject | undefined): boolean {
  const one = subject === undefined ? null : material.at(id, subject);
  return one !== null && chiefOf(one) !== null;
}

function chiefAim(edition: Edition, one: Standing): Aim | null {
  return chiefOf(one) === null ? null : (aimsOf(edition, one)[0] ?? null);
}

function targetText(edition: Edition, one: Standing): string {
  const aim = chiefAim(edition, one);
  return aim === null ? "" : edition.words.judgement.target(aim.judgement, aim.names);
}

/**
 * The completion of an amount, with the sign of what only the report says, and with its period where that is
 * not the period of the figure that is told; empty where there is none.
 */
export function completionCell(edition: Edition, one: Standing): CellView {
  const reported = statedCompletionOf(edition, one);
  if (reported !== null) {
    const { value, unit, qualifier } = reported.claim;
    const text = withBoundMark(formatDecimal(value) + unit, qualifier);
    return { text, marks: originMarks(edition) };
  }
  const judgement = chiefOf(one)?.judgement;
  if (judgement === undefined) return { text: "" };
  const { text, sort, marks } = judgedCompletion(edition, judgement);
  const { rests } = judgement;
  const isDated = text !== "" && rests !== null && !samePeriod(rests.period, one.period);
  return {
    text: isDated ? withPart(text, edition.period(rests.period), edition.lang) : text,
    ...(sort === undefined ? {} : { sort }),
    ...(marks === undefined ? {} : { marks }),
  };
}

function aheadText(edition: Edition, one: Standing): string {
  const reported = statedCompletionOf(edition, one);
  if (reported !== null) {
    return reported.ahead === null ? "" : formatSigned(multiply(reported.ahead, HUNDRED), 1);
  }
  const ahead = chiefOf(one)?.judgement.ahead ?? null;
  return ahead === null ? "" : pointsText(ahead);
}

/** The verdict on an amount; of all else how far it lies from the target, where that is told. */
function verdictOf(edition: Edition, one: Standing): CellView {
  const aim = chiefAim(edition, one);
  if (aim === null) return { text: "" };
  const { judgement, names } = aim;
  const distance = isAmountAim(judgement) ? "" : edition.words.judgement.distance(judgement, names);
  const mark = verdictMark(edition, judgement, names);
  return { text: "", band: distance === "" ? mark : { ...mark, text: distance } };
}

/** The first subject's ranking within each peer group of the region's places. */
function rankingsOf(material: Material, { subjects: [subject] }: SubjectGroup): ReadonlyMap<string, Ranking> {
  const found = new Map<string, Ranking>();
  for (const [peer, members] of peersOf(material.places)) {
    const ranking = subject === undefined ? null : material.ranking(members, subject);
    if (ranking !== null) found.set(peer, ranking);
  }
  return found;
}

/** Places that are compared, by peer group. */
export function peersOf(places: readonly Region[]): ReadonlyMap<string, readonly Region[]> {
  return Map.groupBy(
    places.filter(({ peer_group }) => peer_group !== ""),
    ({ peer_group }) => peer_group,
  );
}

function rankOf({ words }: Edition, rankings: ReadonlyMap<string, Ranking>, place: Region): string {
  const ranking = rankings.get(place.peer_group);
  const at = ranking === undefined ? null : placeIn(ranking, place.id);
  return at === null ? "" : words.pages.region.rank(at.place, at.sharing);
}

/** The amount in the indicator's unit, every digit of it. */
export function amountCell(edition: Edition, one: Standing | null): CellView {
  const figure = one && inOwnUnit(edition.site.ledger, one);
  if (one?.observation == null || figure === null) return { text: "" };
  const same = figure.unit === one.observation.unit;
  const text = withBoundMark(formatDecimal(same ? one.observation.value : figure.value), figure.bound);
  return { text, marks: statusMarks(edition, one.observation.status) };
}
