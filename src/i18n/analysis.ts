import type { Words } from "./lang.ts";

/** `a、b、c等5项` where there are more than are named. */
function zhList(names: readonly string[], all: number, counter: string): string {
  return all > names.length ? `${names.join("、")}等${all}${counter}` : names.join("、");
}

function enList(names: readonly string[], all: number): string {
  const more = all - names.length;
  return more > 0 ? `${names.join(", ")} and ${more} more` : names.join(", ");
}

const zh = {
  /** The section of a page that holds what was computed beyond its charts. */
  title: "分析",
  titleIntro: "以下由本站按台账数字计算，表下列有公式和所用数据。",
  /** 1.49倍 */
  times: (number: string) => `${number}倍`,
  sameInputs: "所用数据同上。",
  /** In a sentence: what cannot be computed, and of what. */
  missing: (reason: string, names: readonly string[], all: number) =>
    `${reason}：${zhList(names, all, "项")}。`,
  /** A thing of a place: 松原市实际到位资金. */
  of: (place: string, what: string) => `${place}${what}`,
  growth: {
    title: "增长由谁拉动",
    caption: (place: string, what: string, period: string) => `${place}${what}的增长来源，${period}`,
    by: { places: "按地区", industries: "按行业" },
    byScheme: (name: string) => `按${name}`,
    whole: "合计",
    overlap: "各部分可能重叠，拉动不能相加。",
    noBase: (what: string, period: string) =>
      `没有${period}${what}的数据，无法计算各部分对其增长的贡献率和拉动。`,
  },
  disparity: {
    title: "区域差异",
    caption: (place: string, what: string, period: string) => `${place}各地${what}的差异，${period}`,
    overTime: (group: string, what: string) => `${group}${what}的差异`,
    split: (total: string, between: string, within: string, share: string) =>
      `泰尔指数${total}，其中组间${between}、组内${within}，组间差异占${share}。`,
    counted: (group: string, counted: number, of: number) =>
      counted === of ? `${group}（${of}个）` : `${group}（${of}个中${counted}个有数据）`,
    place: (name: string, amount: string) => `${name} ${amount}`,
  },
  aims: {
    title: "中长期目标进展",
    intro:
      "“进展”为实际年均增速与所需年均增速之比；“已走路程”为已增加的数量占需增加数量的比重。两者都不同于年度的序时进度。",
    oneYear: (period: string) =>
      `除目标外${period === "" ? "各" : ""}只有${period || "一年"}的数据，还不能评价进展；表中列出从该年到目标年所需的年均增速。`,
    caption: (place: string) => `${place}：中长期目标`,
  },
  arrival: {
    title: "资金到位",
    caption: (place: string) => `${place}：到位资金与合同资金`,
  },
  structure: {
    title: "地区结构",
    caption: (place: string, what: string, period: string) => `${place}各地${what}，${period}`,
    concentration: (one: string, three: string | null, hhi: string) =>
      `最大的一个占${one}${three === null ? "" : `，前三个占${three}`}，赫芬达尔指数${hhi}。`,
    noShift: (period: string) => `没有${period}的分行业数据，无法做偏离—份额分析。`,
    noTotals: "没有各地全部行业的同期数据，无法计算区位商。",
    intro:
      "区位商大于1，表示该行业在当地的比重高于上级区域。偏离—份额分析把一年的增量分为三部分：随大流应得的、行业结构带来的、快于同行业的。",
  },
  plan: {
    title: "对照计划",
    caption: (name: string) => `${name}：投资与计划`,
    none: "报告没有写明总投资或当期计划，无法对照计划计算完成率。",
    noCompleted: "报告没有写明完成投资，无法计算完成率。",
  },
};

const en: Words<typeof zh> = {
  title: "Analysis",
  titleIntro:
    "Computed by this site from the ledger's figures; formulas and figures used stand under each table.",
  times: (number) => `${number} times`,
  sameInputs: "From the same figures.",
  missing: (reason, names, all) => `${reason}: ${enList(names, all)}.`,
  of: (place, what) => `${place}: ${what}`,
  growth: {
    title: "What growth came from",
    caption: (place, what, period) => `${place}: parts of the growth of ${what}, ${period}`,
    by: { places: "by place", industries: "by industry" },
    byScheme: (name) => `by ${name.toLowerCase()}`,
    whole: "Total",
    overlap: "The parts may overlap: their pulls do not add up.",
    noBase: (what, period) =>
      `There is no figure of ${what.toLowerCase()} for ${period}, so what each part added to its growth cannot be computed.`,
  },
  disparity: {
    title: "Disparity",
    caption: (place, what, period) => `${place}: how far its places lie apart in ${what}, ${period}`,
    overTime: (group, what) => `${group}: disparity in ${what}`,
    split: (total, between, within, share) =>
      `Theil index ${total}: ${between} between the groups and ${within} within them, so that ${share} lies between the groups.`,
    counted: (group, counted, of) =>
      counted === of ? `${group} (${of})` : `${group} (${counted} of ${of} with figures)`,
    place: (name, amount) => `${name}, ${amount}`,
  },
  aims: {
    title: "Progress towards targets years ahead",
    intro:
      "Progress is observed over required annual growth; the way covered is the plain share of the distance. Neither is the schedule of a year.",
    oneYear: (period) =>
      `Besides the targets there are figures for ${period || "a single year each"}${period && " only"}, so progress cannot be assessed yet; the table gives the annual growth needed from then on.`,
    caption: (place) => `${place}: targets years ahead`,
  },
  arrival: {
    title: "Capital in place",
    caption: (place) => `${place}: capital in place and agreed`,
  },
  structure: {
    title: "Structure among places",
    caption: (place, what, period) => `${place}: ${what} by place, ${period}`,
    concentration: (one, three, hhi) =>
      `The largest holds ${one}${three === null ? "" : `, the largest three ${three}`}; Herfindahl–Hirschman index ${hhi}.`,
    noShift: (period) =>
      `There are no figures by industry for ${period}, so there is no shift-share analysis.`,
    noTotals:
      "There are no figures of all industries for the period, so location quotients cannot be computed.",
    intro:
      "A location quotient above 1 means that the industry weighs more here than in the wider area. Shift-share splits the change of a year into what growing with the wider area would have given, what the mix of industries added, and what growing faster than the same industry elsewhere added.",
  },
  plan: {
    title: "Against the plan",
    caption: (name) => `${name}: investment and plan`,
    none: "The report states neither a total nor a plan for the period, so completion cannot be computed.",
    noCompleted: "The report does not state the money spent, so completion cannot be computed.",
  },
};

/** Words of what pages compute beyond their charts. */
export const analysisWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
