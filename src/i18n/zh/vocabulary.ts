import type {
  BASES,
  CLAIMS,
  DIRECTIONS,
  FORMS,
  FREQUENCIES,
  GROWTH_TOLD,
  INDUSTRY_KINDS,
  MEASURE_KINDS,
  NATURES,
  OVERS,
  PRICES,
  QUALIFIERS,
  REGION_KINDS,
  REVISION_KINDS,
  STAGES,
  STATUSES,
  SUMS,
  YES_NO,
} from "../../ledger/schema.ts";
import { tiers } from "./tiers.ts";

type NamesOf<T extends readonly string[]> = Readonly<Record<T[number], string>>;

const regionKinds: NamesOf<typeof REGION_KINDS> = {
  country: "国家",
  province: "省级",
  prefecture: "地级市",
  county: "县（市）",
  district: "区",
  zone: "开发区",
  park: "园区",
  department: "部门",
  township: "乡镇",
  village: "村",
  group: "汇总口径",
  other: "其他",
};

const industryKinds: NamesOf<typeof INDUSTRY_KINDS> = {
  sector: "产业",
  section: "门类",
  division: "大类",
  cluster: "产业集群",
};

const measureKinds: NamesOf<typeof MEASURE_KINDS> = {
  flow: "时期数",
  stock: "时点数",
  rate: "比率",
  rank: "名次",
};

const directions: NamesOf<typeof DIRECTIONS> = {
  higher: "数值高为好",
  lower: "数值低为好",
  none: "不作评价",
};

const frequencies: NamesOf<typeof FREQUENCIES> = {
  year: "每年",
  "half-year": "每半年",
  quarter: "每季",
  month: "每月",
  "month-from-february": "每月（2月起）",
  none: "不定期",
};

const yesNo: NamesOf<typeof YES_NO> = {
  yes: "是",
  no: "否",
};

const qualifiers: NamesOf<typeof QUALIFIERS> = {
  "~": "约",
  ">=": "以上",
  "<=": "以下",
  "<": "不足",
  ">": "超过",
};

const statuses: NamesOf<typeof STATUSES> = {
  A: "正常",
  E: "预计数",
  P: "初步数",
  F: "预测数",
};

const forms: NamesOf<typeof FORMS> = {
  level: "绝对数",
  growth: "增长率",
  "average-growth": "年均增长率",
  change: "增减量",
  multiple: "倍数",
  words: "文字",
};

const overs: NamesOf<typeof OVERS> = {
  end: "期末",
  average: "平均",
  cumulative: "累计",
  each: "逐年",
};

const natures: NamesOf<typeof NATURES> = {
  binding: "约束性",
  expected: "预期性",
};

const bases: NamesOf<typeof BASES> = {
  comparable: "可比价",
  "same-scope": "同口径",
  nominal: "名义",
};

const prices: NamesOf<typeof PRICES> = {
  current: "现价",
  constant: "不变价",
  comparable: "可比价",
  index: "指数",
};

const growthTold: NamesOf<typeof GROWTH_TOLD> = {
  computed: "由数值算出",
  stated: "以公布的为准",
  none: "不讲增长",
};

const sums: NamesOf<typeof SUMS> = {
  contained: "含在上级的数内",
  beside: "不含在上级的数内",
};

const claimKinds: NamesOf<typeof CLAIMS> = {
  growth: "同比增长",
  share: "占比",
  completion: "完成率",
  contribution: "贡献率",
  pull: "拉动",
  rank: "位次",
  multiple: "倍数",
  "annual-growth": "年均增速",
  verdict: "自评",
};

const stages: NamesOf<typeof STAGES> = {
  planned: "规划",
  negotiating: "洽谈",
  signed: "签约",
  approved: "审批",
  started: "开工",
  building: "在建",
  completed: "竣工",
  operating: "投产运营",
  established: "设立",
  recognised: "认定",
  withdrawn: "撤销",
};

const revisionKinds: NamesOf<typeof REVISION_KINDS> = {
  correction: "差错更正",
  scheduled: "例行修订",
  late: "迟报补报",
  reclassification: "口径调整",
};

/** The words of every closed vocabulary of the ledger. */
export const vocabulary = {
  regionKinds,
  industryKinds,
  measureKinds,
  directions,
  frequencies,
  yesNo,
  qualifiers,
  statuses,
  forms,
  overs,
  natures,
  bases,
  prices,
  growthTold,
  sums,
  tiers,
  claimKinds,
  stages,
  revisionKinds,
};
