import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { isFirst, sharedThrough, takenHere } from "./shared-work.ts";

const all = mkdtempSync(join(tmpdir(), "shared-work-"));
afterAll(() => rmSync(all, { recursive: true, force: true }));
let folder = all;
beforeEach(() => {
  folder = mkdtempSync(join(all, "build-"));
});

/** What a process does of three pieces, and what it is told of all. */
function process(name = "squares") {
  const done: number[] = [];
  const told = sharedThrough(folder, 1).share(name, 3, (piece) => {
    done.push(piece);
    return { [name]: piece * piece };
  });
  return { done, told };
}

const SQUARES = [{ squares: 0 }, { squares: 1 }, { squares: 4 }];

describe("work shared through a folder", () => {
  test("is done by one process and told to all", () => {
    expect(process()).toEqual({ done: [0, 1, 2], told: SQUARES });
    expect(process()).toEqual({ done: [], told: SQUARES });
  });

  test("is left to the process that took it, and done again where that one never tells of it", () => {
    writeFileSync(join(folder, "squares-1"), "");
    expect(process()).toEqual({ done: [0, 2, 1], told: SQUARES });
  });

  test("is told apart by its name", () => {
    process();
    expect(process("cubes").done).toEqual([0, 1, 2]);
  });

  test("says which addresses are taken with it", () => {
    sharedThrough(folder).take(["/embed/a/", "/en/embed/a/"]);
    expect([...takenHere()]).toEqual(["/embed/a/", "/en/embed/a/"]);
  });
});

test("the first of all that make a file is told so, and a folder that is not there is a fault", () => {
  const path = join(folder, "mark");
  expect([isFirst(path), isFirst(path)]).toEqual([true, false]);
  expect(() => isFirst(join(folder, "none", "mark"))).toThrow("ENOENT");
});
