/** Words of the command that explains one figure. */
export const explain = {
  stated: "报告所列（第一行为采用的数）",
  noFigure: "这一时期没有数字",
  claims: "报告自述",
  targets: "目标",
  noTarget: "没有包含这一时期的目标",
  inForce: "现行",
  replaced: "已被取代",
  later: "此后下达",
  setOn: (when: string) => `${when}下达`,
  formula: "公式",
  result: "结果",
  ranking: "同组位次",
  rankedBy: { completion: "按完成率", level: "按数额" },
  noRanking: "没有同组位次：不在任何同组，或有数字的不足两地",
  audit: "核对",
  recomputed: (value: string) => `重算${value}`,
  known: (periods: string) => `台账中有这些时期：${periods}`,
  unknownPeriod: (text: string, near: string) =>
    `“${text}”不是时期${near === "" ? "，应为 2006、2006-04 或 2006-01/2006-04" : `，是否为：${near}`}`,
};
