import { readFileSync } from "node:fs";
import { join } from "node:path";

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
