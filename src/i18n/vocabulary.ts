import type {
  Both,
  CLAIMS,
  DIRECTIONS,
  FORMS,
  FREQUENCIES,
  INDUSTRY_KINDS,
  MEASURE_KINDS,
  QUALIFIERS,
  REGION_KINDS,
  REVISION_KINDS,
  STAGES,
  STATUSES,
  TIERS,
  YES_NO,
} from "../ledger/schema.ts";

type NamesOf<T extends readonly string[]> = Readonly<Record<T[number], Both>>;

/** The words of every closed vocabulary of the ledger. */
export const regionKinds: NamesOf<typeof REGION_KINDS> = {
  country: { zh: "国家", en: "country" },
  province: { zh: "省级", en: "province" },
  prefecture: { zh: "地级市", en: "prefecture" },
  county: { zh: "县（市）", en: "county" },
  district: { zh: "区", en: "district" },
  zone: { zh: "开发区", en: "development zone" },
  park: { zh: "园区", en: "park" },
  department: { zh: "部门", en: "department" },
  township: { zh: "乡镇", en: "township" },
  group: { zh: "合计口径", en: "group of places" },
  other: { zh: "其他", en: "other" },
};

export const industryKinds: NamesOf<typeof INDUSTRY_KINDS> = {
  sector: { zh: "产业", en: "sector" },
  section: { zh: "门类", en: "section" },
  division: { zh: "大类", en: "division" },
  cluster: { zh: "产业集群", en: "cluster" },
};

export const measureKinds: NamesOf<typeof MEASURE_KINDS> = {
  flow: { zh: "时期数", en: "flow" },
  stock: { zh: "时点数", en: "stock" },
  rate: { zh: "比率", en: "rate" },
  rank: { zh: "名次", en: "rank" },
};

export const directions: NamesOf<typeof DIRECTIONS> = {
  higher: { zh: "数值高为好", en: "higher is better" },
  lower: { zh: "数值低为好", en: "lower is better" },
  none: { zh: "不作评价", en: "neither" },
};

export const frequencies: NamesOf<typeof FREQUENCIES> = {
  year: { zh: "每年", en: "every year" },
  quarter: { zh: "每季", en: "every quarter" },
  month: { zh: "每月", en: "every month" },
  none: { zh: "不定期", en: "irregular" },
};

export const yesNo: NamesOf<typeof YES_NO> = {
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
};

export const qualifiers: NamesOf<typeof QUALIFIERS> = {
  "~": { zh: "约", en: "about" },
  ">=": { zh: "以上", en: "at least" },
  "<=": { zh: "以下", en: "at most" },
  "<": { zh: "不足", en: "under" },
  ">": { zh: "超过", en: "over" },
};

export const statuses: NamesOf<typeof STATUSES> = {
  A: { zh: "正常", en: "normal" },
  E: { zh: "预计数", en: "estimated" },
  P: { zh: "初步数", en: "provisional" },
  F: { zh: "预测数", en: "forecast" },
};

export const forms: NamesOf<typeof FORMS> = {
  level: { zh: "绝对数", en: "level" },
  growth: { zh: "增长率", en: "growth" },
};

export const tiers: NamesOf<typeof TIERS> = {
  committed: { zh: "确保目标", en: "committed target" },
  stretch: { zh: "力争目标", en: "stretch target" },
  planned: { zh: "计划目标", en: "planned target" },
};

export const claimKinds: NamesOf<typeof CLAIMS> = {
  growth: { zh: "同比增长", en: "growth" },
  share: { zh: "占比", en: "share" },
  completion: { zh: "完成率", en: "completion" },
  contribution: { zh: "贡献率", en: "contribution" },
  pull: { zh: "拉动", en: "pull" },
  rank: { zh: "位次", en: "rank" },
  multiple: { zh: "倍数", en: "multiple" },
  "annual-growth": { zh: "年均增速", en: "annual growth" },
};

export const stages: NamesOf<typeof STAGES> = {
  planned: { zh: "规划", en: "planned" },
  negotiating: { zh: "洽谈", en: "in negotiation" },
  signed: { zh: "签约", en: "signed" },
  approved: { zh: "审批", en: "approved" },
  started: { zh: "开工", en: "started" },
  building: { zh: "在建", en: "under construction" },
  completed: { zh: "竣工", en: "completed" },
  operating: { zh: "投产运营", en: "operating" },
  withdrawn: { zh: "撤销", en: "withdrawn" },
};

export const revisionKinds: NamesOf<typeof REVISION_KINDS> = {
  correction: { zh: "差错更正", en: "correction" },
  scheduled: { zh: "例行修订", en: "scheduled revision" },
  late: { zh: "迟报补报", en: "late data" },
  reclassification: { zh: "口径调整", en: "reclassification" },
};
