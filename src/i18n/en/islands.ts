import type { Words } from "../shape.ts";
import type { islands as chinese } from "../zh/islands.ts";

export const islands: Words<typeof chinese> = {
  filter: "Filter",
  filterTable: "Filter the rows of this table",
  rows: "{shown} of {all} rows shown",
  columns: "Columns",
  copy: "Copy as CSV",
  copied: "Copied",
  notCopied: "The browser does not allow copying",
  group: "Group",
  chartKeys: "arrow keys go through the figures",
  colon: ": ",
};
