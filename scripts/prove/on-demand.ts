import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../site-program.ts";

/**
 * Packages that only a proof needs, each at one exact version. They are not dependencies of the program:
 * they are installed into `.cache/NAME` when asked for, and none of their scripts runs. Answers the
 * folder. Throws what npm says if it cannot.
 */
export function requirePackages(name: string, packages: Readonly<Record<string, string>>): string {
  const folder = folderOnDemand(name);
  const wanted = `${JSON.stringify({ private: true, dependencies: packages }, null, 2)}\n`;
  // Written last: an installation that was broken off has none, and is done again.
  const done = join(folder, "installed.json");
  if (existsSync(done) && readFileSync(done, "utf8") === wanted) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), wanted);
  console.log(`Installing ${name} (npm) …`);
  install(folder);
  writeFileSync(done, wanted);
  return folder;
}

/** The folder below which the packages of `name` are found once they are installed. */
export function folderOnDemand(name: string): string {
  return join(ROOT, ".cache", name);
}

function install(folder: string): void {
  const given = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--silent"];
  const windows = process.platform === "win32";
  const { status, stderr } = spawnSync(windows ? "npm.cmd" : "npm", given, {
    cwd: folder,
    encoding: "utf8",
    shell: windows,
  });
  if (status !== 0) throw new Error(`npm install failed: ${stderr}`);
}
