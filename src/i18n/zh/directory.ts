/** Words of the directory of pages: the site map, and what a search finds. */
export const directory = {
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
