import type { Words } from "./lang.ts";

/** Runs of lines, first and last of each. */
type Runs = readonly (readonly [from: number, to: number])[];

/** So many runs of lines are written out. */
const MOST_RUNS = 8;

function written(runs: Runs, dash: string, comma: string): string {
  return runs
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? String(from) : `${from}${dash}${to}`))
    .join(comma);
}

const count = (runs: Runs) => runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);

const zh = {
  title: "入账记录",
  intro:
    "本页数字在台账文件中的行，以及这些行首次入账和最近改动的日期。改动过的数字，原值见数字旁的修订记录。",
  caption: "本页数字的台账行",
  more: (shown: number, all: number) => `共${all}处，列出较新的${shown}处，全部见下载的数据。`,
  file: "文件",
  lines: "行",
  first: "首次入账",
  last: "最近改动",
  commit: "提交",
  unchanged: "未改动",
  runs: (runs: Runs) => written(runs, "—", "、") + (runs.length > MOST_RUNS ? `等${count(runs)}行` : ""),
};

const en: Words<typeof zh> = {
  title: "Record of entry",
  intro:
    "The lines of the ledger's files that this page's figures are from, with the days on which they came and were last changed. A figure that was changed leads to its earlier values.",
  caption: "Lines of the ledger behind this page",
  more: (shown, all) => `The newest ${shown} of ${all}; all are in the download.`,
  file: "File",
  lines: "Lines",
  first: "Came",
  last: "Last changed",
  commit: "Commit",
  unchanged: "unchanged",
  runs: (runs) =>
    written(runs, "–", ", ") + (runs.length > MOST_RUNS ? ` and more, ${count(runs)} lines` : ""),
};

export const originText = { zh, en };
