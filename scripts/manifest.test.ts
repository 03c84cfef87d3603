import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { MANIFEST, writeManifest } from "./manifest.ts";

const folder = mkdtempSync(join(tmpdir(), "taizhang-manifest-"));
afterEach(() => rmSync(folder, { recursive: true }));

test("writeManifest(site) lists every file of data by address, with bytes and SHA-256, and no page", () => {
  for (const name of ["data/excel", "data/regions", "api/v1"])
    mkdirSync(join(folder, name), { recursive: true });
  const files = {
    "data/b.csv": "abc",
    "data/excel/a.csv": "",
    "api/v1/index.json": "甲",
    "openapi.json": "abc",
  };
  for (const [path, text] of Object.entries({ ...files, "data/index.html": "page", "index.html": "page" })) {
    writeFileSync(join(folder, path), text);
  }
  writeManifest(folder);
  // The sums of "abc" and of nothing are those of FIPS 180-4 and its examples.
  const abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  const none = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
  const { files: listed } = JSON.parse(readFileSync(join(folder, MANIFEST), "utf8"));
  expect(listed).toEqual([
    { path: "api/v1/index.json", bytes: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    { path: "data/b.csv", bytes: 3, sha256: abc },
    { path: "data/excel/a.csv", bytes: 0, sha256: none },
    { path: "openapi.json", bytes: 3, sha256: abc },
  ]);
});
