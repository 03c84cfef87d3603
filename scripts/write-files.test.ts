import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ROOT } from "./site-program.ts";
import { mendWrites, writeFiles } from "./write-files.ts";

const BEFORE = { "observations/2024.csv": "old 2024", "regions.csv": "old regions" };
const AFTER = {
  ...BEFORE,
  "observations/2024.csv": "new 2024",
  "observations/2025.csv": "new 2025",
};
const { "regions.csv": _, ...WRITTEN } = AFTER;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "taizhang-write-"));
  mkdirSync(join(folder, "observations"));
  for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(folder, name), text);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file of the folder, those that begin with a dot included. */
function contents(): Record<string, string> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).sort();
  return Object.fromEntries(
    files.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name), "utf8")]),
  );
}

/** Writes in another process, which is killed at the n-th step that touches the disk. Answers whether it was. */
function writeAndDie(step: number): boolean {
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let steps = 0;
    for (const name of ["renameSync", "rmSync", "copyFileSync", "openSync", "writeSync"]) {
      const own = fs[name];
      fs[name] = (...given) => {
        if (++steps > ${step}) process.kill(process.pid, "SIGKILL");
        return own(...given);
      };
    }
    syncBuiltinESMExports();
    const { writeFiles } = await import(${JSON.stringify(join(ROOT, "scripts/write-files.ts"))});
    writeFiles(${JSON.stringify(folder)}, ${JSON.stringify(WRITTEN)});
  `;
  const { signal } = spawnSync(process.execPath, ["--input-type=module", "--eval", code]);
  return signal === "SIGKILL";
}

describe("writeFiles(folder, texts)", () => {
  test("writes all, new folders included, and leaves nothing else behind", () => {
    writeFiles(folder, WRITTEN);
    expect(contents()).toEqual(AFTER);
  });

  test("killed at any step leaves all or nothing, once it is mended", () => {
    const seen = new Set<string>();
    for (let step = 0; writeAndDie(step); step++) {
      mendWrites(folder);
      const found = contents();
      const whole = [BEFORE, AFTER].find((one) => isDeepStrictEqual(one, found));
      expect(whole, `killed at step ${step}: ${JSON.stringify(found)}`).toBeDefined();
      seen.add(whole === BEFORE ? "before" : "after");
      // The ledger as it was, for the next try.
      rmSync(folder, { recursive: true });
      mkdirSync(join(folder, "observations"), { recursive: true });
      for (const [name, text] of Object.entries(BEFORE)) writeFileSync(join(folder, name), text);
      expect(step).toBeLessThan(60);
    }
    expect([...seen].sort()).toEqual(["after", "before"]);
    expect(contents()).toEqual(AFTER);
  });

  test("a file that cannot be written leaves the others as they were", () => {
    // A folder of that name is in the way.
    mkdirSync(join(folder, "observations/2025.csv"));
    expect(() => writeFiles(folder, WRITTEN)).toThrow();
    expect(contents()).toEqual(BEFORE);
  });
});

describe("mendWrites(folder)", () => {
  test("answers what went back, and leaves alone a process that still writes", () => {
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const journal = JSON.stringify([{ name: "regions.csv", old: true }]);
    writeFileSync(join(folder, `.writing-${dead}.json`), journal);
    writeFileSync(join(folder, `.regions.csv.old-${dead}`), "older regions");
    writeFileSync(join(folder, `.regions.csv.new-${process.pid}`), "being written");
    expect(mendWrites(folder)).toEqual(["regions.csv"]);
    expect(contents()).toEqual({
      ...BEFORE,
      "regions.csv": "older regions",
      [`.regions.csv.new-${process.pid}`]: "being written",
    });
  });

  test("of a folder that is not there does nothing", () => {
    expect(mendWrites(join(folder, "none"))).toEqual([]);
  });
});
