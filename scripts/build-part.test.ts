import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildPart, type Part } from "./build-part.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-part-"));
  mkdirSync(join(folder, "taken"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A program with these pages, whose content is the address at which each is drawn. */
function programOf(pages: readonly (readonly [pathname: string, type: string])[]): string {
  const listed = pages.map(([pathname, type]) => ({ pathname, route: { type, component: type } }));
  const entry = join(folder, "program.mjs");
  writeFileSync(
    entry,
    `export const listPages = async () => ${JSON.stringify(listed)};
export async function drawPage(address, { pathname }) {
  if (pathname === "/broken") throw new Error(address.pathname + " could not be drawn");
  return pathname === "/silent" ? null : new TextEncoder().encode(address.pathname);
}
`,
  );
  return entry;
}

function part(name: string, base = "/"): Part {
  for (const key of ["DATA", "BASE", "HISTORY", "SHARED"]) vi.stubEnv(`TAIZHANG_${key}`, "");
  const out = join(folder, name);
  return { data: folder, history: join(folder, "history"), base, out, taken: join(folder, "taken") };
}

/** The files of a folder, with their content. */
function filesOf(name: string): Record<string, string> {
  const entries = readdirSync(join(folder, name), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.sort().map((path) => [path.slice(folder.length + name.length + 2), readFileSync(path, "utf8")]),
  );
}

describe("buildPart(part, entry, onPage)", () => {
  test("puts pages into folders, files where their names say, and draws each at its address", async () => {
    const entry = programOf([
      ["/", "page"],
      ["/en/regions/", "page"],
      ["/404", "page"],
      ["/en/404/", "page"],
      ["/data/a.csv", "endpoint"],
      ["/silent", "endpoint"],
    ]);
    await buildPart(part("site", "/sub/"), entry, () => {});
    expect(filesOf("site")).toEqual({
      "404.html": "/sub/404/",
      "data/a.csv": "/sub/data/a.csv",
      "en/404/index.html": "/sub/en/404/",
      "en/regions/index.html": "/sub/en/regions/",
      "index.html": "/sub/",
    });
  });

  test("draws what no other part has taken, and tells how far it is of all", async () => {
    const entry = programOf(Array.from({ length: 9 }, (_, index) => [`/page-${index}`, "page"] as const));
    const told: [number, number][] = [];
    const parts = ["one", "other"].map((name) => part(name));
    await Promise.all(parts.map((each) => buildPart(each, entry, (done, all) => told.push([done, all]))));
    const [one, other] = [Object.keys(filesOf("one")), Object.keys(filesOf("other"))];
    expect(one.filter((path) => other.includes(path))).toEqual([]);
    expect(new Set([...one, ...other]).size).toBe(9);
    expect(told.map(([, all]) => all)).toEqual(Array(9).fill(9));
    expect(told.length).toBe(9);
  });

  test("ends where a page cannot be drawn, with what the page said", async () => {
    const entry = programOf([["/broken", "page"]]);
    await expect(buildPart(part("site"), entry, () => {})).rejects.toThrow("/broken/ could not be drawn");
  });
});
