import { changeWords } from "../../i18n/changes.ts";
import type { Lang } from "../../i18n/lang.ts";
import type { Place, TableName } from "../../ledger/schema.ts";
import { valueCell } from "../labels.ts";
import type { Site } from "../site.ts";
import type { CellView } from "../view.ts";
import { revisionHref } from "./links.ts";

/** The cell of an observation's figure; one that was revised leads to what it was before. */
export function observationCell(
  site: Site,
  row: Parameters<typeof valueCell>[0] & Place,
  lang: Lang,
): CellView {
  return withHistory(site, "observations", row, valueCell(row, lang), lang);
}

/** A cell, and where its row's figure was revised the way to its history. */
export function withHistory(site: Site, table: TableName, row: Place, cell: CellView, lang: Lang): CellView {
  const to = revisionHref(site, table, row, lang);
  return to === undefined ? cell : { ...cell, href: to, title: changeWords[lang].history };
}
