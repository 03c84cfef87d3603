import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { visitSite } from "../scripts/site-under-test.ts";

// The home page answers how the place is doing before anybody scrolls far.

/** How far down the page a part ends, in pixels. */
const endOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((part) => part.getBoundingClientRect().bottom + window.scrollY);

describe.each([
  { screen: "the first screen of a desktop", width: 1440, limit: 900, part: "#newest" },
  {
    screen: "the length of two screens of a phone",
    width: 390,
    limit: 1688,
    part: "#newest .facts div:first-child",
  },
])("$screen", ({ width, limit, part }) => {
  test.each(["/", "/en/"])(
    "hold the figures, who leads and lags, and the newest bulletin of %s",
    async (path) => {
      const visitor = await visitSite({ viewport: { width, height: 900 } });
      const ends = await visitor.visit(path, async ({ page }) => [
        await endOf(page, "#featured"),
        await endOf(page, "#leaders"),
        await endOf(page, part),
      ]);
      await visitor.stop();
      expect(Math.max(...ends)).toBeLessThanOrEqual(limit);
    },
  );
});
