import type { Words } from "./lang.ts";

const zh = {
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

const en: Words<typeof zh> = {
  title: "Capital flows",
  description:
    "Where capital in place came from, where it went, into which industries, and what is not broken down.",
  intro:
    "From the ledger's figures by origin and by industry for one period; finer parts stand in place of coarser ones, and what they leave over is “other”. Origins and industries are counted apart: no origin can be tied to an industry.",
  nothing: "The ledger has no money by origin, so there are no flows to draw.",
  section: (what, period) => `${what}, ${period}`,
  sectionWithin: (what, period, region) => `${what}, ${period}, places in ${region}`,
  layers: { origin: "Origin", place: "Place", industry: "Industry" },
  other: (name) => `${name}, other`,
  noOrigin: "Origin not given",
  noIndustry: "Industry not given",
  caption: (what, period) => `${what}: origins and industries, ${period}`,
  column: { name: "Origin or industry", side: "Direction", amount: "Amount", share: "Share" },
  sides: { origin: "from", industry: "into" },
  of: (place, total) => `${place}, ${total}`,
  whole: (side) => `fully broken down by ${side}`,
  none: (side) => `not broken down by ${side}`,
  part: (side, amount, share) => `${amount}${share === "" ? "" : ` (${share})`} without a stated ${side}`,
  sentence: (place, what, total, parts) =>
    `${what} in ${place}${total === null ? ", no total stated" : `, ${total}`}: ${parts.join("; ")}.`,
};

/** Words of the page of capital flows. */
export const flowWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
