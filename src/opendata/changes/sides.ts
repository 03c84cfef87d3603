import type { Lookup } from "../../ledger/lookup.ts";

/** The two ledgers of what a comparison touches. */
export interface Sides {
  readonly before: Lookup;
  readonly after: Lookup;
}
