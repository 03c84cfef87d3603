import { type Day, daysInMonth, endsOf, type Period } from "../../ledger/period.ts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

export function formatPeriod(period: Period): string {
  const { from, to } = endsOf(period);
  return period.interval ? span(from, to, period) : point(from, period);
}

export function formatWithinYear(period: Period): string {
  const { from, to } = endsOf(period);
  const text = formatPeriod(period);
  return from.year !== to.year || period.grain === "year" ? text : text.slice(0, -` ${from.year}`.length);
}

export const formatAxisPeriod = formatPeriod;

export function formatUpTo(period: Period): string {
  const { to } = endsOf(period);
  if (to.day !== daysInMonth(to.year, to.month)) return `to ${dayOf(to)}`;
  return `to the end of ${monthName(to.month)} ${to.year}`;
}

/** A month from 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? "";
}

function point(day: Day, { grain }: Period): string {
  if (grain === "day") return dayOf(day);
  if (grain === "month") return `${monthName(day.month)} ${day.year}`;
  return grain === "quarter" ? `Q${quarter(day)} ${day.year}` : `${day.year}`;
}

function dayOf(day: Day): string {
  return `${day.day} ${monthName(day.month)} ${day.year}`;
}

function quarter(day: Day): number {
  return Math.floor((day.month - 1) / 3) + 1;
}

function span(from: Day, to: Day, period: Period): string {
  if (period.grain === "year") return `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${point(from, period)} – ${point(to, period)}`;
  if (period.grain === "month") return `${monthName(from.month)}–${monthName(to.month)} ${to.year}`;
  if (from.month === to.month) return `${from.day}–${to.day} ${monthName(to.month)} ${to.year}`;
  return `${from.day} ${monthName(from.month)} – ${dayOf(to)}`;
}
