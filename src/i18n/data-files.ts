import type { Words } from "./lang.ts";

const zh = {
  title: "分项数据文件",
  description: "每个地区、指标、行业和目标年份的数据文件，CSV和JSON两种格式。",
  lead: "一个地区、一个指标、一个行业的全部实绩、目标和自述各有一个CSV文件和一个JSON文件；每一年的目标也是这样。JSON中还有由这些数字算出的完成率、进度、增速和位次。",
  cells: "CSV的第一列写明该行来自哪张表；数值和单位与来源一致。",
  regions: "地区",
  indicators: "指标",
  industries: "行业",
  targets: "目标年份",
  name: "名称",
  year: (year: number) => `${year}年`,
  caption: (what: string, count: string) => `按${what}：${count}个`,
  tooMany: (what: string, count: string) => `${what}共${count}个，不逐个列出。各文件的地址为：`,
  address: (what: string) => `/data/${what}/编号.csv  /api/v1/${what}/编号.json`,
  noCsv: "数据量大，请按表下载",
};

const en: Words<typeof zh> = {
  title: "Data by subject",
  description: "The data of every region, indicator, industry and target year, as CSV and JSON.",
  lead: "All observations, targets and claims of one region, indicator or industry stand in one CSV and one JSON file, and so do the targets of each year. The JSON also has what follows from them: completion, schedule, growth and rank.",
  cells:
    "The first column of a CSV says which table a row is from; values and units are those of the sources.",
  regions: "Regions",
  indicators: "Indicators",
  industries: "Industries",
  targets: "Target years",
  name: "Name",
  year: (year) => String(year),
  caption: (what, count) => `${what}: ${count}`,
  tooMany: (what, count) => `${what}: ${count}, too many to list. Their addresses are:`,
  address: (what) => `/data/${what}/ID.csv  /api/v1/${what}/ID.json`,
  noCsv: "large: see the tables",
};

/** Words of the page of data by subject. */
export const dataFileWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
