/**
 * The site as a program by itself: which pages it has, and each of them drawn. Bundled once, it is what
 * every process of every build runs until the code changes.
 */

import { StaticPaths } from "astro:static-paths";
import type { RouteData } from "astro";
import { createApp } from "astro/app/entrypoint";

/** A page or file of the site: its address without the base path, and the route that draws it. */
export interface SitePage {
  readonly pathname: string;
  readonly route: RouteData;
}

/** Answers at once rather than as streams: they all become files. */
const app = createApp({ streaming: false });

/** All pages and files, those of a kind together. Throws what the lists of their addresses throw. */
export async function listPages(): Promise<SitePage[]> {
  const [pages, known] = [await new StaticPaths(app).getAll(), new Set<string>()];
  for (const { pathname } of pages) {
    const address = pathname.replace(/\/$/, "");
    if (known.has(address)) throw new Error(`two pages at ${address}`);
    known.add(address);
  }
  return pages;
}

/**
 * What stands at an address; null where it has no content, and so no file. Throws where the page throws,
 * which has been told on the console by then.
 */
export async function drawPage(address: URL, { route }: SitePage): Promise<Uint8Array | null> {
  const answer = await app.render(new Request(address), { routeData: route });
  if (answer.status >= 500) throw new Error(`${address.pathname} could not be drawn`);
  return answer.body === null ? null : new Uint8Array(await answer.arrayBuffer());
}
