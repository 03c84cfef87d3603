/** Words inside the downloads: the archive's README and licence, the workbook's contents. */
export const downloads = {
  /** Of how many sources. */
  yearAssumed: (count: number) =>
    `有${count}个来源未写年份（sources.csv的year_assumed列为yes），出自这些来源的数据年份为推定，不据以计算增速和排名，也不作前后比较。`,
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
