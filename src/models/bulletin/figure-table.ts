import { formatGrowth, formatSigned, withBoundMark } from "../../i18n/decimal.ts";
import { withPart } from "../../i18n/names.ts";
import type { Observation } from "../../ledger/schema.ts";
import type { Standing } from "../../measures/standing.ts";
import { valueCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { indicatorPath } from "../ground/routes.ts";
import { type Column, numeric, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";
import { growthTold } from "../series/growth-told.ts";
import type { Material } from "./material.ts";
import { completionCell, originMarks } from "./place-table.ts";
import { judgedOf } from "./tell.ts";

/** Every figure of the region itself at the cut-off: the statement shown, with its growth and completion, and each other. */
export function figureTable(material: Material, titles: Titles): TableView {
  const { edition } = material;
  const words = edition.words.pages.column;
  const rows = material.own.flatMap((one) => [
    { one, row: one.observation, main: true },
    ...one.others.map((row) => ({ one, row, main: false })),
  ]);
  return tableOf(titles, rows, [
    { key: "what", head: words.indicator, cell: ({ one }) => whatCell(material, one) },
    ...valueColumns(edition),
    numeric("growth", words.growth, ({ one, main }) => (main ? growthCell(material, one) : "")),
    numeric("completion", words.completion, ({ one, main }) =>
      main ? completionCell(edition, judgedOf(material, one)) : "",
    ),
  ]);
}

/** A figure in its unit. */
export function valueColumns(edition: Edition): Column<{ readonly row: Observation | null }>[] {
  const words = edition.words.pages.column;
  return [
    numeric("value", words.value, ({ row }) => (row === null ? "" : valueCell(edition, row))),
    { key: "unit", head: words.unit, cell: ({ row }) => (row === null ? "" : edition.names.rowUnit(row)) },
  ];
}

function whatCell(material: Material, one: Standing): CellView {
  const name = material.edition.names.series(one.series);
  const when = one.period === material.period ? "" : material.edition.period(one.period);
  const text = withPart(name, when, material.edition.lang);
  return { text, href: material.edition.href(indicatorPath(one.series.indicator)) };
}

function growthCell({ site, edition }: Material, one: Standing): CellView {
  const growth = growthTold(site, one);
  if (!("result" in growth)) return { text: "" };
  const { result, origin, claim } = growth;
  const stated = claim === undefined ? "" : `${formatSigned(claim.value)}${claim.unit}`;
  const text = origin === "stated" ? stated : formatGrowth(result.value);
  return { text: withBoundMark(text, result.bound), marks: originMarks(edition, origin) };
}
