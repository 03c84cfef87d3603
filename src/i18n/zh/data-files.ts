/** Words of the page of data by subject. */
export const dataFiles = {
  title: "分项数据文件",
  description: "每个地区、指标、行业和目标年份的数据文件，CSV和JSON两种格式。",
  lead: "一个地区、一个指标、一个行业的数据、目标和报告所述比率各有一个CSV文件和一个JSON文件；每一年的目标也是这样。JSON中还有由这些数字算出的完成率、进度、增速和位次。",
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
