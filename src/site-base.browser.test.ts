import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchBrowser, PATIENCE } from "../scripts/browser.ts";
import { serve } from "../scripts/serve.ts";
import { ROOT } from "../scripts/site-program.ts";
import { verifySite } from "../scripts/verify.ts";

// The whole site below a path, as one office of several on a server has it.

const BASE = "/sub/";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-base-"));
  const data = process.env["TAIZHANG_DATA"] ?? join(ROOT, "data");
  const given = ["--data", data, "--out", join(folder, "site"), "--base", BASE];
  const node = join(ROOT, "node_modules/.bin/node");
  const { status, stderr } = spawnSync(node, [join(ROOT, "scripts/build.ts"), ...given], {
    cwd: folder,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a site below a path leads only to pages and places of a page that are there", async () => {
  const site = join(folder, "site");
  expect((await verifySite(site, BASE)).slice(0, 50)).toEqual([]);
  // Where the path is another, not one of them leads anywhere.
  const lost = (await verifySite(site, "/other/")).filter(({ kind }) => kind === "dead-link");
  expect(lost.length).toBeGreaterThan(1000);
});

test("a site below a path finds and compares by its own files", async () => {
  const served = await serve(join(folder, "site"), { port: 0, host: "127.0.0.1", base: BASE });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const missing: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(new URL(response.url()).pathname);
  });
  await page.goto(`${served.address}search/?q=laifeng`);
  await page.locator(".found a").first().click();
  await page.waitForURL(`${served.address}regions/laifeng/**`);
  await page.goto(`${served.address}compare/`);
  await page.locator(".chosen button").first().press("Enter");
  await page.waitForURL(/places=/);
  await page.locator(".compared svg").first().waitFor();
  await page.waitForLoadState("networkidle");
  expect(missing).toEqual([]);
  await browser.close();
  await served.stop();
});
