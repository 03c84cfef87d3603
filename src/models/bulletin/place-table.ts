import { formatDecimal, formatPercent, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Region } from "../../ledger/schema.ts";
import { placeIn, type Ranking, type Subject } from "../../measures/ranking.ts";
import { inOwnUnit, type Standing } from "../../measures/standing.ts";
import { marksOf, statusMarks } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView, ColumnView, RowView, TableView } from "../ground/view.ts";
import type { Material } from "./material.ts";
import type { SubjectGroup } from "./subjects.ts";
import { aheadOf, type Judged, judgedOf } from "./tell.ts";
import { shortName } from "./words.ts";

/** Places side by side by one group of things: amounts, completions, distance from schedule, ranks. */
export function placeTable(
  material: Material,
  group: SubjectGroup,
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const rankings = rankingsOf(material, group);
  const rows = [
    row(material, group, material.region, { rankings, total: true }),
    ...material.blocks.flatMap((block) => [
      ...(block.group === null ? [] : [row(material, group, block.group, { rankings, total: true })]),
      ...block.members
        .filter((place) => place !== block.group)
        .map((place) => row(material, group, place, { rankings, total: false })),
    ]),
  ].filter((one) => one.cells.some(({ text }, i) => i > 0 && text !== ""));
  return {
    ...titles,
    columns: columns(material, group),
    groups: [{ rows }],
    marks: marksOf(rows.flatMap((one) => one.cells)),
  };
}

function columns(material: Material, { subjects, judged, scheme }: SubjectGroup): ColumnView[] {
  const words = material.edition.words.pages.column;
  const { ledger } = material.site;
  const amounts = subjects.map(({ indicator, breakdown }, i) => ({
    key: `value${i}`,
    head:
      scheme === ""
        ? material.edition.names.indicator(indicator)
        : material.edition.names.breakdown(breakdown),
    unit: material.edition.names.rowUnit({ unit: ledger.indicators.get(indicator)?.unit ?? "", indicator }),
    numeric: true,
  }));
  const judgement = [
    { key: "completion", head: words.completion, numeric: true },
    ...(scheduled(material)
      ? [{ key: "ahead", head: words.ahead, unit: pointsUnit(material.edition), numeric: true }]
      : []),
  ];
  return [
    { key: "place", head: words.region },
    ...amounts,
    ...(judged ? judgement : []),
    { key: "rank", head: words.rank, numeric: true },
  ];
}

const pointsUnit = (edition: Edition) => (edition.lang === "zh" ? "百分点" : "points");

function scheduled({ period }: Material): boolean {
  return !period.fullYear;
}

/** The first subject's ranking within each peer group of the region's places. */
function rankingsOf(material: Material, { subjects: [subject] }: SubjectGroup): ReadonlyMap<string, Ranking> {
  const peers = new Map<string, Region[]>();
  for (const place of material.places) {
    if (place.peer_group !== "") peers.set(place.peer_group, [...(peers.get(place.peer_group) ?? []), place]);
  }
  const found = new Map<string, Ranking>();
  for (const [peer, members] of peers) {
    const ranking = subject === undefined ? null : material.ranking(members, subject);
    if (ranking !== null) found.set(peer, ranking);
  }
  return found;
}

function row(
  material: Material,
  { subjects, judged }: SubjectGroup,
  place: Region,
  options: { readonly rankings: ReadonlyMap<string, Ranking>; readonly total: boolean },
): RowView {
  const standings = subjects.map((subject: Subject) => material.at(place.id, subject));
  const [first = null] = standings;
  const ranking = options.rankings.get(place.peer_group);
  const rank = ranking === undefined ? null : placeIn(ranking, place.id);
  const name =
    material.edition.lang === "zh"
      ? shortName(material, place.id)
      : material.edition.links.region(place.id).text;
  return {
    cells: [
      { text: name, href: material.edition.links.region(place.id).href },
      ...standings.map((one) => amountCell(material, one)),
      ...(judged ? judgedCells(material, first) : []),
      { text: rank === null ? "" : String(rank.place) },
    ],
    total: options.total,
  };
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
export function percentOf({ result, origin, claim }: Judged): string {
  return origin === "stated" && claim !== null
    ? `${formatDecimal(claim.value)}%`
    : formatPercent(result.value);
}

function judgedCells(material: Material, one: Standing | null): CellView[] {
  const judged = one && judgedOf(material, one);
  const ahead = one && judged && aheadOf(one, judged);
  const mark =
    judged?.origin === "stated" ? [{ mark: "s", text: material.edition.words.pages.statedMark }] : [];
  return [
    judged === null
      ? { text: "" }
      : { text: withBoundMark(percentOf(judged), judged.result.bound), marks: mark },
    ...(scheduled(material)
      ? [{ text: ahead === null ? "" : formatSigned(multiply(ahead, HUNDRED), 1) }]
      : []),
  ];
}
