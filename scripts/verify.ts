import { readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { MOST_THREADS, PAGE_LIMIT } from "./limits.ts";
import { MANIFEST } from "./manifest.ts";
import type { Anchors, Answered, Asked, BuiltSite, Fault, PagesRead } from "./verify-pages.ts";

export type { Fault } from "./verify-pages.ts";

/**
 * Looks at a built site before it takes the old one's place: every address of a page leads to a file
 * of the site (and to a place of that page, where it names one), no page is heavier than `limit`
 * bytes, and the manifest lists what is there. `base` ends with a slash. Faults in the order of files.
 */
export async function verifySite(site: string, base: string, limit = PAGE_LIMIT): Promise<Fault[]> {
  const files = filesOf(site);
  const readers = threads({ site, base, files, limit });
  try {
    const pages = shares(
      [...files].filter((file) => file.endsWith(".html")),
      readers.length,
    );
    const read = (await each(
      readers,
      pages.map((some) => ({ pages: some })),
    )) as PagesRead[];
    const anchors = shares([...together(read.map((one) => one.anchors))], readers.length);
    const lost = (await each(
      readers,
      anchors.map((some) => ({ anchors: new Map(some) })),
    )) as Fault[][];
    const faults = [manifestFaults(site, files), ...read.map((one) => one.faults), ...lost].flat();
    return faults.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  } finally {
    await Promise.all(readers.map((reader) => reader.terminate()));
  }
}

function threads(built: BuiltSite): Worker[] {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const file = join(import.meta.dirname, "verify-pages.ts");
  return Array.from({ length: count }, () => new Worker(file, { workerData: built }));
}

/** A list cut into `count` runs of about the same length. */
function shares<T>(all: readonly T[], count: number): T[][] {
  const length = Math.ceil(all.length / count);
  return Array.from({ length: count }, (_, i) => all.slice(i * length, (i + 1) * length));
}

/** Asks each thread its own question; the answers in the same order. Throws what a thread throws. */
function each(readers: readonly Worker[], asked: readonly Asked[]): Promise<Answered[]> {
  return Promise.all(
    readers.map(
      (reader, i) =>
        new Promise<Answered>((resolve, reject) => {
          reader.once("message", resolve).once("error", reject).postMessage(asked[i]);
        }),
    ),
  );
}

/** The places that any page leads to, each with the first page that does. */
function together(all: readonly Anchors[]): Anchors {
  const places = new Map<string, Map<string, string>>();
  for (const [file, more] of all.flatMap((one) => [...one])) {
    const known = places.get(file);
    places.set(file, new Map([...more, ...(known ?? [])]));
  }
  return places;
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

/** What the manifest lists but is missing, or has another size. */
function manifestFaults(site: string, files: ReadonlySet<string>): Fault[] {
  const { files: listed } = JSON.parse(readFileSync(join(site, MANIFEST), "utf8")) as {
    files: { path: string; bytes: number }[];
  };
  const isThere = ({ path, bytes }: { path: string; bytes: number }) =>
    files.has(path) && statSync(join(site, path)).size === bytes;
  return listed.filter((one) => !isThere(one)).map(({ path }) => ({ kind: "manifest", file: path }));
}
