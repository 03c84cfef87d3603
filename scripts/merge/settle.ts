import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lang } from "../../src/i18n/lang.ts";
import { wordsOf } from "../../src/i18n/words.ts";
import { conflictsIn } from "../../src/ledger/conflict.ts";
import { mergeFiles } from "../../src/ledger/merging/merge.ts";
import { tableOfPath } from "../../src/ledger/table-files.ts";
import { writeFiles } from "../write-files.ts";
import { mergedLines } from "./driver.ts";
import { git, gitLine, mergedAsText } from "./git.ts";

/** A file that git could not merge: the names of its three versions, none where there was no such file. */
interface Unmerged {
  readonly path: string;
  readonly base?: string;
  readonly ours?: string;
  readonly theirs?: string;
}

/**
 * Merges by their keys the tables that git has left in conflict, and marks as merged those without a
 * question. Answers the lines to tell, and whether anything is left to people.
 */
export function settle(data: string, lang: Lang): { lines: readonly string[]; isOpen: boolean } {
  const words = wordsOf(lang).merging;
  const top = gitLine(data, "rev-parse", "--show-toplevel");
  const files = unmergedIn(data);
  if (files.length === 0) return { lines: [words.noneOpen], isOpen: false };
  const settled = files.map((file) => settleFile(top, file, lang));
  const lines = settled.flatMap((one) => one.lines);
  const isOpen = settled.some((one) => one.isOpen);
  const isAsked = settled.some((one) => one.isAsked);
  return { lines: isAsked ? [...lines, words.settle] : lines, isOpen };
}

function unmergedIn(folder: string): Unmerged[] {
  const found = new Map<string, Record<string, string>>();
  const listed = git(folder, "ls-files", "--unmerged", "--full-name", "-z", "--", ".").toString("utf8");
  for (const entry of listed.split("\0")) {
    const [, hash = "", stage = "", path = ""] = /^\d+ (\w+) ([123])\t(.*)$/s.exec(entry) ?? [];
    const side = { 1: "base", 2: "ours", 3: "theirs" }[stage];
    if (side !== undefined) found.set(path, { ...found.get(path), [side]: hash });
  }
  return [...found].map(([path, sides]) => ({ path, ...sides }));
}

interface Settled {
  readonly lines: readonly string[];
  readonly isOpen: boolean;
  readonly isAsked?: boolean;
}

function settleFile(top: string, { path, base, ours, theirs }: Unmerged, lang: Lang): Settled {
  const words = wordsOf(lang).merging;
  const table = tableOfPath(path);
  const open = (line: string): Settled => ({ lines: [line], isOpen: true });
  if (ours === undefined || theirs === undefined) return open(words.deletedFile(path));
  if (table === null) return open(words.notATable(path));
  const blob = (hash: string | undefined) =>
    hash === undefined ? Buffer.alloc(0) : git(top, "cat-file", "blob", hash);
  const versions = { base: blob(base), ours: blob(ours), theirs: blob(theirs) };
  const merged = mergeFiles(table, versions);
  const current = plain(readFileSync(join(top, path)));
  const isOurs = "bytes" in merged && plain(merged.bytes) === current;
  if (!isOurs && !asGitLeftIt(versions).includes(current)) {
    return open(conflictsIn(current).length > 0 ? words.byHand(path) : words.settledByHand(path));
  }
  const lines = mergedLines(path, merged, lang);
  if (!("bytes" in merged)) return { lines, isOpen: true };
  if (!isOurs) writeFiles(top, { [path]: merged.bytes });
  if (merged.questions.length > 0) return { lines, isOpen: true, isAsked: true };
  git(top, "add", "--", path);
  return { lines, isOpen: false };
}

/** The file as git writes a conflict, in each of its styles: anything else has somebody's own work in it. */
function asGitLeftIt(versions: Readonly<Record<"base" | "ours" | "theirs", Buffer>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-merge-"));
  try {
    for (const [name, bytes] of Object.entries(versions)) writeFileSync(join(folder, name), bytes);
    const [base, ours, theirs] = ["base", "ours", "theirs"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    return [[], ["--diff3"], ["--zdiff3"]].map((style) => plain(mergedAsText(style, base, ours, theirs)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Bytes that can be compared whatever the checkout has made of line ends and labels. */
function plain(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1").replace(/\r\n/g, "\n");
  return text.replace(/^([<|>]{7}) .*$/gm, "$1");
}
