import type { Place, TableName } from "../../ledger/schema.ts";
import { valueCell } from "../cells/statements.ts";
import type { Edition } from "../ground/edition.ts";
import type { CellView } from "../ground/view.ts";
import { revisionHref } from "./history-links.ts";

/** The cell of an observation's figure; one that was revised leads to what it was before. */
export function observationCell(edition: Edition, row: Parameters<typeof valueCell>[1] & Place): CellView {
  return withHistory(edition, "observations", row, valueCell(edition, row));
}

/** A cell, and where its row's figure was revised the way to its history. */
export function withHistory(edition: Edition, table: TableName, row: Place, cell: CellView): CellView {
  const to = revisionHref(edition, table, row);
  return to === undefined ? cell : { ...cell, href: to, title: edition.words.changes.history };
}
