import type { Words } from "./lang.ts";

const zh = {
  title: "比较",
  description: "任选一项指标和最多六个地区，用图和表并列比较。",
  intro: "选一项指标和最多六个地区，并列比较。网址随选择变化，可以直接发给别人。",
  example: (measure: string) => `${measure}：几个地区的比较`,
  without: "每项指标的全部地区，见指标页；每个数字的出处，见地区页。",
  indicator: "指标",
  places: "地区",
  add: "添加地区",
  subject: "所选地区",
  result: "比较结果",
  nothing: "台账里还没有两个地区都有的指标，暂时不能比较。",
  more: "可以比较的指标",
  count: (places: number) => `${places}个地区`,
};

const en: Words<typeof zh> = {
  title: "Compare",
  description: "One indicator and up to six places side by side, as charts and a table.",
  intro:
    "Choose an indicator and up to six places. The address follows your choice and can be sent to others.",
  example: (measure) => `${measure}: some places compared`,
  without:
    "For all places of an indicator see its own page; for the source of a figure, the page of the place.",
  indicator: "Indicator",
  places: "Places",
  add: "Add a place",
  subject: "Chosen places",
  result: "Comparison",
  nothing: "There is no indicator yet of which two places have figures.",
  more: "What can be compared",
  count: (places) => `${places} places`,
};

/** Words of the page that compares places. */
export const compareWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };

const zhIsland = {
  /** `{place}` is a name. */
  remove: "移除{place}",
  full: "最多六个地区，移除一个才能再添加",
  none: "请至少选一个地区。",
  notShared: "所选地区没有同一时期的数字，只列出表。",
  noData: "没有这项指标的数字：{places}",
  failed: "数据没有载入，请检查网络后重试。",
  subject: "所选地区",
  numbers: "图中数据",
  colon: "：",
  listComma: "、",
};

const enIsland: Words<typeof zhIsland> = {
  remove: "Remove {place}",
  full: "Six places at most: remove one to add another",
  none: "Please choose a place.",
  notShared: "The chosen places have no figures of the same period: there is only the table.",
  noData: "No figure of this indicator: {places}",
  failed: "The data could not be loaded. Please check the network and try again.",
  subject: "Chosen places",
  numbers: "The figures in this chart",
  colon: ": ",
  listComma: ", ",
};

export type CompareIslandWords = Words<typeof zhIsland>;

/** Words of the comparing element, which the page hands over to it. */
export const compareIslandWords: { readonly zh: CompareIslandWords; readonly en: CompareIslandWords } = {
  zh: zhIsland,
  en: enIsland,
};
