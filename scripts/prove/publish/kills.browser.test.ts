import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SAMPLE } from "../../../src/ledger/sample.ts";
import { killBuilds } from "./kills.ts";

// Among the tests of built sites, since it builds: the same at 20 moments is `npm run prove publish`.

const work = mkdtempSync(join(tmpdir(), "taizhang-kills-"));
afterAll(() => rmSync(work, { recursive: true }));

function ledger(name: string, change: (text: string) => string): string {
  for (const [file, text] of Object.entries(SAMPLE)) {
    mkdirSync(dirname(join(work, name, file)), { recursive: true });
    writeFileSync(join(work, name, file), change(text));
  }
  return join(work, name);
}

test("builds killed at three moments leave the old site or the new one, whole", async () => {
  const two = [
    ledger("one", (text) => text),
    ledger("two", (text) => text.replace("9.8,亿元", "9.9,亿元")),
  ] as const;
  const { points, faults } = await killBuilds(two, join(work, "site"), 3);
  expect([points, faults]).toEqual([3, []]);
});
