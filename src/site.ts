/**
 * The composition root: reads the ledger once, fixes its as-of period and the base path, and hands
 * the same site to every page.
 */

import { dirname, join } from "node:path";
import { type Files, folderFiles } from "./ledger/folder.ts";
import { takeOver } from "./ledger/handover.ts";
import { NO_HISTORY, type Release, readHistory } from "./ledger/history.ts";
import { buildLookup } from "./ledger/lookup.ts";
import { readFiles, requireLedger } from "./ledger/read.ts";
import { ALONE, type Work } from "./models/embed/work.ts";
import { type Edition, editionOf } from "./models/ground/edition.ts";
import { type Site, siteOf } from "./models/ground/site.ts";
import { sharedThrough } from "./shared-work.ts";

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
  const lookup = buildLookup(takeOver(folder) ?? requireLedger(folder));
  const past = process.env.TAIZHANG_HISTORY;
  const history = past ? readHistory(past) : NO_HISTORY;
  loaded = siteOf(lookup, base.endsWith("/") ? base : `${base}/`, history.version.text, history);
  return loaded;
}

/** The site in one language. */
export function loadEdition(lang: Edition["lang"]): Edition {
  return editionOf(loadSite(), lang);
}

/** How this process shares its work: through the folder `TAIZHANG_SHARED` of a build in several, else with none. */
export function loadWork(): Work {
  const folder = process.env.TAIZHANG_SHARED;
  return folder ? sharedThrough(folder) : ALONE;
}

/** The next `loadSite` reads the ledger anew: for development, after an edit. */
export function forgetSite(): void {
  loaded = null;
}

/** A released state that the site keeps. */
export interface KeptRelease {
  readonly release: Release;
  /** The ledger's files as they were. */
  readonly files: Files;
  /** Null where the ledger of then has errors by today's rules, or is too large to be read again. */
  readonly site: Site | null;
}

/** Of a ledger larger than this, in bytes, a release keeps the files and no bulletins. */
const LARGEST_KEPT = 32 * 1024 ** 2;

let kept: ReadonlyMap<string, KeptRelease> | null = null;

/** The released states by version, oldest first; none where no repository tells of any. */
export function loadReleases(): ReadonlyMap<string, KeptRelease> {
  if (kept !== null) return kept;
  const { base, history } = loadSite();
  const tagged = history.releases.filter(({ files }) => files !== undefined);
  kept = new Map(tagged.map((release) => [release.version, keptRelease(release, base)]));
  return kept;
}

function keptRelease(release: Release, base: string): KeptRelease {
  const folder = join(dirname(process.env.TAIZHANG_HISTORY ?? ""), "releases", release.version);
  const files = folderFiles(folder);
  const size = files.names.reduce((sum, name) => sum + (files.read(name) as Uint8Array).length, 0);
  const { ledger } = size > LARGEST_KEPT ? { ledger: null } : readFiles(files);
  return {
    release,
    files,
    site: ledger === null ? null : siteOf(buildLookup(ledger), base, release.version),
  };
}
