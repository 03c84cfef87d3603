import type { Judgement } from "../../measures/targets/judgement.ts";
import { type JudgementNames, NO_NAMES, spanShape } from "../judgement-naming.ts";
import { beside, clause, ownVerdict, sentence } from "./judgement-clauses.ts";
import { required } from "./judgement-courses.ts";
import { change, figure, growth } from "./judgement-figures.ts";
import { distance, inBrackets, noun, quantity } from "./judgement-parts.ts";
import { target } from "./judgement-targets.ts";
import { reasons, verdictOf } from "./judgement-verdicts.ts";
import { formatPeriod } from "./period.ts";
import { targetCharts } from "./target-charts.ts";

/** What the judge says of a target, and how growth is told. */
export const judgement = {
  /** For a cell or a badge: 完成, 目前高于目标, 无法判定（口径不同）. */
  verdict: (one: Judgement, names: JudgementNames) => verdictOf(one, one, "", names),
  /** 高于年度目标0.1个百分点, 差1位, 还差88.0亿元; empty where there is none. */
  distance,
  /** Whose target: 年度目标, 1—10月计划, 五年目标（2026—2030年）. */
  span: (one: Judgement, names: JudgementNames = NO_NAMES) => {
    const told = spanShape(one);
    return noun(one, names) + (told.shape === "years" ? inBrackets(formatPeriod(told.span)) : "");
  },
  /** One judgement without a stop: 完成年度目标的47.8%，低于序时进度2.2个百分点. */
  clause,
  /** The same as a line of its own. */
  line: clause,
  /** Judgements of one thing as a sentence, the year's first. */
  sentence,
  /** Clauses for those who look closer: what is still needed, the pace, a newer figure. */
  beside,
  /** 市政府工作报告称“明显进展”（2026年）, of a target in words; empty where the office says nothing. */
  ownVerdict,
  /** What an amount still needs a month or a year; empty where it needs nothing. */
  required,
  /** What the target was held against: 0.7%, 第4位, 增长4.7%（可比价）. */
  figure,
  /** How the target is set: 318亿元, 增长6%左右, 前3位, 待下达. */
  target,
  /** A number as the judge gives it, with its unit and its bound: 至多54.1%, 0.1个百分点. */
  quantity,
  /** 增长4.7%（可比价）; or why there is none. */
  growth,
  /** 上升0.2个百分点, 前移1位. */
  change,
  /** Points where there is little room, with their sign. */
  points: (signed: string) => `${signed}点`,
  /** How a scorecard counts. */
  classes: targetCharts.classes,
  /** Why there is no verdict, no growth, no pace. */
  reasons,
};
