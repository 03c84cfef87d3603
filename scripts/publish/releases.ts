import { spawn } from "node:child_process";
import { join } from "node:path";

const PROGRAM = join(import.meta.dirname, "publish.sh");

/** Publishes a built site into a target folder, as the recipe for a plain server does. Rejects with what it says. */
export function publish(site: string, target: string, keep = 5): Promise<void> {
  return run([site, target], { KEEP: String(keep) });
}

/** Goes back to the release before. */
export function rollBack(target: string): Promise<void> {
  return run(["--back", target], {});
}

function run(given: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn("sh", [PROGRAM, ...given], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  return new Promise((done, fail) => {
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(said.trim()))));
  });
}
