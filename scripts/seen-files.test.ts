import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileTrouble } from "./file-trouble.ts";
import { seenFiles } from "./seen-files.ts";
import { ChangedMeanwhile, WriterAtWork, writeFiles } from "./write-files.ts";

const FILE = "observations/2024.csv";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-seen-"));
  mkdirSync(join(folder, "observations"));
  writeFileSync(join(folder, FILE), "first");
});
afterEach(() => rmSync(folder, { recursive: true }));

const content = () => readFileSync(join(folder, FILE), "utf8");

describe("two commands that write what they made of the same file", () => {
  test("the second is told, and the first keeps what it wrote", () => {
    const [one, other] = [seenFiles(folder), seenFiles(folder)];
    for (const { files } of [one, other]) files.read(FILE);
    writeFiles(folder, { [FILE]: "one" }, one.seen([FILE]));
    expect(() => writeFiles(folder, { [FILE]: "other" }, other.seen([FILE]))).toThrow(ChangedMeanwhile);
    expect(content()).toBe("one");
    expect(readdirSync(folder)).toEqual(["observations"]);
  });

  test("what both make new is written by the first", () => {
    const [one, other] = [seenFiles(folder), seenFiles(folder)];
    writeFiles(folder, { "observations/2025.csv": "one" }, one.seen(["observations/2025.csv"]));
    const again = () =>
      writeFiles(folder, { "observations/2025.csv": "x" }, other.seen(["observations/2025.csv"]));
    expect(again).toThrow(ChangedMeanwhile);
  });

  test("a file that nobody changed is written, however often it was read", () => {
    const { files, seen } = seenFiles(folder);
    expect(files.read(FILE)).toBe(files.read(FILE));
    writeFiles(folder, { [FILE]: "one" }, seen([FILE]));
    expect(content()).toBe("one");
  });

  test("at one moment one writes; what a process that is no more has left holds nobody up", () => {
    const lock = join(folder, ".writing.lock");
    writeFileSync(lock, String(process.ppid));
    expect(() => writeFiles(folder, { [FILE]: "one" })).toThrow(WriterAtWork);
    expect(content()).toBe("first");
    for (const left of ["999999999", ""]) {
      writeFileSync(lock, left);
      writeFiles(folder, { [FILE]: `after ${left}` });
      expect(content()).toBe(`after ${left}`);
    }
  });
});

describe("fileTrouble(error, lang)", () => {
  const error = (code: string) => Object.assign(new Error(code), { code, path: "data/regions.csv" });

  test.each(["EACCES", "EPERM", "EBUSY", "EROFS", "ENOSPC"])(
    "%s is a sentence with the file's name",
    (code) => {
      for (const lang of ["zh", "en"] as const) {
        const told = fileTrouble(error(code), lang) ?? "";
        expect(told).toContain("data/regions.csv");
        expect(told).not.toMatch(/E[A-Z]{4}|\n/);
      }
    },
  );

  test("two at once are sentences", () => {
    expect(fileTrouble(new ChangedMeanwhile([FILE]), "zh")).toContain(FILE);
    expect(fileTrouble(new WriterAtWork(), "en")).toContain("Another command");
  });

  test("a fault of the program is none", () => {
    expect(fileTrouble(new Error("a fault"), "en")).toBeNull();
  });
});
