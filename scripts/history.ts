import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { folderFiles } from "../src/ledger/folder.ts";
import { type Commit, type History, NO_HISTORY } from "../src/ledger/history.ts";
import { historyOf } from "../src/opendata/changes/history.ts";
import type { Past, PastState, Tagged } from "../src/opendata/changes/past.ts";
import { trailerRevision } from "../src/opendata/changes/revisions.ts";
import { LARGEST_ANSWER, MOST_PAST } from "./limits.ts";
import { blobHash } from "./revisions.ts";

/** The past of a ledger, and the bytes of its older states. */
export interface ReadPast {
  readonly history: History;
  /** Null where no repository holds the ledger. */
  readonly past: Past | null;
}

/**
 * Reads the past of a ledger from the repository that holds its folder: one `git log` over the
 * folder, and the states of files that have several. Nothing fails where there is no git, no
 * repository, or only its newest commits.
 */
export function readPast(folder: string): ReadPast {
  const past = existsSync(folder) ? pastOf(folder) : null;
  return past === null ? { history: NO_HISTORY, past } : { history: historyOf(past), past };
}

/** Runs git in a folder, whatever the user's settings; null where it fails or is missing. */
function git(folder: string, given: readonly string[], input?: string): Buffer | null {
  const settings = ["-c", "log.showSignature=false", "-c", "log.showRoot=true", "-c", "core.quotePath=false"];
  const { status, stdout } = spawnSync("git", [...settings, ...given], {
    cwd: folder,
    maxBuffer: LARGEST_ANSWER,
    stdio: ["pipe", "pipe", "ignore"],
    input: input ?? "",
    env: { ...process.env, GIT_NO_REPLACE_OBJECTS: "1", LC_ALL: "C" },
  });
  return status === 0 ? stdout : null;
}

function textOf(bytes: Buffer | null): string | null {
  return bytes === null ? null : bytes.toString("utf8");
}

const FORMAT = "%x01%H%x02%cI%x02%s%x02%(trailers:key=Revision,valueonly,separator=%x03)%x02";

/** Each commit of the main line that changed the folder, and what it did to its files. */
interface Logged {
  readonly commit: Commit;
  readonly changes: readonly { readonly name: string; readonly hash: string | null }[];
}

function pastOf(folder: string): Past | null {
  const prefix = textOf(git(folder, ["rev-parse", "--show-prefix"]))?.trim();
  if (prefix === undefined) return null;
  const log = textOf(
    git(folder, [
      ...["log", "--first-parent", "--reverse", "--raw", "--no-abbrev", "--no-renames", "-z"],
      ...[`--format=${FORMAT}`, "--", "."],
    ]),
  );
  const logged = log === null ? [] : loggedIn(log, prefix);
  if (logged.length === 0) return null;
  const shallow = textOf(git(folder, ["rev-parse", "--is-shallow-repository"]))?.trim() === "true";
  return assembled(folder, logged, tagsOf(folder, logged), shallow);
}

function loggedIn(log: string, prefix: string): Logged[] {
  return log
    .split("\u0001")
    .slice(1)
    .map((block) => {
      const [id = "", time = "", subject = "", trailers = "", raw = ""] = block.split("\u0002");
      const revision = trailerRevision(trailers.split("\u0003").at(-1) ?? "", subject);
      const commit: Commit = { id, time, subject, ...(revision === null ? {} : { revision }) };
      return { commit, changes: changesIn(raw, prefix) };
    });
}

/** `:100644 100644 HASH HASH M`, NUL, path, NUL, and so on. */
function changesIn(raw: string, prefix: string): Logged["changes"] {
  const parts = raw.split("\0").map((part) => part.replace(/^\n+/, ""));
  const changes: { name: string; hash: string | null }[] = [];
  for (let i = 0; i + 1 < parts.length; i++) {
    const [, mode = "", hash = ""] = /^:\d+ (\d+) [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*$/.exec(parts[i] ?? "") ?? [];
    if (mode === "") continue;
    i += 1;
    const name = (parts[i] ?? "").slice(prefix.length);
    // Links, submodules, and what is hidden or lies deeper do not belong to a ledger.
    const isFile = mode.startsWith("100") && name.split("/").length <= 2 && !/(?:^|\/)\./.test(name);
    if (isFile || mode === "000000") changes.push({ name, hash: isFile ? hash : null });
  }
  return changes;
}

const TAG = /^data-v(\d+\.\d+\.\d+)$/;

/** The tags of released states on the main line, in its order; of two at one commit both. */
function tagsOf(folder: string, logged: readonly Logged[]): Tagged[] {
  const format = "%(refname:short)%00%(objectname)%00%(*objectname)%00%(creatordate:iso-strict)";
  const refs = textOf(git(folder, ["for-each-ref", `--format=${format}`, "refs/tags/data-v*"])) ?? "";
  if (refs === "") return [];
  const line = (textOf(git(folder, ["log", "--first-parent", "--reverse", "--format=%H"])) ?? "").split("\n");
  const places = new Map(line.map((id, i) => [id, i]));
  const data = logged.map(({ commit }) => places.get(commit.id) ?? -1);
  const found = refs.split("\n").flatMap((ref) => {
    const [tag = "", object = "", target = "", time = ""] = ref.split("\0");
    const [, version] = TAG.exec(tag) ?? [];
    const place = places.get(target || object);
    const commit = place === undefined ? -1 : data.findLastIndex((one) => one <= place);
    return version === undefined || place === undefined || commit < 0
      ? []
      : [{ tag, version, commit, time, place }];
  });
  found.sort((a, b) => a.place - b.place || compareVersionTexts(a.version, b.version));
  return found.map(({ place: _, ...tagged }) => tagged);
}

function compareVersionTexts(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => text.split(".").map(Number));
  for (let i = 0; i < 3; i++) if (x?.[i] !== y?.[i]) return (x?.[i] ?? 0) - (y?.[i] ?? 0);
  return 0;
}

