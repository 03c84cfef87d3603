import { MOST_RUNS } from "./limits.ts";
/** Runs of lines, first and last of each. */
export type Runs = readonly (readonly [from: number, to: number])[];

/** The first runs, and how many lines there are in all where there are more. */
export function writtenRuns(
  runs: Runs,
  dash: string,
  comma: string,
  more: (lines: number) => string,
): string {
  const written = runs
    .slice(0, MOST_RUNS)
    .map(([from, to]) => (from === to ? String(from) : `${from}${dash}${to}`))
    .join(comma);
  const lines = runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return runs.length > MOST_RUNS ? written + more(lines) : written;
}
