import type { Judgement, Told } from "../../measures/targets/judgement.ts";
import { isCeiling, isEstimate, sizeOf } from "../judgement-facts.ts";
import { type JudgementNames, monthsLeft } from "../judgement-naming.ts";
import { aim, inBrackets, noun, quantity, shareOf, spanWord } from "./judgement-parts.ts";
import { counting } from "./numeral.ts";

/** Amounts that fill up to a target, and ceilings that are used up. */

/** 完成年度目标的47.8%; of a range the end that is to be reached: 完成年度目标下限的40.0%. */
export function completed(one: Judgement, told: Told, names: JudgementNames): string {
  const { completion } = told;
  if (completion === null) return "";
  const end = one.target.upper === null ? "" : one.direction < 0 ? "上限" : "下限";
  if (isCeiling(one)) return usedOf(spanWord(one) + aim(one, names), told, names);
  if (one.direction < 0) return usedOf(noun(one, names) + end, told, names);
  return `${isEstimate(told) ? "预计" : ""}完成${shareOf(noun(one, names) + end, completion, names)}`;
}

/** 已用控制指标的60.0%. */
export function usedOf(target: string, told: Told, names: JudgementNames): string {
  if (told.completion === null) return "";
  return (isEstimate(told) ? "为" : "已用") + shareOf(target, told.completion, names);
}

/** 低于序时进度2.2个百分点. */
export function schedule({ ahead }: Told, names: JudgementNames): string {
  if (ahead === null) return "";
  if (ahead.value.n === 0n && ahead.bound === "") return "与序时进度持平";
  return `${ahead.value.n < 0n ? "低于" : "高于"}序时进度${quantity(sizeOf(ahead), names)}`;
}

/** Used faster than the calendar: told beside, no verdict. */
export function faster({ faster: isFaster, schedule: passed }: Told, names: JudgementNames): string {
  if (!isFaster) return "";
  return `快于时间进度${passed === null ? "" : inBrackets(quantity(passed, names))}`;
}

export function leftAMonth(one: Judgement, told: Told, names: JudgementNames): string {
  const rate = told.perYear ?? told.perMonth;
  if (rate === null) return "";
  return `${whenLeft(one, told)}不超过${quantity({ ...rate, bound: "" }, names)}`;
}

/** 后两个月平均每月; of a span of several years 此后平均每年. */
function whenLeft(one: Judgement, { perYear, rests }: Told): string {
  if (perYear !== null || rests === null) return "此后平均每年";
  const months = monthsLeft(one, rests.period);
  return months === 1 ? "最后一个月" : `后${counting(months)}个月平均每月`;
}

/** What an amount still needs: 后两个月平均每月需完成20.0亿元; a year for a span of several. Empty where nothing is. */
export function required(one: Judgement, names: JudgementNames): string {
  const rate = one.perYear ?? one.perMonth;
  if (rate === null || one.direction < 0 || one.awaited) return "";
  return `${whenLeft(one, one)}需完成${quantity(rate, names)}`;
}
