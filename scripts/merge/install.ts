import { existsSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { ROOT } from "../site-program.ts";
import { writeFiles } from "../write-files.ts";
import { git, gitLine } from "./git.ts";

const DRIVER = "taizhang";

/**
 * Has git merge the tables of a ledger by their keys, in this repository and on this machine: a driver in
 * its own settings, and the files it is for in its own list of attributes. Nothing of it is in a commit.
 */
export function install(data: string): void {
  const top = realpathSync(gitLine(data, "rev-parse", "--show-toplevel"));
  const folder = relative(top, realpathSync(data)).replaceAll("\\", "/");
  git(top, "config", `merge.${DRIVER}.name`, "tables of a ledger, by the keys of their rows");
  git(top, "config", `merge.${DRIVER}.driver`, driverOf(top));
  const path = resolve(top, gitLine(top, "rev-parse", "--git-path", "info/attributes"));
  const known = existsSync(path) ? readFileSync(path, "utf8").split("\n") : [];
  const others = known.filter((line) => line !== "" && !line.endsWith(`merge=${DRIVER}`));
  const own = ["*.csv", "*/*.csv"].map((files) => `${quoted(`/${join(folder, files)}`)} merge=${DRIVER}`);
  writeFiles(dirname(path), { [basename(path)]: [...others, ...own, ""].join("\n") });
}

/**
 * The command that git runs at the top of the work tree. Where it cannot run, or leaves no markers of what
 * it could not merge, git's own merge does the work: an edit is never dropped for a program that is not there.
 */
function driverOf(top: string): string {
  const inside = relative(top, realpathSync(ROOT)).replaceAll("\\", "/");
  const root = inside.startsWith("..") || isAbsolute(inside) ? realpathSync(ROOT) : inside || ".";
  const command = ["with-setup.mjs", "merge.ts"]
    .map((file) => shellWord(`${root}/scripts/${file}`))
    .join(" ");
  return `node ${command} %O %A %B %P || { grep -q "^<<<<<<<" %A && exit 1; git merge-file -L ours -L base -L theirs %A %O %B; }`;
}

/** For a shell; a percent sign is git's own. */
function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''").replaceAll("%", "%%")}'`;
}

/** A pattern with spaces or signs of its own stands in quotes. */
function quoted(pattern: string): string {
  return /[\s"\\]/.test(pattern) ? `"${pattern.replace(/["\\]/g, "\\$&")}"` : pattern;
}
