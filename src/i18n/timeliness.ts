import type { Words } from "./lang.ts";
import { formatDecimal } from "./number.ts";

/** A count with its thousands parted. */
const count = (whole: number): string => formatDecimal(String(whole));

const zh = {
  title: "报送及时性",
  description: (asOf: string) =>
    `截至${asOf}，各地区、各部门应报数据的报送情况：已报、缺报、首次入账日期和修订次数。`,
  lead: (asOf: string, due: number, reported: number) =>
    `截至${asOf}，各年应报数据共${count(due)}期，已报${count(reported)}期，缺${count(due - reported)}期。`,
  none: (asOf: string) => `截至${asOf}，没有到期应报的数据。`,
  rule: "当年或上一年报送过某项指标的地区，当年按指标的报送频率（按月、按季、按年）每期应报一次，截止年度只计到截止时期；停报满一年后不再计为应报。累计数计入期末所在月份，预测数不算报送，不定期的指标和分组数据不计。",
  silent: (years: string, due: number) => `${years}年应报${count(due)}期，没有任何地区报送。`,
  unknown: "构建本站时没有版本库，首次入账日期和修订次数不详。",
  byYear: "各年、各地区、各部门的报送情况",
  years: "各年",
  yearsCaption: "各年应报数据的报送情况",
  yearsLeftOut: (shown: number, left: number) =>
    `以下逐地区列出最近的${shown}年，更早的${left}年只列总数；明细可由各地区的数据得出。`,
  year: (year: number) => `${year}年`,
  yearLead: (until: string, due: number, reported: number) =>
    `${until === "" ? "全年" : `截至${until}`}应报${count(due)}期，已报${count(reported)}期，缺${count(due - reported)}期。`,
  officeCaption: (year: number) => `${year}年各部门应报数据的报送情况`,
  placeCaption: (year: number) => `${year}年各地区各指标的报送情况`,
  truncated: (shown: number, all: number) => `缺期多的在前，列出前${count(shown)}项，共${count(all)}项`,
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

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const monthName = (month: number): string => MONTHS[month - 1] ?? "";

const en: Words<typeof zh> = {
  title: "Timeliness",
  description: (asOf) =>
    `What places and offices have reported of what is due up to ${asOf}: reported, missing, first arrival and number of revisions.`,
  lead: (asOf, due, reported) =>
    `Up to ${asOf}, ${count(due)} figures were due in all years; ${count(reported)} are reported and ${count(due - reported)} are missing.`,
  none: (asOf) => `Up to ${asOf} nothing is due.`,
  rule: "A place that has reported an indicator in a year, or in the year before, owes it once a period of that year, by the indicator's frequency (month, quarter, year); in the year of the cut-off, up to the cut-off. Once it has reported nothing for a whole year it is no longer asked. A cumulative figure counts for the month in which it ends; forecasts, indicators without a frequency and parts of totals do not count.",
  silent: (years, due) => `Nothing was reported in ${years}, of ${count(due)} figures due.`,
  unknown: "This site was built without a repository: first arrivals and revisions are not known.",
  byYear: "What places and offices have reported, by year",
  years: "Years",
  yearsCaption: "What was reported of what was due, by year",
  yearsLeftOut: (shown, left) =>
    `The newest ${shown === 1 ? "year is" : `${shown} years are`} listed place by place below; of ${left} earlier ${left === 1 ? "year" : "years"} only the totals are given, and the rest follows from the data of each place.`,
  year: (year) => String(year),
  yearLead: (until, due, reported) =>
    `${until === "" ? "In the whole year" : `Up to ${until}`} ${count(due)} due, ${count(reported)} reported, ${count(due - reported)} missing.`,
  officeCaption: (year) => `What each office has reported of what was due in ${year}`,
  placeCaption: (year) => `What each place has reported of each indicator in ${year}`,
  truncated: (shown, all) => `The first ${count(shown)} of ${count(all)}, those with the most missing first`,
  all: "all",
  allFirst: (day) => `All first arrived on ${day}`,
  noneRevised: "No revisions",
  noOffice: "no office named",
  column: {
    year: "Year",
    office: "Office",
    region: "Place",
    indicator: "Indicator",
    due: "Due",
    reported: "Reported",
    missing: "Missing",
    first: "First arrived",
    revised: "Revisions",
  },
  month: monthName,
  months: (from, to) => `${monthName(from)}–${monthName(to)}`,
};

/** Words of the page about who has reported what is due. */
export const timelinessWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
