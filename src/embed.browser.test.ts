import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages, siteFolder, type Visitor, visitSite } from "../scripts/site-under-test.ts";

// Charts taken elsewhere: in a frame of another page, as SVG, as PNG.

const shared = builtPages().flatMap(({ path, html }) =>
  [...parseHTML(html).document.querySelectorAll("details.share")].map((share) => ({
    page: path,
    code: share.querySelector("code")?.textContent ?? "",
    svg: share.querySelector("[href$='.svg']")?.getAttribute("href") ?? "",
  })),
);

const PNG_START = [0x89, 0x50, 0x4e, 0x47];

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite({ viewport: { width: 800, height: 900 } });
});
afterAll(() => visitor.stop());

test("charts can be taken from pages in both languages", () => {
  expect(shared.filter(({ page }) => page.startsWith("/en/")).length).toBeGreaterThan(10);
  expect(shared.filter(({ page }) => !page.startsWith("/en/")).length).toBeGreaterThan(10);
});

describe.each([800, 390])("in a page %d px wide", (width) => {
  test("every line for embedding gives its chart a frame that shows all of it, and not much more", async () => {
    const wrong: string[] = [];
    for (const { code } of shared) {
      const frame = parseHTML(code).document.querySelector("iframe");
      const [wide, high] = ["width", "height"].map((name) => Number(frame?.getAttribute(name)));
      const path = new URL(frame?.getAttribute("src") ?? "", "http://site").pathname;
      const viewport = { width: Math.min(wide ?? 0, width), height: high ?? 0 };
      const needed = await visitor.visit(path, async ({ page }) => {
        await page.setViewportSize({ ...viewport, height: 100 });
        return page.evaluate(() => document.documentElement.scrollHeight);
      });
      if (needed > viewport.height || needed < viewport.height - (width < 480 ? 400 : 160)) {
        wrong.push(`${path} needs ${needed} of ${viewport.height}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test("every SVG is drawn by the browser as a picture of its own size", async () => {
  const files = [...new Set(shared.map(({ svg }) => svg))];
  const told = await visitor.visit("/", ({ page }) =>
    page.evaluate(async (all) => {
      const answers: string[] = [];
      for (const file of all) {
        const image = new Image();
        image.src = file;
        await image.decode().catch(() => answers.push(`${file} is no picture`));
        if (image.naturalWidth < 390 || image.naturalHeight < 80) answers.push(`${file} is too small`);
      }
      return answers;
    }, files),
  );
  expect(told).toEqual([]);
});

test("a button saves the chart as PNG, three pixels to the unit", async () => {
  const [first] = shared;
  await visitor.visit(first?.page ?? "", async ({ page, faults }) => {
    await page.locator("details.share summary").first().click();
    const saved = page.waitForEvent("download");
    await page.locator("chart-files button").first().click();
    const download = await saved;
    expect(download.suggestedFilename()).toMatch(/^[\w-]+\.png$/);
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 4)]).toEqual(PNG_START);
    const svg = readFileSync(join(siteFolder(), first?.svg ?? ""), "utf8");
    expect(bytes.readUInt32BE(16)).toBe(3 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
    expect(faults).toEqual([]);
  });
});
