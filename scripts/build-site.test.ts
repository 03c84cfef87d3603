import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { basePath, holdsSource } from "./build-site.ts";
import { ROOT } from "./site-program.ts";

describe("basePath(text)", () => {
  test.each([
    ["/", "/"],
    ["", "/"],
    ["sub", "/sub/"],
    ["/sub", "/sub/"],
    ["/a/b/", "/a/b/"],
    ["//a//", "/a/"],
  ])("%j becomes %s", (text, path) => {
    expect(basePath(text)).toBe(path);
  });
});

describe("holdsSource(out, data)", () => {
  const data = resolve("/ledgers/city");
  test.each([
    ["the program", ROOT, true],
    ["a folder around the program", resolve(ROOT, ".."), true],
    ["the root of the disk", "/", true],
    ["the sources", join(ROOT, "src"), true],
    ["a folder within the sources", join(ROOT, "src/pages/site"), true],
    ["the packages", join(ROOT, "node_modules/x"), true],
    ["the ledger", data, true],
    ["a folder around the ledger", resolve("/ledgers"), true],
    ["a folder of the program for output", join(ROOT, "dist"), false],
    ["a folder whose name starts like the ledger's", resolve("/ledgers/city-site"), false],
    ["a folder elsewhere", "/var/www/site", false],
  ])("%s", (_, out, expected) => {
    expect(holdsSource(out, data)).toBe(expected);
  });
});
