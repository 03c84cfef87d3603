import { writtenRuns } from "../line-runs.ts";
import type { Words } from "../shape.ts";
import type { origins as chinese } from "../zh/origins.ts";

export const origins: Words<typeof chinese> = {
  title: "Edit history",
  intro:
    "The lines of the ledger's files that this page's figures are from, with the days on which they came and were last changed. A figure that was changed leads to its earlier values.",
  caption: "Lines of the ledger behind this page",
  more: (shown, all) => `The newest ${shown} of ${all}; all are in the download.`,
  files: (count) => `${count} runs of lines`,
  file: "File",
  lines: "Lines",
  first: "Added",
  last: "Last changed",
  commit: "Commit",
  unchanged: "unchanged",
  runs: (runs) => writtenRuns(runs, "–", ", ", (lines) => ` and more, ${lines} lines`),
};
