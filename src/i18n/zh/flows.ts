/** Words of the page of capital flows. */
export const flows = {
  title: "资金流向",
  description: "到位资金从哪里来、到了哪里、投向什么行业，以及哪些部分没有分列。",
  intro:
    "按台账中同一时期的来源地和行业分列数字绘制；有下级分列的用下级，下级不足的部分归入“其他”。来源和投向分别统计，不能由此推断某地资金投向某行业。",
  nothing: "台账中没有按来源地分列的资金数字，不能绘制资金流向。",
  section: (what: string, period: string) => `${what}，${period}`,
  sectionWithin: (what: string, period: string, region: string) => `${what}，${period}，${region}各地`,
  layers: { origin: "资金来源地", place: "到位地区", industry: "投向行业" },
  other: (name: string) => `${name}其他`,
  noOrigin: "未分来源",
  noIndustry: "未分行业",
  caption: (what: string, period: string) => `${what}的来源和投向，${period}`,
  column: { name: "来源地或行业", side: "方向", amount: "金额", share: "占比" },
  sides: { origin: "来源", industry: "投向" },
  of: (place: string, total: string) => `${place}${total}`,
  whole: (side: "origin" | "industry") => `${side === "origin" ? "来源地" : "行业"}已全部分列`,
  none: (side: "origin" | "industry") => `没有按${side === "origin" ? "来源地" : "行业"}分列`,
  part: (side: "origin" | "industry", amount: string, share: string) =>
    `${amount}${share === "" ? "" : `（${share}）`}没有写明${side === "origin" ? "来源地" : "行业"}`,
  sentence: (place: string, what: string, total: string | null, parts: readonly string[]) =>
    `${place}${what}${total === null ? "没有合计数" : total}：${parts.join("，")}。`,
};
