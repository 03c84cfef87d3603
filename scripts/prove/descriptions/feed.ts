import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const GRAMMAR = join(import.meta.dirname, "atom.rng");
const PACKAGE = "libxml2-utils";

/** Throws where `xmllint` is missing and cannot be installed (Debian, as root): the message says what to do. */
export function requireXmllint(): void {
  if (isThere()) return;
  if (isDebian() && process.getuid?.() === 0) {
    console.log(`Installing ${PACKAGE} (apt-get) …`);
    for (const given of [["update"], ["install", "-y", "--no-install-recommends", PACKAGE]]) {
      spawnSync("apt-get", ["-q", ...given], { stdio: ["ignore", 2, 2] });
    }
  }
  if (!isThere()) throw new Error(`xmllint is missing. Debian: sudo apt-get install ${PACKAGE}`);
}

function isThere(): boolean {
  return spawnSync("xmllint", ["--version"], { stdio: "ignore" }).status === 0;
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** What libxml finds wrong with a feed by the grammar of Atom. */
export function feedFaults(feed: string): string[] {
  const given = ["--noout", "--nonet", "--relaxng", GRAMMAR, "-"];
  const { status, stderr } = spawnSync("xmllint", given, { input: feed, encoding: "utf8" });
  return status === 0 ? [] : stderr.trim().split("\n");
}
