import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAMPLE } from "../src/ledger/sample.ts";
import { ROOT } from "./site-program.ts";

const FILE = "observations/2024.csv";
let work = "";
const data = () => join(work, "data");
const ledgerText = () => readFileSync(join(data(), FILE), "utf8");

function run(name: string, ...given: string[]) {
  const node = join(ROOT, "node_modules/.bin/node");
  const options = { cwd: work, encoding: "utf8" } as const;
  const all = [join(ROOT, `scripts/${name}.ts`), "--lang", "en", "--data", data(), ...given];
  const { stdout, stderr, status } = spawnSync(node, all, options);
  return { lines: stdout.trimEnd().split("\n"), stderr, status };
}

beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), "taizhang-import-"));
  for (const [name, text] of Object.entries(SAMPLE)) {
    mkdirSync(dirname(join(data(), name)), { recursive: true });
    writeFileSync(join(data(), name), text);
  }
});
afterAll(() => rmSync(work, { recursive: true }));

describe("from a sheet to the ledger, by the commands alone", () => {
  test("a sheet that is written and not touched changes nothing", () => {
    const written = run("sheet", "--observations", "2024", "--region", "大湖市", "--out", "a.xlsx");
    expect(written).toEqual({
      lines: ["written a.xlsx: 4 rows, 3 of them with a figure"],
      stderr: "",
      status: 0,
    });
    const { lines, status } = run("import", "a.xlsx", "--write");
    expect(lines.slice(-2)).toEqual(["0 new, 0 changed, 4 unchanged, 0 refused", "the ledger is untouched"]);
    expect(status).toBe(0);
    expect(ledgerText()).toBe(SAMPLE[FILE]);
  });

  test("a table is shown first, and written with --write", () => {
    writeFileSync(join(work, "b.csv"), "地区,地区生产总值（亿元）\n下城区,9.9\n");
    const given = ["b.csv", "--period", "2024", "--source", "2024年工作报告"];
    const shown = run("import", ...given);
    expect(shown.lines.slice(-2)).toEqual([
      "0 new, 1 changed, 0 unchanged, 0 refused",
      "nothing is written yet; --write writes it to the ledger",
    ]);
    expect(ledgerText()).toBe(SAMPLE[FILE]);
    const written = run("import", ...given, "--write");
    expect(written.lines.slice(-2)).toEqual([
      "written: observations/2024.csv",
      "to undo this import: npm run import -- --undo",
    ]);
    expect(ledgerText()).toBe((SAMPLE[FILE] ?? "").replace("lower,gdp,,,2024,9.8", "lower,gdp,,,2024,9.9"));
    expect(readdirSync(join(data(), "observations"))).toEqual(["2023.csv", "2024.csv"]);
  });

  test("the last import can be undone, once, unless its files have been changed since", () => {
    const before = ledgerText();
    writeFileSync(join(work, "u.csv"), "地区,地区生产总值（亿元）\n下城区,9.7\n");
    const given = ["u.csv", "--source", "2024年工作报告", "--write"];
    run("import", ...given, "--period", "2024");
    run("import", ...given, "--period", "2022");
    expect(readdirSync(join(data(), "observations"))).toEqual(["2022.csv", "2023.csv", "2024.csv"]);
    expect(run("import", "--undo")).toEqual({
      lines: ["the last import is undone; as before: observations/2022.csv"],
      stderr: "",
      status: 0,
    });
    expect(readdirSync(join(data(), "observations"))).toEqual(["2023.csv", "2024.csv"]);
    expect(run("import", "--undo").lines).toEqual(["there is no import to undo"]);
    writeFileSync(join(data(), FILE), before);
    run("import", ...given, "--period", "2024");
    const after = ledgerText();
    writeFileSync(join(data(), FILE), `${after}lake,gdp,,,2024,1,亿元,,A,report-2024,x,\n`);
    const refused = run("import", "--undo");
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain(
      "changed since the import, so nothing was undone: observations/2024.csv",
    );
    writeFileSync(join(data(), FILE), after);
    expect(run("import", "--undo").status).toBe(0);
    expect(ledgerText()).toBe(before);
  });

  test("a refused cell ends with 1, and --write writes nothing", () => {
    writeFileSync(join(work, "c.csv"), "地区,地区生产总值（亿元）\n下城区,10\n上成区,12\n");
    const before = ledgerText();
    const { lines, status } = run(
      "import",
      "c.csv",
      "--period",
      "2024",
      "--source",
      "report-2024",
      "--write",
    );
    expect(status).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      "c.csv A3 refused: the ledger has no “上成区”",
      "    → Is it: 上城区?",
    ]);
    expect(lines.at(-1)).toBe("the ledger is untouched");
    expect(ledgerText()).toBe(before);
  });

  test.each([
    [["none.csv"], "import: the file none.csv cannot be read"],
    [["b.csv", "--source", "某报告"], "import: --source: the ledger has no “某报告”"],
    [["b.csv", "--period", "今年"], "import: --period cannot be 今年"],
    [[], "import: missing: FILE…"],
  ])("%j is wrong usage", (given, told) => {
    const { stderr, status } = run("import", ...given);
    expect(status).toBe(2);
    expect(stderr.startsWith(told), stderr).toBe(true);
  });

  test("a sheet without rows due says what to do", () => {
    const { stderr, status } = run("sheet", "--observations", "1999-01/1999-02", "--region", "lower");
    expect({ stderr, status }).toEqual({
      stderr: "the ledger is untouched: nothing is due: name indicators with --indicator\n",
      status: 1,
    });
  });
});
