/**
 * The words by which an import knows the parts of a table that people made. They are read, not
 * printed, so both languages stand together. Compared after `plainName`: width, case and spaces
 * do not count.
 */

/** What a column of figures states of its indicator. */
export type HeadRole =
  | "value"
  | "committed"
  | "stretch"
  | "planned"
  | "growth"
  | "completion"
  | "share"
  | "rank"
  | "contribution"
  | "pull"
  | "last-year"
  | "month-growth";

/** Heads of the column of places. */
export const PLACE_HEADS: readonly string[] = [
  "地区",
  "区域",
  "县区",
  "区县",
  "市县",
  "县市区",
  "县(市、区)",
  "县(市)区",
  "单位名称",
  "地区名称",
  "园区",
  "开发区",
  "功能区",
  "单位",
  "乡镇",
  "region",
  "place",
  "area",
  "county",
  "district",
];

/** Heads of a column that says in which city the places beside it lie. */
export const CITY_HEADS: readonly string[] = [
  "市",
  "城市",
  "州市",
  "市州",
  "设区市",
  "省",
  "省份",
  "city",
  "province",
];

/** Heads of the columns beside a place or an indicator that say what the figures of a row are. */
export const LABEL_HEADS = {
  indicator: ["指标", "指标名称", "主要指标", "统计指标", "项目", "indicator", "indicators", "item"],
  unit: ["单位", "计量单位", "数值单位", "unit", "units"],
  period: [
    "时期",
    "年份",
    "年度",
    "年",
    "月份",
    "月",
    "年月",
    "日期",
    "时间",
    "统计时期",
    "period",
    "year",
    "month",
    "date",
  ],
  industry: ["行业", "产业", "industry", "sector"],
  breakdown: ["分组", "类别", "breakdown"],
  source: ["来源", "数据来源", "资料来源", "source"],
  code: ["代码", "行政区划代码", "区划代码", "地区代码", "编码", "code"],
} as const satisfies Record<string, readonly string[]>;
export type LabelKind = keyof typeof LABEL_HEADS;

/** Heads of columns that hold no figures: they are left alone and told. */
export const REMARK_HEADS: readonly string[] = [
  ...["备注", "说明", "附注", "责任单位", "责任部门", "牵头单位", "填报单位", "填报人", "联系人", "联系电话"],
  ...["note", "notes", "remark", "remarks", "comment", "comments"],
];

/** Heads of columns that only count rows. */
export const NUMBER_HEADS: readonly string[] = ["序号", "no.", "no", "#"];

/** Columns of a fill-in sheet that are there to be looked at. */
export const REFERENCE_HEAD = /^(?:参考|for reference)/i;

/** Targets of a whole year, whatever the period of the table. */
export const YEARLY = /年度|全年|年计划|annual|full.year/i;

/** The tier words follow the ledger's own convention: 下达 is committed, 目标 and 计划 are planned. */
export const ROLE_WORDS: Readonly<Record<HeadRole, readonly string[]>> = {
  value: [
    ...[
      "数值",
      "实绩",
      "完成数",
      "完成",
      "本期",
      "实际完成",
      "本期实绩",
      "总量",
      "绝对数",
      "绝对额",
      "绝对量",
    ],
    ...["本期数", "完成额", "完成值", "实际数", "完成情况", "value", "actual"],
  ],
  committed: ["确保目标", "确保", "下达目标", "下达任务", "committed", "committed target"],
  stretch: ["力争目标", "力争", "stretch", "stretch target"],
  planned: [
    ...[
      "目标",
      "计划",
      "年度目标",
      "年计划",
      "年度计划",
      "全年目标",
      "全年计划",
      "计划目标",
      "目标任务",
      "年度目标任务",
    ],
    ...["目标值", "目标数", "计划数", "planned", "target", "planned target"],
  ],
  growth: [
    ...[
      "同比",
      "同比增长",
      "增长",
      "增速",
      "增幅",
      "同比增速",
      "同比±",
      "同比增减",
      "比上年同期增长",
      "同比增幅",
    ],
    ...[
      "比上年增长",
      "比上年同期增减",
      "比上年同期±",
      "比去年同期增长",
      "较上年同期增长",
      "增长率",
      "同比增长率",
    ],
    ...["增长速度", "增减", "±", "growth"],
  ],
  completion: [
    "完成率",
    "完成比例",
    "完成年度目标",
    "占年度目标",
    "完成计划",
    "完成年计划",
    "完成进度",
    "completion",
  ],
  share: ["占比", "比重", "share"],
  rank: ["位次", "名次", "排名", "全市位次", "全市排名", "rank"],
  contribution: ["贡献率", "contribution"],
  pull: ["拉动", "pull"],
  "last-year": [
    "上年同期",
    "去年同期",
    "上年同期数",
    "去年同期数",
    "上年数",
    "上年实绩",
    "same period last year",
  ],
  "month-growth": ["环比", "环比增长", "环比增速", "比上月", "比上月增长", "较上月增长", "比上月±", "环比±"],
};

/** Words that say over which part of its year a figure runs: the month alone, or from January on. */
export const SPAN_WORDS: Readonly<Record<"month" | "cumulative", readonly string[]>> = {
  month: ["本月", "当月", "本月数", "当月数", "本月完成", "当月完成", "this month"],
  cumulative: [
    ...[
      "累计",
      "本年累计",
      "累计完成",
      "累计数",
      "自年初累计",
      "本月止累计",
      "累计实绩",
      "年初至今",
      "本年累计完成",
    ],
    ...["cumulative", "year to date"],
  ],
};

/** Heads of the column in which a target stands as its document puts it. */
export const TARGET_HEADS: readonly string[] = ["目标", "目标值", "目标数", "目标表述", "target"];

/** What documents call the growth of the economy. */
export const ECONOMY_WORDS: readonly string[] = [
  "经济",
  "gdp",
  "地区生产总值",
  "国内生产总值",
  "生产总值",
  "economy",
];
