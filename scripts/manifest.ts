import { createHash } from "node:crypto";
import { closeSync, existsSync, openSync, readdirSync, readSync, statSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Where the manifest lies in a site. */
export const MANIFEST = "data/manifest.json";

/** The data of a site: folders, and files beside the pages. */
const DATA = ["data", "api", "datapackage.json", "catalogue.jsonld", "openapi.json"];

/** A published file: its address without the base path, its size, and the sum that proves it whole. */
export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes the manifest of a built site: every file of data, ordered by address. Pages are left out. */
export function writeManifest(site: string): void {
  const files = DATA.flatMap((name) => filesIn(join(site, name)))
    .map((path) => relative(site, path).split(sep).join("/"))
    .filter((path) => !path.endsWith(".html") && path !== MANIFEST)
    .sort();
  const listed = files.map((path) => describe(site, path));
  writeFileSync(join(site, MANIFEST), `${JSON.stringify({ files: listed }, null, 1)}\n`);
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** Read in pieces: together, the files of a national ledger are larger than the memory of a build. */
const piece = Buffer.alloc(1 << 20);

function describe(site: string, path: string): ManifestFile {
  const sum = createHash("sha256");
  const file = openSync(join(site, path), "r");
  let bytes = 0;
  try {
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      sum.update(piece.subarray(0, read));
      bytes += read;
    }
  } finally {
    closeSync(file);
  }
  return { path, bytes, sha256: sum.digest("hex") };
}
