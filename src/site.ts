/**
 * The composition root: reads the ledger once, fixes its as-of period and the base path, and hands
 * the same site to every page.
 */
import { join } from "node:path";
import { takeOver } from "./ledger/handover.ts";
import { NO_HISTORY, readHistory } from "./ledger/history.ts";
import { lookUp } from "./ledger/lookup.ts";
import { requireLedger } from "./ledger/read.ts";
import { type Site, siteOf } from "./models/site.ts";

let loaded: Site | null = null;

/** The ledger's folder: `TAIZHANG_DATA`, else `data` of this checkout. */
export function ledgerFolder(): string {
  return process.env.TAIZHANG_DATA ?? join(process.cwd(), "data");
}

/** The site. Throws a `LedgerError` with every problem where the ledger has errors. */
export function loadSite(): Site {
  if (loaded !== null) return loaded;
  const base = process.env.TAIZHANG_BASE ?? "/";
  const folder = ledgerFolder();
  const lookup = lookUp(takeOver(folder) ?? requireLedger(folder));
  const past = process.env.TAIZHANG_HISTORY;
  const history = past ? readHistory(past) : NO_HISTORY;
  loaded = siteOf(lookup, base.endsWith("/") ? base : `${base}/`, history.version.text, history);
  return loaded;
}

/** The next `loadSite` reads the ledger anew: for development, after an edit. */
export function forgetSite(): void {
  loaded = null;
}
