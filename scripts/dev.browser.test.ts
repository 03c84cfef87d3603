import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { launchBrowser } from "./browser.ts";
import { ROOT } from "./build-site.ts";

const REGIONS = "regions.csv";
const OBSERVATIONS = "observations/2024.csv";
/** What vitest sets for its own sake: Vite would watch no file, and Astro build another site. */
const OF_VITEST = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/;
const folder = mkdtempSync(join(tmpdir(), "taizhang-dev-"));
let server: ChildProcess;
let browser: Browser;
let page: Page;

/** Writes a file of the ledger, as an editor would. */
function edit(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function regions(from: string, to: string): string {
  return (SAMPLE[REGIONS] ?? "").replace(from, to);
}

/** The address that the server prints once it is ready. */
async function address(): Promise<string> {
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error("npm run dev ended without an address");
}

/** Makes the ledger as it is now a commit. */
function commit(subject: string): void {
  const author = ["-c", "user.name=Clerk", "-c", "user.email=clerk@example.org"];
  for (const given of [
    ["init", "-q"],
    ["add", "-A"],
    [...author, "commit", "-q", "-m", subject],
  ]) {
    execFileSync("git", given, { cwd: folder });
  }
}

beforeAll(async () => {
  for (const [file, text] of Object.entries(SAMPLE)) edit(file, text);
  commit("The first figures");
  const node = join(ROOT, "node_modules/.bin/node");
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name)));
  const given = ["scripts/dev.ts", "--data", folder, "--lang", "en", "--port", "4700"];
  server = spawn(node, given, { cwd: ROOT, env, stdio: ["ignore", "pipe", "inherit"] });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${await address()}/regions/upper/`);
});

afterAll(async () => {
  await browser?.close();
  server.kill("SIGTERM");
  rmSync(folder, { recursive: true });
});

const heading = () => page.locator("h1", { hasText: "区" });
const report = () => page.locator("article", { hasText: "L104" });

describe("npm run dev", () => {
  test("shows an edit of the ledger at once", async () => {
    await expect(heading().textContent()).resolves.toBe("上城区");
    edit(REGIONS, regions("上城区", "上新区"));
    await page.locator("h1", { hasText: "上新区" }).waitFor();
  });

  test("shows a broken cell in place of the page: where, what to write, and the row mended", async () => {
    edit(REGIONS, regions("Upper District,district", "Upper District,distict"));
    await report().waitFor();
    expect(await page.locator("h2").textContent()).toContain(REGIONS);
    const text = await report().textContent();
    expect(text).toContain("Line 4, column 4");
    expect(text).toContain("Did you mean district?");
    expect(await report().locator("mark").textContent()).toBe("distict");
    expect(await report().locator("code").textContent()).toContain(
      "upper,上城区,Upper District,district,lake",
    );
  });

  test("still shows it after the page is loaded anew", async () => {
    await page.reload();
    await report().waitFor();
    expect(await page.locator("mark").count()).toBe(1);
  });

  test("brings the page back when the cell is mended", async () => {
    edit(REGIONS, SAMPLE[REGIONS] ?? "");
    await page.locator("h1", { hasText: "上城区" }).waitFor();
    expect(await report().count()).toBe(0);
  });

  test("has a page for a place that was added", async () => {
    edit(REGIONS, `${SAMPLE[REGIONS]}new,新城区,New District,district,lake,,,,,\n`);
    await expect
      .poll(async () => (await page.goto(new URL("/regions/new/", page.url()).href))?.status(), {
        timeout: 20_000,
      })
      .toBe(200);
    expect(await heading().textContent()).toBe("新城区");
  });

  test("tells the ledger's past, and what an edit adds to it", async () => {
    await page.goto(new URL("/changes/", page.url()).href);
    expect(await page.locator("main").textContent()).not.toContain("没有版本库");
    edit(OBSERVATIONS, (SAMPLE[OBSERVATIONS] ?? "").replace("2024,22.3,", "2024,22.4,"));
    commit("A figure corrected");
    await page.locator("main", { hasText: "22.4" }).waitFor();
  });
});
