import { period } from "../../ledger/period.ts";
import type { Progress } from "../../ledger/schema.ts";
import { sourceCell, statedAmount } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { withNumberedSources } from "../ground/numbered-sources.ts";
import type { CellView, ColumnView, TableView } from "../ground/view.ts";

/** A column of the progress table, and its cell of a row. */
interface Part {
  readonly column: ColumnView;
  /** Left out where no row says anything in it. */
  readonly optional?: boolean;
  cell(row: Progress): CellView;
}

/** How far a project had come, report by report; columns in which nothing stands are left out. */
export function progressTable(
  edition: Edition,
  rows: readonly Progress[],
  titles: { readonly id: string; readonly caption: string },
): TableView {
  const parts = partsOf(edition).filter(
    (part) => !part.optional || rows.some((row) => part.cell(row).text !== ""),
  );
  return withNumberedSources({
    ...titles,
    columns: parts.map((part) => part.column),
    groups: [{ rows: rows.map((row) => ({ cells: parts.map((part) => part.cell(row)) })) }],
    narrow: "cards",
  });
}

function partsOf(edition: Edition): Part[] {
  const words = edition.words.pages.column;
  const money = (value: string, unit: string): CellView =>
    value === ""
      ? { text: "" }
      : { text: statedAmount(edition, { value, unit, qualifier: "" }), sort: value };
  const quoted = edition.lang === "zh" ? {} : { lang: "zh-CN" };
  return [
    {
      column: { key: "period", head: words.period },
      cell: (row) => ({ text: edition.period(period(row.period)), sort: row.period }),
    },
    {
      column: { key: "stage", head: words.stage },
      cell: (row) => ({ text: row.stage === "" ? "" : edition.words.vocabulary.stages[row.stage] }),
    },
    {
      column: { key: "planned", head: words.planned, numeric: true },
      optional: true,
      cell: (row) => money(row.planned, row.unit),
    },
    {
      column: { key: "completed", head: words.completed, numeric: true },
      optional: true,
      cell: (row) => money(row.completed, row.unit),
    },
    {
      column: { key: "note", head: words.note },
      optional: true,
      cell: (row) => (row.note === "" ? { text: "" } : { text: row.note, ...quoted }),
    },
    { column: { key: "source", head: words.source }, cell: (row) => sourceCell(edition, row) },
  ];
}
