import type { Bound, Reason } from "../../measures/result.ts";
import type { Band } from "../../measures/year/schedule.ts";

/** What a reason's sentence is made of: the measure's name, and what is missing (may be empty). */
type Sentence = (measure: string, missing: string) => string;

const reasons: Readonly<Record<Reason, Sentence>> = {
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
  "ranked-apart": () => "目标种类与多数地区不同，不一起排名",
  "another-basis": () => "增速口径不同，不一起比较",
  "no-change-required": (m) => `目标与基数相同，无法计算${m}`,
  "nothing-left": () => "目标已经完成或期限已到，后期没有需完成的数量",
  "falling-cumulative": (m) => `累计数下降，疑有差错，不计算${m}`,
  "not-achievable": (m) => `按现有数据无法达到，不计算${m}`,
  "span-over": (m) => `目标期已满，不再有${m}`,
  closed: (m) => `地区已撤销，不再有${m}`,
  "other-kind": (m) => `这类目标没有${m}`,
  "no-stated-growth": (_, what) => `增速以发布数为准，${what}未发布增速`,
  "growth-not-told": () => "该指标不计算增速",
  "year-assumed": () => "年份为推定，不作比较",
};

const shortReasons: Readonly<Record<Reason, string>> = {
  "no-target": "无目标",
  "no-observation": "无数据",
  "no-base": "无基期数",
  "period-not-covered": "时期不合",
  "base-is-zero": "基数为零",
  "base-is-negative": "基数为负",
  "sign-changes": "正负相反",
  "is-rate": "为比率",
  "units-differ": "单位不同",
  "not-additive": "不可相加",
  "too-few-years": "年份不足",
  "too-few-places": "地区不足",
  "bound-only": "只有界限",
  "not-ranked": "不排名",
  "ranked-apart": "另类目标",
  "another-basis": "口径不同",
  "no-change-required": "无需变动",
  "nothing-left": "已无余量",
  "falling-cumulative": "累计下降",
  "not-achievable": "无法达到",
  "span-over": "期满",
  closed: "已撤销",
  "other-kind": "不适用",
  "no-stated-growth": "增速未发布",
  "growth-not-told": "不计增速",
  "year-assumed": "年份为推定",
};

const bands: Readonly<Record<Band, string>> = {
  ahead: "达到序时",
  "slightly-behind": "略慢于序时",
  behind: "慢于序时",
  "far-behind": "明显慢于序时",
};

const bounds: Readonly<Record<Bound, string>> = {
  "": "确数",
  "~": "约数",
  ">=": "不少于",
  "<=": "不多于",
  ">": "超过",
  "<": "不足",
};

const pace = {
  "on-track": "进展正常",
  "acceleration-needed": "需要加快",
  limited: "进展有限",
  away: "偏离目标",
};

export const measures = {
  /** A measure's name in the middle of a sentence. */
  inSentence: (measure: string) => measure,
  reasons,
  /** In a cell of a table, in place of a figure. */
  shortReasons,
  /** A place's band against the schedule. */
  bands,
  /** How far a figure is certain. */
  bounds,
  /** How a place moves towards a level years ahead. */
  pace,
  /** Beside a value computed from an expected or forecast figure. */
  estimated: "含预计数",
  /** Above the formula and its inputs. */
  formula: "公式",
  inputs: "所用数据",
  source: "方法出处",
};
