import { type Day, daysInMonth, endsOf, type Period } from "../../ledger/period.ts";

const QUARTERS = ["一", "二", "三", "四"];

export function formatPeriod(period: Period): string {
  const { from, to } = endsOf(period);
  return period.interval ? span(from, to, period) : point(from, period);
}

export function formatWithinYear(period: Period): string {
  const { from, to } = endsOf(period);
  const text = formatPeriod(period);
  return from.year !== to.year || period.grain === "year" ? text : text.slice(`${from.year}年`.length);
}

export function formatAxisPeriod(period: Period): string {
  const text = formatPeriod(period);
  return period.grain === "year" ? text.replace("年", "") : text;
}

export function formatUpTo(period: Period): string {
  const { to } = endsOf(period);
  if (to.day !== daysInMonth(to.year, to.month)) return `截至${dayOf(to)}`;
  return to.month === 12 ? `截至${to.year}年底` : `截至${to.year}年${to.month}月底`;
}

function point(day: Day, { grain }: Period): string {
  if (grain === "day") return dayOf(day);
  if (grain === "month") return `${day.year}年${day.month}月`;
  return grain === "quarter" ? `${day.year}年${quarter(day)}季度` : `${day.year}年`;
}

function dayOf(day: Day): string {
  return `${day.year}年${day.month}月${day.day}日`;
}

function quarter(day: Day): string {
  return QUARTERS[Math.floor((day.month - 1) / 3)] ?? "";
}

function span(from: Day, to: Day, period: Period): string {
  if (period.grain === "year") return `${from.year}—${to.year}年`;
  if (from.year !== to.year) return `${point(from, period)}—${point(to, period)}`;
  if (period.grain === "month") return `${from.year}年${from.month}—${to.month}月`;
  if (from.month === to.month) return `${from.year}年${from.month}月${from.day}—${to.day}日`;
  return `${dayOf(from)}—${to.month}月${to.day}日`;
}
