import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { folderFiles } from "./folder.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const LOST = ["observations/a/2025.csv", "observations/2025.csv.txt", "observations/2025.ods", "2025.xlsb"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-folder-"));
  const texts = { ...SAMPLE, ...Object.fromEntries(LOST.map((name) => [name, "id\n"])), "LICENCE.txt": "x" };
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every file that looks like a table and is not read is told, wherever it lies", () => {
  const stray = readFiles(folderFiles(folder)).problems.filter(({ code }) => code === "L008");
  expect(stray.map(({ file }) => file).sort()).toEqual([...LOST].sort());
});

test("a folder in the place of a table is told as one that cannot be read", () => {
  mkdirSync(join(folder, "targets/2030.csv"), { recursive: true });
  const { problems } = readFiles(folderFiles(folder));
  expect(problems.filter(({ code }) => code === "L001").map(({ file }) => file)).toEqual([
    "targets/2030.csv",
  ]);
});
