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
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { isRunning } from "./switch.ts";

/** Thrown where files were changed by somebody else since they were read: nothing is written. */
export class ChangedMeanwhile extends Error {
  readonly files: readonly string[];
  constructor(files: readonly string[]) {
    super(`changed meanwhile: ${files.join(", ")}`);
    this.name = "ChangedMeanwhile";
    this.files = files;
  }
}

/** Thrown where another command writes into the same folder at this moment. */
export class WriterAtWork extends Error {}

const JOURNAL = /^\.writing-(\d+)\.json$/;

/** What is being written: each file, and whether there was one of its name before. */
type Journal = readonly { readonly name: string; readonly old: boolean }[];

/**
 * Writes several files of a folder, all or none. Each goes to a file beside it first; then, with a
 * journal of what stood there, all are renamed into place. Broken off at any moment, the folder is as
 * it was, or `mendWrites` makes it so. Throws what the disk throws, with nothing written.
 */
export function writeFiles(
  folder: string,
  texts: Readonly<Record<string, string | Uint8Array>>,
  seen: Seen = new Map(),
): void {
  mendWrites(folder);
  const unlock = lock(folder);
  try {
    writeUnlocked(folder, texts, seen);
  } finally {
    unlock();
  }
}

/** What files held when the new texts were made of them: null where there was none. */
export type Seen = ReadonlyMap<string, Uint8Array | null>;

/** The files that hold something else by now. */
function changedFiles(folder: string, names: readonly string[], seen: Seen): string[] {
  return names.filter((name) => {
    const before = seen.get(name);
    const path = join(folder, name);
    const now = existsSync(path) ? readFileSync(path) : null;
    if (before === undefined) return false;
    return before === null || now === null ? before !== now : !now.equals(before);
  });
}

const LOCK = ".writing.lock";

/** One writer at a time; what a process that is no more has left is taken over. */
function lock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LOCK);
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw new WriterAtWork(path);
  }
  return () => rmSync(path, { force: true });
}

/** A lock whose process is no more holds nobody up. */
function clearLock(folder: string): void {
  const path = join(folder, LOCK);
  const pid = existsSync(path) ? Number(readFileSync(path, "utf8")) : null;
  if (pid !== null && (pid === 0 || !isRunning(pid))) rmSync(path, { force: true });
}

function writeUnlocked(
  folder: string,
  texts: Readonly<Record<string, string | Uint8Array>>,
  seen: Seen,
): void {
  const names = Object.keys(texts).sort();
  const journal: Journal = names.map((name) => ({ name, old: existsSync(join(folder, name)) }));
  try {
    writeAll(folder, texts, journal, seen);
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
  seen: Seen,
): void {
  for (const { name, old } of journal) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeWhole(beside(folder, name, "new"), texts[name] ?? "");
    if (old) copyFileSync(join(folder, name), beside(folder, name, "old"));
  }
  const changed = changedFiles(folder, Object.keys(texts), seen);
  if (changed.length > 0) throw new ChangedMeanwhile(changed);
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
  clearLock(folder);
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
