/**
 * The site's program: what draws its pages, bundled by Astro. It is the same for every ledger, so it is
 * made once and kept in the cache until the code changes. Run as a process
 * (`node scripts/site-program.ts FOLDER BASE`), so that the bundler gives its memory back.
 */

import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { AstroIntegration } from "astro";
import { MOST_PROGRAMS } from "./limits.ts";

export const ROOT = resolve(import.meta.dirname, "..");

/** What a program is made of. Tests have no part in it. */
const SOURCES = ["src/**/*", "public/**/*", "astro.config.mjs", "package*.json", "tsconfig.json"];
const TESTS = /\.test\.ts$/;

/** A program in its folder: the module that draws pages, as `src/program.ts` says, and the files beside them. */
export interface SiteProgram {
  readonly entry: string;
  readonly files: string;
}

/**
 * The program for a base path, made if this code has none yet. Two builds may want it at once: each makes
 * its own, and the first is kept. Throws where it cannot be made; Astro has then said why.
 */
export async function siteProgram(base: string): Promise<SiteProgram> {
  const folder = join(ROOT, ".cache/programs");
  const program = join(folder, nameOf(base));
  if (!isWhole(program)) await make(program, base);
  const now = new Date();
  utimesSync(program, now, now);
  forgetOldest(folder);
  return { entry: join(program, "server", ENTRY), files: join(program, "client") };
}

const ENTRY = "program.mjs";
const SUM = "sum";
const PARTS = ["server/**/*", "client/**/*"];

/** Another name for any other code, packages, Node or base path. */
function nameOf(base: string): string {
  const sources = filesIn(ROOT, SOURCES).filter((path) => !TESTS.test(path));
  return sumOf(ROOT, sources, `${process.version} ${base}`).slice(0, 32);
}

/** A program is kept with its sum: a cache may have lost or changed a part of it. */
function isWhole(program: string): boolean {
  const sum = join(program, SUM);
  return existsSync(sum) && readFileSync(sum, "utf8") === sumOf(program, filesIn(program, PARTS));
}

function filesIn(folder: string, patterns: readonly string[]): string[] {
  const entries = globSync(patterns, { cwd: folder, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

function sumOf(folder: string, paths: readonly string[], more = ""): string {
  const hash = createHash("sha256").update(more);
  for (const path of paths.toSorted()) {
    const content = readFileSync(path);
    hash.update(`\n${path.slice(folder.length)} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

async function make(program: string, base: string): Promise<void> {
  mkdirSync(dirname(program), { recursive: true });
  const draft = mkdtempSync(join(dirname(program), "draft-"));
  const child = fork(import.meta.filename, [draft, base], { env: { ...process.env, ...LEAN_BUNDLER } });
  const remove = () => rmSync(draft, { recursive: true, force: true, maxRetries: 5 });
  const stop = () => {
    child.kill("SIGKILL");
    remove();
  };
  process.once("exit", stop);
  try {
    const code = await new Promise((end) => child.once("close", end));
    if (code !== 0) throw new Error("the program of the site could not be bundled");
    writeFileSync(join(draft, SUM), sumOf(draft, filesIn(draft, PARTS)));
    if (isWhole(program)) return;
    rmSync(program, { recursive: true, force: true });
    renameSync(draft, program);
  } finally {
    process.removeListener("exit", stop);
    remove();
  }
}

/**
 * The bundler's allocator (mimalloc) gives back at once what it no longer needs, and takes no pages of
 * 2 MB: a quarter of a gigabyte.
 */
const LEAN_BUNDLER = { MIMALLOC_PURGE_DELAY: "0", MIMALLOC_ALLOW_THP: "0" };

/** A build may still run what was used last; what is older goes, drafts of killed builds too. */
function forgetOldest(folder: string): void {
  const used = readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return { path, time: statSync(path).mtimeMs };
  });
  const old = used.sort((one, other) => other.time - one.time).slice(MOST_PROGRAMS);
  for (const { path } of old) rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

/** Lets Astro bundle `src/program.ts`, and keeps the bundle before any page is drawn. */
function bundleAlone(draft: string): AstroIntegration {
  let made = "";
  return {
    name: "taizhang:program",
    hooks: {
      "astro:build:setup": ({ vite }) => {
        const drawing = vite.environments?.prerender?.build;
        if (drawing?.outDir === undefined) throw new Error("Astro bundles no program to draw pages");
        made = drawing.outDir;
        drawing.rolldownOptions = { ...drawing.rolldownOptions, input: join(ROOT, "src/program.ts") };
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer({
          name: "taizhang:none",
          setup: async () => {
            const server = join(draft, "server");
            cpSync(made, server, { recursive: true });
            const entry = readdirSync(server).find((name) => name.startsWith("prerender-entry"));
            writeFileSync(join(server, ENTRY), `export * from "./${entry}";\n`);
          },
          getStaticPaths: async () => [],
          render: async () => new Response(null),
        });
      },
    },
  };
}

/** Sets what a build is, and removes what a shell may have set and Vite would bundle another program for. */
function setEnvironment(): void {
  for (const name of ["MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX"]) {
    delete process.env[name];
  }
  Object.assign(process.env, { NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1" });
}

async function bundle(draft: string, base: string): Promise<void> {
  // Astro looks for the packages from the working directory, and so must be inside the program.
  process.chdir(ROOT);
  setEnvironment();
  const { build } = await import("astro");
  const cache = join(draft, "cache");
  await build({
    root: ROOT,
    base,
    outDir: join(draft, "client"),
    cacheDir: join(cache, "astro"),
    logLevel: "warn",
    vite: { cacheDir: join(cache, "vite"), logLevel: "warn" },
    integrations: [bundleAlone(draft)],
  });
  rmSync(cache, { recursive: true, force: true });
}

if (import.meta.main && process.send !== undefined) {
  // A bundle is useless without its parent.
  process.once("disconnect", () => process.exit(1));
  const [draft, base] = process.argv.slice(2) as [string, string];
  await bundle(draft, base);
  process.exit(0);
}
