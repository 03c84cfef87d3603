import { formatDecimal, formatPercent } from "../../i18n/decimal.ts";
import { withBound } from "../../i18n/number.ts";
import { divide } from "../../ledger/fraction.ts";
import {
  type Disparities,
  type Disparity,
  disparities,
  type PlaceFigure,
} from "../../measures/places/disparities.ts";
import { membersOf } from "../../measures/places/places.ts";
import { commonPeriod, type Subject } from "../../measures/places/ranking.ts";
import type { Result } from "../../measures/result.ts";
import { derivations } from "../cells/derivations.ts";
import { resultCell } from "../cells/results.ts";
import { type Block, section } from "../ground/body.ts";
import type { Edition } from "../ground/edition.ts";
import { LEAST_RANKED } from "../ground/limits.ts";
import { type Column, numeric, tableOf } from "../ground/table.ts";
import type { CellView } from "../ground/view.ts";
import { peerGroupName } from "../series/key-figures.ts";

/** How far the places within a region lie apart in one thing; nothing where too few have it. */
export function disparityBlocks(edition: Edition, region: string, subject: Subject): Block[] {
  const measure = edition.site.ledger.indicators.get(subject.indicator)?.measure;
  const places = membersOf(edition.site.lookup, region);
  const at =
    places.length < 2 || measure === "rank" ? null : commonPeriod(edition.site.lookup, places, subject);
  const found = at && disparities(edition.site.lookup, places, subject, at);
  const sets = (found?.sets ?? []).filter(({ counted }) => counted >= LEAST_RANKED);
  if (found === null || sets.length === 0) return [];
  const words = edition.words.analysis.disparity;
  const frame = {
    id: "disparity-table",
    caption: words.caption(
      edition.names.region(region),
      edition.names.series({ ...subject, region }),
      edition.period(found.period),
    ),
    how: derivationsOf(edition, sets[0]),
  };
  const counted = (set: Disparity) => words.counted(setName(edition, set), set.counted, set.of);
  const peers = { key: "peers", head: edition.words.analysisColumns.peers, cell: counted };
  const table = tableOf(frame, sets, [peers, ...disparityColumns(edition, sets[0])]);
  return section("disparity", words.title, [{ kind: "table", table }, ...splitBlocks(edition, found)]);
}

function setName(edition: Edition, { group, kind }: Disparity): string {
  return group === "" ? edition.words.vocabulary.regionKinds[kind] : peerGroupName(edition, group);
}

type Told = Pick<Disparity, "highest" | "lowest" | "spread" | "multiple" | "variation" | "gini">;

/** Both ends, and how far they lie apart: of rates, as the first set tells, the difference alone. */
export function disparityColumns(edition: Edition, first: Told | undefined): Column<Told>[] {
  const isRate = isOfRates(first);
  const indices = { shown: !isRate };
  const column = edition.words.analysisColumns;
  return [
    { key: "highest", head: column.highest, cell: ({ highest }) => endText(edition, highest) },
    { key: "lowest", head: column.lowest, cell: ({ lowest }) => endText(edition, lowest) },
    { ...numeric<Told>("spread", column.spread, ({ spread }) => spreadCell(edition, spread)), shown: isRate },
    {
      ...numeric<Told>("multiple", column.multiple, ({ multiple }) => resultCell(edition, multiple)),
      ...indices,
    },
    {
      ...numeric<Told>("variation", column.variation, ({ variation }) => resultCell(edition, variation)),
      ...indices,
    },
    { ...numeric<Told>("gini", column.gini, ({ gini }) => resultCell(edition, gini)), ...indices },
  ];
}

/** True of rates, which have no index of a list. */
function isOfRates(told: Told | undefined): boolean {
  return told?.gini.kind === "none" && told.gini.reason === "is-rate";
}

/** A difference has no side: without its sign. */
function spreadCell(edition: Edition, spread: Result): CellView {
  const cell = resultCell(edition, spread);
  return { ...cell, text: cell.text.replace("+", "") };
}

/** A place with its figure, in the indicator's unit. */
function endText(edition: Edition, { place, figure }: PlaceFigure): string {
  const decimals = figure.unit === figure.writtenUnit ? figure.decimals : 2;
  const amount = edition.amount(figure.value, decimals, figure.unit);
  const bounded = withBound(amount, figure.bound, edition.lang);
  return edition.words.analysis.disparity.place(edition.names.region(place.id), bounded);
}

export function derivationsOf(edition: Edition, set: Told | undefined) {
  if (set === undefined) return [];
  return derivations(edition, isOfRates(set) ? [set.spread] : [set.variation, set.gini, set.multiple]);
}

/** The Theil index with its split between and within the groups, in a sentence. */
function splitBlocks(edition: Edition, { split }: Disparities): Block[] {
  if (split === null || split.total.kind === "none" || split.total.value.n === 0n) return [];
  const { total, between, within } = split;
  if (between.kind === "none" || within.kind === "none") return [];
  const [all, outer, inner] = [total, between, within].map(({ value }) => formatDecimal(value, 3));
  const share = formatPercent(divide(between.value, total.value));
  const sentence = edition.words.analysis.disparity.split(all ?? "", outer ?? "", inner ?? "", share);
  return [{ kind: "prose", paragraphs: [sentence] }];
}
