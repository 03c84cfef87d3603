import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages, onePerKind, type Visitor, visitSite } from "../scripts/site-under-test.ts";

// What a page is on a phone: the fullest page of every kind, in both languages.

const PHONE = { viewport: { width: 390, height: 844 } };
const chosen = onePerKind(builtPages(), "fullest");

/** Parts of the page that scroll up and down by themselves. */
const BOXES = () =>
  [...document.querySelectorAll("body *")]
    .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY))
    .filter((box) => box.clientHeight > 0 && box.scrollHeight > box.clientHeight + 1)
    .map((box) => `has a box that scrolls: ${box.localName}.${box.className}`);

/** Tables whose figures are off the screen, what is folded away included. */
const HIDDEN_FIGURES = (width: number) => {
  for (const details of document.querySelectorAll("main details")) details.setAttribute("open", "");
  return [...document.querySelectorAll<HTMLElement>("main table")].flatMap((table) => {
    const cells = [...table.querySelectorAll("tbody tr:not(.group) > :is(.num, .at-value)")];
    const first = cells.find((cell) => cell.getClientRects().length > 0);
    const { right, left } = first?.getBoundingClientRect() ?? { right: 0, left: 0 };
    return right > width || left < 0 ? [`has a table with its figures off the screen: ${table.id}`] : [];
  });
};

/** Letters of pictures in pixels, as they are shown. */
const SMALL_LETTERS = (least: number) => {
  const sizes = [...document.querySelectorAll<SVGTextElement>("main svg text")]
    .filter((text) => text.getClientRects().length > 0)
    .map((text) => {
      const svg = text.ownerSVGElement;
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
    });
  const smallest = Math.min(...sizes);
  return smallest < least ? [`has letters of ${smallest.toFixed(1)} px in a picture`] : [];
};

/** A page of many screens without the list of its parts that stays in sight. */
const UNGUIDED = (most: number) => {
  const height = document.documentElement.scrollHeight;
  const list = document.querySelector(".contents");
  const stays = list !== null && getComputedStyle(list).position === "sticky";
  return height > most && !stays ? [`is ${height} px long without a list of its parts`] : [];
};

/** What a finger presses, and how high: links within a line of text are as high as the line. */
const SMALL_TARGETS = () => {
  const isInText = (link: Element) =>
    [...(link.parentElement?.childNodes ?? [])].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
  const faults = (selector: string, least: number) =>
    [...document.querySelectorAll(selector)]
      .filter((one) => one.getClientRects().length > 0 && one.closest(".unseen, .skip") === null)
      .filter((one) => !isInText(one) && Math.ceil(one.getBoundingClientRect().height) < least)
      .map(({ localName, className, textContent }) => {
        return `has a target under ${least} px: ${localName}.${className} ${textContent?.trim().slice(0, 20)}`;
      });
  return [
    ...faults("a, button, summary, select, label, input:not(label input)", 24),
    ...faults(".menu > summary, .menu[open] a, .to-top, .show-all label", 44),
  ];
};

/** The length in pixels from which on a page must say what is in it. */
const LONG = 4_000;

describe("on a phone", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite(PHONE);
  });
  afterAll(() => visitor.stop());

  test.each(chosen)(
    "$lang $kind scrolls as one, leads through itself, and shows its figures",
    async ({ path }) => {
      const found = await visitor.visit(path, async ({ page }) => [
        ...(await page.evaluate(BOXES)),
        ...(await page.evaluate(SMALL_LETTERS, 12)),
        ...(await page.evaluate(UNGUIDED, LONG)),
        ...(await page.evaluate(SMALL_TARGETS)),
        ...(await page.evaluate(HIDDEN_FIGURES, PHONE.viewport.width)),
      ]);
      expect(found).toEqual([]);
    },
  );
});

describe("a long table", () => {
  const long = builtPages().find(({ html }) => html.includes('class="show-all'));
  /** Rows in sight of the first table that is folded; all rows of it. */
  const seen = () => {
    const table = [...document.querySelectorAll("table")].find((one) => one.querySelector(".more"));
    const rows = [...(table?.querySelectorAll("tbody tr:not(.group, .total, .current)") ?? [])];
    return [rows.filter((row) => row.getClientRects().length > 0).length, rows.length];
  };

  test.each([true, false])(
    "shows eight rows, all on a click and on paper, with scripts: %s",
    async (scripts) => {
      const visitor = await visitSite({ ...PHONE, javaScriptEnabled: scripts });
      const [folded, printed, open] = await visitor.visit(long?.path ?? "", async ({ page }) => {
        const first = await page.evaluate(seen);
        await page.emulateMedia({ media: "print" });
        const onPaper = await page.evaluate(seen);
        await page.emulateMedia({ media: null });
        await page.locator(".show-all label").first().click();
        return [first, onPaper, await page.evaluate(seen)];
      });
      await visitor.stop();
      const count = folded?.[1] ?? 0;
      expect(count).toBeGreaterThan(8);
      expect([folded, printed, open]).toEqual([
        [8, count],
        [count, count],
        [count, count],
      ]);
    },
  );

  test("opens the rest of a row on a tap, without scripts too", async () => {
    const opening = builtPages().find(({ html }) => html.includes('class="opens"'));
    const visitor = await visitSite({ ...PHONE, javaScriptEnabled: false });
    const shown = await visitor.visit(opening?.path ?? "", async ({ page }) => {
      const row = page.locator("tr:has(> th > .opens):has(> .at-rest:not(:empty))").first();
      const rest = row.locator(".at-rest:not(:empty)").first();
      const before = await rest.isVisible();
      await row.locator(".opens").click({ position: { x: 4, y: 4 } });
      return [before, await rest.isVisible()];
    });
    await visitor.stop();
    expect(shown).toEqual([false, true]);
  });
});
