import type { Reason, Scale } from "../../measures/result.ts";

/** Why a measure may have no value, apart from any measure: for the page of methods. */
const reasons: Readonly<Record<Reason, string>> = {
  "no-target": "台账中没有目标数",
  "no-observation": "没有实绩",
  "no-base": "没有基期或对照数",
  "period-not-covered": "时期不对应",
  "base-is-zero": "基数为零",
  "base-is-negative": "基数为负",
  "sign-changes": "前后正负不同",
  "is-rate": "指标是比率或名次",
  "units-differ": "计量单位不能换算",
  "not-additive": "各部分不能相加",
  "too-few-years": "年份不足",
  "too-few-places": "有数据的个数不足",
  "bound-only": "只有上限或下限，方向又不一致",
  "not-ranked": "指标不分高低好坏",
  "ranked-apart": "目标种类与多数地区不同",
  "another-basis": "口径不同",
  "no-change-required": "目标与基数相同",
  "nothing-left": "目标已经完成或期限已到",
  "falling-cumulative": "累计数下降",
  "not-achievable": "按现有数据无法达到",
  "span-over": "目标期已满",
  "other-kind": "目标不是这一类",
  "no-stated-growth": "增速以发布数为准，这一时期没有发布",
  "growth-not-told": "该指标不计算增速",
  "year-assumed": "来源未写年份，所用年份为推定",
};

const scales: Readonly<Record<Scale, string>> = {
  ratio: "百分数",
  points: "百分点",
  money: "金额，用指标的单位",
  number: "数量，用指标的单位",
  rank: "位次",
  multiple: "倍数",
  index: "系数或指数",
  months: "月数",
};

/** Words of the page of methods. */
export const methods = {
  title: "计算方法",
  description: "本站全部计算的公式、口径、取舍位数、不能计算的情形和方法出处。",
  lead: (count: number) =>
    `本站的${count}项计算各有一个公式，页面上的“计算方法”、数据接口和本页都出自同一份定义。`,
  principles: "共同的规则",
  exact: "计算全程使用准确的分数，到最后一步才取舍，用四舍五入（负数按绝对值）；比率在使用之前从不取舍。",
  bounds: "由“以上”“以下”算出的结果仍是“以上”“以下”，由约数算出的仍是约数，由预计数算出的注明含预计数。",
  none: "不能计算的，给出原因，不显示零、无穷大或空白。",
  cutOff: "时间以数据的截止时期为准，从不使用查看网页的日期。",
  result: "结果",
  roles: "式中各项",
  reasons: "不计算的情形",
  source: "方法出处",
  scales,
  decimals: (count: number) => `保留${count}位小数`,
  whole: "取整数",
  asIndicator: "小数位与指标一致",
  absent: reasons,
  families: {
    year: "年内进度",
    change: "增长和贡献",
    pace: "远期目标",
    place: "占比、位次和得分",
    disparity: "区域差异",
    structure: "产业结构",
    tasks: "任务分解",
    projects: "项目和投资",
    figure: "报告所载数值",
  },
};
