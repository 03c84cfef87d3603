import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../site-program.ts";
import { changedPages, withoutServer } from "./changed-pages.ts";
import { POLICY } from "./policy.ts";
import { publish, rollBack } from "./releases.ts";

const WORKFLOWS = ".github/workflows";
const RECIPES: [file: string, schema: string][] = [
  ...readdirSync(join(ROOT, WORKFLOWS)).map((name): [string, string] => [
    `${WORKFLOWS}/${name}`,
    "github-workflow.json",
  ]),
  [".gitlab-ci.yml", "gitlab-ci.json"],
];
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");

function faultsOf(recipe: unknown, schema: string): unknown {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const valid = ajv.validate(JSON.parse(text(`scripts/publish/published/${schema}`)), recipe);
  return valid ? [] : ajv.errors;
}

describe.each(RECIPES)("%s", (file, schema) => {
  test("is valid by the host's published schema", () => {
    expect(faultsOf(parse(text(file)), schema)).toEqual([]);
  });

  test("runs only commands that there are", () => {
    const { scripts } = JSON.parse(text("package.json"));
    const named = [...text(file).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(scripts)).toContain(name);
  });

  test("takes nothing that others have written into a line of the shell", () => {
    const lines = [...text(file).matchAll(/^ *(?:- )?run: (.*(?:\n {10,}.*)*)/gm)].map(([, run]) => run);
    for (const run of lines) expect(run).not.toMatch(/\$\{\{/);
  });
});

test("the published schemas refuse a recipe with a wrong key", () => {
  const workflow = parse(text(`${WORKFLOWS}/publish.yml`));
  expect(faultsOf({ ...workflow, job: {} }, "github-workflow.json")).not.toEqual([]);
  const pipeline = parse(text(".gitlab-ci.yml"));
  expect(faultsOf({ ...pipeline, pages: { ...pipeline.pages, scripts: [] } }, "gitlab-ci.json")).not.toEqual(
    [],
  );
});

describe("nginx.conf", () => {
  const conf = text("scripts/publish/nginx.conf");

  test("sends the policy that every page carries", () => {
    expect(text("src/layouts/Page.astro")).toContain(`"${POLICY}"`);
    expect(conf).toContain(`add_header Content-Security-Policy "${POLICY}" always;`);
  });

  test("has no header in a location, where it would switch off all others", () => {
    for (const [, inside] of conf.matchAll(/location [^{]*\{([^}]*)/g))
      expect(inside).not.toContain("add_header");
  });
});

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-publish-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A made-up site of pages. */
function site(name: string, pages: Readonly<Record<string, string>>): string {
  for (const [path, html] of Object.entries({ ".taizhang": "", ...pages })) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), html);
  }
  return join(folder, name);
}

describe.skipIf(process.platform !== "linux")("publish.sh", () => {
  const target = () => join(folder, "srv");
  const shown = () => readFileSync(join(target(), "current/index.html"), "utf8");

  test("points to the new site, keeps the one before, and goes back to it in one command", async () => {
    await publish(site("one", { "index.html": "one" }), target());
    await publish(site("two", { "index.html": "two" }), target());
    expect(shown()).toBe("two");
    await rollBack(target());
    expect(shown()).toBe("one");
    expect(readFileSync(join(target(), "previous/index.html"), "utf8")).toBe("two");
  });

  test("shows a whole page of one release at every moment of ten switches", async () => {
    const page = (release: number) => `${release} `.repeat(50_000);
    const sites = [0, 1].map((i) => site(`site-${i}`, { "index.html": page(i) }));
    await publish(sites[0] as string, target());
    for (let i = 1; i <= 10; i += 1) {
      const state = { switching: true };
      const switched = (i === 5 ? rollBack(target()) : publish(sites[i % 2] as string, target())).finally(
        () => {
          state.switching = false;
        },
      );
      for (let reads = 0; reads < 3 || state.switching; reads += 1) {
        const html = await readFile(join(target(), "current/index.html"), "utf8");
        expect(html === page(0) || html === page(1)).toBe(true);
      }
      await switched;
    }
  });

  test("keeps as many releases as it is told", async () => {
    const one = site("one", { "index.html": "one" });
    for (let i = 0; i < 4; i += 1) await publish(one, target(), 2);
    expect(readdirSync(join(target(), "releases"))).toHaveLength(2);
  });

  test("publishes nothing that is no site of ours", async () => {
    await publish(site("one", { "index.html": "one" }), target());
    const current = readlinkSync(join(target(), "current"));
    mkdirSync(join(folder, "documents"));
    await expect(publish(join(folder, "documents"), target())).rejects.toThrow("is no built site");
    expect(readlinkSync(join(target(), "current"))).toBe(current);
  });
});

describe("changedPages(before, after, out, lang)", () => {
  test("copies the pages that are new or differ, and lists those that are gone", () => {
    const before = site("before", { "index.html": "same", "a/index.html": "1", "b/index.html": "x" });
    const after = site("after", {
      "index.html": "same",
      "a/index.html": "2",
      "c/index.html": "y",
      "assets/s.css": "",
    });
    const out = join(folder, "out");
    expect(changedPages(before, after, out, "zh")).toEqual({
      new: ["c/index.html"],
      changed: ["a/index.html"],
      lost: ["b/index.html"],
    });
    expect(readdirSync(out).sort()).toEqual(["a", "assets", "c", "changed-pages.html"]);
    expect(readFileSync(join(out, "changed-pages.html"), "utf8")).toContain('<a href="a/index.html">');
  });
});

test("withoutServer(html, page) makes addresses relative and leaves those of other sites and places alone", () => {
  const html =
    '<script src="/assets/a.js"></script><a href="/"></a><a href="/regions/x/#y"></a><img src="/p/q.webp">' +
    '<a href="https://example.org/"></a><a href="#z"></a>';
  expect(withoutServer(html, "en/docs/index.html")).toBe(
    '<a href="../../index.html"></a><a href="../../regions/x/index.html#y"></a><img src="../../p/q.webp">' +
      '<a href="https://example.org/"></a><a href="#z"></a>',
  );
});
