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
