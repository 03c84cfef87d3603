/**
 * Where a definition comes from: a publication with its address where there is one, or this ledger's own
 * statement of method. What each is called, the words of a language say.
 */
export const CITATIONS = {
  methods: null,
  practice: null,
  yearbook: "https://www.stats.gov.cn/sj/ndsj/",
  openSdg: "https://open-sdg.readthedocs.io/en/latest/progress/",
  escap: "https://www.unescap.org/kp",
  bls: "https://www.bls.gov/cew/about-data/location-quotients-explained.htm",
  hhi: "https://www.justice.gov/atr/herfindahl-hirschman-index",
  dunn: null,
  theil: null,
  gini: null,
} as const;

export type CitationId = keyof typeof CITATIONS;
