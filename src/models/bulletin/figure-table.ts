import { formatGrowth, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import type { Observation } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { valueCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath } from "../ground/routes.ts";
import type { CellView, ColumnView, RowView, TableView } from "../ground/view.ts";
import { growthTold } from "../series/growth-told.ts";
import type { Material } from "./material.ts";
import { percentOf } from "./place-table.ts";
import { judgedOf } from "./tell.ts";

/** The element id of a table, and what it is of. */
export type Titles = Pick<TableView, "id" | "caption">;

/** Every figure of the region itself at the cut-off. */
export function figureTable(material: Material, titles: Titles): TableView {
  const words = material.edition.words.pages.column;
  return {
    ...titles,
    columns: [
      { key: "what", head: words.indicator },
      ...valueColumns(material.edition),
      { key: "growth", head: words.growth, numeric: true },
      { key: "completion", head: words.completion, numeric: true },
    ],
    groups: [{ rows: material.own.flatMap((one) => figureRows(material, one)) }],
  };
}

export function valueColumns(edition: Edition): ColumnView[] {
  const words = edition.words.pages.column;
  return [
    { key: "value", head: words.value, numeric: true },
    { key: "unit", head: words.unit },
  ];
}

/** The statement shown, with its growth and completion, and each other statement of the same figure. */
function figureRows(material: Material, one: Standing): RowView[] {
  const name = whatCell(material, one);
  const value =
    one.observation === null ? [{ text: "" }, { text: "" }] : valueCells(material, one.observation);
  return [
    { cells: [name, ...value, growthCell(material, one), completionCell(material, one)] },
    ...one.others.map((row) => ({
      cells: [name, ...valueCells(material, row), { text: "" }, { text: "" }],
    })),
  ];
}

function whatCell(material: Material, one: Standing): CellView {
  const name = material.edition.names.series(one.series);
  const when = one.period === material.period ? "" : material.edition.period(one.period);
  const text =
    when === "" ? name : material.edition.lang === "zh" ? `${name}（${when}）` : `${name} (${when})`;
  return { text, href: material.edition.href(indicatorPath(one.series.indicator)) };
}

export function valueCells(material: Material, row: Observation): CellView[] {
  return [valueCell(material.edition, row), { text: material.edition.names.rowUnit(row) }];
}

function growthCell({ site, edition }: Material, one: Standing): CellView {
  const growth = growthTold(site, one);
  if (!("result" in growth)) return { text: "" };
  const { result, origin, claim } = growth;
  const stated = claim === undefined ? "" : `${formatSigned(claim.value)}${claim.unit}`;
  const text = origin === "stated" ? stated : formatGrowth(result.value);
  return { text: withBoundMark(text, result.bound), marks: statedMark(edition, origin) };
}

function completionCell(material: Material, one: Standing): CellView {
  const judged = judgedOf(material, one);
  if (judged === null) return { text: "" };
  const text = withBoundMark(percentOf(judged), judged.result.bound);
  return { text, marks: statedMark(material.edition, judged.origin) };
}

function statedMark(edition: Edition, origin: "stated" | "computed") {
  return origin === "stated" ? [{ mark: "s", text: edition.words.pages.statedMark }] : [];
}
