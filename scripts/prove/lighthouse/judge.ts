import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QUIET_FLAGS, requireBrowser } from "../../browser.ts";
import { requirePackages } from "../on-demand.ts";
import type { Report } from "./report.ts";

const PACKAGES = { lighthouse: "12.8.2" } as const;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];

/** Lighthouse, installed on demand, and the browser that it looks through. */
export interface Judge {
  readonly program: string;
  readonly browser: string;
}

/** Throws where Lighthouse or a browser is missing and cannot be installed. */
export function requireJudge(): Judge {
  const browser = requireBrowser();
  const folder = requirePackages("lighthouse", PACKAGES);
  return { program: join(folder, "node_modules/lighthouse/cli/index.js"), browser };
}

/** Lighthouse's report on one page by its mobile preset (a slow phone on a slow line). Throws what it says where it fails. */
export async function judged(judge: Judge, address: string): Promise<Report> {
  const work = mkdtempSync(join(tmpdir(), "taizhang-lighthouse-"));
  try {
    const file = join(work, "report.json");
    await run(judge, [
      address,
      "--quiet",
      "--no-enable-error-reporting",
      "--output=json",
      `--output-path=${file}`,
      `--only-categories=${CATEGORIES.join(",")}`,
      `--chrome-flags=${["--headless", ...QUIET_FLAGS].join(" ")}`,
    ]);
    return JSON.parse(readFileSync(file, "utf8"));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Never blocks: this process serves the page meanwhile. */
function run({ program, browser }: Judge, given: readonly string[]): Promise<void> {
  const env = { ...process.env, CHROME_PATH: browser };
  const child = spawn(process.execPath, [program, ...given], { env, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`Lighthouse failed: ${said}`))));
  });
}
