import { parsePeriod } from "../ledger/period.ts";
import type { AuditReason, Cause, CheckKind, Verdict } from "../measures/finding.ts";
import type { PaceBand, TrendBand } from "../measures/pace.ts";
import type { Bound, None, Reason } from "../measures/result.ts";
import type { Band } from "../measures/schedule.ts";
import type { Lang, Words } from "./lang.ts";
import { formatPeriod } from "./period.ts";

/** What a reason's sentence is made of: the measure's name, and what is missing (may be empty). */
type Sentence = (measure: string, missing: string) => string;

const zhReasons: Readonly<Record<Reason, Sentence>> = {
  "no-target": (m) => `没有设定目标，无法计算${m}`,
  "no-observation": (m, what) => `没有${what}数据，无法计算${m}`,
  "no-base": (m, what) => `没有${what || "基期"}数据，无法计算${m}`,
  "period-not-covered": (m, what) => `时期不对应${what && `（需要${what}）`}，无法计算${m}`,
  "base-is-zero": (m) => `基数为零，无法计算${m}`,
  "base-is-negative": (m) => `基数为负，${m}没有意义`,
  "sign-changes": (m) => `前后正负不同，${m}没有意义`,
  "is-rate": (m) => `比率和名次不计算${m}`,
  "units-differ": (m) => `计量单位不同，不能换算，无法计算${m}`,
  "not-additive": (m) => `该指标各部分不能相加，无法计算${m}`,
  "too-few-years": (m, what) => `年份不足${what && `（${what}）`}，无法计算${m}`,
  "too-few-places": (m) => `有数据的个数不足，无法计算${m}`,
  "bound-only": (m) => `数据只有上限或下限，无法计算${m}`,
  "not-ranked": () => "该指标不分高低好坏，不作排名",
  "no-change-required": (m) => `目标与基数相同，无法计算${m}`,
  "nothing-left": () => "目标已经完成或期限已到，后期没有需完成的数量",
  "falling-cumulative": (m) => `累计数下降，疑有差错，不计算${m}`,
  "not-achievable": (m) => `按现有数据无法达到，不计算${m}`,
};

const enReasons: Readonly<Record<Reason, Sentence>> = {
  "no-target": (m) => `No target is set, so ${m} cannot be computed`,
  "no-observation": (m, what) => `No figure${what && ` for ${what}`}, so ${m} cannot be computed`,
  "no-base": (m, what) => `No figure for ${what || "the base period"}, so ${m} cannot be computed`,
  "period-not-covered": (m, what) =>
    `The periods do not correspond${what && ` (${what} is needed)`}, so ${m} cannot be computed`,
  "base-is-zero": (m) => `The base is zero, so ${m} cannot be computed`,
  "base-is-negative": (m) => `The base is negative, so ${m} has no meaning`,
  "sign-changes": (m) => `The sign changes between the figures, so ${m} has no meaning`,
  "is-rate": (m) => `A rate or a rank has no ${m}`,
  "units-differ": (m) => `The units cannot be converted into each other, so ${m} cannot be computed`,
  "not-additive": (m) => `Parts of this indicator do not add up, so ${m} cannot be computed`,
  "too-few-years": (m, what) => `Too few years${what && ` (${what})`}, so ${m} cannot be computed`,
  "too-few-places": (m) => `Too few have figures, so ${m} cannot be computed`,
  "bound-only": (m) => `Only an upper or lower bound is known, so ${m} cannot be computed`,
  "not-ranked": () => "Neither high nor low is better for this indicator, so it is not ranked",
  "no-change-required": (m) => `The target equals the baseline, so ${m} cannot be computed`,
  "nothing-left": () => "The target is reached or its time is up, so nothing more is required a month",
  "falling-cumulative": (m) => `The cumulative figure falls, probably an error, so ${m} is not computed`,
  "not-achievable": (m) => `It cannot be reached from the figures at hand, so ${m} is not computed`,
};

