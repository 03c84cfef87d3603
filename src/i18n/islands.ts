import type { Words } from "./lang.ts";

const zh = {
  /** Over a table. `{shown}` and `{all}` are numbers. */
  filter: "筛选",
  filterTable: "筛选本表的行",
  rows: "显示{shown}行，共{all}行",
  columns: "选择列",
  copy: "复制为CSV",
  copied: "已复制",
  notCopied: "浏览器不允许复制",
  group: "分组",
  /** How a chart is read with the keyboard; follows its title. */
  chartKeys: "按方向键逐项查看数字",
  colon: "：",
};

const en: Words<typeof zh> = {
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

export type IslandWords = Words<typeof zh>;

/** Words of the scripts that every page has: they cannot import these, so the page hands them over. */
export const islandWords: { readonly zh: IslandWords; readonly en: IslandWords } = { zh, en };
