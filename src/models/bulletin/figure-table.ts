import { formatGrowth, withBoundMark } from "../../i18n/decimal.ts";
import { withPart } from "../../i18n/names.ts";
import type { Observation } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { valueCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath } from "../ground/routes.ts";
import { type Column, numeric, optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { basisText, grownOf, growthCell } from "./growth.ts";
import type { Material } from "./material.ts";
import { lastMonthOf, singleText } from "./month-sentence.ts";
import { completionCell } from "./place-table.ts";
import { unitText } from "./unit-text.ts";

interface Row {
  readonly one: Standing;
  readonly row: Observation | null;
  /** The statement shown; the others have no more than their figure. */
  readonly main: boolean;
}

/** Every figure of the region itself at the cut-off: the statement shown, with its growth, its last month and its completion, and each other. */
export function figureTable(material: Material, titles: Titles): TableView {
  const { edition } = material;
  const words = edition.words.pages;
  const rows = material.own.flatMap((one): Row[] => [
    { one, row: one.observation, main: true },
    ...one.others.map((row) => ({ one, row, main: false })),
  ]);
  const of =
    (cell: (one: Standing) => CellView) =>
    ({ one, main }: Row) =>
      main ? cell(one) : "";
  return tableOf(titles, rows, [
    { key: "what", head: words.column.indicator, cell: ({ one }) => whatCell(material, one) },
    ...valueColumns(edition),
    optional(
      "growth",
      words.column.growth,
      of((one) => datedGrowth(edition, one)),
    ),
    optional(
      "single",
      words.region.singleMonth,
      of((one) => singleCell(edition, one)),
    ),
    optional(
      "on-month",
      words.region.onMonth,
      of((one) => onMonthCell(edition, one)),
    ),
    optional(
      "completion",
      words.column.completion,
      of((one) => completionCell(edition, one)),
    ),
  ]);
}

/** A figure in its unit. */
export function valueColumns(edition: Edition): Column<{ readonly row: Observation | null }>[] {
  const words = edition.words.pages.column;
  return [
    numeric("value", words.value, ({ row }) => (row === null ? "" : valueCell(edition, row))),
    { key: "unit", head: words.unit, cell: ({ row }) => (row === null ? "" : unitText(edition, row)) },
  ];
}

function whatCell(material: Material, one: Standing): CellView {
  const name = material.edition.names.series(one.series);
  const when = one.period === material.period ? "" : material.edition.period(one.period);
  const text = withPart(name, when, material.edition.lang);
  return { text, href: material.edition.href(indicatorPath(one.series.indicator)) };
}

/** Growth with its basis, which differs from row to row. */
function datedGrowth(edition: Edition, one: Standing): CellView {
  const cell = growthCell(edition, one, true);
  const grown = one.change === null ? grownOf(edition, one) : null;
  const basis = grown === null ? "" : basisText(edition, grown);
  return { ...cell, text: withPart(cell.text, basis, edition.lang) };
}

/** Of one month or quarter alone: where the cumulative figure before is older, it is of neither. */
function singleCell(edition: Edition, one: Standing): CellView {
  const { period = "", result } = lastMonthOf(edition, one)?.single ?? {};
  if (result?.kind !== "value" || !/^\d{4}-(?:\d\d|Q\d)$/.test(period)) return { text: "" };
  return { text: withBoundMark(singleText(result), result.bound) };
}

function onMonthCell(edition: Edition, one: Standing): CellView {
  const result = lastMonthOf(edition, one)?.onMonth;
  if (result?.kind !== "value") return { text: "" };
  return { text: withBoundMark(formatGrowth(result.value), result.bound) };
}
