/**
 * One part of a build: the pages that no other part has taken yet, drawn by Astro into a folder of its
 * own. Run as a process (`node scripts/build-part.ts`, its part given as JSON), it tells its parent how
 * far it is.
 */

import { join } from "node:path";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { AstroIntegration } from "astro";
import { handOver } from "../src/ledger/handover.ts";
import { requireStructure } from "../src/ledger/read.ts";
import { isFirst, takenHere } from "../src/shared-work.ts";
import { MOST_OUTSIDE } from "./limits.ts";

export interface Part {
  /** The program's folder. */
  readonly root: string;
  /** The ledger's folder, absolute. */
  readonly data: string;
  /** What git knows of the ledger, as a file. */
  readonly history: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** Where the part goes, and where Astro may keep what it needs meanwhile; both absolute. */
  readonly out: string;
  readonly cache: string;
  /** A folder for all parts of a build, where they mark which pages they have taken, and leave what all need. */
  readonly taken: string;
}

/** What a part's process tells its parent. */
export type Told = { readonly done: number } | { readonly error: string };

/** Told after each page: how many of the part are done, and how many pages all parts have together. */
export type OnPage = (done: number, all: number) => void;

/** Draws a part. Throws what Astro throws. */
export async function buildPart(part: Part, onPage: OnPage): Promise<void> {
  // Astro looks for the packages from the working directory, and so must be inside the program.
  process.chdir(part.root);
  setEnvironment(part);
  const { build } = await import("astro");
  await build({
    root: part.root,
    base: part.base,
    outDir: part.out,
    cacheDir: `${part.cache}/astro`,
    logLevel: "warn",
    vite: { cacheDir: `${part.cache}/vite`, logLevel: "warn" },
    integrations: [pagesOf(part, onPage)],
  });
}

/**
 * The bundler's allocator (mimalloc) gives back at once what it no longer needs, and takes no pages of
 * 2 MB: a quarter of a gigabyte in each process, which is not used again once the program is bundled.
 */
const LEAN_BUNDLER = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ALLOW_THP: "0" };

/** Sets what the site reads, and removes what a shell may have set and Vite would build another site for. */
function setEnvironment({ data, base, history, taken }: Part): void {
  for (const name of ["MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX"]) {
    delete process.env[name];
  }
  const own = { NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" };
  Object.assign(process.env, own, LEAN_BUNDLER, {
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

/** Leaves Astro only the pages of the part, and counts them as they are drawn. */
function pagesOf({ taken }: Part, onPage: OnPage): AstroIntegration {
  return {
    name: "pages-of-part",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        let done = 0;
        let all = 0;
        let kind = "";
        const [collect, take] = [garbageCollector(), taker(taken)];
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (request, options) => {
            // Astro writes no file for an answer without content.
            if (!take(new URL(request.url).pathname)) return new Response(null);
            collect(options.routeData.component !== kind);
            kind = options.routeData.component;
            const page = await usual.render(request, options);
            done += 1;
            onPage(done, all);
            return page;
          },
        }));
      },
    },
  };
}

if (import.meta.main && process.send !== undefined) {
  const tell = (told: Told) => process.send?.(told);
  // A part is useless without its parent.
  process.once("disconnect", () => process.exit(1));
  try {
    const part: Part = JSON.parse(process.argv[2] ?? "{}");
    // The parent checks the figures meanwhile, and ends this process if they are wrong.
    handOver(part.data, requireStructure(part.data));
    await buildPart(part, (done) => tell({ done }));
    process.exit(0);
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    process.exitCode = 1;
    process.disconnect();
  }
}
