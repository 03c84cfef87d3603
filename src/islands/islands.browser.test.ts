import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages, inWidth, onePerKind, type Visitor, visitSite } from "../../scripts/site-under-test.ts";

// What scripts add to the built pages: by keyboard, pointer, touch and address.

const pages = builtPages();
const chinese = pages.filter(({ lang }) => lang === "zh");

/** The Chinese page with the most of something in it. */
function fullestOf(what: string): string {
  const count = (html: string) => html.split(what).length;
  const [most] = [...chinese].sort((a, b) => count(b.html) - count(a.html));
  if (most === undefined || count(most.html) < 2) throw new Error(`no page of the site has ${what}`);
  return most.path;
}

/** The page whose first sortable table is long enough for all tools. */
const TABLE_PAGE = (() => {
  const rows = (html: string) =>
    (/<data-table[\s\S]*?<\/table>/.exec(html)?.[0] ?? "").split('<th scope="row"').length;
  return [...chinese].sort((a, b) => rows(b.html) - rows(a.html))[0]?.path ?? "";
})();

const SCREEN = { width: 1440, height: 900 };
let visitor: Visitor;

/** Opens a page, and expects it to be quiet to the end. */
async function on(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  await visitor.visit(path, async ({ page, faults }) => {
    await use(page);
    expect(faults).toEqual([]);
  });
}

/** How far things moved by themselves, as browsers reckon it, and which: by the end of the second frame from now. */
const SHIFTS = () =>
  new Promise<string[]>((resolve) => {
    type Shift = PerformanceEntry & { value: number; sources: { node?: Element }[] };
    const told = (entries: PerformanceEntryList) =>
      (entries as Shift[]).map(({ value, sources }) => {
        const names = sources.map(({ node }) => `${node?.nodeName}.${node?.className}`);
        return `${value.toFixed(4)} ${names.join(", ")}`;
      });
    const all: string[] = [];
    const observer = new PerformanceObserver((list) => all.push(...told(list.getEntries())));
    observer.observe({ type: "layout-shift", buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(all))));
  });

/** True once the page of this address is on the screen. */
const isPainted = (path: string) =>
  location.pathname === path && performance.getEntriesByName("first-contentful-paint").length > 0;

describe.each([390, 1440])("at %d px", (width) => {
  let tall: Visitor;
  beforeAll(async () => {
    // Higher than most pages: what moves out of sight moves as well.
    tall = await visitSite({ viewport: { width, height: 6000 } });
  });
  afterAll(() => tall.stop());

  test.each(inWidth(onePerKind(pages, "fullest"), width))(
    "nothing on $lang $kind moves when scripts arrive",
    async (page) => {
      const moved = await tall.visit("/favicon.svg", async ({ page: tab }) => {
        // The page is painted before its scripts are there.
        const late = async (route: { continue(): Promise<void> }) => {
          await tab.waitForFunction(isPainted, page.path);
          await route.continue();
        };
        await tab.route(/\/assets\/(?!early-)[^/]*\.js$/, late);
        await tab.goto(new URL(page.path, tab.url()).href, { waitUntil: "load" });
        return tab.evaluate(SHIFTS);
      });
      expect(moved).toEqual([]);
    },
  );
});

