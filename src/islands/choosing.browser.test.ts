import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Visitor, visitSite } from "../../scripts/site-under-test.ts";

// Searching and comparing, by keyboard alone, on the built site.

let visitor: Visitor;
beforeAll(async () => {
  visitor = await visitSite({ viewport: { width: 1440, height: 900 } });
});
afterAll(() => visitor.stop());

/** Opens a page, and expects it to be quiet to the end; answers what it asked the server for. */
async function on(path: string, use: (page: Page) => Promise<void>): Promise<string[]> {
  return visitor.visit(path, async ({ page, faults }) => {
    const asked: string[] = [];
    const note = (request: { url(): string }) => asked.push(new URL(request.url()).pathname);
    page.on("request", note);
    await use(page);
    page.off("request", note);
    expect(faults).toEqual([]);
    return asked;
  });
}

/** What has the focus: its text, or its id where it has one. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim() || "");

describe("the search", () => {
  const field = (page: Page) => page.locator("#question");
  const found = (page: Page) => page.locator(".found a").allTextContents();

  test("is reached from the header of every page", async () => {
    await on("/", async (page) => {
      await page.locator(".site-tools a[rel=search]").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL("**/search/");
    });
  });

  test("loads its index with the first use and not before", async () => {
    const asked = await on("/search/", async (page) => {
      await page.waitForLoadState("networkidle");
    });
    expect(asked.filter((path) => path.endsWith(".json"))).toEqual([]);
    const used = await on("/search/", async (page) => {
      await field(page).focus();
      await page.keyboard.type("songyuan");
      await page.locator(".found a").first().waitFor();
    });
    expect(used.filter((path) => path.endsWith(".json"))).toEqual(["/search/index.zh.0.json"]);
  });

  test("is walked by arrow keys into the list and back, and leaves it with Escape", async () => {
    await on("/search/", async (page) => {
      await field(page).focus();
      const question = "来凤 2014 到位资金";
      await page.keyboard.type(question);
      // Until then the list is of what was typed so far, and gives way.
      await page.waitForURL((url) => url.searchParams.get("q") === question);
      await page.locator(".found li:first-child a", { hasText: "到位资金 2014" }).waitFor();
      const [first, second] = await found(page);
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe(first);
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe(second);
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await focused(page)).toBe("question");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Escape");
      expect(await focused(page)).toBe("question");
      expect(new URL(page.url()).searchParams.get("q")).toBe(question);
    });
  });

  test("opens the figure that was asked for with Enter, in its row of the table", async () => {
    await on("/search/", async (page) => {
      await field(page).focus();
      // Faster than the list follows: what counts is what is typed.
      await page.keyboard.type("来凤 2014 到位资金");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/regions/laifeng-zone/**");
      const rows = page.locator("#figures-table tbody tr:not([hidden]):not(.group)");
      expect(await rows.count()).toBeGreaterThan(0);
      for (const row of await rows.allTextContents()) expect(row).toMatch(/到位资金[\s\S]*2014/);
    });
  });

  test("says aloud how much is found, and that nothing is", async () => {
    await on("/search/?q=laifeng", async (page) => {
      await page.locator(".found a").first().waitFor();
      const status = page.locator("site-search [role=status]");
      expect(await status.textContent()).toMatch(/\d/);
      await field(page).fill("ΩΩΩ");
      await page.waitForFunction(() => document.querySelectorAll(".found a").length === 0);
      expect(await status.textContent()).toContain("ΩΩΩ");
    });
  });
});

describe("a comparison", () => {
  const chips = (page: Page) => page.locator(".chosen button").evaluateAll(valuesOf);
  const valuesOf = (buttons: Element[]) => buttons.map((one) => (one as HTMLButtonElement).value);
  const more = (page: Page) => page.locator(".chosen ~ select");
  const columns = (page: Page) => page.locator(".compared .table-block thead th").count();
  const DRAWS = /compare-draw/;

  /** Waits until the address has so many places and the table as many columns besides the period. */
  async function until(page: Page, places: number): Promise<void> {
    await page.waitForFunction(
      (count) => document.querySelectorAll(".compared .table-block thead th").length === count + 1,
      places,
    );
    const kept = new URL(page.url()).searchParams.get("places") ?? "";
    expect(kept.split(",")).toEqual(await chips(page));
  }

  test("loads what draws only once another is chosen", async () => {
    const asked = await on("/compare/", async (page) => {
      await page.waitForLoadState("networkidle");
    });
    expect(asked.filter((path) => DRAWS.test(path))).toEqual([]);
    const elsewhere = await on("/", async (page) => {
      await page.waitForLoadState("networkidle");
    });
    expect(elsewhere.filter((path) => /compare|search/.test(path))).toEqual([]);
    const chosen = await on("/compare/", async (page) => {
      await page.locator(".chosen button").first().press("Enter");
      await page.waitForURL(/places=/);
      await page.locator(".compared svg").first().waitFor();
      await page.waitForLoadState("networkidle");
    });
    expect(chosen.filter((path) => DRAWS.test(path))).toHaveLength(1);
  });

  test("loses a place and gains another by keyboard; the focus stays where the reader is", async () => {
    await on("/compare/", async (page) => {
      const built = await chips(page);
      expect(await columns(page)).toBe(built.length + 1);
      await page.locator(".chosen button").nth(1).focus();
      await page.keyboard.press("Enter");
      await until(page, built.length - 1);
      expect(await chips(page)).toEqual(built.filter((_, i) => i !== 1));
      await page.waitForFunction(() => document.activeElement?.matches(".chosen button"));
      const place = await more(page).locator("option:not([value=''])").first().getAttribute("value");
      await more(page).focus();
      await more(page).selectOption(place);
      await until(page, built.length);
      expect(await chips(page)).toContain(place);
      await page.waitForFunction(() => document.activeElement?.matches(".chosen ~ select"));
    });
  });

  test("takes six places at most and says so", async () => {
    await on("/compare/", async (page) => {
      for (let count = (await chips(page)).length; count < 6; count += 1) {
        const place = await more(page).locator("option:not([value=''])").first().getAttribute("value");
        await more(page).selectOption(place);
        await until(page, count + 1);
      }
      expect(await more(page).isDisabled()).toBe(true);
      expect(await page.locator(".choices [role=status]").textContent()).toContain("最多六个地区");
    });
  });

  test("comes back from its address, in the other language too, with the same figures", async () => {
    await on("/compare/", async (page) => {
      const built = await chips(page);
      await page.locator(".chosen button").first().press("Enter");
      await until(page, built.length - 1);
      const left = await chips(page);
      const figures = () => page.locator(".compared .table-block tbody td").allTextContents();
      const before = await figures();
      await page.reload();
      await page.waitForLoadState("networkidle");
      await until(page, left.length);
      expect(await figures()).toEqual(before);
      await page.locator(".site-tools a[hreflang=en]").click();
      await page.waitForURL("**/en/compare/**");
      await until(page, left.length);
      expect(await chips(page)).toEqual(left);
    });
  });

  test("of another indicator keeps places with figures of it and draws them", async () => {
    await on("/compare/", async (page) => {
      const subjects = page.locator("#compared-subject");
      const other = await subjects
        .locator("option")
        .evaluateAll((all) => (all as HTMLOptionElement[]).find((one) => !one.selected)?.value ?? "");
      await subjects.focus();
      const built = await page.locator(".compared .table-block").elementHandle();
      await subjects.selectOption(other);
      await page.waitForURL((url) => url.searchParams.get("of") === other);
      // The address changes first; what was built is then gone.
      await built?.waitForElementState("hidden");
      await until(page, (await chips(page)).length);
      expect((await chips(page)).length).toBeGreaterThan(1);
    });
  });
});
