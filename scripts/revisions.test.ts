import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { compareVersions } from "../src/opendata/changes/compare.ts";
import { folderVersion, revisionVersion, versionOf } from "./revisions.ts";
import { ROOT } from "./site-program.ts";

let root = "";
const FILE = "observations/2024.csv";
const CHANGED = (SAMPLE[FILE] ?? "").replace("22.3", "22.4");

function git(...given: string[]): void {
  const names = ["-c", "user.name=Clerk", "-c", "user.email=clerk@lake.example", "-c", "core.autocrlf=false"];
  const { status, stderr } = spawnSync("git", [...names, ...given], { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

function put(name: string, text: string): void {
  const path = join(root, "台账/data", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "taizhang-revisions-"));
  git("init", "-q");
  for (const [name, text] of Object.entries(SAMPLE)) put(name, text);
  git("add", ".");
  git("commit", "-q", "-m", "first");
  git("tag", "v1.0.0");
  put(FILE, CHANGED);
  git("commit", "-q", "-a", "-m", "second");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("revisionVersion(folder, revision)", () => {
  test("has the files of the ledger at that revision, letter by letter", () => {
    const { files } = revisionVersion(join(root, "台账/data"), "v1.0.0");
    expect(files.names).toEqual(Object.keys(SAMPLE).sort());
    expect(new TextDecoder().decode(files.read(FILE) as Uint8Array)).toBe(SAMPLE[FILE]);
  });

  test("agrees with the folder by hashes, and differs where a file does", () => {
    const folder = join(root, "台账/data");
    const [head, now, first] = [
      revisionVersion(folder, "HEAD"),
      folderVersion(folder, "now"),
      revisionVersion(folder, "v1.0.0"),
    ];
    expect(head.hash?.(FILE)).toBe(now.hash?.(FILE));
    expect(compareVersions(head, now).rows).toEqual([]);
    expect(compareVersions(first, now).rows.map((row) => row.cells)).toEqual([
      [{ column: "value", before: "22.3", after: "22.4" }],
    ]);
  });

  test.each(["none", "--help", "HEAD; rm -rf .", ""])("refuses %j, which is no revision", (name) => {
    expect(() => revisionVersion(join(root, "台账/data"), name)).toThrow("revision");
  });

  test("refuses a folder in no repository", () => {
    const bare = mkdtempSync(join(tmpdir(), "taizhang-bare-"));
    expect(() => revisionVersion(bare, "HEAD")).toThrow("repository");
    rmSync(bare, { recursive: true });
  });
});

test("versionOf(folder, name) takes a folder before a revision", () => {
  expect(versionOf(join(root, "台账/data"), join(root, "台账/data")).files.names).toContain(FILE);
  expect(versionOf(join(root, "台账/data"), "v1.0.0").name).toBe("v1.0.0");
});

describe("npm run diff", () => {
  const run = (...given: string[]) =>
    spawnSync(
      join(ROOT, "node_modules/.bin/node"),
      ["scripts/diff.ts", "--lang", "en", "--data", join(root, "台账/data"), ...given],
      {
        cwd: ROOT,
        encoding: "utf8",
      },
    );

  test("without operands compares HEAD with the files as they are", () => {
    expect(run().stdout).toBe(
      "Changes of the ledger: HEAD → the files as they are\nthe two versions of the ledger do not differ\n",
    );
  });

  test("of two revisions tells what differs", () => {
    const { stdout, status } = run("v1.0.0", "HEAD", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout).step).toBe("patch");
  });

  test("of an unknown revision ends with 2", () => {
    const { stderr, status } = run("v9");
    expect({ first: stderr.split("\n")[0], status }).toEqual({
      first: "diff: there is no folder or git revision v9",
      status: 2,
    });
  });
});