describe("on a wide screen", () => {
  beforeAll(async () => {
    visitor = await visitSite({ viewport: SCREEN, permissions: ["clipboard-read", "clipboard-write"] });
  });
  afterAll(() => visitor.stop());

  describe("a table", () => {
    const firstTable = "data-table table >> nth=0";
    const head = (page: Page, column: number) =>
      page.locator(firstTable).locator("thead th[data-key]").nth(column);
    /** The cells of one column, of the rows that are shown and not totals, group by group. */
    const cells = (page: Page, column: number) =>
      page
        .locator(firstTable)
        .evaluate(
          (table, at) =>
            [...(table as HTMLTableElement).tBodies].map((body) =>
              [...body.rows]
                .filter((row) => !row.hidden && !row.matches(".group, .total"))
                .map((row) => row.cells[at]?.textContent?.trim() ?? ""),
            ),
          column,
        );

    test("is sorted by its heads with the keyboard, and comes back as it was built", async () => {
      await on(TABLE_PAGE, async (page) => {
        const built = await cells(page, 0);
        await head(page, 0).locator("button").focus();
        await page.keyboard.press("Enter");
        const up = await cells(page, 0);
        const { compare } = new Intl.Collator("zh-CN", { numeric: true });
        expect(up).toEqual(built.map((group) => [...group].sort(compare)));
        expect(up).not.toEqual(built);
        expect(await head(page, 0).getAttribute("aria-sort")).toBe("ascending");
        await page.keyboard.press("Space");
        expect(await head(page, 0).getAttribute("aria-sort")).toBe("descending");
        await page.keyboard.press("Enter");
        expect(await cells(page, 0)).toEqual(built);
        expect(await head(page, 0).getAttribute("aria-sort")).toBeNull();
        expect(new URL(page.url()).search).toBe("");
      });
    });

    test("keeps its order, its filter and its columns in the address, for the other language too", async () => {
      await on(TABLE_PAGE, async (page) => {
        const id = (await page.locator(firstTable).getAttribute("id")) ?? "";
        await head(page, 0).locator("button").click();
        await page.locator(".table-tools input").first().fill("资金");
        await page.locator(".chooser summary").first().focus();
        await page.keyboard.press("Enter");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Space");
        await page.keyboard.press("Escape");
        expect(await page.locator(".chooser").first().getAttribute("open")).toBeNull();
        const key = await head(page, 1).getAttribute("data-key");
        const kept = new URL(page.url()).searchParams;
        expect([...kept.keys()]).toEqual([`${id}.sort`, `${id}.find`, `${id}.hide`]);
        expect(kept.get(`${id}.hide`)).toBe(key);
        const before = await cells(page, 0);
        expect(before.flat().every((name) => name.includes("资金"))).toBe(true);
        await page.reload();
        expect(await cells(page, 0)).toEqual(before);
        expect(await head(page, 1).isVisible()).toBe(false);
        await page.locator(".site-tools a[hreflang=en]").click();
        await page.waitForURL("**/en/**");
        expect(new URL(page.url()).searchParams.get(`${id}.hide`)).toBe(key);
        expect(await head(page, 1).isVisible()).toBe(false);
      });
    });

    test("says how many rows a filter leaves, and hides groups that have none", async () => {
      await on(TABLE_PAGE, async (page) => {
        const all = (await cells(page, 0)).flat().length;
        await page.locator(".table-tools input").first().fill("没有这样的行");
        expect(await page.locator(".table-tools [role=status]").first().textContent()).toMatch(
          /^显示\d+行，共\d+行$/,
        );
        expect((await cells(page, 0)).flat()).toEqual([]);
        expect(await page.locator(firstTable).locator("tr.group:visible").count()).toBe(0);
        await page.locator(".table-tools input").first().fill("");
        expect((await cells(page, 0)).flat()).toHaveLength(all);
      });
    });

    test("is copied as CSV: the rows and columns that are shown", async () => {
      await on(TABLE_PAGE, async (page) => {
        await page.locator(".table-tools input").first().fill("资金");
        const shown = (await cells(page, 0)).flat();
        await page.locator(".table-tools > button").first().click();
        await page.waitForFunction(
          () => document.querySelector(".table-tools [role=status]")?.textContent === "已复制",
        );
        const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
        expect(lines.length).toBeGreaterThan(shown.length);
        for (const name of shown) expect(lines.some((line) => line.includes(name))).toBe(true);
      });
    });
  });

  describe("a chart", () => {
    const path = fullestOf("<chart-tip");
    const tip = (page: Page) => page.locator("chart-tip").first().locator(".tip");
    const rows = (page: Page) =>
      page
        .locator("figure:has(chart-tip)")
        .first()
        .locator("tbody tr")
        .evaluateAll((all) => all.map((row) => row.querySelector("th")?.textContent?.trim() ?? ""));

    test("tells the rows of its table by the arrow keys", async () => {
      await on(path, async (page) => {
        const names = await rows(page);
        const chart = page.locator("chart-tip").first();
        await chart.focus();
        await page.keyboard.press("Home");
        expect(await tip(page).textContent()).toContain(names[0]);
        await page.keyboard.press("ArrowDown");
        expect(await tip(page).textContent()).toContain(names[1]);
        await page.keyboard.press("ArrowLeft");
        expect(await tip(page).textContent()).toContain(names[0]);
        await page.keyboard.press("Escape");
        expect(await tip(page).textContent()).toBe("");
        expect(await chart.getAttribute("aria-label")).toMatch(/：按方向键逐项查看数字$/);
      });
    });

    test("tells the row under the pointer, within the page, and nothing once it leaves", async () => {
      await on(path, async (page) => {
        const charts = await page.locator("chart-tip:has(svg[data-spots])").all();
        for (const chart of charts) {
          await chart.scrollIntoViewIfNeeded();
          await chart.hover({ position: { x: 5, y: 5 }, force: true });
          const note = chart.locator(".tip");
          expect(await note.textContent()).not.toBe("");
          const box = await note.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SCREEN.width);
          await page.mouse.move(1, 1);
          expect(await note.textContent()).toBe("");
        }
        expect(charts.length).toBeGreaterThan(1);
      });
    });
  });

  describe("the choice of colours", () => {
    const ground = () => getComputedStyle(document.body).backgroundColor;

    test("is made with the keyboard, holds on the next page, and goes back to the system's", async () => {
      await on("/", async (page) => {
        const light = await page.evaluate(ground);
        const choice = page.locator("theme-switch select");
        await choice.focus();
        await choice.selectOption("dark");
        const dark = await page.evaluate(ground);
        expect(dark).not.toBe(light);
        await page.goto(new URL("/regions/", page.url()).href);
        expect(await page.evaluate(ground)).toBe(dark);
        expect(await choice.inputValue()).toBe("dark");
        await choice.selectOption("");
        expect(await page.evaluate(ground)).toBe(light);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      });
    });
  });
});

describe("by touch", () => {
  beforeAll(async () => {
    visitor = await visitSite({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  });
  afterAll(() => visitor.stop());

  test("a chart tells the row that is touched, until another place is", async () => {
    await on(fullestOf("<chart-tip"), async (page) => {
      const chart = page.locator("chart-tip").first();
      await chart.scrollIntoViewIfNeeded();
      await chart.tap({ position: { x: 60, y: 40 } });
      expect(await chart.locator(".tip").textContent()).not.toBe("");
      await page.locator("h1").tap();
      expect(await chart.locator(".tip").textContent()).toBe("");
    });
  });
});
