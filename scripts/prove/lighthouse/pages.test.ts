import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { hasPage, pagesToJudge } from "./pages.ts";

const work = mkdtempSync(join(tmpdir(), "taizhang-pages-"));
afterAll(() => rmSync(work, { recursive: true }));

/** A site with pages of these sizes, in bytes. */
function site(name: string, pages: Readonly<Record<string, number>>): string {
  const folder = join(work, name);
  for (const [page, size] of Object.entries(pages)) {
    mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, page, "index.html"), "x".repeat(size));
  }
  return folder;
}

test.each([
  ["the sample's", { "/": 1, "/regions/songyuan/": 1, "/regions/a/": 9, "/targets/2006/": 9 }, "songyuan"],
  ["another city's", { "/": 1, "/regions/b/": 1, "/regions/a/": 9, "/targets/2006/": 1 }, "a"],
])("of %s site, the home page, a region page and the targets are judged", (name, pages, region) => {
  expect(pagesToJudge(site(name, pages))).toEqual(["/", `/regions/${region}/`, "/targets/2006/"]);
});

test("the targets judged are those of the latest year, and a kind that is not there is left out", () => {
  const years = { "/": 1, "/targets/2006/": 9, "/targets/2007/": 1, "/targets/2007/notes/": 1 };
  expect(pagesToJudge(site("years", years))).toEqual(["/", "/targets/2007/"]);
});

test("a page is one that the site has, by its address with both slashes", () => {
  const folder = site("few", { "/": 1, "/a/": 1 });
  expect(["/", "/a/", "/b/", "a/", "/a"].map((page) => hasPage(folder, page))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
