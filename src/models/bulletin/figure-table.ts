import type { Lang } from "../../i18n/lang.ts";
import { formatGrowth, formatSigned, withBoundMark } from "../../i18n/number.ts";
import { pageWords } from "../../i18n/pages.ts";
import { formatPeriod } from "../../i18n/period.ts";
import type { Observation } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { rowUnitName, seriesName, valueCell } from "../labels.ts";
import { growthTold } from "../region/growth.ts";
import { href, indicatorPath } from "../routes.ts";
import type { CellView, ColumnView, RowView, TableView } from "../view.ts";
import type { Material } from "./material.ts";
import { percentOf } from "./place-table.ts";
import { judgedOf } from "./tell.ts";

/** The element id of a table, and what it is of. */
export type Titles = Pick<TableView, "id" | "caption">;

/** Every figure of the region itself at the cut-off. */
export function figureTable(material: Material, titles: Titles, lang: Lang): TableView {
  const words = pageWords[lang].column;
  return {
    ...titles,
    columns: [
      { key: "what", head: words.indicator },
      ...valueColumns(lang),
      { key: "growth", head: words.growth, numeric: true },
      { key: "completion", head: words.completion, numeric: true },
    ],
    groups: [{ rows: material.own.flatMap((one) => figureRows(material, one, lang)) }],
  };
}

export function valueColumns(lang: Lang): ColumnView[] {
  const words = pageWords[lang].column;
  return [
    { key: "value", head: words.value, numeric: true },
    { key: "unit", head: words.unit },
  ];
}

/** The statement shown, with its growth and completion, and each other statement of the same figure. */
function figureRows(material: Material, one: Standing, lang: Lang): RowView[] {
  const name = whatCell(material, one, lang);
  const value =
    one.observation === null ? [{ text: "" }, { text: "" }] : valueCells(material, one.observation, lang);
  return [
    { cells: [name, ...value, growthCell(material, one, lang), completionCell(material, one, lang)] },
    ...one.others.map((row) => ({
      cells: [name, ...valueCells(material, row, lang), { text: "" }, { text: "" }],
    })),
  ];
}

function whatCell(material: Material, one: Standing, lang: Lang): CellView {
  const name = seriesName(material.site.ledger, one.series, lang);
  const when = one.period === material.period ? "" : formatPeriod(one.period, lang);
  const text = when === "" ? name : lang === "zh" ? `${name}（${when}）` : `${name} (${when})`;
  return { text, href: href(material.site.base, lang, indicatorPath(one.series.indicator)) };
}

export function valueCells(material: Material, row: Observation, lang: Lang): CellView[] {
  return [valueCell(row, lang), { text: rowUnitName(material.site.ledger, row, lang) }];
}

function growthCell({ site }: Material, one: Standing, lang: Lang): CellView {
  const growth = growthTold(site, one);
  if (!("result" in growth)) return { text: "" };
  const { result, origin, claim } = growth;
  const stated = claim === undefined ? "" : `${formatSigned(claim.value)}${claim.unit}`;
  const text = origin === "stated" ? stated : formatGrowth(result.value);
  return { text: withBoundMark(text, result.bound), marks: statedMark(origin, lang) };
}

function completionCell(material: Material, one: Standing, lang: Lang): CellView {
  const judged = judgedOf(material, one);
  if (judged === null) return { text: "" };
  const text = withBoundMark(percentOf(judged), judged.result.bound);
  return { text, marks: statedMark(judged.origin, lang) };
}

function statedMark(origin: "stated" | "computed", lang: Lang) {
  return origin === "stated" ? [{ mark: "s", text: pageWords[lang].statedMark }] : [];
}
