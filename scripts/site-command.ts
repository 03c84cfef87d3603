import { relative, resolve } from "node:path";
import { commandWords } from "../src/i18n/commands.ts";
import { handOver } from "../src/ledger/handover.ts";
import { type Given, WrongUsage, wholeNumber } from "./arguments.ts";
import { basePath, beginBuild, holdsSource } from "./build-site.ts";
import { readAndReport } from "./ledger-report.ts";
import { mayReplace } from "./switch.ts";

/** A site that was built: its folder, and the path at which it is to be served. */
export interface Built {
  readonly out: string;
  readonly base: string;
}

/**
 * What `build` and `start` have in common: checks the ledger, builds the site, tells how far it is.
 * Null where the ledger has errors; the old site is then untouched.
 */
export async function checkAndBuild(given: Given): Promise<Built | null> {
  const words = commandWords[given.lang];
  const out = resolve(given.options["out"] ?? "dist");
  const base = basePath(given.options["base"] ?? "/");
  if (holdsSource(out, given.data)) throw new WrongUsage(words.outHoldsSource(out));
  if (!mayReplace(out)) throw new WrongUsage(words.outIsNotASite(out));
  const parts = wholeNumber(given, "jobs") || undefined;
  const build = beginBuild({ data: given.data, out, base, parts });
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
  const files = await build.finish(onPages);
  console.log(words.siteBuilt(String(files), shown));
  return { out, base };
}
