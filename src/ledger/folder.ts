import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { DEEPEST_FOLDER, LARGEST_FILE, LARGEST_SETTINGS } from "./limits.ts";
import { ascending } from "./order.ts";
import { SITE_FILE } from "./settings.ts";

/** The files of a ledger: their names relative to its folder, sorted, and their bytes. */
export interface Files {
  readonly names: readonly string[];
  /** Those names that are symbolic links; none is followed. */
  readonly links: readonly string[];
  /** The bytes of a file, or the reason it cannot be read. */
  read(name: string): Uint8Array | { readonly reason: string };
}

/**
 * The files of a folder, of its folders one level down, where tables stand, and of one more, so that a
 * table put too deep can be told. Links are listed and not followed.
 */
export function folderFiles(folder: string): Files {
  const found = listFiles(folder, "", DEEPEST_FOLDER).sort((a, b) => ascending(a.name, b.name));
  const links = found.filter((one) => one.link).map((one) => one.name);
  return { names: found.map((one) => one.name), links, read: (name) => readFile(join(folder, name)) };
}

function listFiles(folder: string, under: string, deeper: number): { name: string; link: boolean }[] {
  return entriesOf(join(folder, under)).flatMap((entry) => {
    const name = `${under}${entry.name}`;
    const inside = entry.isDirectory() && deeper > 0 ? listFiles(folder, `${name}/`, deeper - 1) : [];
    // A folder may stand where a table should.
    const isOwn = !(entry.isDirectory() && under === "");
    return [...(isOwn ? [{ name, link: entry.isSymbolicLink() }] : []), ...inside];
  });
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
    if (stat.size > (basename(path) === SITE_FILE ? LARGEST_SETTINGS : LARGEST_FILE))
      return { reason: "size" };
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
    links: [],
    read: (name) => {
      const text = texts[name];
      if (text === undefined) return { reason: "missing" };
      return typeof text === "string" ? new TextEncoder().encode(text) : text;
    },
  };
}
