import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../../site-program.ts";

/** A route of the site that answers files. */
export interface FileRoute {
  getStaticPaths?(): Iterable<StaticPath>;
  GET(given: Required<StaticPath>): Response | Promise<Response>;
}

interface StaticPath {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly props?: object;
}

/** A picture takes its colours from a style sheet, which a bundler reads; charts are drawn in `pages.ts`. */
const PICTURE = /\.svg\.ts$/;

/** No file system takes a longer name, in bytes. */
const LONGEST_NAME = 255;

/** Every route of `src/pages` that answers files, by its path there. */
export async function fileRoutes(): Promise<ReadonlyMap<string, FileRoute>> {
  const pages = join(ROOT, "src/pages");
  const paths = globSync("**/*.ts", { cwd: pages }).filter((path) => !PICTURE.test(path));
  const routes = new Map<string, FileRoute>();
  for (const path of paths.sort()) {
    routes.set(path, await import(/* @vite-ignore */ pathToFileURL(join(pages, path)).href));
  }
  return routes;
}

/** Has a route make each of its files, and answers how many. Throws for a name that no file can have. */
export async function makeFiles(path: string, route: FileRoute): Promise<number> {
  const all = [...(route.getStaticPaths?.() ?? [{ params: {} }])];
  for (const { params, props = {} } of all) {
    const response = await route.GET({ params, props });
    await response.arrayBuffer();
    const name = fileName(path, params);
    if (Buffer.byteLength(name) > LONGEST_NAME) throw new Error(`no file can have this name: ${name}`);
  }
  return all.length;
}

/** The longest of the names of folders and file. */
function fileName(path: string, params: StaticPath["params"]): string {
  const filled = path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? "");
  const [longest = ""] = filled
    .replace(/\.ts$/, "")
    .split("/")
    .sort((a, b) => b.length - a.length);
  return longest;
}
