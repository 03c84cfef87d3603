import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages, inWidth, onePerKind, type Visitor, visitSite } from "../scripts/site-under-test.ts";

// Whether everybody can use the site: the fullest page of every kind, in both languages;
// in the whole matrix each in both widths.

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const chosen = onePerKind(builtPages(), "fullest");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe finds on a page as it is now; with `rules`, only these. */
async function axe(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = rules === undefined ? {} : { runOnly: { type: "rule", values: rules } };
  const violations: Violation[] = await page.evaluate(
    async (given) => (await (window as unknown as Axe).axe.run(document, given)).violations,
    options as object,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary}`),
  );
}
interface Axe {
  readonly axe: { run(of: Document, options: object): Promise<{ violations: Violation[] }> };
}

describe.each([390, 1440])("at %d px", (width) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await visitSite({ viewport: { width, height: 900 }, bypassCSP: true });
  });
  afterAll(() => visitor.stop());

  test.each(inWidth(chosen, width))("$lang $kind has no barrier, by day or by night", async ({ path }) => {
    const found = await visitor.visit(path, async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.addScriptTag({ content: axeSource });
      const day = await axe(page);
      await page.emulateMedia({ colorScheme: "dark" });
      // Of axe's rules only this one sees colours.
      const night = await axe(page, ["color-contrast"]);
      return [...day, ...night.map((what) => `dark: ${what}`)];
    });
    expect(found).toEqual([]);
  });
});
