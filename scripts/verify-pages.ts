/**
 * Reads the pages of a built site: where their addresses lead, and what they weigh. Run as a thread
 * (`verify.ts` starts some) with a heap of its own: in one heap with a national ledger, every collection
 * of pages would go through the ledger too.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
import { gzip, gzipSync } from "node:zlib";
import { SCRIPT_EXTRA } from "./limits.ts";
import { importedBy, withImports } from "./site-imports.ts";

/** Pages that are made of their script. */
const SCRIPTED = /^(?:en\/)?(?:compare|search)\/index\.html$/;
/** Quick, and never lighter than what a server sends: a page that passes here is within the limit. */
const QUICK = { level: 1 };
const AT_ONCE = 8;

/** What must not be published: the file, and what is wrong with it. */
export type Fault =
  | { readonly kind: "dead-link"; readonly file: string; readonly to: string }
  | { readonly kind: "heavy"; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "manifest"; readonly file: string };

/** A built site: its folder, its base with a slash at the end, all its files, and a page's limit in bytes. */
export interface BuiltSite {
  readonly site: string;
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly limit: number;
}

/** The places of pages that are led to: by page and place, one page that leads there. */
export type Anchors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What reading some pages has shown. */
export interface PagesRead {
  readonly faults: readonly Fault[];
  readonly anchors: Anchors;
}

/** Reads pages: faults of links and of weight, and the places they lead to. */
export async function readPages(built: BuiltSite, pages: readonly string[]): Promise<PagesRead> {
  const { site, base, files, limit } = built;
  const [weights, anchors] = [weigher(site, files), new Map<string, Map<string, string>>()];
  const faults: Fault[] = [];
  const check = async (file: string) => {
    const html = readFileSync(join(site, file));
    const page = readPage(html.toString("latin1"));
    for (const to of page.links) {
      const target = targetOf(to, file, base, files);
      if (target === null) faults.push({ kind: "dead-link", file, to });
      else if (target.anchor !== "") wanted(anchors, target.file, target.anchor, file);
    }
    const most = limit + (SCRIPTED.test(file) ? SCRIPT_EXTRA : 0);
    const bytes = await weights.of(html, page.parts, base, most);
    if (bytes > most) faults.push({ kind: "heavy", file, bytes, limit: most });
  };
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    await Promise.all(pages.slice(at, at + AT_ONCE).map(check));
  }
  return { faults, anchors };
}

/** The addresses of a page, and those of them that it cannot be shown without. */
function readPage(html: string): { links: Set<string>; parts: Set<string> } {
  const [links, parts] = [new Set<string>(), new Set<string>()];
  for (const [, name, value = ""] of html.matchAll(/ (href|src)="([^"]*)"/g)) {
    links.add(value);
    if (name === "src" || /\.css$/.test(value)) parts.add(value);
  }
  return { links, parts };
}

interface Target {
  readonly file: string;
  readonly anchor: string;
}

const OUTSIDE: Target = { file: "", anchor: "" };

/** The file that an address of a page leads to; null where there is none in the site, or no safe one outside. */
function targetOf(to: string, from: string, base: string, files: ReadonlySet<string>): Target | null {
  if (/^(?:https:|mailto:|data:)/.test(to)) return OUTSIDE;
  const [address = "", anchor = ""] = plain(to).split("#");
  const path = address.split("?")[0] ?? "";
  if (path === "") return { file: from, anchor };
  if (!path.startsWith(base)) return null;
  const inside = path.slice(base.length);
  const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  return files.has(file) ? { file, anchor } : null;
}

/** An address as it is meant: read as single bytes, with `&amp;` and perhaps with `%E5`. */
function plain(text: string): string {
  const bare = text.includes("&") ? text.replaceAll("&amp;", "&").replaceAll("&#38;", "&") : text;
  const read = /[\u0080-\u00ff]/.test(bare) ? Buffer.from(bare, "latin1").toString() : bare;
  try {
    return read.includes("%") ? decodeURIComponent(read) : read;
  } catch {
    return read;
  }
}

/** Remembers that a page leads to a place of another: told once for each place. */
function wanted(all: Map<string, Map<string, string>>, file: string, anchor: string, from: string): void {
  const places = all.get(file) ?? new Map<string, string>();
  all.set(file, places);
  if (!places.has(anchor)) places.set(anchor, from);
}

/** The places that are led to and are not on their page. */
export function anchorFaults(site: string, anchors: Anchors): Fault[] {
  return [...anchors].flatMap(([file, places]) => {
    const html = readFileSync(join(site, file), "utf8");
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const missing = [...places].filter(([anchor]) => !ids.has(anchor));
    return missing.map(
      ([anchor, from]): Fault => ({ kind: "dead-link", file: from, to: `${file}#${anchor}` }),
    );
  });
}

const compress = promisify(gzip);

/** Weighs pages with what they need; styles, scripts and pictures are weighed once. */
function weigher(site: string, files: ReadonlySet<string>) {
  const known = new Map<string, number>();
  const imports = new Map<string, readonly string[]>();
  const part = (path: string): number => {
    const weight = known.get(path) ?? gzipSync(readFileSync(join(site, path))).length;
    known.set(path, weight);
    return weight;
  };
  const importsOf = (file: string): readonly string[] => {
    const found = imports.get(file) ?? (file.endsWith(".js") ? importedBy(site, file) : []);
    imports.set(file, found);
    return found;
  };
  const of = async (html: Buffer, parts: ReadonlySet<string>, base: string, most: number) => {
    // A missing part is told as a dead link.
    const own = [...parts].map((to) => to.slice(base.length)).filter((path) => files.has(path));
    const rest = withImports(own, importsOf).reduce((sum, path) => sum + part(path), 0);
    if (html.length + rest <= most) return html.length + rest;
    const quick = (await compress(html, QUICK)).length + rest;
    return quick <= most ? quick : (await compress(html)).length + rest;
  };
  return { of };
}

/** What a thread is asked for, and what it answers. */
export type Asked = { readonly pages: readonly string[] } | { readonly anchors: Anchors };
export type Answered = PagesRead | readonly Fault[];

const given: Partial<BuiltSite> | null = workerData;
if (given?.site !== undefined) {
  const built = given as BuiltSite;
  parentPort?.on("message", async (asked: Asked) => {
    const answer: Answered =
      "pages" in asked ? await readPages(built, asked.pages) : anchorFaults(built.site, asked.anchors);
    parentPort?.postMessage(answer);
  });
}
