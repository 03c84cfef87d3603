import type { Words } from "./lang.ts";

const zh = {
  title: "报送及时性",
  description: (asOf: string) =>
    `截至${asOf}，各地区、各部门应报数据的报送情况：已报、缺报、首次入账日期和修订次数。`,
  lead: (asOf: string, due: number, reported: number) =>
    `截至${asOf}，应报数据${due}期，已报${reported}期，缺${due - reported}期。`,
  none: (asOf: string) => `截至${asOf}，没有到期应报的数据。`,
  rule: "曾经报送某项指标的地区，按指标的报送频率（按月、按季、按年）在截止年度内每期应报一次；不定期的指标和分组数据不计。",
  unknown: "构建本站时没有版本库，首次入账日期和修订次数不详。",
  offices: "各部门",
  places: "各地区、各指标",
  officeCaption: "各部门应报数据的报送情况",
  placeCaption: "各地区各指标的报送情况",
  truncated: (shown: number, all: number) => `缺期多的在前，列出前${shown}项，共${all}项`,
  noOffice: "未指定部门",
  column: {
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
};

const en: Words<typeof zh> = {
  title: "Timeliness",
  description: (asOf) =>
    `What places and offices have reported of what is due up to ${asOf}: reported, missing, first arrival and number of revisions.`,
  lead: (asOf, due, reported) =>
    `Up to ${asOf}, ${due} figures are due; ${reported} are reported and ${due - reported} are missing.`,
  none: (asOf) => `Up to ${asOf} nothing is due.`,
  rule: "A place that has ever reported an indicator is asked for it once a period in the year of the cut-off, by the indicator's frequency (month, quarter, year); indicators without a frequency and parts of totals do not count.",
  unknown: "This site was built without a repository: first arrivals and revisions are not known.",
  offices: "Offices",
  places: "Places and indicators",
  officeCaption: "What each office has reported of what is due",
  placeCaption: "What each place has reported of each indicator",
  truncated: (shown, all) => `The first ${shown} of ${all}, those with the most missing first`,
  noOffice: "no office named",
  column: {
    office: "Office",
    region: "Place",
    indicator: "Indicator",
    due: "Due",
    reported: "Reported",
    missing: "Missing",
    first: "First arrived",
    revised: "Revisions",
  },
  month: (month) =>
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month - 1] ?? "",
};

/** Words of the page about who has reported what is due. */
export const timelinessWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
