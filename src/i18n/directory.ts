import type { Words } from "./lang.ts";

const zh = {
  /** What a page is about. */
  kinds: {
    page: "栏目",
    region: "地区",
    industry: "行业",
    indicator: "指标",
    targets: "目标",
    project: "项目",
    bulletin: "通报",
    measure: "计算方法",
    rule: "数据规则",
    source: "来源",
    figure: "数字",
  },
  targets: (year: number) => `${year}年目标`,
  bulletins: (period: string) => `${period}通报`,
  bulletin: (place: string, period: string) => `${place}${period}通报`,
  rule: (code: string, title: string) => `${code} ${title}`,
  figure: (place: string, series: string) => `${place}${series}`,
  target: (period: string, amount: string) => `${period}目标${amount}`,
  observed: (period: string, amount: string) => `${period}${amount}`,
  sitemap: {
    title: "网站地图",
    description: "全部页面的目录：栏目、地区、行业、指标、目标、项目、通报和说明。",
    intro: (pages: number) => `共${pages}页，中英文内容相同。`,
    cut: (kind: string, shown: number, all: number) => `${kind}共${all}页，这里列出${shown}页，其余见：`,
  },
};

const en: Words<typeof zh> = {
  kinds: {
    page: "Section",
    region: "Region",
    industry: "Industry",
    indicator: "Indicator",
    targets: "Targets",
    project: "Project",
    bulletin: "Bulletin",
    measure: "Method",
    rule: "Rule",
    source: "Source",
    figure: "Figure",
  },
  targets: (year) => `Targets of ${year}`,
  bulletins: (period) => `Bulletins, ${period}`,
  bulletin: (place, period) => `Bulletin: ${place}, ${period}`,
  rule: (code, title) => `${code} ${title}`,
  figure: (place, series) => `${place}: ${series}`,
  target: (period, amount) => `${period}, target: ${amount}`,
  observed: (period, amount) => `${period}: ${amount}`,
  sitemap: {
    title: "Site map",
    description:
      "All pages: sections, regions, industries, indicators, targets, projects, bulletins and documents.",
    intro: (pages) => `${pages} pages, the same in Chinese and English.`,
    cut: (kind, shown, all) => `${kind}: ${shown} of ${all} pages are listed here; for the rest see `,
  },
};

/** Words of the directory of pages: the site map, and what a search finds. */
export const directoryWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