const zhBands: Readonly<Record<Band, string>> = {
  ahead: "达到序时",
  "slightly-behind": "略低于序时",
  behind: "低于序时",
  "far-behind": "远低于序时",
};

const enBands: Readonly<Record<Band, string>> = {
  ahead: "On or ahead of schedule",
  "slightly-behind": "Slightly behind",
  behind: "Behind",
  "far-behind": "Far behind",
};

const zhBounds: Readonly<Record<Bound, string>> = {
  "": "确数",
  "~": "约数",
  ">=": "不少于",
  "<=": "不多于",
  ">": "超过",
  "<": "不足",
};

const enBounds: Readonly<Record<Bound, string>> = {
  "": "exact",
  "~": "about",
  ">=": "at least",
  "<=": "at most",
  ">": "over",
  "<": "under",
};

const zhPace: Readonly<Record<PaceBand, string>> = {
  achieved: "已实现",
  "on-track": "进展正常",
  "acceleration-needed": "需要加快",
  limited: "进展有限",
  away: "偏离目标",
};

const enPace: Readonly<Record<PaceBand, string>> = {
  achieved: "Achieved",
  "on-track": "On track",
  "acceleration-needed": "Acceleration needed",
  limited: "Limited progress",
  away: "Moving away",
};

const zhTrend: Readonly<Record<TrendBand, string>> = {
  substantial: "明显向好",
  moderate: "有所向好",
  little: "变化不大",
  worsening: "趋于变差",
};

const enTrend: Readonly<Record<TrendBand, string>> = {
  substantial: "Improving",
  moderate: "Improving moderately",
  little: "Little change",
  worsening: "Worsening",
};

const zhVerdicts: Readonly<Record<Verdict, string>> = {
  agrees: "相符",
  "within-rounding": "舍入误差以内",
  differs: "不符",
  "not-checkable": "无法核对",
};

const enVerdicts: Readonly<Record<Verdict, string>> = {
  agrees: "Agrees",
  "within-rounding": "Within rounding",
  differs: "Differs",
  "not-checkable": "Cannot be checked",
};

const zhKinds: Readonly<Record<CheckKind, string>> = {
  claim: "报告自述与数据",
  "sum-breakdown": "分组之和与合计",
  "sum-children": "下级地区之和与本级",
  "sum-industries": "分行业之和与合计",
  "level-vs-growth": "目标绝对数与目标增速",
  rank: "位次与数据",
  count: "列出个数与所述个数",
  nested: "分档包含关系",
  restated: "同一数字的几处表述",
};

const enKinds: Readonly<Record<CheckKind, string>> = {
  claim: "Claim against the figures",
  "sum-breakdown": "Categories against their total",
  "sum-children": "Places against the place above them",
  "sum-industries": "Industries against their total",
  "level-vs-growth": "A target's level against its growth",
  rank: "Rank against the figures",
  count: "Names listed against the stated count",
  nested: "Size classes that contain each other",
  restated: "One figure stated more than once",
};

const zhCauses: Readonly<Record<Cause, string>> = {
  "unit-ten-thousand": "单位可能相差一万倍",
  "base-year": "可能用了另一年作基数",
  "digits-swapped": "相邻两位数字可能颠倒",
  "another-total": "可能是另一个合计数的占比",
  "another-target": "可能对照了另一个目标",
  "other-definition": "基数的口径与本期不同",
};

const enCauses: Readonly<Record<Cause, string>> = {
  "unit-ten-thousand": "The unit may be off ten-thousandfold",
  "base-year": "Another year may have been the base",
  "digits-swapped": "Two neighbouring digits may be swapped",
  "another-total": "It may be a share of another total",
  "another-target": "It may be measured against another target",
  "other-definition": "The base is defined differently from the current figure",
};

