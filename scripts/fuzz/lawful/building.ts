import { handOver } from "../../../src/ledger/handover.ts";
import type { Ledger } from "../../../src/ledger/ledger.ts";
import { forgetSite, ledgerFolder, loadSite } from "../../../src/site.ts";
import { chanceOf } from "../../bench/chance.ts";
import { type FileRoute, fileRoutes, makeFiles } from "./files.ts";
import { lawfulLedger } from "./ledger.ts";
import { makePages } from "./pages.ts";

/** What was made of random ledgers, and every part of a site that could not be made. */
export interface Built {
  readonly pages: number;
  readonly files: number;
  readonly broken: readonly string[];
}

/**
 * Makes the sites of random ledgers, the same ones for the same first number: all pages, charts, files
 * and bulletins. Nothing is written.
 */
export async function buildLawful(
  first: number,
  count: number,
  onLedger?: (done: number) => void,
): Promise<Built> {
  const routes = await fileRoutes();
  const built = { pages: 0, files: 0, broken: [] as string[] };
  for (let i = 0; i < count; i++) {
    const { ledger } = lawfulLedger(chanceOf(first + i));
    await buildOne(ledger, routes, built, `ledger ${first + i}`);
    onLedger?.(i + 1);
  }
  return built;
}

type Count = { -readonly [K in "pages" | "files"]: Built[K] } & { readonly broken: string[] };

async function buildOne(
  ledger: Ledger,
  routes: ReadonlyMap<string, FileRoute>,
  built: Count,
  name: string,
): Promise<void> {
  handOver(ledgerFolder(), ledger);
  forgetSite();
  const site = loadSite();
  const attempt = async (what: string, make: () => void | Promise<void>) => {
    try {
      await make();
    } catch (error) {
      built.broken.push(`${name}: ${what}: ${error instanceof Error ? error.stack : String(error)}`);
    }
  };
  await attempt("pages", () => {
    built.pages += makePages(site);
  });
  for (const [path, route] of routes) {
    await attempt(path, async () => {
      built.files += await makeFiles(path, route);
    });
  }
}
