import { analysisWords } from "../../i18n/analysis.ts";
import { analysisColumns } from "../../i18n/analysis-columns.ts";
import type { Lang } from "../../i18n/lang.ts";
import { formatAmount, formatDecimal, formatPercent, withBound } from "../../i18n/number.ts";
import { formatPeriod } from "../../i18n/period.ts";
import { regionKinds } from "../../i18n/vocabulary.ts";
import { divide } from "../../ledger/fraction.ts";
import {
  type Disparities,
  type Disparity,
  disparities,
  type PlaceFigure,
} from "../../measures/disparities.ts";
import { membersOf } from "../../measures/places.ts";
import { commonPeriod, type Subject } from "../../measures/ranking.ts";
import { type Block, section } from "../body.ts";
import { howAlike } from "../how.ts";
import { regionName, seriesName } from "../labels.ts";
import { peerGroupName } from "../region/keys.ts";
import { resultCell } from "../results.ts";
import type { Site } from "../site.ts";
import type { CellView, ColumnView, TableView } from "../view.ts";

/** How far the places within a region lie apart in one thing; nothing where fewer than two have it. */
export function disparityBlocks(site: Site, region: string, subject: Subject, lang: Lang): Block[] {
  const measure = site.ledger.indicators.get(subject.indicator)?.measure;
  const places = membersOf(site.lookup, region);
  const at = places.length < 2 || measure === "rank" ? null : commonPeriod(site.lookup, places, subject);
  const found = at && disparities(site.lookup, places, subject, at);
  if (found === null) return [];
  const words = analysisWords[lang].disparity;
  const table: TableView = {
    id: "disparity-table",
    caption: words.caption(
      regionName(site.ledger, region, lang),
      seriesName(site.ledger, { ...subject, region }, lang),
      formatPeriod(found.period, lang),
    ),
    columns: [{ key: "peers", head: analysisColumns[lang].peers }, ...disparityColumns(lang)],
    groups: [
      {
        rows: found.sets.map((set) => ({
          cells: [
            { text: words.counted(setName(site, set, lang), set.counted, set.of) },
            ...disparityCells(site, set, lang),
          ],
        })),
      },
    ],
    how: howOf(site, found.sets[0], lang),
  };
  return section("disparity", words.title, [{ kind: "table", table }, ...splitBlocks(found, lang)]);
}

function setName(site: Site, { group, kind }: Disparity, lang: Lang): string {
  return group === "" ? regionKinds[kind][lang] : peerGroupName(site, group, lang);
}

export function disparityColumns(lang: Lang): ColumnView[] {
  const column = analysisColumns[lang];
  return [
    { key: "highest", head: column.highest },
    { key: "lowest", head: column.lowest },
    { key: "multiple", head: column.multiple, numeric: true },
    { key: "variation", head: column.variation, numeric: true },
    { key: "gini", head: column.gini, numeric: true },
  ];
}

type Told = Pick<Disparity, "highest" | "lowest" | "multiple" | "variation" | "gini">;

export function disparityCells(site: Site, set: Told, lang: Lang): CellView[] {
  return [
    endCell(site, set.highest, lang),
    endCell(site, set.lowest, lang),
    resultCell(site, set.multiple, lang),
    resultCell(site, set.variation, lang),
    resultCell(site, set.gini, lang),
  ];
}

/** A place with its figure, in the indicator's unit. */
function endCell(site: Site, { place, figure }: PlaceFigure, lang: Lang): CellView {
  const row = site.ledger.units.get(figure.unit);
  const decimals = figure.unit === figure.writtenUnit ? figure.decimals : 2;
  const amount = formatAmount(figure.value, decimals, { id: figure.unit, name_en: row?.name_en ?? "" }, lang);
  const bounded = withBound(amount, figure.bound, lang);
  const name = regionName(site.ledger, place.id, lang);
  return { text: analysisWords[lang].disparity.place(name, bounded) };
}

export function howOf(site: Site, set: Told | undefined, lang: Lang) {
  return set === undefined ? [] : howAlike(site, [set.variation, set.gini, set.multiple], lang);
}

/** The Theil index with its split between and within the groups, in a sentence. */
function splitBlocks({ split }: Disparities, lang: Lang): Block[] {
  if (split === null || split.total.kind === "none" || split.total.value.n === 0n) return [];
  const { total, between, within } = split;
  if (between.kind === "none" || within.kind === "none") return [];
  const [all, outer, inner] = [total, between, within].map(({ value }) => formatDecimal(value, 3));
  const share = formatPercent(divide(between.value, total.value));
  const sentence = analysisWords[lang].disparity.split(all ?? "", outer ?? "", inner ?? "", share);
  return [{ kind: "prose", paragraphs: [sentence] }];
}
