import { createHash } from "node:crypto";
import type { Files } from "../../ledger/folder.ts";
import { zipOf } from "./archive.ts";

/** A file of a release: its path below `/releases/VERSION/`, and its bytes. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of a release as its manifest lists it. */
export interface ReleaseSum {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * All that a release keeps: the ledger's files letter by letter, all of them as one archive, its
 * bulletins, and last the manifest of these.
 */
export function releaseFiles(
  files: Files,
  bulletins: readonly { path: string; text: string }[],
): ReleaseFile[] {
  const raw = files.names.flatMap((name): ReleaseFile[] => {
    const bytes = files.read(name);
    return bytes instanceof Uint8Array ? [{ path: `data/${name}`, bytes }] : [];
  });
  const encoder = new TextEncoder();
  const entries = raw.map(({ path, bytes }) => ({ path, content: () => bytes }));
  const kept = [
    ...raw,
    { path: "ledger.zip", bytes: zipOf(entries) },
    ...bulletins.map(({ path, text }) => ({ path, bytes: encoder.encode(text) })),
  ];
  const listed = { files: kept.map(sumOf) };
  return [...kept, { path: "manifest.json", bytes: encoder.encode(`${JSON.stringify(listed, null, 1)}\n`) }];
}

/** What proves a file whole. */
export function sumOf({ path, bytes }: ReleaseFile): ReleaseSum {
  return { path, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
}

const TYPES: Readonly<Record<string, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8",
  zip: "application/zip",
};

/** The media type of a file by its ending. */
export function mediaType(path: string): string {
  return TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "text/plain; charset=utf-8";
}
