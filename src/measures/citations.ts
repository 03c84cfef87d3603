import type { Both } from "../ledger/schema.ts";

/** Where a definition comes from: a publication, or this ledger's own statement of method. */
export interface Citation {
  readonly title: Both;
  readonly url?: string;
}

export const CITATIONS = {
  methods: {
    title: { zh: "本台账的计算方法说明", en: "This ledger's statement of methods" },
  },
  practice: {
    title: {
      zh: "政府目标考核通报的通行口径",
      en: "Usual practice of notices on government targets in China",
    },
  },
  yearbook: {
    title: {
      zh: "国家统计局《中国统计年鉴》主要统计指标解释",
      en: "National Bureau of Statistics of China, China Statistical Yearbook, explanatory notes",
    },
    url: "https://www.stats.gov.cn/sj/ndsj/",
  },
  openSdg: {
    title: {
      zh: "加拿大统计局与 Open SDG 的进展衡量方法（沿用欧盟统计局）",
      en: "Progress measure of Statistics Canada and Open SDG, after Eurostat",
    },
    url: "https://open-sdg.readthedocs.io/en/latest/progress/",
  },
  escap: {
    title: {
      zh: "联合国亚太经社会《亚洲及太平洋可持续发展目标进展报告》",
      en: "UN ESCAP, Asia and the Pacific SDG Progress Report",
    },
    url: "https://www.unescap.org/kp",
  },
  bls: {
    title: {
      zh: "美国劳工统计局：区位商说明",
      en: "U.S. Bureau of Labor Statistics, QCEW location quotients explained",
    },
    url: "https://www.bls.gov/cew/about-data/location-quotients-explained.htm",
  },
  hhi: {
    title: {
      zh: "美国司法部：赫芬达尔—赫希曼指数",
      en: "U.S. Department of Justice, Herfindahl–Hirschman index",
    },
    url: "https://www.justice.gov/atr/herfindahl-hirschman-index",
  },
  dunn: {
    title: {
      zh: "Dunn （1960） 区域分析的统计与分析方法",
      en: "Dunn, E. S. (1960), A statistical and analytical technique for regional analysis, Papers of the Regional Science Association 6",
    },
  },
  theil: {
    title: {
      zh: "Theil （1967）《经济学与信息论》",
      en: "Theil, H. (1967), Economics and Information Theory, North-Holland",
    },
  },
  gini: {
    title: {
      zh: "Gini （1912）《变异性与互变性》",
      en: "Gini, C. (1912), Variabilità e mutabilità",
    },
  },
} as const satisfies Record<string, Citation>;
