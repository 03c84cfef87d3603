import { formatDecimal, formatPercent, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Region } from "../../ledger/schema.ts";
import { placeIn, type Ranking } from "../../measures/ranking.ts";
import { inOwnUnit, type Standing } from "../../measures/standing.ts";
import { statusMarks } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { type Column, numeric, type Titles, tableOf, textOf } from "../ground/table.ts";
import type { CellView, NoteMark, TableView } from "../ground/view.ts";
import type { Material } from "./material.ts";
import type { SubjectGroup } from "./subjects.ts";
import { aheadOf, type Judged, judgedOf } from "./tell.ts";
import { sentencesIn, shortName } from "./words.ts";

/** Places side by side by one group of things: amounts, completions, distance from schedule, ranks. */
export function placeTable(material: Material, group: SubjectGroup, titles: Titles): TableView {
  const { edition } = material;
  const rankings = rankingsOf(material, group);
  const rowOf = (place: Region, total: boolean): PlaceRow => {
    const standings = group.subjects.map((subject) => material.at(place.id, subject));
    const [first = null] = standings;
    return {
      place,
      total,
      standings,
      judged: first && judgedOf(material, first),
      rank: rankOf(rankings, place),
    };
  };
  const rows = [
    rowOf(material.region, true),
    ...material.blocks.flatMap((block) => [
      ...(block.group === null ? [] : [rowOf(block.group, true)]),
      ...block.members.filter((place) => place !== block.group).map((place) => rowOf(place, false)),
    ]),
  ];
  const named: Column<PlaceRow> = {
    key: "place",
    head: edition.words.pages.column.region,
    cell: ({ place }) => placeCell(material, place),
  };
  const told = columnsOf(material, group);
  const says = (row: PlaceRow) => told.some(({ cell }) => textOf(cell(row)) !== "");
  return tableOf(titles, rows.filter(says), [named, ...told], ({ total }) => ({ total }));
}

/** A place with what is known of the group's things. */
interface PlaceRow {
  readonly place: Region;
  readonly total: boolean;
  readonly standings: readonly (Standing | null)[];
  /** The completion of the first of them. */
  readonly judged: Judged | null;
  readonly rank: string;
}

/** All columns but the names of the places. */
function columnsOf(material: Material, { subjects, judged, scheme }: SubjectGroup): Column<PlaceRow>[] {
  const { names, site, words } = material.edition;
  const amounts = subjects.map(({ indicator, breakdown }, i) => ({
    ...numeric<PlaceRow>(
      `value${i}`,
      scheme === "" ? names.indicator(indicator) : names.breakdown(breakdown),
      ({ standings }) => amountCell(material, standings[i] ?? null),
    ),
    unit: names.rowUnit({ unit: site.ledger.indicators.get(indicator)?.unit ?? "", indicator }),
  }));
  return [
    ...amounts,
    ...(judged ? judgedColumns(material) : []),
    numeric("rank", words.pages.column.rank, ({ rank }) => rank),
  ];
}

/** Completion and, before the year is over, how far it is from schedule. */
function judgedColumns(material: Material): Column<PlaceRow>[] {
  const words = material.edition.words.pages.column;
  return [
    numeric("completion", words.completion, ({ judged }) => completionCell(material.edition, judged)),
    {
      ...numeric("ahead", words.ahead, (row) => aheadText(row)),
      unit: material.edition.words.pages.column.pointsUnit,
      shown: !material.period.fullYear,
    },
  ];
}

/** The first subject's ranking within each peer group of the region's places. */
function rankingsOf(material: Material, { subjects: [subject] }: SubjectGroup): ReadonlyMap<string, Ranking> {
  const found = new Map<string, Ranking>();
  const ranked = material.places.filter(({ peer_group }) => peer_group !== "");
  for (const [peer, members] of Map.groupBy(ranked, ({ peer_group }) => peer_group)) {
    const ranking = subject === undefined ? null : material.ranking(members, subject);
    if (ranking !== null) found.set(peer, ranking);
  }
  return found;
}

function rankOf(rankings: ReadonlyMap<string, Ranking>, place: Region): string {
  const ranking = rankings.get(place.peer_group);
  return ranking === undefined ? "" : String(placeIn(ranking, place.id)?.place ?? "");
}

function placeCell(material: Material, { id }: Region): CellView {
  const link = material.edition.links.region(id);
  return { ...link, text: sentencesIn(material.edition.lang).inTable(shortName(material, id), link.text) };
}

/** The amount in the indicator's unit, every digit of it. */
function amountCell(material: Material, one: Standing | null): CellView {
  const figure = one && inOwnUnit(material.site.ledger, one);
  if (one?.observation == null || figure === null) return { text: "" };
  const same = figure.unit === one.observation.unit;
  const text = withBoundMark(formatDecimal(same ? one.observation.value : figure.value), figure.bound);
  return { text, marks: statusMarks(material.edition, one.observation.status) };
}

/** A stated completion in the digits of its report. */
function percentOf({ result, origin, claim }: Judged): string {
  return origin === "stated" && claim !== null
    ? `${formatDecimal(claim.value)}%`
    : formatPercent(result.value);
}

/** A completion with the sign of what only the report says; empty where there is none. */
export function completionCell(edition: Edition, judged: Judged | null): CellView {
  if (judged === null) return { text: "" };
  const text = withBoundMark(percentOf(judged), judged.result.bound);
  return { text, marks: originMarks(edition, judged.origin) };
}

function aheadText({ standings: [one = null], judged }: PlaceRow): string {
  const ahead = one && judged && aheadOf(one, judged);
  return ahead === null ? "" : formatSigned(multiply(ahead, HUNDRED), 1);
}

/** The sign of what only the report says. */
export function originMarks(edition: Edition, origin: "stated" | "computed"): NoteMark[] {
  return origin === "stated" ? [{ mark: "s", text: edition.words.pages.statedMark }] : [];
}
