import type { Words } from "./lang.ts";

const zh = {
  readme: {
    from: (publisher: string, asOf: string, address: string) =>
      `${publisher}发布，数据截至${asOf}。${address === "" ? "" : `网址：${address}`}`,
    about: "本压缩包是整个台账：全部数据表、网站设置、数据字典和许可。",
    dictionary: "数据字典：每张表的每一列",
    site: "网站设置：标题、许可、主题、同组地区、分组方案",
    table: (file: string, title: string, rows: number) => `${file} ${title}，${rows}行`,
    cells:
      "CSV文件，UTF-8编码，逗号分隔，首行为列名，空单元格表示没有。数值、单位和时期与来源原文一致，没有换算，也没有改动。按年存放的表，以时期结束的年份为准。",
    cite: "引用时请写明发布单位、标题和截止时间；引用单个数字时，请同时写明该行的来源和出处位置。",
  },
  licence: {
    under: (licence: string, publisher: string) => `本数据由${publisher}发布，使用许可：${licence}`,
    none: "发布单位没有写明数据许可，使用前请先联系。",
  },
  workbook: {
    contents: "目录",
    columns: "数据字典",
    table: "表",
    title: "标题",
    about: "内容",
    rows: "行数",
    asOf: (period: string) => `数据截至${period}`,
    licence: (licence: string) => `许可：${licence}`,
    figures:
      "数值按来源所列的小数位显示；超过15位有效数字的写作文本，不丢失数字。表中没有公式，时期都是文本。",
  },
};

const en: Words<typeof zh> = {
  readme: {
    from: (publisher, asOf, address) =>
      `Published by ${publisher}, data up to ${asOf}.${address === "" ? "" : ` ${address}`}`,
    about:
      "This archive is the whole ledger: all tables, the site's settings, the data dictionary and the licence.",
    dictionary: "data dictionary: every column of every table",
    site: "settings: titles, licence, themes, peer groups, breakdown schemes",
    table: (file, title, rows) => `${file} ${title}, ${rows} ${rows === 1 ? "row" : "rows"}`,
    cells:
      "CSV in UTF-8, separated by commas, with a header line; an empty cell means none. Values, units and periods are those of the sources, unconverted and unchanged. Tables kept by year go by the year in which the period ends.",
    cite: "Please cite publisher, title and cut-off; where you cite one figure, please name the row's source and locator too.",
  },
  licence: {
    under: (licence, publisher) => `Published by ${publisher}. The data may be used under: ${licence}`,
    none: "The publisher states no licence: please ask before you use the data.",
  },
  workbook: {
    contents: "Contents",
    columns: "Dictionary",
    table: "Table",
    title: "Title",
    about: "Content",
    rows: "Rows",
    asOf: (period) => `Data up to ${period}`,
    licence: (licence) => `Licence: ${licence}`,
    figures:
      "Figures show the decimals that the source states; those of more than 15 digits are texts, so that none is lost. There are no formulas, and periods are texts.",
  },
};

/** Words inside the downloads: the archive's README and licence, the workbook's contents. */
export const downloadWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
