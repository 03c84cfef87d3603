import type { CellType } from "../ledger/schema.ts";
import type { TermList } from "../ledger/settings.ts";
import type { Words } from "./lang.ts";

const zhTypes: Readonly<Record<CellType, string>> = {
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

const enTypes: Readonly<Record<CellType, string>> = {
  id: "Id: small letters, digits and hyphens",
  "unit-id": "A unit as written",
  ref: "An id of",
  refs: "One or more ids, joined by semicolons and sorted, of",
  vocabulary: "One of the values listed",
  decimal: "Decimal number",
  factor: "Decimal or fraction",
  integer: "Whole number from 0",
  period: "Period (ISO 8601)",
  point: "Year, month or day (ISO 8601)",
  link: "An https or mailto address",
  code: "Digits and capital letters",
  of: "column=id, joined by semicolons",
  text: "Text on one line",
};

const zhLists: Readonly<Record<TermList, string>> = {
  themes: "指标主题",
  peer_groups: "同组地区",
  schemes: "分组方案",
};

const enLists: Readonly<Record<TermList, string>> = {
  themes: "Themes of indicators",
  peer_groups: "Peer groups",
  schemes: "Breakdown schemes",
};

const zh = {
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
      "一个地区、一个指标、一个行业的全部实绩、目标和自述各合为一个文件，每一年的目标另成一个文件，都有CSV和JSON两种格式。",
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
  types: zhTypes,
  lists: {
    title: "名称表",
    intro: "表中引用、但不单独成表的名称，写在site.json中。",
    names: zhLists,
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

const en: Words<typeof zh> = {
  title: "Data",
  description:
    "Every table of the ledger as CSV, workbook and JSON, with checksums, licence, citation, interface and data dictionary.",
  lead: (tables, rows) =>
    `The ledger has ${tables} tables with ${rows} rows, all of them here to download. Values, units and periods are those of the sources, unconverted and unchanged.`,
  download: {
    title: "Tables",
    intro:
      "The machine CSV is in UTF-8, separated by commas, with a header line and every cell as the ledger has it. The Excel CSV opens by a double click, with Chinese intact and no text turned into a date. The JSON also names the file and line of every row.",
    caption: (asOf) => `All tables (data up to ${asOf})`,
    table: "Table",
    csv: "Machine CSV",
    excel: "Excel CSV",
    json: "JSON",
    about: "Content",
    rows: "Rows",
    columns: "Columns",
    byYearOnly: "large: by year only",
    tooLong: "too large",
    years: "One year at a time",
    yearsIntro: "Tables kept by year can be downloaded for one year: the year in which the period ends.",
    year: (year) => String(year),
    rowCount: (rows) => `${rows} ${rows === "1" ? "row" : "rows"}`,
    parts: "By region, indicator, industry and target year",
    partsText:
      "All observations, targets and claims of one region, one indicator or one industry come as one file, and so do the targets of each year, as CSV and as JSON.",
    charts: "Under every chart its figures (CSV) and its picture (SVG) can be downloaded.",
  },
  whole: {
    title: "The whole ledger",
    caption: "Files of the whole ledger, and the list to check them by",
    file: "File",
    about: "Content",
    size: "Size",
    ZIP: "All tables (CSV), settings, data dictionary, licence and read-me; unpacked, it is a ledger that can be used again",
    XLSX: "All tables, one a sheet, with contents and notes on the columns; no formulas, frozen heads",
    manifest: "Size and SHA-256 of every data file, to check that a download is whole",
    sizeLater: "The list is written last, after this page: its size is not known here",
  },
  machines: {
    title: "For programs",
    api: "The data interface: every address, with examples",
    openapi: "The interface described in OpenAPI 3.1",
    datapackage: "All tables as a Data Package (version 2): columns, types, keys and foreign keys",
    csvw: "CSV on the Web metadata of all tables",
    catalogue: "DCAT catalogue (JSON-LD)",
    dataset: "schema.org Dataset (JSON-LD)",
    directory: "Core metadata of GB/T 21063.3, the Chinese standard for government catalogues",
  },
  licence: {
    title: "Licence and citation",
    text: "The data may be used under: ",
    none: "The publisher states no licence: please ask before you use the data.",
    cite: "Please cite publisher, title, cut-off, version and address, for example:",
    citation: (publisher, title, asOf, version, address) =>
      `${publisher}: ${title}. Data up to ${asOf}, version ${version}. ${address}`,
    each: "Where you cite one figure, please name its report too: it stands in the row's source and locator.",
  },
  dictionary: {
    title: "Data dictionary",
    intro: "Every column of every table. Checks, downloads and this dictionary come from one definition.",
    named: (title, name) => `${title} (${name})`,
    columnsOf: (file) => `Columns of ${file}`,
    column: "Column",
    heading: "Title",
    type: "Type",
    rule: "Rule",
    about: "Meaning",
    values: "Values",
    example: "Example",
    required: "required",
    key: "key",
    optionalTable: "This table may be left out.",
    keyOf: (columns) => `A row is known by ${columns}, which must not repeat.`,
    value: (value, word) => `${value} (${word})`,
  },
  types: enTypes,
  lists: {
    title: "Lists of names",
    intro: "Names that the tables refer to and that have no table of their own; they stand in site.json.",
    names: enLists,
    id: "Id",
    name: "Chinese name",
    nameEn: "English name",
  },
  units: {
    title: "Units",
    intro: "Units as the sources write them, converted only within a dimension and by exact factors.",
    caption: (count) => `${count} units by dimension`,
  },
};

/** Words of the data page. */
export const dataWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
