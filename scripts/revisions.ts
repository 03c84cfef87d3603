import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type Files, folderFiles } from "../src/ledger/folder.ts";
import type { Version } from "../src/opendata/changes/compare.ts";
import { LARGEST_BLOB } from "./limits.ts";

/** No such revision, or no repository: the reason is one for the reader. */
export class NoRevision extends Error {
  readonly reason: "revision" | "repository";
  constructor(reason: "revision" | "repository") {
    super(reason);
    this.name = "NoRevision";
    this.reason = reason;
  }
}

/** The ledger of a folder as it is now, with the hashes by which git would know its files. */
export function folderVersion(folder: string, name: string): Version {
  const files = folderFiles(folder);
  const hashes = new Map<string, string | undefined>();
  const hash = (file: string) => {
    if (!hashes.has(file)) hashes.set(file, blobHash(files.read(file)));
    return hashes.get(file);
  };
  return { name, files, hash };
}

/** The name that git gives to a file's content: two that agree need not be compared. */
export function blobHash(bytes: ReturnType<Files["read"]>): string | undefined {
  if (!(bytes instanceof Uint8Array)) return undefined;
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The ledger that stood in a folder at a revision of the repository that holds the folder. */
export function revisionVersion(folder: string, revision: string): Version {
  const at = existsSync(folder) ? folder : process.cwd();
  const prefix = git(at, ["rev-parse", "--show-prefix"], "repository").trim();
  const commit = git(
    at,
    ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`],
    "revision",
  ).trim();
  const listed = git(at, ["ls-tree", "-r", "-z", "--full-tree", commit, "--", prefix || "."], "revision");
  const hashes = new Map<string, string>();
  for (const entry of listed.split("\0")) {
    const [, kind, hash = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
    const name = path.slice(prefix.length);
    const depth = name.split("/").length;
    if (kind === "blob" && depth <= 2 && !/(?:^|\/)\./.test(name)) hashes.set(name, hash);
  }
  const read = (name: string): ReturnType<Files["read"]> => {
    const hash = hashes.get(name);
    return hash === undefined ? { reason: "missing" } : blob(at, hash);
  };
  return {
    name: revision,
    files: { names: [...hashes.keys()].sort(), links: [], read },
    hash: (name) => hashes.get(name),
  };
}

function git(folder: string, given: readonly string[], missing: NoRevision["reason"]): string {
  const { status, stdout } = spawnSync("git", given, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: LARGEST_BLOB,
  });
  if (status !== 0) throw new NoRevision(missing);
  return stdout;
}

function blob(folder: string, hash: string): ReturnType<Files["read"]> {
  const { status, stdout } = spawnSync("git", ["cat-file", "blob", hash], {
    cwd: folder,
    maxBuffer: LARGEST_BLOB,
  });
  return status === 0 ? new Uint8Array(stdout) : { reason: "denied" };
}

/** Two folders are compared by their bytes: to hash both would only read them once more. */
export function comparable(
  [a, b]: readonly [Version, Version],
  areFolders: boolean,
): readonly [Version, Version] {
  const bare = ({ name, files }: Version): Version => ({ name, files });
  return areFolders ? [bare(a), bare(b)] : [a, b];
}

/** A version as the command line names it: a folder where there is one of that name, else a revision. */
export function versionOf(folder: string, name: string): Version {
  return isFolder(name) ? folderVersion(resolve(name), name) : revisionVersion(folder, name);
}

/** True where the command line's name is that of a folder. */
export function isFolder(name: string): boolean {
  const path = resolve(name);
  return existsSync(path) && statSync(path).isDirectory();
}
