import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** Which tests reach a file by their imports, and over how many files; the nearest first. */
export type Reach = (file: string) => ReadonlyMap<string, number>;

/** The files that each file of `src` imports, turned round. */
export function importersOf(texts: ReadonlyMap<string, string>): Map<string, string[]> {
  const importers = new Map<string, string[]>();
  for (const [file, text] of texts) {
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
      if (!fileName.startsWith(".")) continue;
      const to = join(dirname(file), fileName);
      importers.set(to, [...(importers.get(to) ?? []), file]);
    }
  }
  return importers;
}

/** Level by level from the file to its importers; tests stop the way. */
export function reachOf(importers: ReadonlyMap<string, readonly string[]>): Reach {
  return (file) => {
    const steps = new Map([[file, 0]]);
    // A map may grow while it is gone through: what is added comes at the end.
    for (const [at, far] of steps) {
      for (const importer of importers.get(at) ?? []) if (!steps.has(importer)) steps.set(importer, far + 1);
    }
    return new Map([...steps].filter(([one]) => isTest(one)));
  };
}

function isTest(file: string): boolean {
  return file.endsWith(".test.ts") && !file.endsWith(".browser.test.ts");
}

/**
 * All the TypeScript of `src`, and what its tests take from `scripts`. Tests of `scripts` start programs,
 * which would not meet a mutant.
 */
export function readSources(root: string): Map<string, string> {
  const all = globSync(["src/**/*.ts", "scripts/fuzz/lawful/*.ts"], { cwd: root });
  const files = all.map((file) => file.replaceAll("\\", "/"));
  return new Map(files.sort().map((file) => [file, readFileSync(join(root, file), "utf8")]));
}
