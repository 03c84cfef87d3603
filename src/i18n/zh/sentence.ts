import { absolute, compare, type Fraction, round, ZERO } from "../../ledger/fraction.ts";
import { isFullYear, type Period } from "../../ledger/period.ts";
import type { RankedBy } from "../../measures/places/ranked-by.ts";
import { formatPercent } from "../decimal.ts";
import type { Completion, NoticeFacts } from "../notice-facts.ts";
import { bracketed } from "./names.ts";
import { withBound } from "./number.ts";
import { formatPeriod } from "./period.ts";

/** 「1—4月,全市实际到位资金31.1亿元,同比增长74.1%,完成年度目标的26.4%,低于序时进度6.9个百分点」 */
function notice(facts: NoticeFacts): string {
  const estimated = facts.estimated ? "预计" : "";
  const clauses = [
    formatPeriod(facts.period) + (facts.remark ? bracketed(facts.remark) : ""),
    `${facts.place}${estimated}${told(facts)}`,
    facts.growth && growth(facts.growth),
    facts.judged,
  ];
  return `${clauses.filter(Boolean).join("，")}。`;
}

/** 协作项目评比居第1位: the amount of a rank says that it is one. */
function told({ what, amount, kind }: NoticeFacts): string {
  if (amount === null) return what;
  return kind === "rank" ? `${what.replace(/(?:名次|位次|排名|排位)$/, "")}居${amount}` : what + amount;
}

function growth(told: string): string {
  return `同比${told}`;
}

function distance(ahead: Fraction): string {
  const points = formatPercent(absolute(ahead)).replace("%", "个百分点");
  const sign = compare(round(ahead, 3), ZERO);
  return sign === 0 ? "与序时进度持平" : `${sign > 0 ? "高于" : "低于"}序时进度${points}`;
}

/** The parts of a notice's sentence that speak of the target, for a key figure. */
function completion(of: Completion, ahead: Fraction | null, period: Period, isCeiling: boolean): string {
  const schedule = ahead && !isFullYear(period) ? `，${distance(ahead)}` : "";
  const percent = withBound(formatPercent(of.value), of.bound);
  return `${isCeiling ? "为年度控制目标" : "完成年度目标"}的${percent}${schedule}`;
}

/** What places are ranked by; the figure itself needs no word. */
const BY: Readonly<Record<RankedBy, string>> = {
  completion: "完成率",
  ceiling: "控制指标使用情况",
  distance: "目标完成情况",
  growth: "增速",
  "per-head": "人均",
  level: "",
};

/** Sentences of one figure. */
export const sentence = {
  notice,
  /** A line of its own: 同比增长74.1%. */
  growth,
  completion,
  /** 完成率在5个县区中列第2位. */
  rank: (place: number, of: number, group: string, sharing: number, by: RankedBy) =>
    `${BY[by]}在${group}${of}地中${sharing > 1 ? "并列" : "列"}第${place}位`,
};
