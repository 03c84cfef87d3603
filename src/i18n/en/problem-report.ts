import type { Words } from "../shape.ts";
import type { problemReport as chinese } from "../zh/problem-report.ts";

export const problemReport: Words<typeof chinese> = {
  severities: { error: "error", warning: "warning" },
  title: "Check of the ledger",
  counts: (errors: string, warnings: string, accepted: string) =>
    `errors: ${errors}, warnings: ${warnings}, accepted: ${accepted}`,
  sound: (rows: string) => `The ledger is sound: ${rows} rows`,
  unsound: "A ledger with errors builds no site; mend them and check again",
  passable: "No errors: the site can be built; look at each warning",
  files: "Files with problems",
  wholeFile: "The whole file",
  line: (line: string) => `Line ${line}`,
  column: (column: string) => `column ${column}`,
  lineHead: "Line",
  asItStands: "The row as it stands",
  corrected: "The corrected row, ready to copy",
  copy: "Copy",
  copied: "Copied",
  leftOut: (count: string) => `${count} more not listed (see --max)`,
  accepted: "Accepted irregularities",
  acceptedBy: (who: string, until: string, reason: string) => `accepted by ${who} until ${until}: ${reason}`,
  forms: {
    encoding: "written as UTF-8",
    mark: "byte order mark removed",
    "line-ends": "line ends made LF",
    "blank-rows": "blank rows removed",
    order: "rows sorted by their key",
  },
  mendTitle: (files: string) => `Files that can be mended: ${files}`,
  nothingToMend: "There is nothing that can be mended without asking",
  addWrite: "Nothing is written yet; add --write to write it",
  written: (files: string) => `Written: ${files}`,
  moreLines: (count: string) => `${count} more lines not listed (see --max)`,
  afterwards: "Afterwards:",
  writeNeedsFix: "--write goes with --fix",
  fixIsText: "--fix shows its changes as text only",
};