/** Why a statement could not be checked, as a full sentence without its final stop. */
const zhAuditReasons: Readonly<Record<AuditReason, string>> = {
  "no-target": "台账中没有对应的目标",
  "no-observation": "台账中没有这一数字",
  "no-base": "台账中没有用来对比的数字",
  "period-not-covered": "时期不对应",
  "base-is-zero": "对比的数字为零或可能为零",
  "base-is-negative": "对比的数字为负",
  "sign-changes": "前后正负不同",
  "is-rate": "比率和名次不能这样核对",
  "units-differ": "计量单位不能换算",
  "not-additive": "该指标各部分不能相加",
  "too-few-years": "年份不足",
  "too-few-places": "有数据的个数不足",
  "bound-only": "数据只有上限或下限",
  "not-ranked": "该指标不作排名",
  "no-change-required": "目标与基数相同",
  "nothing-left": "没有剩余数量",
  "falling-cumulative": "累计数下降",
  "not-achievable": "按现有数据无法得出",
  "parts-missing": "只列出了部分组成，其余台账中没有",
  "may-overlap": "各部分可能重叠",
  "list-partial": "报告只列出了其中一部分",
  "peers-missing": "同组中有的地区没有数据",
};

const enAuditReasons: Readonly<Record<AuditReason, string>> = {
  "no-target": "The ledger has no such target",
  "no-observation": "The ledger does not have the figure itself",
  "no-base": "The ledger does not have the figure that it is compared with",
  "period-not-covered": "The periods do not correspond",
  "base-is-zero": "The figure that it is compared with is or may be zero",
  "base-is-negative": "The figure that it is compared with is negative",
  "sign-changes": "The sign changes between the figures",
  "is-rate": "Rates and ranks cannot be checked so",
  "units-differ": "The units cannot be converted into each other",
  "not-additive": "Parts of this indicator do not add up",
  "too-few-years": "There are too few years",
  "too-few-places": "Too few have figures",
  "bound-only": "Only an upper or lower bound is known",
  "not-ranked": "The indicator is not ranked",
  "no-change-required": "The target equals the baseline",
  "nothing-left": "Nothing is left",
  "falling-cumulative": "The cumulative figure falls",
  "not-achievable": "It cannot be had from the figures at hand",
  "parts-missing": "Only some of the parts are in the ledger",
  "may-overlap": "The parts may overlap",
  "list-partial": "The report names only some of them",
  "peers-missing": "Some places of the peer group have no figure",
};

const zh = {
  reasons: zhReasons,
  /** A place's band against the schedule. */
  bands: zhBands,
  /** How far a figure is certain. */
  bounds: zhBounds,
  /** How a place moves towards a target years ahead, and where there is no target. */
  pace: zhPace,
  trend: zhTrend,
  /** The audit. */
  verdicts: zhVerdicts,
  kinds: zhKinds,
  causes: zhCauses,
  auditReasons: zhAuditReasons,
  /** Beside a value computed from an expected, provisional or forecast figure. */
  estimated: "含预计数",
  /** Above the formula and its inputs. */
  howComputed: "怎样计算",
  formula: "公式",
  inputs: "所用数据",
  source: "方法出处",
};

const en: Words<typeof zh> = {
  reasons: enReasons,
  bands: enBands,
  bounds: enBounds,
  pace: enPace,
  trend: enTrend,
  verdicts: enVerdicts,
  kinds: enKinds,
  causes: enCauses,
  auditReasons: enAuditReasons,
  estimated: "from estimates",
  howComputed: "How computed",
  formula: "Formula",
  inputs: "Figures used",
  source: "Source of the method",
};

export const measureWords = { zh, en };

/**
 * Why there is no value, as a full sentence without its final stop: `没有2005年数据，无法计算同比增速`.
 * `measure` is the measure's name in that language, from its definition.
 */
export function reasonSentence(none: None, measure: string, lang: Lang): string {
  const period = none.missing === undefined ? null : parsePeriod(none.missing);
  const missing = period === null ? (none.missing ?? "") : formatPeriod(period, lang);
  const name = lang === "en" ? measure.charAt(0).toLowerCase() + measure.slice(1) : measure;
  return measureWords[lang].reasons[none.reason](name, missing);
}
