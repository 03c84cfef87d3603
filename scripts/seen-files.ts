import { type Files, folderFiles } from "../src/ledger/folder.ts";
import type { Seen } from "./write-files.ts";

/** The files of a folder, each as it was when it was read first, and what has been read of them. */
export function seenFiles(folder: string): { readonly files: Files; seen(names: readonly string[]): Seen } {
  const files = folderFiles(folder);
  const known = new Map<string, ReturnType<Files["read"]>>();
  const read: Files["read"] = (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const bytes = files.read(name);
    known.set(name, bytes);
    return bytes;
  };
  const isThere = new Set(files.names);
  return {
    files: { ...files, read },
    seen: (names) =>
      new Map(
        names.flatMap((name): [string, Uint8Array | null][] => {
          const bytes = known.get(name);
          if (bytes instanceof Uint8Array) return [[name, bytes]];
          return isThere.has(name) ? [] : [[name, null]];
        }),
      ),
  };
}
