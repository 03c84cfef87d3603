import { spawnSync } from "node:child_process";
import { globSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../../site-program.ts";

/** A site built in a folder of its own, and what the build left beside it. */
export interface HostileSite {
  readonly site: string;
  /** Files and folders beside the ledger and the site: none are wanted. */
  readonly strays: readonly string[];
  /** Names of files of the site that are not plain. */
  readonly oddNames: readonly string[];
}

/** What the commits say that brought the ledger: their words stand on pages too. */
const SUBJECT = `</title></script>--><xss-probe a="'><img src=/xss-probe.png onerror=alert(1)>`;
const REVISION = 'Revision: correction; "><xss-probe>';

/**
 * Writes a ledger into a repository in `work`, after what it was before, and builds its site there.
 * Throws what git or the build says where one fails.
 */
export function buildHostile(
  versions: readonly Readonly<Record<string, string>>[],
  work: string,
): HostileSite {
  run("git", ["init", "--quiet"], work);
  for (const files of versions) commit(files, work);
  const site = join(work, "site");
  run(
    process.execPath,
    ["scripts/build.ts", "--data", join(work, "ledger"), "--out", site, "--lang", "en"],
    ROOT,
  );
  const strays = readdirSync(work).filter((name) => !["ledger", "site", ".git"].includes(name));
  const names = globSync("**/*", { cwd: site }).map((name) => name.replaceAll("\\", "/"));
  return { site, strays, oddNames: names.filter((name) => !/^[A-Za-z0-9/._-]+$/.test(name)) };
}

function commit(files: Readonly<Record<string, string>>, work: string): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, "ledger", file)), { recursive: true });
    writeFileSync(join(work, "ledger", file), text);
  }
  const who = ["-c", "user.name=<xss-probe>", "-c", "user.email=clerk@lake.example"];
  run("git", ["add", "ledger"], work);
  run("git", [...who, "commit", "--quiet", "-m", `${SUBJECT}\n\n${REVISION}`], work);
}

function run(program: string, given: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(program, given, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(stdout + stderr);
}
