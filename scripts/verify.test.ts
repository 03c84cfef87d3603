import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeManifest } from "./manifest.ts";
import { faultText } from "./site-command.ts";
import { verifySite } from "./verify.ts";

let site = "";
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), "taizhang-verify-"));
});
afterEach(() => rmSync(site, { recursive: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries({ "data/a.csv": "x\n", ...files })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  writeManifest(site);
}

/** Text that does not compress, so that its weight is known: 3 of 4 bytes of random-looking base64. */
function heavy(bytes: number): string {
  let state = 1;
  const noise = Buffer.alloc(bytes);
  for (let i = 0; i < bytes; i += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    noise[i] = state >>> 24;
  }
  return noise.toString("base64");
}

describe("verifySite(site, base, limit): links", () => {
  const there = { "index.html": '<a href="/b/">', "b/index.html": '<p id="甲"></p>', "c.css": "" };

  test.each<[string, string]>([
    ["a page by its folder", '<a href="/b/">'],
    ["a place of a page", '<a href="/b/#甲">'],
    ["a place whose name is encoded", '<a href="/b/#%E7%94%B2">'],
    ["a place of the page itself", '<p id="here"></p><a href="#here">'],
    ["a file with a query", '<link href="/c.css?v=1&amp;x=2">'],
    ["another site", '<a href="https://example.org/none">'],
    ["a letter", '<a href="mailto:a@example.org">'],
  ])("%s is found", async (_, html) => {
    write({ ...there, "a/index.html": html });
    expect(await verifySite(site, "/")).toEqual([]);
  });

  test.each<[string, string, string]>([
    ["a page that is not there", '<a href="/none/">', "/none/"],
    ["a page without its final slash", '<a href="/b">', "/b"],
    ["a picture that is not there", '<img src="/none.webp">', "/none.webp"],
    ["a place that the page has not", '<a href="/b/#none">', "b/index.html#none"],
    ["a place that the page itself has not", '<a href="#none">', "a/index.html#none"],
    ["a relative address", '<a href="b/">', "b/"],
    ["another site by an open connection", '<a href="http://example.org/">', "http://example.org/"],
  ])("%s is told with the page that leads there", async (_, html, to) => {
    write({ ...there, "a/index.html": html });
    expect(await verifySite(site, "/")).toEqual([{ kind: "dead-link", file: "a/index.html", to }]);
  });

  test("under a base path a place whose name is encoded is found", async () => {
    write({ "index.html": '<a href="/sub/b/#%E7%94%B2">', "b/index.html": '<p id="甲"></p>' });
    expect(await verifySite(site, "/sub/")).toEqual([]);
  });

  test("under a base path an address without it leads nowhere", async () => {
    write({ "index.html": '<a href="/sub/b/"><a href="/b/">', "b/index.html": "" });
    expect(await verifySite(site, "/sub/")).toEqual([{ kind: "dead-link", file: "index.html", to: "/b/" }]);
  });
});

describe("verifySite(site, base, limit): weights", () => {
  test("a page counts with its style, its pictures and its scripts with all they import", async () => {
    write({
      "index.html": '<link href="/s.css"><script src="/a.js"></script><img src="/p.webp">',
      "s.css": heavy(2000),
      "a.js": `import "./b.js";${heavy(2000)}`,
      "b.js": heavy(2000),
      "p.webp": heavy(2000),
    });
    const [fault, ...others] = await verifySite(site, "/", 8000);
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ kind: "heavy", file: "index.html", limit: 8000 });
    // Four times 2,000 bytes of noise, and base64 of noise compresses to about the noise.
    expect(fault?.kind === "heavy" && fault.bytes).toBeGreaterThan(8000);
    expect(await verifySite(site, "/", 9000)).toEqual([]);
  });

  test("a page within the limit only when compressed well passes", async () => {
    write({ "index.html": "0123456789".repeat(20_000) });
    expect(await verifySite(site, "/", 2000)).toEqual([]);
  });

  test("pages made of their script may have 50 KB more", async () => {
    write({ "compare/index.html": heavy(40 * 1024), "docs/index.html": heavy(40 * 1024) });
    const files = (await verifySite(site, "/", 20 * 1024)).map(({ file }) => file);
    expect(files).toEqual(["docs/index.html"]);
  });

  test("the page is named in the message, with its weight, the limit and what can be done", () => {
    const fault = { kind: "heavy", file: "regions/x/index.html", bytes: 62_464, limit: 61_440 } as const;
    expect(faultText("en", fault)).toBe(
      "regions/x/index.html: 61.0 KB compressed, the limit is 60.0 KB; --page-limit sets another, and the developers would like to know",
    );
    expect(faultText("zh", fault)).toBe(
      "regions/x/index.html：压缩后 61.0 KB，超过上限 60.0 KB；可加 --page-limit 放宽上限，并请报告给开发者",
    );
  });
});

describe("verifySite(site, base, limit): manifest", () => {
  test.each<[string, () => void]>([
    ["is gone", () => rmSync(join(site, "data/a.csv"))],
    ["has another size", () => writeFileSync(join(site, "data/a.csv"), "longer")],
  ])("a listed file that %s is told", async (_, damage) => {
    write({});
    damage();
    expect(await verifySite(site, "/")).toEqual([{ kind: "manifest", file: "data/a.csv" }]);
  });
});
