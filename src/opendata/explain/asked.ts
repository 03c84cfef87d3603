import type { Lang } from "../../i18n/lang.ts";
import type { Lookup, SeriesKey } from "../../ledger/lookup.ts";
import type { Period } from "../../ledger/period.ts";

/** What is to be explained, and where the ledger lies: its rows are named by file and line in it. */
export interface Asked {
  readonly lookup: Lookup;
  readonly key: SeriesKey;
  readonly at: Period;
  readonly folder: string;
  readonly lang: Lang;
}

type Placed = { readonly file?: string | undefined; readonly line?: number | undefined };

/** Where a row stands; empty for what no row states. */
export function place({ file, line }: Placed, folder: string): string {
  return file === undefined ? "" : `  [${folder}/${file}:${line}]`;
}
