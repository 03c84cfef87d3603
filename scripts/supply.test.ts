import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "./site-program.ts";

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const own = JSON.parse(text("package.json"));
const lock: Readonly<Record<string, Locked>> = JSON.parse(text("package-lock.json")).packages;
const direct: Readonly<Record<string, string>> = { ...own.dependencies, ...own.devDependencies };
const installed = Object.entries(lock).filter(([path]) => path !== "");
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** The table of CONTRIBUTING: each package with its reason. */
function reasons(): Map<string, string> {
  const [, section = ""] = text("CONTRIBUTING.md").split("## Direct dependencies, and why");
  const rows = [...section.matchAll(/^\| (`[^|]+) \| ([^|]*) \|$/gm)];
  return new Map(
    rows.flatMap(([, names = "", reason = ""]) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]): [string, string] => [name, reason.trim()]),
    ),
  );
}

describe("direct dependencies", () => {
  test("are those that CONTRIBUTING lists, each with its reason, and no others", () => {
    expect([...reasons().keys()].sort()).toEqual(Object.keys(direct).sort());
    for (const [name, reason] of reasons()) expect(reason.length, name).toBeGreaterThan(15);
  });

  test("are named by one exact version", () => {
    for (const [name, version] of Object.entries(direct)) expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("are all that the program and its tests import", () => {
    const files = globSync("{src,scripts}/**/*.{ts,mjs,astro}", { cwd: ROOT });
    const imported = files.flatMap((file) =>
      [
        ...text(file).matchAll(
          /^(?:import|export)\b[^"';]*\bfrom "((?:@[a-z0-9-]+\/)?[a-z0-9-]+)(?:\/[^"]*)?"/gm,
        ),
      ].map(([, name]) => name),
    );
    const packages = new Set(imported.filter((name) => name !== undefined && !/^(?:node|astro)$/.test(name)));
    expect(packages.size).toBeGreaterThan(10);
    expect([...packages].filter((name) => direct[name ?? ""] === undefined)).toEqual([]);
  });
});

describe("the lock file", () => {
  test("asks for the same packages as package.json", () => {
    expect({ ...lock[""]?.dependencies, ...lock[""]?.devDependencies }).toEqual(direct);
    for (const [name, version] of Object.entries(direct)) {
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });

  test("has a version for every package, and the sum of every one that each machine installs", () => {
    for (const [path, { version, integrity, optional }] of installed) {
      expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
      if (optional !== true) expect(integrity, path).toMatch(/^sha512-/);
    }
  });

  test("names no place that packages come from, so that each machine asks its own registry", () => {
    expect(text("package-lock.json")).not.toMatch(/"resolved"/);
  });
});

test("the packages that may run a program when installed are named, and are all that want to", () => {
  const wanting = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path));
  expect(Object.keys(own.allowScripts).sort()).toEqual([...new Set(wanting)].sort());
});
