import { type Runs, writtenRuns } from "../line-runs.ts";

export const origins = {
  title: "入账记录",
  intro:
    "本页数字在台账文件中的行，以及这些行首次入账和最近改动的日期。改动过的数字，原值见数字旁的修订记录。",
  caption: "本页数字的台账行",
  more: (shown: number, all: number) => `共${all}处，列出较新的${shown}处，全部见下载的数据。`,
  files: (count: number) => `${count}处`,
  file: "文件",
  lines: "行",
  first: "首次入账",
  last: "最近改动",
  commit: "提交",
  unchanged: "未改动",
  runs: (runs: Runs) => writtenRuns(runs, "—", "、", (lines) => `等${lines}行`),
};
