import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { yardstick } from "./yardstick.ts";

const PEAK = pathToFileURL(resolve(import.meta.dirname, "peak.mjs")).href;

/** A line that a command printed, and the seconds from its start. */
export interface TimedLine {
  readonly text: string;
  readonly at: number;
}

/** One run of a command. */
export interface Run {
  readonly seconds: number;
  /** The most memory that the process and those that it started had, each at its own worst, in bytes. */
  readonly peak: number;
  /** For how many seconds all of them together kept a processor busy. */
  readonly busy: number;
  /** The run's length in yardsticks, which are measured before and after it. */
  readonly ratio: number;
  readonly code: number;
  readonly lines: readonly TimedLine[];
}

/** Runs a script of this program in a process of its own, passing on what it prints. */
export async function measure(script: string, given: readonly string[]): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), "taizhang-peak-"));
  const before = yardstick();
  const env = { ...process.env, PEAKS: folder };
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  const child = spawn(process.execPath, ["--import", PEAK, script, ...given], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines: TimedLine[] = [];
  createInterface({ input: child.stdout }).on("line", (text) => {
    lines.push({ text, at: since() });
    console.log(`  ${text}`);
  });
  try {
    const code = await new Promise<number>((done) => child.on("close", (status) => done(status ?? 1)));
    const seconds = since();
    const all = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
    const sum = (key: "peak" | "busy") => all.reduce((total, one) => total + one[key], 0);
    const ratio = (2 * seconds) / (before + yardstick());
    return { seconds, peak: sum("peak"), busy: sum("busy"), ratio, code, lines };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The files of a folder by kind: how many pages there are, how many files, and their bytes. */
export function sizeOf(folder: string): { files: number; pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return {
    files: files.length,
    pages: files.filter((entry) => entry.name.endsWith(".html")).length,
    bytes: files.reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0),
  };
}
