import { spawnSync } from "node:child_process";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "publish.sh");

/** Publishes a built site into a target folder, as the recipe for a plain server does. Throws what it says. */
export function publish(site: string, target: string, keep = 5): void {
  run([site, target], { KEEP: String(keep) });
}

/** Goes back to the release before. */
export function rollBack(target: string): void {
  run(["--back", target], {});
}

function run(given: readonly string[], env: Readonly<Record<string, string>>): void {
  const { status, stderr } = spawnSync("sh", [PROGRAM, ...given], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim());
}
