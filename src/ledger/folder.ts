import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of a ledger: their names relative to its folder, sorted, and their bytes. */
export interface Files {
  readonly names: readonly string[];
  /** The bytes of a file, or the reason it cannot be read. */
  read(name: string): Uint8Array | { readonly reason: string };
}

/** No table of one year is larger: a larger file is damaged, or was never meant to be here. */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** The files of a folder and of its folders one level down. Links are listed and not followed. */
export function folderFiles(folder: string): Files {
  return { names: listFiles(folder), read: (name) => readFile(join(folder, name)) };
}

function listFiles(folder: string): string[] {
  const names: string[] = [];
  for (const entry of entriesOf(folder)) {
    if (entry.isDirectory()) {
      names.push(...entriesOf(join(folder, entry.name)).map((inner) => `${entry.name}/${inner.name}`));
    } else {
      names.push(entry.name);
    }
  }
  return names.sort();
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
  } catch {
    // A folder that is not there has no files: the missing tables are what is told.
    return [];
  }
}

function readFile(path: string): Uint8Array | { reason: string } {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return { reason: "link" };
    if (!stat.isFile()) return { reason: "folder" };
    if (stat.size > LARGEST_FILE) return { reason: "size" };
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return { reason: code === "ENOENT" ? "missing" : "denied" };
  }
}

/** Files held in memory: for tests, and for what an import would make of a ledger. */
export function memoryFiles(texts: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    names: Object.keys(texts).sort(),
    read: (name) => {
      const text = texts[name];
      if (text === undefined) return { reason: "missing" };
      return typeof text === "string" ? new TextEncoder().encode(text) : text;
    },
  };
}
