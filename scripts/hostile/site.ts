import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../build-site.ts";

/** A site built in a folder of its own, and what the build left beside it. */
export interface HostileSite {
  readonly site: string;
  /** Files and folders beside the ledger and the site: none are wanted. */
  readonly strays: readonly string[];
  /** Names of files of the site that are not plain. */
  readonly oddNames: readonly string[];
}

/** Writes a ledger into `work` and builds its site there. Throws what the build says where it fails. */
export function buildHostile(files: Readonly<Record<string, string>>, work: string): HostileSite {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, "ledger", file)), { recursive: true });
    writeFileSync(join(work, "ledger", file), text);
  }
  const site = join(work, "site");
  const given = ["scripts/build.ts", "--data", join(work, "ledger"), "--out", site, "--lang", "en"];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
  const strays = readdirSync(work).filter((name) => name !== "ledger" && name !== "site");
  const names = globSync("**/*", { cwd: site }).map((name) => name.replaceAll("\\", "/"));
  return { site, strays, oddNames: names.filter((name) => !/^[A-Za-z0-9/._-]+$/.test(name)) };
}
