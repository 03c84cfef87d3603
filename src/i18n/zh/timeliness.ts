import { formatCount } from "../decimal.ts";

/** Words of the page about who has reported what is due. */
export const timeliness = {
  title: "报送及时性",
  description: (asOf: string) =>
    `截至${asOf}，各地区、各部门应报数据的报送情况：已报、缺报、首次入账日期和修订次数。`,
  lead: (asOf: string, due: number, reported: number) =>
    `截至${asOf}，各年应报数据共${formatCount(due)}期，已报${formatCount(reported)}期，缺${formatCount(due - reported)}期。`,
  none: (asOf: string) => `截至${asOf}，没有到期应报的数据。`,
  rule: "当年或上一年报送过某项指标的地区，当年按指标的报送频率（按月、按季、按年）每期应报一次，截止年度只计到截止时期；停报满一年后不再计为应报。累计数计入期末所在月份，预测数不算报送，不定期的指标和分组数据不计。",
  silent: (years: string, due: number) => `${years}年应报${formatCount(due)}期，没有任何地区报送。`,
  unknown: "构建本站时没有版本库，首次入账日期和修订次数不详。",
  byYear: "各年、各地区、各部门的报送情况",
  years: "各年",
  yearsCaption: "各年应报数据的报送情况",
  yearsLeftOut: (shown: number, left: number) =>
    `以下逐地区列出最近的${shown}年，更早的${left}年只列总数；明细可由各地区的数据得出。`,
  year: (year: number) => `${year}年`,
  yearLead: (until: string, due: number, reported: number) =>
    `${until === "" ? "全年" : `截至${until}`}应报${formatCount(due)}期，已报${formatCount(reported)}期，缺${formatCount(due - reported)}期。`,
  officeCaption: (year: number) => `${year}年各部门应报数据的报送情况`,
  placeCaption: (year: number) => `${year}年各地区各指标的报送情况`,
  truncated: (shown: number, all: number) =>
    `缺期多的在前，列出前${formatCount(shown)}项，共${formatCount(all)}项`,
  all: "全缺",
  allFirst: (day: string) => `已报的均于${day}首次入账`,
  noneRevised: "均未修订",
  noOffice: "未指定部门",
  column: {
    year: "年份",
    office: "部门",
    region: "地区",
    indicator: "指标",
    due: "应报",
    reported: "已报",
    missing: "缺期",
    first: "首次入账",
    revised: "修订次数",
  },
  month: (month: number) => `${month}月`,
  months: (from: number, to: number) => `${from}—${to}月`,
};
