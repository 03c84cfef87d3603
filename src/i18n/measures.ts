import { parsePeriod } from "../ledger/period.ts";
import type { PaceBand, TrendBand } from "../measures/pace.ts";
import type { Bound, None, Reason } from "../measures/result.ts";
import type { Band } from "../measures/schedule.ts";
import type { Lang, Words } from "./lang.ts";
import { formatPeriod } from "./period.ts";

/** What a reason's sentence is made of: the measure's name, and what is missing (may be empty). */
type Sentence = (measure: string, missing: string) => string;

const zhReasons: Readonly<Record<Reason, Sentence>> = {
  "no-target": (m) => `台账中没有目标数，无法计算${m}`,
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
  "no-target": (m) => `The ledger has no target figure, so ${m} cannot be computed`,
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

const zh = {
  reasons: zhReasons,
  /** A place's band against the schedule. */
  bands: zhBands,
  /** How far a figure is certain. */
  bounds: zhBounds,
  /** How a place moves towards a target years ahead, and where there is no target. */
  pace: zhPace,
  trend: zhTrend,
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
