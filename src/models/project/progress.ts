import type { Progress } from "../../ledger/schema.ts";
import {
  periodCell,
  quoted,
  sourceCell,
  stageText,
  statedAmount,
  withYearMark,
} from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import { optional, type Titles, tableOf } from "../ground/table.ts";
import type { CellView, TableView } from "../ground/view.ts";

/** How far a project had come, report by report; columns in which nothing stands are left out. */
export function progressTable(edition: Edition, rows: readonly Progress[], titles: Titles): TableView {
  const words = edition.words.pages.column;
  const money = (value: string, unit: string): CellView =>
    value === ""
      ? { text: "" }
      : { text: statedAmount(edition, { value, unit, qualifier: "" }), sort: value };
  return tableOf({ ...titles, narrow: "cards" }, rows, [
    {
      key: "period",
      head: words.period,
      cell: (row) => withYearMark(edition, row, periodCell(edition, row.period)),
    },
    { key: "stage", head: words.stage, cell: (row) => stageText(edition, row.stage) },
    optional("planned", words.planned, (row) => money(row.planned, row.unit)),
    optional("completed", words.completed, (row) => money(row.completed, row.unit)),
    { key: "note", head: words.note, optional: true, cell: (row) => quoted(edition, row.note) },
    { key: "source", head: words.source, cell: (row) => sourceCell(edition, row) },
  ]);
}
