import type { Lang } from "../../i18n/lang.ts";
import { formatDecimal, formatPercent, formatSigned, withBoundMark } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { HUNDRED, multiply } from "../../ledger/fraction.ts";
import type { Region } from "../../ledger/schema.ts";
import { placeIn, type Ranking, type Subject } from "../../measures/ranking.ts";
import { inOwnUnit, type Standing } from "../../measures/standing.ts";
import { breakdownName, indicatorName, marksOf, regionLink, rowUnitName, statusMarks } from "../labels.ts";
import type { CellView, ColumnView, RowView, TableView } from "../view.ts";
import type { Material } from "./material.ts";
import type { SubjectGroup } from "./subjects.ts";
import { aheadOf, type Judged, judgedOf } from "./tell.ts";
import { shortName } from "./words.ts";

/** Places side by side by one group of things: amounts, completions, distance from schedule, ranks. */
export function placeTable(
  material: Material,
  group: SubjectGroup,
  titles: { readonly id: string; readonly caption: string },
  lang: Lang,
): TableView {
  const rankings = rankingsOf(material, group);
  const rows = [
    row(material, group, material.region, { rankings, total: true }, lang),
    ...material.blocks.flatMap((block) => [
      ...(block.group === null ? [] : [row(material, group, block.group, { rankings, total: true }, lang)]),
      ...block.members
        .filter((place) => place !== block.group)
        .map((place) => row(material, group, place, { rankings, total: false }, lang)),
    ]),
  ].filter((one) => one.cells.some(({ text }, i) => i > 0 && text !== ""));
  return {
    ...titles,
    columns: columns(material, group, lang),
    groups: [{ rows }],
    marks: marksOf(rows.flatMap((one) => one.cells)),
  };
}

function columns(material: Material, { subjects, judged, scheme }: SubjectGroup, lang: Lang): ColumnView[] {
  const words = pageWords[lang].column;
  const { ledger } = material.site;
  const amounts = subjects.map(({ indicator, breakdown }, i) => ({
    key: `value${i}`,
    head: scheme === "" ? indicatorName(ledger, indicator, lang) : breakdownName(ledger, breakdown, lang),
    unit: rowUnitName(ledger, { unit: ledger.indicators.get(indicator)?.unit ?? "", indicator }, lang),
    numeric: true,
  }));
  const judgement = [
    { key: "completion", head: words.completion, numeric: true },
    ...(scheduled(material)
      ? [{ key: "ahead", head: words.ahead, unit: pointsUnit(lang), numeric: true }]
      : []),
  ];
  return [
    { key: "place", head: words.region },
    ...amounts,
    ...(judged ? judgement : []),
    { key: "rank", head: words.rank, numeric: true },
  ];
}

const pointsUnit = (lang: Lang) => (lang === "zh" ? "百分点" : "points");

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
  lang: Lang,
): RowView {
  const standings = subjects.map((subject: Subject) => material.at(place.id, subject));
  const [first = null] = standings;
  const ranking = options.rankings.get(place.peer_group);
  const rank = ranking === undefined ? null : placeIn(ranking, place.id);
  const name =
    lang === "zh" ? shortName(material, place.id, lang) : regionLink(material.site, place.id, lang).text;
  return {
    cells: [
      { text: name, href: regionLink(material.site, place.id, lang).href },
      ...standings.map((one) => amountCell(material, one, lang)),
      ...(judged ? judgedCells(material, first, lang) : []),
      { text: rank === null ? "" : String(rank.place) },
    ],
    total: options.total,
  };
}

/** The amount in the indicator's unit, every digit of it. */
function amountCell(material: Material, one: Standing | null, lang: Lang): CellView {
  const figure = one && inOwnUnit(material.site.ledger, one);
  if (one?.observation == null || figure === null) return { text: "" };
  const same = figure.unit === one.observation.unit;
  const text = withBoundMark(formatDecimal(same ? one.observation.value : figure.value), figure.bound);
  return { text, marks: statusMarks(one.observation.status, lang) };
}

/** A stated completion in the digits of its report. */
export function percentOf({ result, origin, claim }: Judged): string {
  return origin === "stated" && claim !== null
    ? `${formatDecimal(claim.value)}%`
    : formatPercent(result.value);
}

function judgedCells(material: Material, one: Standing | null, lang: Lang): CellView[] {
  const judged = one && judgedOf(material, one);
  const ahead = one && judged && aheadOf(one, judged);
  const mark = judged?.origin === "stated" ? [{ mark: "s", text: pageWords[lang].statedMark }] : [];
  return [
    judged === null
      ? { text: "" }
      : { text: withBoundMark(percentOf(judged), judged.result.bound), marks: mark },
    ...(scheduled(material)
      ? [{ text: ahead === null ? "" : formatSigned(multiply(ahead, HUNDRED), 1) }]
      : []),
  ];
}
