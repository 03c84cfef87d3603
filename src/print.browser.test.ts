import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages, onePerKind, type Visitor, visitSite } from "../scripts/site-under-test.ts";

// Every kind of page on paper: the style of print, in a column as wide as A4 leaves.

/** 210 mm less the margins of 22 and 20 mm, in pixels. */
const A4 = 635;
const embedded = /^\/(?:en\/)?embed\//;
const chosen = onePerKind(builtPages(), "fullest").filter(({ path }) => !embedded.test(path));

/** What is wrong with a page as it would be printed. */
const FAULTS = (width: number) => {
  const faults: string[] = [];
  const shown = (element: Element) => element.getClientRects().length > 0;
  const wide = document.documentElement.scrollWidth;
  if (wide > width) faults.push(`is ${wide} px wide`);
  for (const gone of document.querySelectorAll(
    ".site-nav, .contents, .site-tools, .breadcrumbs, .share, .table-tools",
  )) {
    if (shown(gone)) faults.push(`shows .${gone.className}`);
  }
  for (const { classList, lastElementChild } of document.querySelectorAll(
    "main details:not(.share, .chooser, .menu)",
  )) {
    const hidden = lastElementChild === null || lastElementChild.getBoundingClientRect().height === 0;
    // The ways of key figures stand on the pages of their indicators.
    if (hidden && lastElementChild?.closest(".key") === null)
      faults.push(`keeps details.${classList} closed`);
  }
  for (const button of document.querySelectorAll("thead button")) {
    // A control is not painted where the head repeats on the next page.
    if (getComputedStyle(button).display !== "contents") faults.push("has a head that does not repeat");
  }
  if (getComputedStyle(document.body).backgroundColor !== "rgb(255, 255, 255)") faults.push("is not white");
  return faults;
};

describe("on paper", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite({ viewport: { width: A4, height: 900 }, colorScheme: "dark" });
  });
  afterAll(() => visitor.stop());

  test.each(chosen)(
    "$lang $kind fits, shows what was folded away, and has no navigation",
    async ({ path }) => {
      const faults = await visitor.visit(path, async ({ page }) => {
        await page.emulateMedia({ media: "print" });
        const found = await page.evaluate(FAULTS, A4);
        await page.emulateMedia({ media: null });
        return found;
      });
      expect(faults).toEqual([]);
    },
  );
});
