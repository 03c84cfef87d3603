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
  column: {
    what: "指标",
    place: "单位",
    own: "本级目标",
    children: "下级目标合计",
    ratio: "分解率",
    overload: "加码或未分解",
    counted: "有目标的下级",
    upTo: "时期",
    actual: "累计",
    target: "目标",
    projection: "全年预计",
    range: "区间",
    projected: "预计完成率",
    rate: "已达月均",
    required: "后期需月均",
    method: "推算方法",
    expected: "报告预计",
    rankNow: (year: string) => `${year}位次`,
    rankBefore: (year: string) => `${year}位次`,
    change: "升降",
    rank: "位次",
    score: "考核得分",
    points: (name: string, weight: string) => `${name}（权重${weight}%）`,
    part: "部分",
    current: "本期",
    base: "上年同期",
    growth: "同比",
    pull: "拉动（百分点）",
    contribution: "贡献率",
    peers: "范围",
    highest: "最高",
    lowest: "最低",
    multiple: "最高最低比",
    variation: "变异系数",
    gini: "基尼系数",
    baseline: "基期",
    newest: "最新",
    goal: "目标",
    observed: "已有年均",
    needed: "尚需年均",
    pace: "进展",
    covered: "已走路程",
    arrived: "到位资金",
    agreed: "合同资金",
    arrival: "资金到位率",
    figure: "数值",
    share: "占比",
    quotient: "区位商",
    national: "份额分量",
    mix: "结构分量",
    local: "竞争力分量",
    shift: "一年增量",
    planned: "当期计划",
    completed: "完成投资",
    ofPlan: "完成当期计划",
    total: "总投资",
    ofTotal: "完成总投资",
    planOfTotal: "计划占总投资",
  },
  handedDown: {
    title: "任务分解",
    intro: (targets: number, over: number) =>
      `${targets}项目标分解到了下级${over === 0 ? "，没有层层加码" : `，其中${over}项下级合计高于本级，即层层加码`}。分解率为下级目标合计与本级目标之比。`,
    worst: (what: string, amount: string, percent: string, place: string, target: string) =>
      `加码最多的是${what}，下级合计高出本级${amount}（分解率${percent}），其中${place}承担最多，为${target}。`,
    caption: (year: number) => `${year}年目标逐级分解`,
    counted: (counted: number, of: number) => (counted === of ? `${of}个` : `${of}个中${counted}个`),
    over: "层层加码",
    equal: "上下一致",
    under: "未全部分解",
    listed: (listed: number, all: number) => `共${all}项，只列分解率最高的${listed}项。`,
  },
  outlook: {
    title: "全年预计",
    intro:
      "往年同期可比的，按往年同期所占份额推算；没有往年数据的，按时间进度直线推算。预计不是目标，也不是报告的预测。",
    caption: (year: number) => `${year}年目标的预计完成情况`,
    captionOf: (place: string) => `${place}：全年预计`,
    seasonal: (years: number) => `按往年同期（${years}年）`,
    straight: "直线推算",
    perMonth: (amount: string) => `${amount}/月`,
    to: (low: string, high: string) => `${low}—${high}`,
    done: "已经完成",
    noTarget: "没有设定目标",
  },
  moves: {
    title: "位次变化",
    caption: (what: string, group: string, from: string, to: string) => `${group}${what}位次，${from}与${to}`,
    noBefore: (period: string) => `没有${period}的可比数据，无法比较位次变化。`,
    up: (ranks: number) => `升${ranks}位`,
    down: (ranks: number) => `降${ranks}位`,
    same: "持平",
    byCompletion: (what: string) => `${what}完成率`,
  },
  scores: {
    title: "考核得分",
    intro:
      "各指标完成率在上下限内按权重加权平均，权重和上下限见站点设置。缺项不按零分计，其权重由其余各项分担。",
    caption: (group: string, period: string) => `${group}考核得分，${period}`,
    missing: (names: readonly string[], percent: string) =>
      `${names.join("、")}没有完成率，未计入，缺权重${percent}。`,
    tooFew: (group: string) => `${group}有完成率的单位不足两个，不计算考核得分。`,
    floorOrCap: "已按上下限",
  },
  growth: {
    title: "增长由谁拉动",
    caption: (place: string, what: string, period: string) => `${place}${what}的增长来源，${period}`,
    by: { places: "按地区", industries: "按行业" },
    byScheme: (name: string) => `按${name}`,
    whole: "合计",
    overlap: "各部分可能重叠，拉动不能相加。",
  },
  disparity: {
    title: "区域差异",
    caption: (place: string, what: string, period: string) => `${place}各地${what}的差异，${period}`,
    overTime: (group: string, what: string) => `${group}${what}的差异，历年`,
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
      `除目标外只有${period}一年的数据，还不能评价进展；表中列出从该年到目标年所需的年均增速。`,
    caption: (place: string) => `${place}：中长期目标`,
  },
  arrival: {
    title: "资金到位",
    caption: (place: string) => `${place}：到位资金与合同资金`,
    total: "合计",
  },
  structure: {
    title: "地区结构",
    caption: (place: string, what: string, period: string) => `${place}各地${what}，${period}`,
    concentration: (one: string, three: string | null, hhi: string) =>
      `最大的一个占${one}${three === null ? "" : `，前三个占${three}`}，赫芬达尔指数${hhi}。`,
    noQuotient: (region: string) => `没有${region}及各地全部行业的同期数据，无法计算区位商。`,
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
  column: {
    what: "Indicator",
    place: "Place",
    own: "Own target",
    children: "Targets below, sum",
    ratio: "Allocation",
    overload: "Over or not assigned",
    counted: "Places with a target",
    upTo: "Period",
    actual: "So far",
    target: "Target",
    projection: "Projection",
    range: "Range",
    projected: "Projected completion",
    rate: "Monthly so far",
    required: "Monthly required",
    method: "Method",
    expected: "Expected by the report",
    rankNow: (year) => `Rank, ${year}`,
    rankBefore: (year) => `Rank, ${year}`,
    change: "Change",
    rank: "Rank",
    score: "Score",
    points: (name, weight) => `${name} (weight ${weight}%)`,
    part: "Part",
    current: "Current",
    base: "Year before",
    growth: "Growth",
    pull: "Pull (points)",
    contribution: "Contribution",
    peers: "Among",
    highest: "Highest",
    lowest: "Lowest",
    multiple: "Highest to lowest",
    variation: "Variation",
    gini: "Gini",
    baseline: "Baseline",
    newest: "Newest",
    goal: "Target",
    observed: "Annual so far",
    needed: "Annual needed",
    pace: "Progress",
    covered: "Way covered",
    arrived: "In place",
    agreed: "Agreed",
    arrival: "In place of agreed",
    figure: "Figure",
    share: "Share",
    quotient: "Location quotient",
    national: "National part",
    mix: "Mix part",
    local: "Local part",
    shift: "Change in a year",
    planned: "Planned",
    completed: "Invested",
    ofPlan: "Of the plan",
    total: "Total investment",
    ofTotal: "Of the total",
    planOfTotal: "Plan of the total",
  },
  handedDown: {
    title: "How targets were handed down",
    intro: (targets, over) =>
      `${targets} ${targets === 1 ? "target was" : "targets were"} assigned to places below; ${over === 0 ? "none was raised on its way" : `${over} ${over === 1 ? "was" : "were"} raised on the way (the parts add up to more than the whole)`}. Allocation is the sum of the targets below over the own target.`,
    worst: (what, amount, percent, place, target) =>
      `Raised most: ${what}, where the targets below exceed the own one by ${amount} (${percent}); ${place} bears the most, ${target}.`,
    caption: (year) => `Targets of ${year}, from level to level`,
    counted: (counted, of) => (counted === of ? String(of) : `${counted} of ${of}`),
    over: "raised",
    equal: "equal",
    under: "not fully assigned",
    listed: (listed, all) => `The ${listed} with the highest allocation, of ${all}.`,
  },
  outlook: {
    title: "Projection of the year",
    intro:
      "From the share that earlier years had reached by the same month; where there is no earlier year, a straight line by time passed. A projection is neither a target nor a forecast by the report.",
    caption: (year) => `Targets of ${year}: where they are heading`,
    captionOf: (place) => `${place}: projection of the year`,
    seasonal: (years) => `Earlier years (${years})`,
    straight: "Straight line",
    perMonth: (amount) => `${amount} a month`,
    to: (low, high) => `${low} to ${high}`,
    done: "Reached already",
    noTarget: "No target is set",
  },
  moves: {
    title: "Changes of rank",
    caption: (what, group, from, to) => `${group}: rank by ${what}, ${from} and ${to}`,
    noBefore: (period) => `There are no comparable figures for ${period}, so changes of rank cannot be told.`,
    up: (ranks) => `up ${ranks}`,
    down: (ranks) => `down ${ranks}`,
    same: "unchanged",
    byCompletion: (what) => `${what}, completion`,
  },
  scores: {
    title: "Composite scores",
    intro:
      "The weighted mean of completions, each held within its floor and cap as the site's settings say. A missing part does not count as zero: the other parts bear its weight.",
    caption: (group, period) => `Composite scores: ${group}, ${period}`,
    missing: (names, percent) =>
      `No completion, and so not counted: ${names.join(", ")}; ${percent} of the weights is missing.`,
    tooFew: (group) => `${group}: fewer than two places have a completion, so there is no score.`,
    floorOrCap: "held at floor or cap",
  },
  growth: {
    title: "What growth came from",
    caption: (place, what, period) => `${place}: parts of the growth of ${what}, ${period}`,
    by: { places: "by place", industries: "by industry" },
    byScheme: (name) => `by ${name.toLowerCase()}`,
    whole: "Total",
    overlap: "The parts may overlap: their pulls do not add up.",
  },
  disparity: {
    title: "Disparity",
    caption: (place, what, period) => `${place}: how far its places lie apart in ${what}, ${period}`,
    overTime: (group, what) => `${group}: disparity in ${what} by year`,
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
      `Besides the targets there are figures for ${period} only, so progress cannot be assessed yet; the table gives the annual growth needed from then on.`,
    caption: (place) => `${place}: targets years ahead`,
  },
  arrival: {
    title: "Capital in place",
    caption: (place) => `${place}: capital in place and agreed`,
    total: "Total",
  },
  structure: {
    title: "Structure among places",
    caption: (place, what, period) => `${place}: ${what} by place, ${period}`,
    concentration: (one, three, hhi) =>
      `The largest holds ${one}${three === null ? "" : `, the largest three ${three}`}; Herfindahl–Hirschman index ${hhi}.`,
    noQuotient: (region) =>
      `There are no figures of all industries of ${region} and its places for the period, so location quotients cannot be computed.`,
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
