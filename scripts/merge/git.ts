import { spawnSync } from "node:child_process";
import { LARGEST_BLOB } from "../limits.ts";

/** The folder is in no repository, or git is not there. */
export class NoRepository extends Error {}

/** What git answers, in bytes; throws `NoRepository` where it refuses. */
export function git(folder: string, ...given: readonly string[]): Buffer {
  const { status, stdout } = spawnSync("git", given, { cwd: folder, maxBuffer: LARGEST_BLOB });
  if (status !== 0) throw new NoRepository(given.join(" "));
  return stdout;
}

/** The same as one line of text. */
export function gitLine(folder: string, ...given: readonly string[]): string {
  return git(folder, ...given)
    .toString("utf8")
    .replace(/\n$/, "");
}

/** Git's own merge of three files, as text, into the middle one. */
export function mergeAsText(base: string, ours: string, theirs: string): number {
  const labels = ["ours", "base", "theirs"].flatMap((label) => ["-L", label]);
  const { status } = spawnSync("git", ["merge-file", ...labels, ours, base, theirs], { stdio: "inherit" });
  return status === 0 ? 0 : 1;
}

/** Git's own merge of three files, as it would write it in one of its styles. */
export function mergedAsText(style: readonly string[], base: string, ours: string, theirs: string): Buffer {
  return spawnSync("git", ["merge-file", "-p", ...style, ours, base, theirs], { maxBuffer: LARGEST_BLOB })
    .stdout;
}
