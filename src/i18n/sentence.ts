import { absolute, compare, type Fraction, HUNDRED, multiply, round, ZERO } from "../ledger/fraction.ts";
import { isFullYear, type Period } from "../ledger/period.ts";
import type { Bound } from "../measures/result.ts";
import type { Lang } from "./lang.ts";
import { formatPercent, withBound } from "./number.ts";
import { formatPeriod } from "./period.ts";

/** What the sentence of a notice tells; absent parts are left out of it. */
export interface NoticeFacts {
  readonly period: Period;
  readonly place: string;
  readonly what: string;
  /** With unit and bound: 31.1亿元. */
  readonly amount: string | null;
  readonly growth: Fraction | null;
  readonly completion: { readonly value: Fraction; readonly bound: Bound } | null;
  /** Completion − schedule. */
  readonly ahead: Fraction | null;
  readonly estimated: boolean;
  /** True where the amount is a place in an order: 第1位. */
  readonly ranked?: boolean;
}

/** 「1—4月,全市实际到位资金31.1亿元,同比增长74.1%,完成年度目标任务的26.4%,低于序时进度6.9个百分点」 */
export function noticeSentence(facts: NoticeFacts, lang: Lang): string {
  return lang === "zh" ? zhNotice(facts) : enNotice(facts);
}

function zhNotice(facts: NoticeFacts): string {
  const estimated = facts.estimated ? "预计" : "";
  const clauses = [
    formatPeriod(facts.period, "zh"),
    `${facts.place}${estimated}${facts.what}${facts.amount ?? ""}`,
    facts.growth && zhGrowth(facts.growth),
    facts.completion && `完成年度目标任务的${formatPercent(facts.completion.value)}`,
    facts.ahead && !isFullYear(facts.period) && zhAhead(facts.ahead),
  ];
  return `${clauses.filter(Boolean).join("，")}。`;
}

function zhGrowth(growth: Fraction): string {
  const size = formatPercent(absolute(growth));
  const sign = compare(round(growth, 3), ZERO);
  return sign === 0 ? "与上年同期持平" : `同比${sign > 0 ? "增长" : "下降"}${size}`;
}

function zhAhead(ahead: Fraction): string {
  const points = formatPercent(absolute(ahead)).replace("%", "个百分点");
  const sign = compare(round(ahead, 3), ZERO);
  return sign === 0 ? "与序时进度持平" : `${sign > 0 ? "高于" : "低于"}序时进度${points}`;
}

function enNotice(facts: NoticeFacts): string {
  // Verbs that go with one and many alike: an indicator may be "capital in place" or "households".
  const verb = facts.ranked ? ": " : facts.estimated ? " should come to " : " came to ";
  const amount = facts.amount === null ? "" : `${verb}${facts.amount}`;
  const subject = `${facts.what} in ${facts.place}${amount}`;
  const growth = facts.growth && enGrowth(facts.growth);
  const parts = [facts.amount === null && growth ? `${subject} was ${growth}` : subject];
  if (facts.amount !== null && growth) parts.push(growth);
  if (facts.completion) {
    parts.push(
      `${facts.amount === null && !growth ? "reached " : ""}${formatPercent(facts.completion.value)} of the year's target`,
    );
  }
  if (facts.ahead && !isFullYear(facts.period)) parts.push(enAhead(facts.ahead));
  const text = facts.amount === null && !growth ? parts.join(" ") : parts.join(", ");
  return `${formatPeriod(facts.period, "en")}: ${lowerFirst(text)}.`;
}

/** A name inside a sentence: "Capital in place" loses its capital, "GDP" keeps it. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function enGrowth(growth: Fraction): string {
  const sign = compare(round(growth, 3), ZERO);
  if (sign === 0) return "unchanged from a year earlier";
  return `${sign > 0 ? "up" : "down"} ${formatPercent(absolute(growth))} on a year earlier`;
}

function enAhead(ahead: Fraction): string {
  const points = formatPercent(absolute(ahead)).replace("%", "");
  const sign = compare(round(ahead, 3), ZERO);
  if (sign === 0) return "level with the schedule";
  const unit =
    compare(round(multiply(absolute(ahead), HUNDRED), 1), { n: 1n, d: 1n }) === 0 ? "point" : "points";
  return `${points} percentage ${unit} ${sign > 0 ? "ahead of" : "behind"} schedule`;
}

/** Growth as a line of its own: 同比增长74.1% / Up 74.1% on a year earlier. */
export function growthText(growth: Fraction, lang: Lang): string {
  const text = lang === "zh" ? zhGrowth(growth) : enGrowth(growth);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The parts of a notice's sentence that speak of the target, for a key figure. */
export function completionText(
  completion: { readonly value: Fraction; readonly bound: Bound },
  ahead: Fraction | null,
  period: Period,
  lang: Lang,
  estimated = false,
): string {
  const percent = withBound(formatPercent(completion.value), completion.bound, lang);
  const schedule =
    ahead && !isFullYear(period) ? (lang === "zh" ? `，${zhAhead(ahead)}` : `, ${enAhead(ahead)}`) : "";
  if (lang === "zh") return `${estimated ? "预计" : ""}完成年度目标的${percent}${schedule}`;
  return `${estimated ? "Expected: " : ""}${percent} of the year's target${schedule}`;
}

/** 在5个县区中列第2位 / 2nd of 5 */
export function rankText(place: number, of: number, group: string, sharing: number, lang: Lang): string {
  if (lang === "zh") return `在${group}${of}地中${sharing > 1 ? "并列" : "列"}第${place}位`;
  const ordinal = `${place}${place % 100 >= 11 && place % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th")}`;
  return `${sharing > 1 ? "joint " : ""}${ordinal} of ${of} among ${group}`;
}
