import type { Judgement, Quantity, Told } from "../../measures/targets/judgement.ts";
import { isCeiling, isEstimate, sizeOf } from "../judgement-facts.ts";
import { type JudgementNames, monthsLeft, NO_NAMES } from "../judgement-naming.ts";
import { counting, inBrackets, noun, quantity } from "./judgement-parts.ts";

/** Amounts that fill up to a target, and ceilings that are used up. */

/** 47.8% of the year's target; of a range the end that is to be reached. */
export function completed(one: Judgement, told: Told, names: JudgementNames): string {
  const { completion } = told;
  if (completion === null) return "";
  const end = one.target.upper === null ? "" : `the ${one.direction < 0 ? "upper" : "lower"} end of `;
  const text = `${quantity(completion, names)} of ${end}${noun(one, names)}`;
  const isUsed = isCeiling(one) || one.direction < 0;
  if (isEstimate(told) && !told.final) return `an estimated ${text}${isUsed ? " used" : ""}`;
  if (isEstimate(told)) return `expected to ${isUsed ? "use" : "reach"} ${text}`;
  return text + (isUsed ? " used" : "");
}

/** 2.2 points behind schedule. */
export function schedule({ ahead }: Told): string {
  if (ahead === null) return "";
  if (ahead.value.n === 0n && ahead.bound === "") return "level with the schedule";
  return `${inPoints(sizeOf(ahead))} ${ahead.value.n < 0n ? "behind" : "ahead of"} schedule`;
}

/** Points of a share that was just told in percent. */
function inPoints(points: Quantity): string {
  return quantity(points, NO_NAMES).replace(" percentage", "");
}

/** 60.0% of it used: of a ceiling that was just named. */
export function used(told: Told, names: JudgementNames): string {
  if (told.completion === null) return "";
  return `${quantity(told.completion, names)} of it ${isEstimate(told) ? "to be used" : "used"}`;
}

/** Used faster than the calendar: told beside, no verdict. */
export function faster({ faster: isFaster, schedule: passed }: Told, names: JudgementNames): string {
  if (!isFaster) return "";
  return `faster than the calendar${passed === null ? "" : inBrackets(quantity(passed, names))}`;
}

export function leftAMonth(one: Judgement, told: Told, names: JudgementNames): string {
  const rate = told.perYear ?? told.perMonth;
  if (rate === null) return "";
  return `at most ${quantity({ ...rate, bound: "" }, names)} ${whenLeft(one, told)}`;
}

/** A month in the two months left; of a span of several years a year from here. */
function whenLeft(one: Judgement, { perYear, rests }: Told): string {
  if (perYear !== null || rests === null) return "a year from here";
  const months = monthsLeft(one, rests.period);
  return months === 1 ? "in the month left" : `a month in the ${counting(months)} months left`;
}

export function required(one: Judgement, names: JudgementNames): string {
  const rate = one.perYear ?? one.perMonth;
  if (rate === null || one.direction < 0 || one.awaited) return "";
  return `${quantity(rate, names)} needed ${whenLeft(one, one)}`;
}
