import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { MARK, mayReplace, mend, switchTo } from "./switch.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-switch-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function site(name: string, text: string): string {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "index.html"), text);
  return join(folder, name);
}

const page = (name: string) => readFileSync(join(folder, name, "index.html"), "utf8");

/** The number of a process that has ended. */
const ended = () => spawnSync(process.execPath, ["-e", ""]).pid;

describe("switchTo(built, out)", () => {
  test("the new site takes the place of the old one and nothing else is left", () => {
    site("dist", "old");
    site("dist/inner", "old page that is no more");
    switchTo(site("built", "new"), join(folder, "dist"));
    expect(page("dist")).toBe("new");
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readdirSync(join(folder, "dist")).sort()).toEqual([MARK, "index.html"]);
  });

  test("a folder that is not there yet is made, with the folders around it", () => {
    switchTo(site("built", "new"), join(folder, "a/b/dist"));
    expect(page("a/b/dist")).toBe("new");
  });
});

describe("mend(out)", () => {
  test("the old site comes back where a build was killed between its two renames", () => {
    site(`.dist.old-${ended()}`, "old");
    site(`.dist.new-${ended()}`, "new");
    mend(join(folder, "dist"));
    expect(page("dist")).toBe("old");
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("what a build that still runs has there stays", () => {
    site("dist", "old");
    site(`.dist.new-${process.pid}`, "new");
    mend(join(folder, "dist"));
    expect(existsSync(join(folder, `.dist.new-${process.pid}`))).toBe(true);
  });
});

describe("mayReplace(out)", () => {
  test.each<[string, string[], boolean]>([
    ["an empty folder", [], true],
    ["a site of ours", [MARK, "index.html"], true],
    ["somebody's documents", ["thesis.docx"], false],
    ["another program's site", ["index.html"], false],
  ])("%s", (_, names, allowed) => {
    const out = join(folder, "out");
    mkdirSync(out);
    for (const name of names) writeFileSync(join(out, name), "");
    expect(mayReplace(out)).toBe(allowed);
  });

  test("a folder that is not there", () => {
    expect(mayReplace(join(folder, "none"))).toBe(true);
  });
});
