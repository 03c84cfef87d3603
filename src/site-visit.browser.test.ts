import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type BuiltPage,
  builtPages,
  inParallel,
  onePerKind,
  toVisit,
  type Visitor,
  visitSite,
} from "../scripts/site-under-test.ts";

// The built site in a browser, on a phone, then with scripts off: every page in the whole matrix.

const pages = builtPages();
const PHONE = { viewport: { width: 390, height: 844 } };

/** Visits every page and collects what `look` finds wrong. */
async function faultsOf(
  visitor: Visitor,
  of: readonly BuiltPage[],
  look: (visit: Parameters<Parameters<Visitor["visit"]>[1]>[0]) => Promise<readonly string[]>,
): Promise<string[]> {
  const found = await inParallel(of, 3, async ({ path }) =>
    (await visitor.visit(path, look)).map((what) => `${path} ${what}`),
  );
  return found.flat().slice(0, 50);
}

describe("on a phone", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite(PHONE);
  });
  afterAll(() => visitor.stop());

  test("every page visited is quiet, asks no other host for anything, and is no wider than the screen", async () => {
    const found = await faultsOf(visitor, toVisit(pages), async ({ page, faults }) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      return [...faults, ...(width > PHONE.viewport.width ? [`is ${width} px wide`] : [])];
    });
    expect(found).toEqual([]);
  });
});

describe("on the narrowest phone, or at 400 % zoom", () => {
  const NARROW = { viewport: { width: 320, height: 640 } };
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite(NARROW);
  });
  afterAll(() => visitor.stop());

  test.each(["fullest", "emptiest"] as const)(
    "the %s page of every kind is no wider than the screen",
    async (which) => {
      const found = await faultsOf(visitor, onePerKind(pages, which), async ({ page }) => {
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        return width > NARROW.viewport.width ? [`is ${width} px wide`] : [];
      });
      expect(found).toEqual([]);
    },
  );
});

describe("with scripts off", () => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite({ javaScriptEnabled: false });
  });
  afterAll(() => visitor.stop());

  test("every picture is there to see", async () => {
    const drawn = toVisit(pages).filter((page) => page.html.includes("<svg"));
    const found = await faultsOf(visitor, drawn, async ({ page }) => {
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll("main svg")]
          .filter((svg) => svg.closest("details:not([open])") === null)
          .map((svg) => svg.getBoundingClientRect())
          .map(({ width, height }) => width * height),
      );
      return sizes.flatMap((size, i) => (size > 0 ? [] : [`does not show picture ${i + 1}`]));
    });
    expect(found).toEqual([]);
  });
});
