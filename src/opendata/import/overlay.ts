import { type Files, memoryFiles } from "../../ledger/folder.ts";

/** A ledger's files as they would be with some of them written anew: nothing is written to see it. */
export function overlay(files: Files, texts: Readonly<Record<string, string>>): Files {
  const fresh = memoryFiles(texts);
  const names = [...new Set([...files.names, ...fresh.names])].sort();
  return { ...files, names, read: (name) => (fresh.names.includes(name) ? fresh : files).read(name) };
}
