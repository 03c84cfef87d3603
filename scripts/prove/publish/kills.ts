import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ROOT } from "../../site-program.ts";
import { mend } from "../../switch.ts";

export interface Kills {
  readonly points: number;
  /** Builds that had put their site in place before they could be killed. */
  readonly finished: number;
  readonly faults: readonly string[];
}

/**
 * Kills builds of two ledgers into one folder with SIGKILL, at moments spread over the time that a
 * build takes, with all their processes. After each the site must be one of the two, whole.
 */
export async function killBuilds(
  ledgers: readonly [string, string],
  out: string,
  points: number,
): Promise<Kills> {
  await ended(build(ledgers[1], out));
  const second = digestOf(out);
  const start = performance.now();
  await ended(build(ledgers[0], out));
  const took = performance.now() - start;
  const whole = [digestOf(out), second];
  const faults: string[] = [];
  let finished = 0;
  for (let i = 1; i <= points; i += 1) {
    const child = build(ledgers[i % 2] as string, out);
    const killed = await killAfter(child, (took * i) / points);
    if (!killed) finished += 1;
    // Between its two renames a build leaves no site for a moment; the next one, or this, puts it back.
    mend(out);
    const found = existsSync(out) ? digestOf(out) : "none";
    if (!whole.includes(found)) faults.push(`killed at ${Math.round((100 * i) / points)} %: ${found}`);
  }
  return { points, finished, faults };
}

function build(data: string, out: string): ChildProcess {
  const given = [join(ROOT, "scripts/build.ts"), "--data", data, "--out", out, "--lang", "en"];
  return spawn(process.execPath, given, { cwd: ROOT, stdio: "ignore", detached: true });
}

async function ended(child: ChildProcess): Promise<void> {
  const code = await new Promise((done) => child.on("close", done));
  if (code !== 0) throw new Error(`a build that nobody killed ended with ${code}`);
}

/** True where the build was still running. */
async function killAfter(child: ChildProcess, milliseconds: number): Promise<boolean> {
  const closed = new Promise<void>((done) => child.on("close", () => done()));
  const inTime = await Promise.race([
    closed.then(() => true),
    new Promise<boolean>((done) => setTimeout(() => done(false), milliseconds)),
  ]);
  if (inTime || child.pid === undefined) return false;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    return false;
  }
  await closed;
  return true;
}

/** One sum over the names and bytes of every file. */
function digestOf(folder: string): string {
  const sum = createHash("sha256");
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  for (const path of entries.map((one) => join(one.parentPath, one.name)).sort()) {
    sum.update(relative(folder, path)).update("\0").update(readFileSync(path));
  }
  return sum.digest("hex");
}
