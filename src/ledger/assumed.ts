import type { Ledger } from "./ledger.ts";
import { memo } from "./memo.ts";
import type { Source } from "./schema.ts";

interface Sources {
  readonly sources: ReadonlyMap<string, Source>;
}

/** The sources that name no year of their own: it was concluded from what they say. */
export function assumedSources({ sources }: Sources): ReadonlySet<string> {
  return assumedOf(sources);
}

const assumedOf = memo(
  (sources: Sources["sources"]): ReadonlySet<string> =>
    new Set([...sources.values()].flatMap(({ id, year_assumed }) => (year_assumed === "yes" ? [id] : []))),
  new WeakMap(),
);

/** True for a row whose year is assumed. */
export function isYearAssumed(ledger: Sources, { source }: { readonly source: string }): boolean {
  return assumedSources(ledger).has(source);
}

/** The source that a row of an assumed year keeps to; "" for every other row: they all go together. */
export function strandOf(ledger: Sources, row: { readonly source: string }): string {
  return isYearAssumed(ledger, row) ? row.source : "";
}

/** A ledger with those of its figures, targets and projects' stages that may be held against each other. */
export interface Strand {
  readonly ledger: Ledger;
  /** The source that names no year; "" for the rows of a known one. */
  readonly source: string;
}

/** All rows of a known year, then those of each source of an assumed one by themselves. */
export function strandsOf(ledger: Ledger): Strand[] {
  const assumed = [...assumedSources(ledger)];
  if (assumed.length === 0) return [{ ledger, source: "" }];
  return ["", ...assumed].map((source) => {
    const isOf = (row: { readonly source: string }) => strandOf(ledger, row) === source;
    const { observations, targets, progress } = ledger;
    const own = {
      observations: observations.filter(isOf),
      targets: targets.filter(isOf),
      progress: progress.filter(isOf),
    };
    return { ledger: { ...ledger, ...own }, source };
  });
}
