import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { ROOT } from "./site-program.ts";
import { siteFolder } from "./site-under-test.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-build-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (...names: string[]) => join(folder, ...names);

/** The sample ledger as a folder. */
function sample(name: string): string {
  for (const [file, text] of Object.entries(SAMPLE)) {
    mkdirSync(dirname(at(name, file)), { recursive: true });
    writeFileSync(at(name, file), text);
  }
  return at(name);
}

function start(script: string, given: readonly string[], env: Record<string, string> = {}): ChildProcess {
  const node = join(ROOT, "node_modules/.bin/node");
  return spawn(node, [join(ROOT, "scripts", script), ...given, "--lang", "en"], {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** Waits for the end of a command: its exit code and what it printed. */
async function end(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (part) => {
      said += part;
    });
  }
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, said };
}

const build = (given: readonly string[], env?: Record<string, string>) => end(start("build.ts", given, env));

/** Waits until a command prints a line with `text`, and answers the line. */
function line(child: ChildProcess, text: string): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  return new Promise((done, fail) => {
    lines.on("line", (one) => one.includes(text) && done(one));
    lines.on("close", () => fail(new Error(`ended without a line with "${text}"`)));
  });
}

/** Every file of a site with the digest of its bytes. */
function digests(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [
      relative(site, path),
      createHash("sha256").update(readFileSync(path)).digest("hex"),
    ]),
  );
}

/** A ledger in another folder, with its past where a repository holds it; answers where it lies. */
function cloned(data: string, to: string): string {
  const asked = spawnSync("git", ["rev-parse", "--show-toplevel", "--show-prefix"], {
    cwd: data,
    encoding: "utf8",
  });
  const [top = "", prefix = ""] = asked.status === 0 ? asked.stdout.split("\n") : [];
  if (top !== "") expect(spawnSync("git", ["clone", "--quiet", top, to]).status).toBe(0);
  cpSync(data, join(to, prefix), { recursive: true });
  return join(to, prefix);
}

const BROKEN = "region,indicator,industry\nnowhere\n";

describe("npm run build", () => {
  test("makes the same bytes in one process or two, in another folder, time zone and language", async () => {
    const data = cloned(process.env["TAIZHANG_DATA"] ?? join(ROOT, "data"), at("clone"));
    const env = { TZ: "America/St_Johns", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8" };
    const { code, said } = await build(["--data", data, "--out", at("deep/er/site"), "--jobs", "1"], env);
    expect(code, said).toBe(0);
    expect(digests(at("deep/er/site"))).toEqual(digests(siteFolder()));
  });

  test("leaves the old site as it was where the ledger has errors, and names every error", async () => {
    const data = sample("ledger");
    expect((await build(["--data", data, "--out", at("site")])).code).toBe(0);
    const before = digests(at("site"));
    writeFileSync(join(data, "observations/2024.csv"), BROKEN);
    const { code, said } = await build(["--data", data, "--out", at("site")]);
    expect(code).toBe(1);
    expect(said).toContain("ledger/observations/2024.csv:1");
    expect(digests(at("site"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["ledger", "site"]);
  });

  test("leaves the old site as it was, and nothing else, where it is killed", async () => {
    const data = sample("ledger");
    expect((await build(["--data", data, "--out", at("site")])).code).toBe(0);
    const before = digests(at("site"));
    const child = start("build.ts", ["--data", data, "--out", at("site")]);
    const ended = end(child);
    await line(child, "ledger:");
    child.kill("SIGTERM");
    expect((await ended).code).toBe(143);
    expect(digests(at("site"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["ledger", "site"]);
    expect(
      readdirSync(join(ROOT, ".cache")).filter((name) => name.startsWith(`build-${child.pid}-`)),
    ).toEqual([]);
  });

  test("keeps apart two builds at a time, also into one folder", async () => {
    const data = sample("ledger");
    const given = ["--data", data, "--out", at("site")];
    const ended = await Promise.all([
      build(given),
      build(given),
      build(["--data", data, "--out", at("other")]),
    ]);
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(digests(at("site"))).toEqual(digests(at("other")));
    expect(readdirSync(folder).sort()).toEqual(["ledger", "other", "site"]);
  });

  test("puts the base path before every address", async () => {
    const data = sample("ledger");
    expect((await build(["--data", data, "--out", at("site"), "--base", "sub"])).code).toBe(0);
    const html = readFileSync(at("site/index.html"), "utf8");
    const roots = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? "");
    expect(roots.length).toBeGreaterThan(5);
    expect(roots.filter((address) => !address.startsWith("/sub/"))).toEqual([]);
  });

  test("refuses a folder that holds something else", async () => {
    const data = sample("ledger");
    mkdirSync(at("documents"));
    writeFileSync(at("documents/thesis.txt"), "years of work");
    for (const out of [at("documents"), data, folder, join(ROOT, "src")]) {
      const { code, said } = await build(["--data", data, "--out", out]);
      expect(code, out).toBe(2);
      expect(said).toContain("npm run build -- --help");
    }
    expect(readFileSync(at("documents/thesis.txt"), "utf8")).toBe("years of work");
  });
});

describe("npm start", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "serves the site at the address it prints, until %s",
    async (signal) => {
      const child = start("start.ts", ["--data", sample("ledger"), "--out", at("site"), "--base", "/city/"]);
      const ended = end(child);
      const address = (await line(child, "http://")).replace(/^.*(http:\S+)$/, "$1");
      expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/city\/$/);
      const home = await fetch(address);
      expect(home.status).toBe(200);
      expect(await home.text()).toContain("大湖市台账");
      child.kill(signal);
      expect((await ended).code).toBe(0);
      await expect(fetch(address)).rejects.toThrow();
      expect(existsSync(at("site/index.html"))).toBe(true);
    },
  );

  test("ends with 1 and serves nothing where the ledger has errors", async () => {
    const data = sample("ledger");
    writeFileSync(join(data, "observations/2024.csv"), BROKEN);
    const { code, said } = await end(start("start.ts", ["--data", data, "--out", at("site")]));
    expect(code).toBe(1);
    expect(said).not.toContain("http://");
  });
});
