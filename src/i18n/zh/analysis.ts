/** `a、b、c等5项` where there are more than are named. */
function list(names: readonly string[], all: number, counter: string): string {
  return all > names.length ? `${names.join("、")}等${all}${counter}` : names.join("、");
}

/** Words of what pages compute beyond their charts. */
export const analysis = {
  /** The section of a page that holds what was computed beyond its charts. */
  title: "分析",
  titleIntro: "以下由本站按台账数字计算，表下列有公式和所用数据。",
  /** 1.49倍 */
  times: (number: string) => `${number}倍`,
  sameInputs: "所用数据同上。",
  /** In a sentence: what cannot be computed, and of what. */
  missing: (reason: string, names: readonly string[], all: number) =>
    `${reason}：${list(names, all, "项")}。`,
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
    ofYear: (year: number) => `到${year}年为止的中长期目标`,
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