function assembled(
  folder: string,
  logged: readonly Logged[],
  tags: readonly Tagged[],
  shallow: boolean,
): Past {
  const files = new Map<string, PastState[]>();
  logged.forEach(({ changes }, commit) => {
    for (const { name, hash } of changes) {
      const states = files.get(name) ?? [];
      files.set(name, [...states, { commit, hash }]);
    }
  });
  const commits = logged.map(({ commit }) => commit);
  const fresh = uncommitted(folder, files);
  const pending: Commit[] = fresh.size === 0 ? [] : [{ id: "", time: "", subject: "" }];
  for (const [name, { hash }] of fresh) {
    files.set(name, [...(files.get(name) ?? []), { commit: commits.length, hash }]);
  }
  const { blobs, cut } = olderStates(folder, files);
  const read = (hash: string) => {
    const own = [...fresh.values()].find((one) => one.hash === hash);
    return own?.bytes ?? blobs.get(hash) ?? blobIn(folder, hash);
  };
  return {
    state: shallow ? "shallow" : cut ? "cut" : "whole",
    commits: [...commits, ...pending],
    files,
    tags,
    read,
  };
}

/** What is not committed yet: files that differ from the newest commit, and files that are gone. */
function uncommitted(
  folder: string,
  files: ReadonlyMap<string, readonly PastState[]>,
): Map<string, { hash: string | null; bytes: Uint8Array | null }> {
  const { names, read } = folderFiles(folder);
  const fresh = new Map<string, { hash: string | null; bytes: Uint8Array | null }>();
  for (const name of names) {
    const bytes = read(name);
    const hash = blobHash(bytes);
    if (!(bytes instanceof Uint8Array) || hash === undefined) continue;
    if (hash !== files.get(name)?.at(-1)?.hash) fresh.set(name, { hash, bytes });
  }
  for (const [name, states] of files) {
    if (states.at(-1)?.hash !== null && !names.includes(name)) fresh.set(name, { hash: null, bytes: null });
  }
  return fresh;
}

/** The states of files that have several, read at once; those past the limit are taken out of `files`. */
function olderStates(
  folder: string,
  files: Map<string, PastState[]>,
): { blobs: Map<string, Buffer>; cut: boolean } {
  const several = [...files].filter(([, states]) => states.length > 1);
  const hashes = [...new Set(several.flatMap(([, states]) => states.flatMap(({ hash }) => hash ?? [])))];
  const sizes = new Map(sizesOf(folder, hashes));
  let left = MOST_PAST;
  let cut = false;
  const newestFirst = several
    .flatMap(([name, states]) => states.map((state) => ({ name, state })))
    .sort((a, b) => b.state.commit - a.state.commit);
  for (const { name, state } of newestFirst) {
    left -= state.hash === null ? 0 : (sizes.get(state.hash) ?? 0);
    if (left >= 0) continue;
    cut = true;
    const kept = (files.get(name) ?? []).filter((one) => one.commit > state.commit);
    // At least the state that the site publishes stays of each file.
    files.set(name, kept.length > 0 ? kept : [state]);
  }
  const wanted = new Set(
    [...files].flatMap(([, states]) => (states.length > 1 ? states : [])).map((s) => s.hash),
  );
  return {
    blobs: blobsOf(
      folder,
      hashes.filter((hash) => wanted.has(hash)),
    ),
    cut,
  };
}

function sizesOf(folder: string, hashes: readonly string[]): [string, number][] {
  if (hashes.length === 0) return [];
  const answer = textOf(git(folder, ["cat-file", "--batch-check"], `${hashes.join("\n")}\n`)) ?? "";
  return answer.split("\n").flatMap((line): [string, number][] => {
    const [, hash = "", size = ""] = /^([0-9a-f]+) blob (\d+)$/.exec(line) ?? [];
    return hash === "" ? [] : [[hash, Number(size)]];
  });
}

function blobsOf(folder: string, hashes: readonly string[]): Map<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  if (hashes.length === 0) return blobs;
  const answer = git(folder, ["cat-file", "--batch"], `${hashes.join("\n")}\n`);
  for (let at = 0; answer !== null && at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [hash = "", kind, size = "0"] = answer.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    blobs.set(hash, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}

function blobIn(folder: string, hash: string): Uint8Array | null {
  return git(folder, ["cat-file", "blob", hash]);
}
