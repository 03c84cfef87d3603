import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { answer } from "./serve.ts";

/** A link that leads nowhere, and the first page that has it. */
export interface DeadLink {
  readonly from: string;
  /** What is wrong with it: `/regions/x/ answers 404`. */
  readonly what: string;
}

interface LinkedPage {
  readonly path: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const ORIGIN = "http://site";
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">", "#39": "'" };

/**
 * Every link and every file of a built site's pages that is not there, each once: addresses of other
 * sites are not asked. `base` is the path at which the site is served; a link out of it is dead.
 */
export function deadLinks(folder: string, base: string): DeadLink[] {
  const pages = linkedPages(folder, base);
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  const dead = new Map<string, DeadLink>();
  for (const { path, links } of pages) {
    for (const link of links) {
      const what = fault(folder, base, path, link, ids);
      if (what !== null && !dead.has(what)) dead.set(what, { from: path, what });
    }
  }
  return [...dead.values()];
}

function linkedPages(folder: string, base: string): LinkedPage[] {
  const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
  return files.sort().map((file) => {
    const html = readFileSync(join(folder, file), "utf8");
    const links = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) => plain(match[1] ?? ""));
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => plain(match[1] ?? ""));
    const path = base + file.replace(/(^|\/)index\.html$/, "$1");
    return { path, links: [...new Set(links)], ids: new Set(ids) };
  });
}

function plain(text: string): string {
  return text.replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name] ?? whole);
}

/** What is wrong with a link of a page; null for one that leads somewhere, or out of the site. */
function fault(
  folder: string,
  base: string,
  from: string,
  link: string,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  if (/^(?:https:|mailto:|data:)/.test(link)) return null;
  const page = new URL(from, ORIGIN);
  const url = URL.canParse(link, page) ? new URL(link, page) : null;
  if (url?.origin !== ORIGIN) return `${link} is no address`;
  const got = answer(folder, base, url.pathname);
  if (got.status !== 200) return `${url.pathname} answers ${got.status}`;
  const place = decodeURIComponent(url.hash.slice(1));
  if (place === "" || ids.get(decodeURIComponent(url.pathname))?.has(place)) return null;
  return `${url.pathname} has no #${place}`;
}
