import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Release } from "../src/ledger/history.ts";
import { type Past, stateAt } from "../src/opendata/changes/past.ts";
import { readPast } from "./history.ts";

/**
 * Reads a ledger's past and leaves it in a folder for the site: `history.json`, whose path is
 * answered, and beside it `releases/VERSION/` with the ledger's files as they were released.
 */
export function leaveHistory(data: string, folder: string): string {
  const { history, past } = readPast(data);
  const path = join(folder, "history.json");
  writeFileSync(path, JSON.stringify(history));
  if (past === null) return path;
  for (const release of history.releases) leaveRelease(past, release, join(folder, "releases"));
  return path;
}

function leaveRelease(past: Past, { version, commit, files = [] }: Release, folder: string): void {
  const state = stateAt(past, commit);
  for (const name of files) {
    const bytes = state.files.read(name);
    const path = join(folder, version, name);
    mkdirSync(dirname(path), { recursive: true });
    if (bytes instanceof Uint8Array) writeFileSync(path, bytes);
  }
}
