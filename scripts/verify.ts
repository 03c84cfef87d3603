import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip, gzipSync } from "node:zlib";
import { MANIFEST } from "./manifest.ts";

/** What a page may weigh with its style, pictures and scripts, compressed, in bytes. */
export const PAGE_LIMIT = 60 * 1024;
/** Pages that are made of their script may have so much more. */
const SCRIPTED = /^(?:en\/)?(?:compare|search)\/index\.html$/;
const SCRIPT_EXTRA = 50 * 1024;
/** Quick, and never lighter than what a server sends: a page within the limit is within it for sure. */
const QUICK = { level: 1 };
const AT_ONCE = 8;

/** Something that must not be published: the file that has it, and what is wrong. */
export type Fault =
  | { readonly kind: "dead-link"; readonly file: string; readonly to: string }
  | { readonly kind: "heavy"; readonly file: string; readonly bytes: number; readonly limit: number }
  | { readonly kind: "manifest"; readonly file: string };

/**
 * Looks at a built site before it takes the old one's place: every address of a page leads to a file
 * of the site (and to a place of that page, where it names one), no page is heavier than `limit`
 * bytes, and the manifest lists what is there. `base` ends with a slash. Faults in the order of files.
 */
export async function verifySite(site: string, base: string, limit = PAGE_LIMIT): Promise<Fault[]> {
  const files = filesOf(site);
  const [weights, anchors] = [weigher(site, files), new Map<string, Map<string, string>>()];
  const faults: Fault[] = manifestFaults(site, files);
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
  const pages = [...files].filter((file) => file.endsWith(".html"));
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    await Promise.all(pages.slice(at, at + AT_ONCE).map(check));
  }
  faults.push(...anchorFaults(site, anchors));
  return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

/** Every file by its address without the base path. */
function filesOf(site: string): Set<string> {
  const found: string[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(site, folder), { withFileTypes: true })) {
      const path = folder + entry.name;
      if (entry.isDirectory()) walk(`${path}/`);
      else found.push(path);
    }
  };
  walk("");
  return new Set(found.sort());
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

function anchorFaults(site: string, all: ReadonlyMap<string, ReadonlyMap<string, string>>): Fault[] {
  return [...all].flatMap(([file, places]) => {
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
    // A part that is not there is a dead link, told as such.
    const own = [...parts].map((to) => to.slice(base.length)).filter((path) => files.has(path));
    const rest = withImports(own, importsOf).reduce((sum, path) => sum + part(path), 0);
    if (html.length + rest <= most) return html.length + rest;
    const quick = (await compress(html, QUICK)).length + rest;
    return quick <= most ? quick : (await compress(html)).length + rest;
  };
  return { of };
}

/** Scripts with all that they import by `importsOf`, each once. */
export function withImports(
  files: readonly string[],
  importsOf: (file: string) => readonly string[],
  known = new Set<string>(),
): string[] {
  for (const file of files.filter((one) => !known.has(one))) {
    known.add(file);
    withImports(importsOf(file), importsOf, known);
  }
  return [...known];
}

/** Imports that come with a script: what it asks for later is not needed to show a page. */
const AT_LOADING = /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;

/** The scripts that one of a site imports, found by `pattern`. */
export function importedBy(site: string, file: string, pattern = AT_LOADING): string[] {
  return [...readFileSync(join(site, file), "utf8").matchAll(pattern)].map(([, to = ""]) =>
    new URL(to, `http://site/${file}`).pathname.slice(1),
  );
}

/** What the manifest lists and is not there, or has another size. */
function manifestFaults(site: string, files: ReadonlySet<string>): Fault[] {
  const { files: listed } = JSON.parse(readFileSync(join(site, MANIFEST), "utf8")) as {
    files: { path: string; bytes: number }[];
  };
  const isThere = ({ path, bytes }: { path: string; bytes: number }) =>
    files.has(path) && statSync(join(site, path)).size === bytes;
  return listed.filter((one) => !isThere(one)).map(({ path }) => ({ kind: "manifest", file: path }));
}
