import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The place of the sample ledger with the longest history of figures. */
const KNOWN_REGION = "songyuan";

/**
 * The pages that are judged where none is named, as addresses from `/`: the home page, a region page
 * (of a ledger without the sample's, the one with the most in it), and the latest targets. A kind of
 * page that the site does not have is left out.
 */
export function pagesToJudge(site: string): string[] {
  const regions = pagesIn(site, "regions").sort((a, b) => weight(site, b) - weight(site, a));
  const known = regions.find((page) => page === `/regions/${KNOWN_REGION}/`);
  const years = pagesIn(site, "targets").filter((page) => /\/\d{4}\/$/.test(page));
  return ["/", known ?? regions[0], years.sort().at(-1)].filter((page) => page !== undefined);
}

/** True where a site has this page. */
export function hasPage(site: string, page: string): boolean {
  return page.startsWith("/") && page.endsWith("/") && existsSync(join(site, page, "index.html"));
}

function pagesIn(site: string, kind: string): string[] {
  const folder = join(site, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `/${kind}/${name}/`)
    .filter((page) => hasPage(site, page));
}

function weight(site: string, page: string): number {
  return statSync(join(site, page, "index.html")).size;
}
