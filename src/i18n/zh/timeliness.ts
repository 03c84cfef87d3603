import { formatCount } from "../decimal.ts";

/** Words of the page about which figures are there and, where a calendar says so, which are due. */
export const timeliness = {
  title: "数据覆盖与报送",
  description: (asOf: string) =>
    `截至${asOf}，各地区各项指标有哪些时期的数据；声明了报送日历的，另列应报、已报和缺报。`,
  lead: (asOf: string, due: number, reported: number) =>
    `截至${asOf}，按报送日历各年应报数据共${formatCount(due)}期，已报${formatCount(reported)}期，缺${formatCount(due - reported)}期。`,
  none: (asOf: string) => `截至${asOf}，报送日历中没有到期应报的数据。`,
  rule: "只有报送日历（calendar.csv）写明报送频率和期限的指标才有应报和缺报。当年或上一年报送过该指标的地区，当年每期应报一次，到期末之后规定的天数为止；停报满一年后不再计为应报；日历点名的地区，截止年度总要应报。期限在截止时期之后的不计。累计数计入期末所在月份，预测数不算报送，分组数据不计。",
  coverage: "各年有哪些数据",
  coverageLead: (asOf: string, places: number, series: number, periods: number) =>
    `截至${asOf}，共有${formatCount(places)}个地区的${formatCount(series)}项指标、${formatCount(periods)}期数据。`,
  coverageRule: (hasCalendar: boolean) =>
    `${hasCalendar ? "报送日历没有列入的" : "台账没有声明报送日历（calendar.csv），各项"}指标只列出有哪些时期的数据，没有的不算缺报。预测数、分组数据和年份为推定的数据不计。`,
  coverageNone: "没有可列的数据。",
  coverageCaption: "各年的数据",
  coverageOfYear: (year: number) => `${year}年的数据`,
  placesOfYear: (year: number) => `${year}年各地区各指标有数据的时期`,
  fromTo: (from: string, to: string) => `${from}至${to}`,
  firstListed: (shown: number, all: number) => `列出前${formatCount(shown)}项，共${formatCount(all)}项`,
  silent: (years: string, due: number) => `${years}年应报${formatCount(due)}期，没有任何地区报送。`,
  unknown: "构建本站时没有版本库，首次入账日期和修订次数不详。",
  byYear: "各年、各地区、各部门的数据和报送情况",
  years: "各年应报",
  yearsCaption: "各年应报数据的报送情况",
  yearsLeftOut: (shown: number, left: number) =>
    `以下逐地区列出最近的${shown}年，更早的${left}年只列总数；明细可由各地区的数据得出。`,
  year: (year: number) => `${year}年`,
  yearDue: (year: number) => `${year}年应报`,
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
    places: "地区数",
    series: "指标数",
    count: "期数",
    periods: "时期",
    due: "应报",
    reported: "已报",
    missing: "缺期",
    first: "首次入账",
    revised: "修订次数",
  },
  month: (month: number) => `${month}月`,
  months: (from: number, to: number) => `${from}—${to}月`,
};
