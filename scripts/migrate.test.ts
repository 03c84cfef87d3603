import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ROOT } from "./site-program.ts";

const FIXTURES = join(ROOT, "src/ledger/fixtures");
const FILE = "targets/2026.csv";
let data = "";
const text = () => readFileSync(join(data, FILE), "utf8");
const before = readFileSync(join(FIXTURES, "yunjiang-old", FILE), "utf8");

function run(...given: string[]) {
  const node = join(ROOT, "node_modules/.bin/node");
  const all = [join(ROOT, "scripts/migrate.ts"), "--data", data, ...given];
  const { stdout, stderr, status } = spawnSync(node, all, { cwd: ROOT, encoding: "utf8" });
  return { lines: stdout.trimEnd().split("\n"), stderr, status };
}

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "taizhang-migrate-"));
  for (const one of ["yunjiang", "yunjiang-old"]) cpSync(join(FIXTURES, one), data, { recursive: true });
});
afterAll(() => rmSync(data, { recursive: true }));

test("npm run migrate lists what it would do, in either language, and writes nothing", () => {
  const zh = run("--lang", "zh");
  expect(zh).toMatchObject({ stderr: "", status: 0 });
  expect(zh.lines).toContain(
    "targets/2026.csv:74：与第 75 行合为一个区间，5 至 6（yunjiang / income / 2026 / growth / planned / gwr-2026 / 3；3b）",
  );
  expect(zh.lines.at(-1)).toBe("以上尚未写入；加 --write 写入台账");
  const en = run("--lang", "en");
  expect(en.lines).toHaveLength(zh.lines.length);
  expect(en.lines).toContain(
    "targets/2025.csv:70: growth over several years is now average growth (yunjiang / gdp / 2021/2025 / average-growth / planned / plan-145 / 9)",
  );
  expect(text()).toBe(before);
});

test("a ledger with errors is not touched", () => {
  writeFileSync(join(data, FILE), before.replace(",382,亿元", ",三百,亿元"));
  const { stderr, status } = run("--lang", "en", "--write");
  expect(status).toBe(1);
  expect(stderr).toContain("L103");
  expect(readFileSync(join(data, "targets/2025.csv"), "utf8").split("\n")[0]).not.toContain(",of,");
  writeFileSync(join(data, FILE), before);
});

test("--write writes every file, and a second time there is nothing to do", () => {
  const { lines, status } = run("--lang", "en", "--write");
  expect(status).toBe(0);
  expect(lines.at(-1)).toBe(
    "written: claims/2026.csv indicators.csv regions.csv sources.csv targets/2024.csv targets/2025.csv targets/2026.csv targets/2030.csv",
  );
  expect(text()).toContain(",growth,,planned,,5,6,%,");
  const again = run("--lang", "en", "--write");
  expect(again).toMatchObject({ lines: ["The ledger is of the present form: nothing to do"], status: 0 });
});
