/** Words of the audit's page and of its parts on other pages. */
export const audit = {
  title: "数据核对",
  description: (checked: number, differs: number) =>
    `报告里的数字是否自洽：共核对${checked}处，其中${differs}处与报告所列数字推算的结果不符。`,
  lead: (checked: number, agrees: number, rounding: number, differs: number) =>
    `把报告对自己数字的说法逐一重算，能核对的${checked}处中，${agrees}处相符，${rounding}处在舍入误差以内，${differs}处不符。`,
  about:
    "核对只用台账中的数字，按各自写明的精度计算：每个数代表四舍五入到它的一段区间。不符不等于有错：口径不同、范围不同、转抄有误都可能造成。这里只列事实，供使用数字的人参考。",
  newestOnly: "台账数据量大，这里只核对最近两年的数字。",
  sections: {
    differs: "不符",
    "within-rounding": "舍入误差以内",
    agrees: "相符",
    "not-checkable": "无法核对",
  },
  intros: {
    differs: "按报告所列的数字重算，得不出报告所说的结果。",
    "within-rounding": "考虑到各数都经过四舍五入，可以相符。",
    agrees: "按报告所列的数字重算，与报告所说相符。",
    "not-checkable": "台账中没有重算所需的数字。",
  },
  caption: (verdict: string) => `核对结果：${verdict}`,
  captionHere: "核对结果",
  ofSource: (title: string, count: number) =>
    `《${title}》自述的核对：共${count}处，以下不符或在舍入误差以内`,
  here: "核对本页数字",
  agreeingHere: (count: number) => `另有${count}项一致，或在取舍范围内`,
  hereIntro: "报告对这些数字的说法，按台账中的数字重算的结果。",
  all: "全部核对结果",
  truncated: (shown: number, all: number) => `只列前${shown}处，共${all}处。`,
  column: {
    what: "说法",
    period: "时期",
    stated: "报告所列",
    recomputed: "重算",
    difference: "相差",
    verdict: "结果",
    from: "依据",
  },
  of: (role: string, value: string) => `${role}${value}`,
  against: (period: string, tier: string) => `对照${period}${tier}`,
  sought: (reason: string, name: string, period: string) => `${reason}（${name}，${period}）`,
  ofProject: { total_investment: "总投资", planned: "计划投资", completed: "完成投资" },
  range: (low: string, high: string) => `${low}—${high}`,
  rules: { title: "核对什么", intro: "每一类核对比较的是什么，什么时候算不符。" },
  total: "合计",
};
