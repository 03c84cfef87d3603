import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { MOST_TRIES } from "./limits.ts";

/** Stands in every site that was built: only such a folder, or an empty one, is ever replaced. */
export const MARK = ".taizhang";

/** True where a site may be put: nothing there, an empty folder, or one of our sites. */
export function mayReplace(out: string): boolean {
  if (!existsSync(out)) return true;
  const names = readdirSync(out);
  return names.length === 0 || names.includes(MARK);
}

/**
 * Puts the folder `built` in the place of `out` in two renames, so that a build broken off at any
 * moment leaves the old site or the new one, whole. `built` is gone afterwards.
 */
export function switchTo(built: string, out: string): void {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(join(built, MARK), "");
  const fresh = beside(out, "new");
  const old = beside(out, "old");
  bring(built, fresh);
  for (let tries = 1; ; tries += 1) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(fresh, out);
      break;
    } catch (error) {
      // Another build has put its site there between our two renames.
      if (tries === MOST_TRIES || !existsSync(out)) throw error;
      rmSync(old, { recursive: true, force: true });
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Clears what a killed build has left beside `out`; where it was killed between the two renames, the
 * old site goes back to its place.
 */
export function mend(out: string): void {
  const folder = dirname(out);
  if (!existsSync(folder)) return;
  for (const kind of ["old", "new"] as const) {
    for (const left of readdirSync(folder).filter((name) => isLeft(name, basename(out), kind))) {
      if (kind === "old" && !existsSync(out)) renameSync(join(folder, left), out);
      else rmSync(join(folder, left), { recursive: true, force: true });
    }
  }
}

function beside(out: string, kind: "new" | "old"): string {
  return join(dirname(out), `.${basename(out)}.${kind}-${process.pid}`);
}

function isLeft(name: string, site: string, kind: "new" | "old"): boolean {
  const start = `.${site}.${kind}-`;
  return name.startsWith(start) && !isRunning(Number(name.slice(start.length)));
}

/** True while a process of this number runs on this machine. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A rename, or a copy where the two places are on different disks. */
function bring(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}
