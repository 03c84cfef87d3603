import type { CellType } from "../../ledger/schema.ts";
import type { TermList } from "../../ledger/settings.ts";

const types: Readonly<Record<CellType, string>> = {
  id: "编号：小写字母、数字和连字符",
  "unit-id": "单位的写法",
  ref: "编号，见",
  refs: "一个或几个编号，以分号相连并排序，见",
  vocabulary: "限定取值",
  decimal: "十进制数",
  factor: "小数或分数",
  integer: "非负整数",
  period: "时期（ISO 8601）",
  point: "年、年月或日期（ISO 8601）",
  link: "https或mailto地址",
  code: "数字和大写字母",
  of: "列名=编号，以分号相连",
  text: "一行文字",
};

const lists: Readonly<Record<TermList, string>> = {
  themes: "指标主题",
  peer_groups: "同组地区",
  schemes: "分组方案",
};

/** Words of the data page. */
export const data = {
  title: "数据下载",
  description: "台账的全部表格，CSV、Excel、JSON等格式，附校验清单、许可、引用方法、数据接口和数据字典。",
  lead: (tables: number, rows: string) =>
    `台账共${tables}张表、${rows}行，全部可以下载。数值、单位和时期与来源原文一致，没有换算，也没有改动。`,
  download: {
    title: "按表下载",
    intro:
      "机读CSV为UTF-8编码，逗号分隔，首行为列名，单元格与台账逐字一致。Excel用CSV双击即可打开，汉字不乱码，文字不变成日期。JSON另附每行在台账中的文件和行号。",
    caption: (asOf: string) => `全部表格（数据截至${asOf}）`,
    table: "表",
    csv: "机读CSV",
    excel: "Excel用CSV",
    json: "JSON",
    about: "内容",
    rows: "行数",
    columns: "列数",
    byYearOnly: "数据量大，只按年提供",
    tooLong: "数据量大，不提供",
    years: "按年下载",
    yearsIntro: "按年存放的表，以时期结束的年份为准，可以只下载一年。",
    year: (year: number) => `${year}年`,
    rowCount: (rows: string) => `${rows}行`,
    parts: "按地区、指标、行业和目标年份下载",
    partsText:
      "一个地区、一个指标、一个行业的数据、目标和报告所述比率各合为一个文件，每一年的目标另成一个文件，都有CSV和JSON两种格式。",
    charts: "每张图下都可以下载图中的数字（CSV）和图形（SVG）。",
  },
  whole: {
    title: "整个台账",
    caption: "整个台账的文件和校验清单",
    file: "文件",
    about: "内容",
    size: "大小",
    ZIP: "全部表格（CSV）、网站设置、数据字典、许可和说明；解压后就是一份可以再次使用的台账",
    XLSX: "全部表格，一表一页，附目录和列的说明；没有公式，首行冻结",
    manifest: "全部数据文件的大小和SHA-256，用来核对下载是否完整",
    sizeLater: "清单最后写成，大小不在本页列出",
  },
  machines: {
    title: "供程序使用",
    api: "数据接口的说明、全部地址和实例",
    openapi: "接口的OpenAPI 3.1描述",
    datapackage: "全部表格的Data Package（第2版）描述：列、类型、主键和外键",
    csvw: "全部表格的CSVW元数据",
    catalogue: "DCAT目录（JSON-LD）",
    dataset: "schema.org Dataset（JSON-LD）",
    directory: "GB/T 21063.3 政务信息资源核心元数据",
  },
  licence: {
    title: "许可和引用",
    text: "数据的使用许可：",
    none: "发布单位没有写明数据许可，使用前请先联系。",
    cite: "引用时请写明发布单位、标题、截止时间、版本和网址，例如：",
    citation: (publisher: string, title: string, asOf: string, version: string, address: string) =>
      `${publisher}：《${title}》，数据截至${asOf}，版本${version}，${address}`,
    each: "引用单个数字时，请同时写明该数字出自的报告：每一行的“来源”和“出处位置”即是。",
  },
  dictionary: {
    title: "数据字典",
    intro: "每张表的每一列。检查、下载和本字典出自同一份定义。",
    named: (title: string, name: string) => `${title}（${name}）`,
    columnsOf: (file: string) => `${file}的列`,
    column: "列",
    heading: "标题",
    type: "类型",
    rule: "要求",
    about: "说明",
    values: "取值",
    example: "例",
    required: "必填",
    key: "键",
    optionalTable: "这张表可以没有。",
    keyOf: (columns: string) => `以${columns}确定一行，不得重复。`,
    value: (value: string, word: string) => `${value} ${word}`,
  },
  types,
  lists: {
    title: "名称表",
    intro: "表中引用、但不单独成表的名称，写在site.json中。",
    names: lists,
    id: "编号",
    name: "名称",
    nameEn: "英文名称",
  },
  units: {
    title: "计量单位",
    intro: "单位按来源的写法；只在同一量纲内换算，系数是准确的。",
    caption: (count: number) => `${count}个计量单位，按量纲排列`,
  },
};
