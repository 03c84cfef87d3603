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

/** Every period that occurs, once, the oldest first. */
export function periodsOf(points: readonly Pick<Dated<unknown>, "period">[]): Period[] {
  return [...new Map(points.map(({ period }) => [period.text, period])).values()].sort(comparePeriods);
}

/** The figure at a period, of several dated ones. */
export function figureAt<T>(points: readonly Dated<T>[], { text }: Period): T | undefined {
  return points.find(({ period }) => period.text === text)?.figure;
}
