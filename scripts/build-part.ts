/**
 * One part of a build: the pages that no other part has taken yet, drawn into a folder of its own. Run as
 * a process (`node scripts/build-part.ts`, its part given as JSON), it is told when there is a program to
 * draw them, and tells its parent how far it is.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { handOver } from "../src/ledger/handover.ts";
import { requireStructure } from "../src/ledger/read.ts";
import type { SitePage } from "../src/program.ts";
import { isFirst, takenHere } from "../src/shared-work.ts";
import { MOST_OUTSIDE } from "./limits.ts";

export interface Part {
  /** The ledger's folder, absolute. */
  readonly data: string;
  /** What git knows of the ledger, as a file. */
  readonly history: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** Where the part goes, absolute. */
  readonly out: string;
  /** A folder for all parts of a build, where they mark which pages they have taken, and leave what all need. */
  readonly taken: string;
}

/** What a part's process is told: the module that draws. */
export type Start = { readonly entry: string };

/** What a part's process tells its parent. */
export type Told = { readonly done: number } | { readonly error: string };

/** Told after each page: how many of the part are done, and how many pages all parts have together. */
export type OnPage = (done: number, all: number) => void;

/** Draws a part. Throws what its pages throw. */
export async function buildPart(part: Part, entry: string, onPage: OnPage): Promise<void> {
  setEnvironment(part);
  const program: typeof import("../src/program.ts") = await import(pathToFileURL(entry).href);
  const pages = await program.listPages();
  const [collect, take] = [garbageCollector(), taker(part.taken)];
  let [done, kind] = [0, ""];
  for (const page of pages) {
    const address = addressOf(page, part.base);
    if (!take(address.pathname)) continue;
    collect(page.route.component !== kind);
    kind = page.route.component;
    const content = await program.drawPage(address, page);
    if (content !== null) write(join(part.out, fileOf(page)), content);
    done += 1;
    onPage(done, pages.length);
  }
}

/** Where a page stands when it is drawn. Its host is nobody's: no page names its own. */
function addressOf({ pathname, route }: SitePage, base: string): URL {
  const path = pathname
    .split("/")
    .filter(Boolean)
    .map((name) => `${name}/`)
    .join("");
  return new URL(`${base}${route.type === "endpoint" ? path.slice(0, -1) : path}`, "http://localhost");
}

/** The file that hosts answer an address with; they look for the page of what is not there beside the first. */
function fileOf({ pathname, route }: SitePage): string {
  if (route.type === "endpoint") return pathname;
  return pathname === "/404" ? "404.html" : join(pathname, "index.html");
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** What the program reads. */
function setEnvironment({ data, base, history, taken }: Part): void {
  Object.assign(process.env, {
    TAIZHANG_DATA: data,
    TAIZHANG_BASE: base,
    TAIZHANG_HISTORY: history,
    TAIZHANG_SHARED: taken,
  });
}

/** The heap is worth clearing once it is this many times what was needed last. */
const WORTH_CLEARING = 1.2;

/**
 * Clears what is no longer needed: between large files, and before each kind of page, so that the leftovers
 * of one kind are gone when the next needs most. Saves a sixth of a national build's memory.
 */
function garbageCollector(): (newKind: boolean) => void {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const now = () => {
    const { used_heap_size, external_memory } = getHeapStatistics();
    return { heap: used_heap_size, outside: external_memory };
  };
  let needed = { heap: 0, outside: 0 };
  return (newKind) => {
    const { heap, outside } = now();
    const worth = newKind && heap >= needed.heap * WORTH_CLEARING;
    if (!worth && outside < needed.outside + MOST_OUTSIDE) return;
    collect();
    needed = now();
  };
}

/** Pages taken at a time. */
const HANDFUL = 4;

/** A chart by itself: its page, and its files. */
const EMBEDDED = /\/embed\/[^/]+(?:\/|\.\w+)$/;

/**
 * Which pages are this part's: charts by themselves that it has made for the list of their addresses,
 * and of the others the next few that no other part has taken, so that all parts end together, however
 * late they begin and however heavy their pages. Each part goes through the same list.
 */
function taker(folder: string): (path: string) => boolean {
  let [page, own] = [0, false];
  return (path) => {
    if (EMBEDDED.test(path)) return takenHere().has(path.replace(/\.\w+$/, "/"));
    if (page % HANDFUL === 0) own = isFirst(join(folder, String(page / HANDFUL)));
    page += 1;
    return own;
  };
}

if (import.meta.main && process.send !== undefined) {
  const tell = (told: Told) => process.send?.(told);
  const start = new Promise<Start>((resolve) => process.once("message", resolve));
  // A part is useless without its parent.
  process.once("disconnect", () => process.exit(1));
  try {
    const part: Part = JSON.parse(process.argv[2] ?? "{}");
    // The parent checks the figures meanwhile, and ends this process if they are wrong.
    handOver(part.data, requireStructure(part.data));
    await buildPart(part, (await start).entry, (done) => tell({ done }));
    process.exit(0);
  } catch (error) {
    const told: Told = { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    // What is said is gone where the process ends before it is sent.
    process.send(told, undefined, undefined, () => process.exit(1));
  }
}
