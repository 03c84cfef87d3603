import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { deadLinks } from "./site-links.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "site-links-"));
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a/index.html"), '<h1 id="资金">A</h1>');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is wrong with the one link of the home page. */
function faultsOf(link: string, base: string): string[] {
  writeFileSync(join(folder, "index.html"), `<p id="here"><a class="x" href="${link}">to</a></p>`);
  return deadLinks(folder, base).map(({ from, what }) => `${from}: ${what}`);
}

describe("deadLinks(folder, base)", () => {
  test.each([
    ["/", "/a/"],
    ["/", "a/#资金"],
    ["/", "#here"],
    ["/", "https://elsewhere.example/"],
    ["/", "/a/?x=1&amp;y=2"],
    ["/sub/", "/sub/a/#%E8%B5%84%E9%87%91"],
  ])("under %s finds nothing wrong with %s", (base, link) => {
    expect(faultsOf(link, base)).toEqual([]);
  });

  test.each([
    ["/", "/b/", "/: /b/ answers 404"],
    ["/", "/a", "/: /a answers 301"],
    ["/", "/a/#none", "/: /a/ has no #none"],
    ["/", "http://elsewhere.example/", "/: http://elsewhere.example/ is no address"],
    ["/sub/", "/a/", "/sub/: /a/ answers 404"],
  ])("under %s finds %s dead", (base, link, told) => {
    expect(faultsOf(link, base)).toEqual([told]);
  });
});
