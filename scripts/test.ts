import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Given, oneOf, runCommand } from "./arguments.ts";
import { NoBrowser, requireBrowser } from "./browser.ts";
import { exitOnSignal } from "./signals.ts";
import { ROOT } from "./site-program.ts";

const STAGES = ["types", "lint", "unit", "build", "browser"] as const;
type Stage = (typeof STAGES)[number];

/** What a stage found. Types, lint and build count as one test each. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", FORCE_COLOR: "0" };

/** Runs a program of `node_modules`; true where it ended well. */
function ran(program: string, given: readonly string[], more: Record<string, string> = {}): boolean {
  const path = join(ROOT, "node_modules/.bin", program);
  const options = { cwd: ROOT, env: { ...environment, ...more }, shell: process.platform === "win32" };
  return spawnSync(path, given, { ...options, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

function one(passed: boolean): Count {
  return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs the tests of a vitest project. A run that tells no count, or skips a test, has failed. */
function vitest(project: string, work: string, more: Record<string, string> = {}): Count {
  const file = join(work, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const well = ran("vitest", ["run", "--project", project, ...reporters], more);
  try {
    const counts = JSON.parse(readFileSync(file, "utf8"));
    const skipped = counts.numPendingTests + counts.numTodoTests;
    if (skipped > 0) console.error(`${skipped} tests of ${project} were skipped: none may be`);
    // A file that does not even load has no failed test in it.
    const broken = counts.testResults.filter(isBroken).length;
    const failed = counts.numFailedTests + skipped + broken;
    return { passed: counts.numPassedTests, failed: failed === 0 && !well ? 1 : failed };
  } catch {
    return one(false);
  }
}

function isBroken(file: { status: string; assertionResults: readonly unknown[] }): boolean {
  return file.status === "failed" && file.assertionResults.length === 0;
}

function browserTests(given: Given, work: string): Count {
  try {
    requireBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
    return one(false);
  }
  return vitest("browser", work, { TAIZHANG_SITE: join(work, "site"), TAIZHANG_DATA: given.data });
}

function run(stage: Stage, given: Given, work: string): Count {
  console.log(`\n── ${stage}`);
  if (stage === "types") return one(ran("astro", ["check"]) && ran("tsc", ["--noEmit"]));
  if (stage === "lint") return one(ran("biome", ["check", "--error-on-warnings"]));
  if (stage === "unit") return vitest("unit", work);
  if (stage === "browser") return browserTests(given, work);
  return one(ran("node", ["scripts/build.ts", "--data", given.data, "--out", join(work, "site")]));
}

function chosen(only: Stage | undefined): readonly Stage[] {
  if (only === undefined) return STAGES;
  return only === "browser" ? ["build", "browser"] : [only];
}

exitOnSignal();
await runCommand({ name: "test", options: { only: STAGES.join("|") } }, (given) => {
  const stages = chosen(oneOf(given, "only", STAGES));
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  const work = mkdtempSync(join(ROOT, ".cache/test-"));
  process.once("exit", () => rmSync(work, { recursive: true, force: true }));
  const total = { passed: 0, failed: 0 };
  const failed: Stage[] = [];
  for (const stage of stages) {
    const count = run(stage, given, work);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed > 0) failed.push(stage);
    // Without a site there is nothing for the browser to look at: its tests have failed, all of them.
    if (stage === "build" && count.failed > 0 && stages.includes("browser")) {
      total.failed += 1;
      break;
    }
  }
  if (failed.length > 0) console.log(`\nfailed: ${failed.join(", ")}`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
});
