import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderFiles } from "../../ledger/folder.ts";
import { linesOf } from "./fixtures/yunjiang-lines.ts";
import type { Options } from "./outcome.ts";

const ROOT = join(import.meta.dirname, "fixtures/yunjiang");
const FILES = folderFiles(join(ROOT, "ledger"));

/** The forty tables of a made-up bureau, each with its right answer: `=== FILE OPTIONS`, then its lines. */
const ANSWERS = readFileSync(join(ROOT, "answers.txt"), "utf8")
  .split(/^=== /m)
  .slice(1)
  .map((block): [string, Options, string[]] => {
    const [head = "", ...lines] = block.trimEnd().split("\n");
    const at = head.indexOf(" ");
    return [head.slice(0, at), JSON.parse(head.slice(at + 1)), lines];
  });

test.each(ANSWERS)("%s with %j", async (file, given, lines) => {
  expect(await linesOf(FILES, file, readFileSync(join(ROOT, "tables", file)), given)).toEqual(lines);
});

test("every table has its answer, and at least 24 are read whole as they are", () => {
  const files = new Set(ANSWERS.map(([file]) => file));
  expect([...files].sort()).toEqual(readdirSync(join(ROOT, "tables")).sort());
  const isWhole = (lines: readonly string[]) =>
    lines.at(-1) === "= 读入" && !lines.some((one) => one.startsWith("!"));
  const whole = new Set(ANSWERS.filter(([, , lines]) => isWhole(lines)).map(([file]) => file));
  expect(whole.size).toBeGreaterThanOrEqual(24);
});
