import { drawingWordsOf, type Lang } from "../../i18n/lang.ts";
import { comparePeriods, type Period } from "../../ledger/period.ts";
import { allShown, type Given, isUncertain } from "../chart.ts";

/** How to read a chart of `figures` where some are uncertain, and which of its rows have none. */
export function notesOn(
  figures: readonly (Given | undefined)[],
  missing: readonly string[],
  lang: Lang,
): string[] {
  const { missingNote, uncertainNote } = drawingWordsOf(lang).charts;
  return [
    ...(missing.length > 0 ? [missingNote(missing)] : []),
    ...(allShown(figures).some(isUncertain) ? [uncertainNote] : []),
  ];
}

/** The first and the last of several, which for one are the same; null for none. */
export function ends<T>(all: readonly T[]): readonly [first: T, last: T] | null {
  const [first, last] = [all[0], all.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}

/** A figure at a period. */
interface Dated<T> {
  readonly period: Period;
  readonly figure: T;
}

/** Every period that occurs, once however it is written, the oldest first. */
export function periodsOf(points: readonly Pick<Dated<unknown>, "period">[]): Period[] {
  const byDays = new Map(points.map(({ period }) => [`${period.from}/${period.to}`, period]));
  return [...byDays.values()].sort(comparePeriods);
}

/** True for the same days. */
export function isSame(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The figure at a period, of several dated ones. */
export function figureAt<T>(points: readonly Dated<T>[], at: Period): T | undefined {
  return points.find(({ period }) => isSame(period, at))?.figure;
}
