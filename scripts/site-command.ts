import { relative, resolve } from "node:path";
import type { Lang } from "../src/i18n/lang.ts";
import { wordsOf } from "../src/i18n/words.ts";
import { handOver } from "../src/ledger/handover.ts";
import { type Given, WrongUsage, wholeNumber } from "./arguments.ts";
import { basePath, beginBuild, holdsSource, NotVerified } from "./build-site.ts";
import { readAndReport } from "./ledger-report.ts";
import { MOST_FAULTS } from "./limits.ts";
import { mayReplace } from "./switch.ts";
import type { Fault } from "./verify.ts";

const KB = 1024;

/** A site that was built: its folder, and the path at which it is to be served. */
export interface Built {
  readonly out: string;
  readonly base: string;
}

/**
 * What `build` and `start` share: checks the ledger, builds the site, tells its progress. Null where the
 * ledger has errors; the old site is then untouched.
 */
export async function checkAndBuild(given: Given): Promise<Built | null> {
  const words = wordsOf(given.lang).commands;
  const out = resolve(given.options["out"] ?? "dist");
  const base = basePath(given.options["base"] ?? "/");
  if (holdsSource(out, given.data)) throw new WrongUsage(words.outHoldsSource(out));
  if (!mayReplace(out)) throw new WrongUsage(words.outIsNotASite(out));
  const parts = wholeNumber(given, "jobs") || undefined;
  const limit = wholeNumber(given, "page-limit");
  const pageLimit = limit === undefined ? undefined : limit * KB;
  const build = beginBuild({ data: given.data, out, base, parts, pageLimit });
  const read = readAndReport(given);
  if (read === null) {
    build.stop();
    console.error(words.ledgerUnsound);
    return null;
  }
  handOver(given.data, read.ledger);
  console.log(words.ledgerRead(String(read.rows)));
  const onPages = (done: number, all: number) => console.log(words.pagesBuilt(String(done), String(all)));
  const shown = relative(process.cwd(), out) || out;
  try {
    const files = await build.finish(onPages);
    console.log(wordsOf(given.lang).publishing.verified(String(files)));
    console.log(words.siteBuilt(String(files), shown));
    return { out, base };
  } catch (error) {
    if (!(error instanceof NotVerified)) throw error;
    tellFaults(given.lang, error.faults);
    return null;
  }
}

/** Prints what keeps a site from being published; of very many faults, the first. */
function tellFaults(lang: Lang, faults: readonly Fault[]): void {
  const words = wordsOf(lang).publishing;
  for (const fault of faults.slice(0, MOST_FAULTS)) console.error(faultText(lang, fault));
  if (faults.length > MOST_FAULTS) console.error(words.more(String(faults.length - MOST_FAULTS)));
  console.error(words.notPublished);
}

/** A fault in one line, the page first. */
export function faultText(lang: Lang, fault: Fault): string {
  const words = wordsOf(lang).publishing.faults;
  const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);
  if (fault.kind === "dead-link") return words[fault.kind](fault.file, fault.to);
  if (fault.kind === "manifest") return words[fault.kind](fault.file);
  return words[fault.kind](fault.file, kilobytes(fault.bytes), kilobytes(fault.limit));
}
