import type { Words } from "./lang.ts";

const zh = {
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

const en: Words<typeof zh> = {
  stated: "Stated by reports (the first is the one used)",
  noFigure: "There is no figure for this period",
  claims: "What reports say of it",
  targets: "Targets",
  noTarget: "No target covers this period",
  inForce: "in force",
  replaced: "replaced",
  later: "set later",
  setOn: (when) => `set ${when}`,
  formula: "formula",
  result: "result",
  ranking: "Rank in its peer group",
  rankedBy: { completion: "by completion", level: "by amount" },
  noRanking: "No rank: in no peer group, or fewer than two places have a figure",
  audit: "Audit",
  recomputed: (value) => `recomputed ${value}`,
  known: (periods) => `The ledger has these periods: ${periods}`,
  unknownPeriod: (text, near) =>
    `“${text}” is no period${near === "" ? ": write 2006, 2006-04 or 2006-01/2006-04" : `; is it: ${near}?`}`,
};

/** Words of the command that explains one figure. */
export const explainWords: { readonly zh: Words<typeof zh>; readonly en: Words<typeof zh> } = { zh, en };
