import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { AstroIntegration } from "astro";
import { isRunning, mend, switchTo } from "./switch.ts";

export const ROOT = resolve(import.meta.dirname, "..");
const CACHE = join(ROOT, ".cache");

export interface BuildOptions {
  /** The ledger's folder, absolute. */
  readonly data: string;
  /** Where the site goes, absolute. */
  readonly out: string;
  /** `/` or `/sub/`. */
  readonly base: string;
  /** Told now and then how many of how many pages are done. */
  readonly onPages?: (done: number, all: number) => void;
}

/** True where `out` is the program, the ledger, or a folder around one of them. */
export function holdsSource(out: string, data: string): boolean {
  const around = (inner: string) => inner === out || inner.startsWith(out.endsWith(sep) ? out : out + sep);
  const kept = ["src", "scripts", "public", "node_modules", ".git"].map((name) => join(ROOT, name));
  return (
    around(data) || kept.some((folder) => around(folder) || relative(folder, out).split(sep)[0] !== "..")
  );
}

/** The base path as the program uses it: with a slash at either end. */
export function basePath(text: string): string {
  return `/${text.split("/").filter(Boolean).join("/")}/`.replace("//", "/");
}

/**
 * Builds the site of a sound ledger into a folder of its own and then puts it in the place of `out`.
 * Answers the number of files. Throws what Astro throws, and then `out` is as it was.
 */
export async function buildSite({ data, out, base, onPages }: BuildOptions): Promise<number> {
  mend(out);
  const work = workFolder();
  const built = join(work, "site");
  // Astro looks for the packages from the working directory, and so must be inside the program.
  process.chdir(ROOT);
  setEnvironment();
  process.env["TAIZHANG_DATA"] = data;
  process.env["TAIZHANG_BASE"] = base;
  try {
    const { build } = await import("astro");
    await build({
      root: ROOT,
      base,
      outDir: built,
      cacheDir: join(work, "astro"),
      logLevel: "warn",
      vite: { cacheDir: join(work, "vite"), logLevel: "warn" },
      integrations: [countPages(onPages)],
    });
    const files = countFiles(built);
    switchTo(built, out);
    return files;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** What Astro and Vite would read from the shell and build another site for: `import.meta.env` and the like. */
function setEnvironment(): void {
  for (const name of ["MODE", "DEV", "PROD", "SSR", "BASE_URL", "SITE", "ASSETS_PREFIX"])
    delete process.env[name];
  process.env["NODE_ENV"] = "production";
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
}

/** A folder for this build alone, so that two at a time do not meet; those of killed builds are cleared. */
function workFolder(): string {
  mkdirSync(CACHE, { recursive: true });
  for (const name of readdirSync(CACHE)) {
    const pid = /^build-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(CACHE, name), { recursive: true, force: true });
  }
  const work = mkdtempSync(join(CACHE, `build-${process.pid}-`));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  return work;
}

function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}

const STEP = 500;

/** Counts the pages as Astro draws them. */
function countPages(onPages: BuildOptions["onPages"]): AstroIntegration {
  return {
    name: "count-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        let done = 0;
        let all = 0;
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: async () => {
            const paths = await usual.getStaticPaths();
            all = paths.length;
            return paths;
          },
          render: async (request, options) => {
            const page = await usual.render(request, options);
            done += 1;
            if (done % STEP === 0 || done === all) onPages?.(done, all);
            return page;
          },
        }));
      },
    },
  };
}
