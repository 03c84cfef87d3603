/**
 * The words by which an import knows the lines of a table that are no rows of figures: titles, captions,
 * notes, totals. They are read, not printed, so both languages stand together.
 */

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

/** A row that adds up others by its last word: 一、县区小计, 全市合计. */
export const TOTAL_END = /(?:合\s*计|总\s*计|小\s*计|汇总|总和)$/u;

/** What a figure is written as where there is none. */
export const NO_FIGURE = /^(?:[-\u2010-\u2015\u2212\uFF0D]{1,4}|\/|…{1,2}|\.{3,6})$/u;

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

/** What titles say besides a place, a period, an indicator and a unit. */
export const TITLE_FILLER =
  /各县[(（]?市?[、,，]?区?[)）]?|各县区|各市县|各区县|各地|分地区|分县区|完成情况|情况|统计月报|统计表|一览表|汇总表|月报表|报表|月报|台账|表$|^表\s*\d*|^附[件表]\s*\d*/gu;

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
