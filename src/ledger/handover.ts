import type { Ledger } from "./ledger.ts";

/**
 * One process, one reading: a build checks the ledger before it draws the site, but the site's code
 * is bundled apart from the command's, so the two share no module. The command leaves the ledger
 * here for the site to find, and a national ledger is not read twice.
 */
const PLACE = Symbol.for("taizhang.ledger");

interface Left {
  readonly folder: string;
  readonly ledger: Ledger;
}
type Shelf = { [PLACE]?: Left };

/** Leaves a checked ledger for this process's site. */
export function handOver(folder: string, ledger: Ledger): void {
  (globalThis as Shelf)[PLACE] = { folder, ledger };
}

/** The ledger that was left for this folder, once; null where none was. */
export function takeOver(folder: string): Ledger | null {
  const left = (globalThis as Shelf)[PLACE];
  if (left?.folder !== folder) return null;
  delete (globalThis as Shelf)[PLACE];
  return left.ledger;
}
