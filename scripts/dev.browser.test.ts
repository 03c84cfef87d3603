import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { launchBrowser, PATIENCE } from "./browser.ts";
import { ROOT } from "./site-program.ts";

const REGIONS = "regions.csv";
const OBSERVATIONS = "observations/2024.csv";
/** What vitest sets for itself: with it Vite would watch no file, and Astro build another site. */
const OF_VITEST = /^(?:VITEST.*|NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST)$/;
const folder = mkdtempSync(join(tmpdir(), "taizhang-dev-"));
const PATIENTLY = { timeout: PATIENCE };
let server: ChildProcess;
let browser: Browser;
let page: Page;
let address = "";

/** Writes a file of the ledger, as an editor would. */
function edit(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function regions(from: string, to: string): string {
  return (SAMPLE[REGIONS] ?? "").replace(from, to);
}

/** The address that the server prints once it is ready. */
async function addressOf(server: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: server.stdout as NodeJS.ReadableStream })) {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
    if (found !== null) return found[0];
  }
  throw new Error("npm run dev ended without an address");
}

/** Commits the ledger as it is now. */
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
  address = await addressOf(server);
});

afterAll(async () => {
  await browser?.close();
  const ended = once(server, "close");
  server.kill("SIGTERM");
  await ended;
  rmSync(folder, { recursive: true });
});

/**
 * Opens a page of the site. The server may still be reloading the page after the last edit, more than
 * once: a reload breaks off the opening, which then begins again.
 */
async function open(path: string): Promise<void> {
  const status = async () => {
    await page.goto("about:blank");
    return (await page.goto(address + path))?.status();
  };
  await expect.poll(status, PATIENTLY).toBe(200);
}

/** Waits until this place says so, on whichever page was loaded last. */
async function says(place: Locator, text: string): Promise<void> {
  await expect.poll(() => place.allTextContents(), PATIENTLY).toEqual([expect.stringContaining(text)]);
}

const heading = () => page.locator("h1");
const report = () => page.locator("article", { hasText: "L104" });

describe("npm run dev", () => {
  test("shows an edit of the ledger at once", async () => {
    await open("/regions/upper/");
    await says(heading(), "上城区");
    edit(REGIONS, regions("上城区", "上新区"));
    await says(heading(), "上新区");
  });

  test("shows a broken cell in place of the page: where, what to write, and the row mended", async () => {
    edit(REGIONS, regions("Upper District,district", "Upper District,distict"));
    await says(report(), "Line 4, column 4");
    await says(report(), "Did you mean district?");
    await says(report().locator("mark"), "distict");
    await says(report().locator("code"), "upper,上城区,Upper District,district,lake");
    await says(page.locator("h2"), REGIONS);
  });

  test("still shows it after the page is loaded anew", async () => {
    await open("/regions/upper/");
    await says(page.locator("mark"), "distict");
  });

  test("brings the page back when the cell is mended", async () => {
    edit(REGIONS, SAMPLE[REGIONS] ?? "");
    await says(heading(), "上城区");
    await expect.poll(() => report().count(), PATIENTLY).toBe(0);
  });

  test("has a page for a place that was added", async () => {
    edit(REGIONS, `${SAMPLE[REGIONS]}new,新城区,New District,district,lake,,,,,\n`);
    await open("/regions/new/");
    await says(heading(), "新城区");
  });

  test("tells the ledger's past, and what an edit adds to it", async () => {
    await open("/changes/");
    await says(page.locator("main"), "尚未提交");
    edit(OBSERVATIONS, (SAMPLE[OBSERVATIONS] ?? "").replace("2024,22.3,", "2024,22.4,"));
    commit("A figure corrected");
    await says(page.locator("main"), "22.4");
  });
});
