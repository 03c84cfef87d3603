import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { csvLine } from "../src/ledger/csv.ts";
import { folderFiles } from "../src/ledger/folder.ts";
import { readFiles } from "../src/ledger/read.ts";
import { hasOffice, saveAs } from "./office.ts";
import { ROOT } from "./site-program.ts";

const YUNJIANG = join(ROOT, "src/ledger/fixtures/yunjiang");
const NODE = join(ROOT, "node_modules/.bin/node");
const PERIOD = "2026-01/2026-11";
const SOURCE = ["--title", "2026年1—11月云江统计月报", "--published", "2026-12-20"];
const ID = "2026-1-11-yunjiangtongji-bao";
/** In the order in which they happen to be done. */
const PLACES = [
  ...["minghu", "yunjiang-hitech", "changping", "chengnan", "yunjiang-bonded"],
  ...["shiqiao", "fenggu", "yunjiang-etdz", "jiangdong"],
];

let work = "";
const at = (...parts: string[]) => join(work, ...parts);

function git(folder: string, ...given: string[]): string {
  const identity = ["-c", "user.name=clerk", "-c", "user.email=clerk@example.org", "-c", "pull.rebase=false"];
  const env = { ...process.env, LANG: "C", PATH: `${dirname(NODE)}:${process.env["PATH"]}` };
  const options = { cwd: at(folder), encoding: "utf8", env } as const;
  const { status, stdout, stderr } = spawnSync("git", [...identity, ...given], options);
  expect(status, `git ${given.join(" ")}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

function run(clone: string, name: string, ...given: string[]): string {
  const all = [join(ROOT, `scripts/${name}.ts`), "--lang", "en", "--data", at(clone, "data"), ...given];
  const { status, stdout, stderr } = spawnSync(NODE, all, { cwd: at(clone), encoding: "utf8" });
  expect(status, `${name} ${given.join(" ")}: ${stdout}${stderr}`).toBe(0);
  return stdout;
}

/** Fills in a sheet with a tenth more than the year before, and saves it as CSV. */
async function fillIn(sheet: string, saved: string): Promise<void> {
  const { sheets } = await readXlsx(readFileSync(sheet));
  const rows = (sheets[1]?.rows ?? []).map((row) => row.map((cell) => String(cell ?? "")));
  const heads = rows[2] ?? [];
  const place = (start: string) => heads.findIndex((head) => head.startsWith(start));
  const [before, value, locator] = [place("For reference: last year"), place("Value"), place("Locator")];
  for (const row of rows.slice(3)) {
    if (!/^-?[\d.]+$/.test(row[before] ?? "")) continue;
    const last = row[before] ?? "";
    row[value] = (Number(last) * 1.1).toFixed(last.split(".")[1]?.length ?? 0);
    row[locator] = "1";
  }
  const width = heads.length;
  const filled = rows.map((row) => csvLine(Array.from({ length: width }, (_, i) => row[i] ?? "")));
  writeFileSync(saved, filled.join(""));
}

/** What one clerk does, by commands alone; nothing is edited but the sheet. */
async function month(place: string): Promise<void> {
  expect(run(place, "source", ...SOURCE, "--write")).toContain(ID);
  const sheet = at(place, "sheet.xlsx");
  run(place, "sheet", "--observations", PERIOD, "--region", place, "--source", ID, "--out", sheet);
  const opened = hasOffice() ? saveAs(sheet, "xlsx", at("office-work")) : sheet;
  await fillIn(opened, at(place, "sheet.csv"));
  expect(run(place, "import", at(place, "sheet.csv"), "--write")).toContain("written: observations/2026.csv");
  git(place, "add", "data");
  git(place, "commit", "-qm", place);
  git(place, "pull", "-q", "--no-edit", "origin", "main");
  git(place, "push", "-q", "origin", "HEAD:main");
}

/** How many figures of the month each place has. */
function figuresOf(clone: string): Map<string, number> {
  const { ledger, problems } = readFiles(folderFiles(at(clone, "data")));
  expect(ledger, JSON.stringify(problems.slice(0, 3))).not.toBeNull();
  const counts = new Map<string, number>();
  for (const { region, period, source } of ledger?.observations ?? []) {
    if (period === PERIOD && source === ID) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return counts;
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "taizhang-month-"));
  spawnSync("git", ["init", "-q", "--bare", "-b", "main", at("city.git")]);
  spawnSync("git", ["clone", "-q", at("city.git"), at("office")]);
  cpSync(YUNJIANG, at("office/data"), { recursive: true });
  git("office", "checkout", "-q", "-b", "main");
  git("office", "add", ".");
  git("office", "commit", "-qm", "first");
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe("a month of a city with nine places, each reported by another clerk", () => {
  test("no sheet is made that could not be imported, and site.json says why", () => {
    const given = [
      "--data",
      at("office/data"),
      "--lang",
      "en",
      "--observations",
      PERIOD,
      "--out",
      at("no.xlsx"),
    ];
    const { status, stderr } = spawnSync(NODE, [join(ROOT, "scripts/sheet.ts"), ...given], {
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining("no sheet is made for Jan–Nov 2026: site.json says in as_of"),
    });
    // The office lets the newest period count, once and for all.
    const site = readFileSync(at("office/data/site.json"), "utf8");
    writeFileSync(at("office/data/site.json"), site.replace('"as_of": "2026-10",', ""));
    git("office", "commit", "-qam", "as of the newest period");
    git("office", "push", "-q", "origin", "main");
  });

  test("goes from sheet to commit by commands alone, without a conflict", { timeout: 600_000 }, async () => {
    if (hasOffice()) mkdirSync(at("office-work"));
    for (const place of PLACES) {
      spawnSync("git", ["clone", "-q", at("city.git"), at(place)]);
      run(place, "merge", "--install");
      // All begin from the same state: each meets what the others have pushed before it.
      git(place, "reset", "-q", "--hard", git("office", "rev-parse", "HEAD").trim());
    }
    for (const place of PLACES) await month(place);
    git("office", "pull", "-q", "origin", "main");
    expect(run("office", "check")).toContain("The ledger is sound");
    const counts = figuresOf("office");
    expect([...counts.keys()].sort()).toEqual([...PLACES].sort());
    expect(Math.min(...counts.values())).toBeGreaterThan(3);
    const first = git("office", "rev-list", "--max-parents=0", "HEAD").trim();
    const told = run("office", "diff", first, "--format", "json");
    const { rows } = JSON.parse(told) as { rows: { kind: string; table: string }[] };
    const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
    expect(rows.map(({ kind, table }) => `${kind} ${table}`).sort()).toEqual(
      [...Array.from({ length: total }, () => "new observations"), "new sources"].sort(),
    );
  });

  test("two who change one figure apart are asked once, with both values", { timeout: 120_000 }, () => {
    const [one = "", other = ""] = PLACES;
    const file = (clone: string) => at(clone, "data/observations/2026.csv");
    for (const [clone, value] of [
      [one, "7.7"],
      [other, "8.8"],
    ] as const) {
      git(clone, "fetch", "-q", "origin");
      git(clone, "reset", "-q", "--hard", "origin/main");
      const text = readFileSync(file(clone), "utf8");
      const line = text.split("\n").find((row) => row.includes(PERIOD) && row.startsWith(`${one},`)) ?? "";
      const cells = line.split(",");
      cells[5] = value;
      writeFileSync(file(clone), text.replace(line, cells.join(",")));
      git(clone, "commit", "-qam", value);
    }
    git(one, "push", "-q", "origin", "HEAD:main");
    git(other, "fetch", "-q", "origin");
    expect(
      spawnSync("git", ["merge", "-q", "origin/main"], { cwd: at(other), encoding: "utf8" }).status,
    ).toBe(1);
    const merged = readFileSync(file(other), "utf8");
    expect(merged.match(/^<<<<<<< /gm)).toHaveLength(1);
    expect(merged).toMatch(/^<<<<<<< ours\n.*,8\.8,.*\n=======\n.*,7\.7,.*\n>>>>>>> theirs$/m);
  });
});
