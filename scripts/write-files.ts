import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./switch.ts";

const JOURNAL = /^\.writing-(\d+)\.json$/;

/** What is being written: each file, and whether there was one of its name before. */
type Journal = readonly { readonly name: string; readonly old: boolean }[];

/**
 * Writes several files of a folder, all or none. Each goes to a file beside it first; then, with a
 * journal of what stood there, all are renamed into place. Broken off at any moment, the folder is as
 * it was, or `mendWrites` makes it so. Throws what the disk throws, with nothing written.
 */
export function writeFiles(folder: string, texts: Readonly<Record<string, string | Uint8Array>>): void {
  mendWrites(folder);
  const names = Object.keys(texts).sort();
  const journal: Journal = names.map((name) => ({ name, old: existsSync(join(folder, name)) }));
  try {
    writeAll(folder, texts, journal);
  } catch (error) {
    undo(folder, process.pid);
    clearLeft(folder, (pid) => pid === process.pid);
    throw error;
  }
}

function writeAll(
  folder: string,
  texts: Readonly<Record<string, string | Uint8Array>>,
  journal: Journal,
): void {
  for (const { name, old } of journal) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeWhole(beside(folder, name, "new"), texts[name] ?? "");
    if (old) copyFileSync(join(folder, name), beside(folder, name, "old"));
  }
  const path = journalOf(folder, process.pid);
  writeWhole(`${path}.new`, JSON.stringify(journal));
  renameSync(`${path}.new`, path);
  for (const { name } of journal) renameSync(beside(folder, name, "new"), join(folder, name));
  // Without its journal a write is done: from here on only what it kept is cleared.
  rmSync(path);
  for (const { name } of journal) rmSync(beside(folder, name, "old"), { force: true });
}

/**
 * Undoes writes that were broken off, and clears what they left. Answers the files that went back to
 * what they were.
 */
export function mendWrites(folder: string): string[] {
  const pids = namesIn(folder).map((entry) => Number(JOURNAL.exec(entry)?.[1] ?? Number.NaN));
  const restored = pids
    .filter((pid) => !Number.isNaN(pid) && !isRunning(pid))
    .flatMap((pid) => undo(folder, pid));
  clearLeft(folder, (pid) => !isRunning(pid));
  return restored.sort();
}

/** Puts back what a write with a journal has replaced, and takes away what it has added. */
function undo(folder: string, pid: number): string[] {
  const path = journalOf(folder, pid);
  if (!existsSync(path)) return [];
  const journal = JSON.parse(readFileSync(path, "utf8")) as Journal;
  for (const { name, old } of journal) {
    const kept = beside(folder, name, "old", pid);
    const fresh = beside(folder, name, "new", pid);
    if (old && existsSync(kept)) renameSync(kept, join(folder, name));
    // What stands there is its own only where it has been renamed already.
    if (!old && !existsSync(fresh)) rmSync(join(folder, name), { force: true });
  }
  rmSync(path);
  return journal.map(({ name }) => name);
}

function journalOf(folder: string, pid: number): string {
  return join(folder, `.writing-${pid}.json`);
}

function beside(folder: string, name: string, kind: "new" | "old", pid = process.pid): string {
  return join(folder, dirname(name), `.${basename(name)}.${kind}-${pid}`);
}

/** The bytes are on the disk before the name points at them. */
function writeWhole(path: string, content: string | Uint8Array): void {
  const file = openSync(path, "w");
  try {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const LEFT = /^\.(?:.+\.(?:new|old)-(\d+)|writing-(\d+)\.json\.new)$/;

function clearLeft(folder: string, isOver: (pid: number) => boolean): void {
  for (const inner of [folder, ...foldersIn(folder)]) {
    for (const name of namesIn(inner)) {
      const found = LEFT.exec(name);
      if (found !== null && isOver(Number(found[1] ?? found[2]))) rmSync(join(inner, name), { force: true });
    }
  }
}

function foldersIn(folder: string): string[] {
  const inner = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  return inner.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
