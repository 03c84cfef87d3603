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
  | "pull";

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

/** Heads of columns that only count rows. */
export const NUMBER_HEADS: readonly string[] = ["序号", "no.", "no", "#"];

/** Columns of a fill-in sheet that are there to be looked at. */
export const REFERENCE_HEAD = /^(?:参考|for reference)/i;

/** Names of rows that add up others. */
export const TOTAL_WORDS: readonly string[] = [
  "合计",
  "总计",
  "小计",
  "总和",
  "全国",
  "全省",
  "全市",
  "全县",
  "全区",
  "全州",
  "total",
  "subtotal",
  "sum",
];

/** How notes under a table begin. */
export const NOTE_STARTS =
  /^(?:附?注|备注|说明|资料来源|数据来源|来源|填表|填报|制表|编制|复核|审核|(?:单位|统计|部门)负责人|报出日期|notes?\b|sources?\b|\*|[\u2460-\u2487]|[(（]?(?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）.．、](?!\d))/i;

/** Before what a line above a table gives as the unit of its figures: 填报单位 is who reports, no unit. */
export const UNIT_LABEL = /(?:(?<![\u4e00-\u9fff])|计量|金额|货币)单位\s*:\s*|(?<![a-z ])unit\s*:\s*/i;

/** Lines above a table that official forms carry. */
export const FORM_LINE =
  /(?:表\s*号|制定机关|批准机关|备案机关|批准文号|有效期至|填报单位|编制单位|报送单位)\s*[:\uFF1A]/;

/** How a title begins that names the place of its table: 某市2026年…, 某县主要指标…. */
export const TITLE_PLACE =
  /^(?:附[件表]?\s*\d*\s*[:.、]?\s*)?([\u4e00-\u9fff]{1,6}?(?:自治[州县区]|省|市|县|区|旗))(?=\d{4}|各|主要|国民|经济|统计|月报|季报|年报|综合|指标)/u;

/** What such a beginning is instead, where it only sounds like a place: 各县区, 全市, 开发区, 城市. */
export const NO_CITY =
  /全|各|本|我|分|按|所|省市|市县|县区|区县|县市|开发区|高新区|保税区|园区|地区|城市|都市|上市|超市|股市|房市|楼市|省级|市级|县级/u;

/** Words for the continuation of a table. */
export const CONTINUED = /^(?:续表|continued)/i;

/** Targets of a whole year, whatever the period of the table. */
export const YEARLY = /年度|全年|年计划|annual|full.year/i;

/** The tier words follow the ledger's own convention: 下达 is committed, 目标 and 计划 are planned. */
export const ROLE_WORDS: Readonly<Record<HeadRole, readonly string[]>> = {
  value: [
    "数值",
    "实绩",
    "完成数",
    "完成",
    "累计",
    "本期",
    "本年累计",
    "累计完成",
    "实际完成",
    "本期实绩",
    "value",
    "actual",
  ],
  committed: ["确保目标", "确保", "下达目标", "下达任务", "committed", "committed target"],
  stretch: ["力争目标", "力争", "stretch", "stretch target"],
  planned: [
    "目标",
    "计划",
    "年度目标",
    "年计划",
    "全年目标",
    "计划目标",
    "planned",
    "target",
    "planned target",
  ],
  growth: [
    ...["同比", "同比增长", "增长", "增速", "增幅", "同比增速", "同比±", "同比增减", "比上年同期增长"],
    ...["比上年增长", "比上年同期增减", "比上年同期±", "growth"],
  ],
  completion: ["完成率", "完成比例", "完成年度目标", "占年度目标", "完成计划", "completion"],
  share: ["占比", "比重", "share"],
  rank: ["位次", "名次", "排名", "rank"],
  contribution: ["贡献率", "contribution"],
  pull: ["拉动", "pull"],
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

/** The places above that a target is set beside without being named, by the kinds that they may be of. */
export const WHOLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  全国: ["country"],
  全省: ["province"],
  全市: ["prefecture"],
  全县: ["county"],
  全区: ["district"],
  thecountry: ["country"],
  theprovince: ["province"],
  thecity: ["prefecture"],
};
