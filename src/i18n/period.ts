import { calendarDay, type Day, daysInMonth, type Period } from "../ledger/period.ts";
import type { Lang } from "./lang.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const QUARTERS = ["一", "二", "三", "四"];

/**
 * A period as people write it: `2006年1—4月` / `Jan–Apr 2006`, `2010年三季度` / `Q3 2010`,
 * `2006年6月24日` / `24 Jun 2006`, `2016—2020年` / `2016–2020`. Written at the grain in which the
 * ledger states it: 2006-01/2006-12 stays 1—12月.
 */
export function formatPeriod(period: Period, lang: Lang): string {
  const { from, to } = ends(period);
  if (!period.interval) return lang === "zh" ? zhPoint(from, period) : enPoint(from, period);
  return lang === "zh" ? zhSpan(from, to, period) : enSpan(from, to, period);
}

/** The same without its year, where it lies in one and is finer than it: `1—4月` / `Jan–Apr`. */
export function formatWithinYear(period: Period, lang: Lang): string {
  const { from, to } = ends(period);
  const text = formatPeriod(period, lang);
  if (from.year !== to.year || period.grain === "year") return text;
  return lang === "zh" ? text.slice(`${from.year}年`.length) : text.slice(0, -` ${from.year}`.length);
}

/** The period for an axis: a year as its number alone (`2006`), the rest as `formatPeriod`. */
export function formatAxisPeriod(period: Period, lang: Lang): string {
  const text = formatPeriod(period, lang);
  return period.grain === "year" ? text.replace("年", "") : text;
}

/** The end of a period as a cut-off: `截至2006年4月底` / `to the end of Apr 2006`; a day: `截至2006年6月24日`. */
export function formatUpTo(period: Period, lang: Lang): string {
  const day = calendarDay(period.to);
  const whole = day.day === daysInMonth(day.year, day.month);
  if (!whole) return lang === "zh" ? `截至${zhDay(day)}` : `to ${enDay(day)}`;
  if (lang === "en") return `to the end of ${MONTHS[day.month - 1]} ${day.year}`;
  return day.month === 12 ? `截至${day.year}年底` : `截至${day.year}年${day.month}月底`;
}

/** First and last day; the length of the year, quarter or month is in the grain. */
function ends(period: Period): { from: Day; to: Day } {
  return { from: calendarDay(period.from), to: calendarDay(period.to) };
}

function zhPoint(day: Day, { grain }: Period): string {
  if (grain === "day") return zhDay(day);
  if (grain === "month") return `${day.year}年${day.month}月`;
  return grain === "quarter" ? `${day.year}年${zhQuarter(day)}季度` : `${day.year}年`;
}

function zhDay(day: Day): string {
  return `${day.year}年${day.month}月${day.day}日`;
}

function zhQuarter(day: Day): string {
  return QUARTERS[Math.floor((day.month - 1) / 3)] ?? "";
}

function zhSpan(from: Day, to: Day, period: Period): string {
  if (period.grain === "year") return `${from.year}—${to.year}年`;
  if (from.year !== to.year) return `${zhPoint(from, period)}—${zhPoint(to, period)}`;
  if (period.grain === "quarter") return `${from.year}年${zhQuarter(from)}至${zhQuarter(to)}季度`;
  if (period.grain === "month") return `${from.year}年${from.month}—${to.month}月`;
  if (from.month === to.month) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
  return `${zhDay(from)}—${to.month}月${to.day}日`;
}

function enPoint(day: Day, { grain }: Period): string {
  if (grain === "day") return enDay(day);
  if (grain === "month") return `${MONTHS[day.month - 1]} ${day.year}`;
  return grain === "quarter" ? `Q${enQuarter(day)} ${day.year}` : `${day.year}`;
}

function enDay(day: Day): string {
  return `${day.day} ${MONTHS[day.month - 1]} ${day.year}`;
}

function enQuarter(day: Day): number {
  return Math.floor((day.month - 1) / 3) + 1;
}

function enSpan(from: Day, to: Day, period: Period): string {
  if (period.grain === "year") return `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${enPoint(from, period)} – ${enPoint(to, period)}`;
  if (period.grain === "quarter") return `Q${enQuarter(from)}–Q${enQuarter(to)} ${to.year}`;
  if (period.grain === "month") return `${MONTHS[from.month - 1]}–${MONTHS[to.month - 1]} ${to.year}`;
  if (from.month === to.month) return `${from.day}–${to.day} ${MONTHS[to.month - 1]} ${to.year}`;
  return `${from.day} ${MONTHS[from.month - 1]} – ${enDay(to)}`;
}
