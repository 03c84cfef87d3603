import type { AuditReason, Cause, CheckKind, Verdict } from "../../measures/audit/finding.ts";

const verdicts: Readonly<Record<Verdict, string>> = {
  agrees: "相符",
  "within-rounding": "舍入误差以内",
  differs: "不符",
  "not-checkable": "无法核对",
};

const kinds: Readonly<Record<CheckKind, string>> = {
  claim: "报告所述与数据",
  "sum-breakdown": "分组之和与合计",
  "sum-children": "下级地区之和与本级",
  "sum-industries": "分行业之和与合计",
  "level-vs-growth": "目标绝对数与目标增速",
  rank: "位次与数据",
  count: "列出个数与所述个数",
  nested: "分档包含关系",
  restated: "同一数字的几处表述",
  "sum-shares": "各部分占比之和与100%",
  "sum-contributions": "各部分贡献率之和与100%",
  "sum-pulls": "各部分拉动之和与整体增速",
  "growth-of-parts": "整体增速与各部分增速",
  "implied-plans": "由完成率推出的计划",
  "part-above": "部分与整体",
  price: "单价与金额、面积",
};

/** What each check compares, and when it finds a difference. */
const rules: Readonly<Record<CheckKind, string>> = {
  claim:
    "把报告所说的增长、占比、完成率、贡献率、拉动、倍数、年均增长，用同一地区、同一时期的数字重算。完成率与任何一个有效目标相符即为相符，并注明是哪一个；增长的口径与数值的价格不同的，不作核对。",
  "sum-breakdown": "分类能加总的，各类之和应等于合计。",
  "sum-children":
    "下级地区之和应等于本级；可能重叠或未列全的，只看是否相符。目标可以层层加码，也只看是否相符。",
  "sum-industries": "各产业之和应等于合计；产业未列全或可能重叠的，只看是否相符。",
  "level-vs-growth": "同一目标既有绝对数又有增速的，由绝对数和基数推出的增速应与所定增速一致。",
  rank: "所述位次与同组各地数字排出的位次对照。",
  count: "所述个数与同一处或其标题之下列出的名称对照：名称多于个数即不符；少于个数的，是没有列全。",
  nested: "“亿元以上”包含在“5000万元以上”之内，不能更多。",
  restated:
    "同一数字、同一项目的同一笔投资有几处表述的，较粗的应与较细的相符；预计数与实际数不同的、不是同一天发布的数字不同的，可能是预计与结果有出入或作过修订，不说不符。",
  "sum-shares": "同一整体各部分的占比之和应为100%；互不重叠的部分之和不能超过100%。",
  "sum-contributions": "各部分的贡献率之和应为100%；没有说到的部分用数值和增速推算。",
  "sum-pulls": "各部分的拉动之和应等于整体的增速；没有说到的部分用数值和增速推算。",
  "growth-of-parts": "整体的增速应在各部分增速的最低与最高之间；有数值且口径相同的，应等于按数值加权的结果。",
  "implied-plans":
    "完成数除以完成率即为计划：各产业、各类推出的计划之和应等于整体的计划；同一计划由两处推出的结果应一致。",
  "part-above": "部分不能大于整体：同一指标之内，以及报告说某指标占另一指标若干时的两个指标之间。",
  price: "同一处列出金额、面积和单价的，金额除以面积应等于单价。",
};

const causes: Readonly<Record<Cause, string>> = {
  "unit-ten-thousand": "单位可能相差一万倍",
  "base-year": "可能用了另一年作基数",
  "digits-swapped": "相邻两位数字可能颠倒",
  "another-total": "可能是另一个合计数的占比",
  "another-target": "可能对照了另一个目标",
  "other-definition": "基数的口径与本期不同",
};

/** Why a statement could not be checked, as a full sentence without its final stop. */
const auditReasons: Readonly<Record<AuditReason, string>> = {
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
  "ranked-apart": "目标种类不同",
  "no-change-required": "目标与基数相同",
  "nothing-left": "没有剩余数量",
  "falling-cumulative": "累计数下降",
  "not-achievable": "按现有数据无法得出",
  "span-over": "目标期已满",
  closed: "地区已撤销",
  "other-kind": "目标不是这一类",
  "no-stated-growth": "没有发布增速",
  "growth-not-told": "该指标不计算增速",
  "parts-missing": "只列出了部分组成，其余台账中没有",
  "may-overlap": "不符，或各部分有重叠，没有写明是哪一种",
  "list-partial": "报告只列出了其中一部分",
  "list-elsewhere": "报告别处列出的未必就是这些",
  "peers-missing": "同组中有的地区没有数据",
  "another-basis": "增长的口径与数值的价格口径不同",
  "another-definition": "基数与本期不是同一口径的数",
  "plan-changed": "两个时点之间计划可能调整过",
  "expected-or-measured": "一个是预计数，一个是实际数，本来可以不同",
  "may-be-revised": "两个数字不是同一天发布的，或发布日期不明，可能作过修订",
  "year-assumed": "年份为推定，不与其他报告对照",
  "handed-down": "下级目标之和可以高于上级目标",
};

/** Words of the audit's findings: what was checked, what came of it, and why. */
export const findings = { verdicts, kinds, rules, causes, reasons: auditReasons };
