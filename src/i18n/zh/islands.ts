/** Words of the scripts that every page has: they cannot import these, so the page hands them over. */
export const islands = {
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
