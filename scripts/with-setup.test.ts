import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInstalled } from "./with-setup.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "taizhang-setup-"));
  mkdirSync(join(root, "node_modules/node/bin"), { recursive: true });
  writeFileSync(join(root, "node_modules/node/bin/node"), "");
  writeFileSync(join(root, "node_modules/node/bin/node.exe"), "");
});
afterEach(() => rmSync(root, { recursive: true }));

type Packages = Record<string, { version: string; optional?: boolean }>;

function lock(file: string, packages: Packages): void {
  writeFileSync(join(root, file), JSON.stringify({ lockfileVersion: 3, packages }));
}
const wanted = (packages: Packages) => lock("package-lock.json", packages);
const found = (packages: Packages) => lock("node_modules/.package-lock.json", packages);

const astro = { "node_modules/astro": { version: "7.3.5" } };

describe("isInstalled(root)", () => {
  test("is true where every package is there in its version", () => {
    wanted({ "": { version: "0.1.0" }, ...astro });
    found(astro);
    expect(isInstalled(root)).toBe(true);
  });

  test("is true where only a package for another machine is absent", () => {
    wanted({ ...astro, "node_modules/fsevents": { version: "2.0.0", optional: true } });
    found(astro);
    expect(isInstalled(root)).toBe(true);
  });

  test("is false where the lock file asks for another version", () => {
    wanted({ "node_modules/astro": { version: "7.3.6" } });
    found(astro);
    expect(isInstalled(root)).toBe(false);
  });

  test("is false where a package is missing", () => {
    wanted({ ...astro, "node_modules/d3": { version: "7.9.2" } });
    found(astro);
    expect(isInstalled(root)).toBe(false);
  });

  test("is false where an installation broke off before its end", () => {
    wanted(astro);
    expect(isInstalled(root)).toBe(false);
  });

  test("is false where the project's own Node is missing", () => {
    wanted(astro);
    found(astro);
    rmSync(join(root, "node_modules/node"), { recursive: true });
    expect(isInstalled(root)).toBe(false);
  });
});
