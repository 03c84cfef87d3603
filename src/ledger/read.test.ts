import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { LedgerError, readFiles, requireLedger, requireStructure } from "./read.ts";
import { SAMPLE } from "./sample.ts";

/** Problems of the sample with `from` replaced in `file`: code, line and column of each. */
function problemsOf(file: string, from: string, to: string) {
  const text = SAMPLE[file] ?? "";
  expect(text).toContain(from);
  const { problems } = readFiles(memoryFiles({ ...SAMPLE, [file]: text.replace(from, to) }));
  return problems.map(({ code, line, column }) => [code, line, column]);
}

describe("readFiles(files)", () => {
  test("gives every table of a sound ledger, figures as written", () => {
    const { ledger } = readFiles(memoryFiles(SAMPLE));
    expect(ledger?.regions.get("upper")?.name).toBe("上城区");
    expect(ledger?.observations.map((row) => row.value)).toEqual([
      "20.0",
      "9.5",
      "10.5",
      "22.3",
      "40",
      "12",
      "9.8",
      "12.5",
    ]);
    expect(ledger?.observations[3]).toMatchObject({ file: "observations/2024.csv", line: 2, unit: "亿元" });
  });

  test.each([
    [
      "an unknown region, with its place",
      "observations/2024.csv",
      "upper,gdp,,,2024",
      "uper,gdp,,,2024",
      [["L202", 6, 1]],
    ],
    ["a figure with a symbol", "observations/2024.csv", ",9.8,", ",约9.8,", [["L120", 5, 6]]],
    [
      "a period that does not exist",
      "observations/2024.csv",
      "2024-01/2024-06,40",
      "2024-01/2024-00,40",
      [["L105", 3, 5]],
    ],
    ["an unknown unit", "observations/2024.csv", "9.8,亿元", "9.8,亿圆", [["L202", 5, 7]]],
    [
      "two rows of one key",
      "observations/2024.csv",
      "\nlower",
      "\nlower,gdp,,,2024,9.8,亿元,,A,report-2024,1,\nlower",
      [["L201", 6, 0]],
    ],
    ["a required cell that is empty", "regions.csv", "upper,上城区,", "upper,,", [["L101", 4, 2]]],
    [
      "several faults at once",
      "observations/2024.csv",
      "lower,gdp,,,2024,9.8,亿元,,A",
      "lowr,gdp,,,2024,9.8万,个,,B",
      [
        ["L202", 5, 1],
        ["L119", 5, 6],
        ["L205", 5, 7],
        ["L104", 5, 9],
      ],
    ],
  ])("tells %s", (_, file, from, to, expected) => {
    expect(problemsOf(file, from, to)).toEqual(expected);
  });

  test("judges structure before content: a row too short hides the cells after it", () => {
    expect(
      problemsOf("observations/2024.csv", "lake,gdp,,,2024,22.3,亿元,,A,report-2024,1,", "lake,gdp"),
    ).toEqual([["L018", 2, 2]]);
  });

  test("suggests the near id and the corrected figure", () => {
    const text = (SAMPLE["observations/2024.csv"] ?? "").replace(
      "upper,gdp,,,2024,12.5",
      'uper,gdp,,,2024,"1,212.5"',
    );
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, "observations/2024.csv": text }));
    expect(problems.map((p) => [p.code, p.fix])).toEqual([
      ["L202", "upper"],
      ["L117", "1212.5"],
    ]);
  });

  test("reads columns in another order, and without those that are not required", () => {
    const text = "name,id,kind\n大湖市,lake,prefecture\n下城区,lower,district\n上城区,upper,district\n";
    const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, "regions.csv": text }));
    expect(problems).toEqual([]);
    expect(ledger?.regions.get("lower")).toMatchObject({ name: "下城区", parent: "", name_en: "" });
  });

  test("tells every problem of every table, in the order of the files", () => {
    const { problems } = readFiles(memoryFiles({ "site.json": "{}" }));
    const missing = problems.filter((p) => p.code === "L003").map((p) => p.file);
    expect(missing).toEqual(["indicators.csv", "observations/", "regions.csv", "sources.csv", "units.csv"]);
  });
});

test("a table that nothing refers to may be absent, or a header alone", () => {
  const indicators = (SAMPLE["indicators.csv"] ?? "").replaceAll(",statistics,", ",,");
  const { "offices.csv": _, "industries.csv": __, ...rest } = SAMPLE;
  const without = { ...rest, "indicators.csv": indicators };
  expect(readFiles(memoryFiles(without)).problems).toEqual([]);
  const bare = { ...without, "offices.csv": "id,name\n", "industries.csv": "id,name,kind\n" };
  expect(readFiles(memoryFiles(bare)).problems).toEqual([]);
});

describe("the period that a ledger goes up to", () => {
  const without = (texts: Readonly<Record<string, string>> = {}) => {
    const site = (SAMPLE["site.json"] ?? "").replace('  "as_of": "2024-12",\n', "");
    return readFiles(memoryFiles({ ...SAMPLE, "site.json": site, ...texts }));
  };
  const observed = (...rows: readonly string[]) => {
    const [header = ""] = (SAMPLE["observations/2024.csv"] ?? "").split("\n");
    const lines = rows.map((row, i) => `lake,gdp,,,${row},report-2024,${i},\n`);
    return { "observations/2024.csv": `${header}\n${lines.join("")}` };
  };

  test("is the newest measured figure's where it is not named, not an estimate's", () => {
    expect(without().ledger?.settings.as_of).toBe("2024");
    const rows = ["2024-01/2024-09,15,亿元,,P", "2024-09,2,亿元,,A", "2024,22,亿元,,E", "2024-12,2,亿元,,F"];
    expect(without(observed(...rows)).ledger?.settings.as_of).toBe("2024-09");
    expect(without(observed(...rows)).problems).toEqual([]);
  });

  test("is missing where nothing is measured", () => {
    const nothing = {
      ...observed("2024,22,亿元,,E"),
      "observations/2023.csv": observed()["observations/2024.csv"],
    };
    expect(without(nothing).problems).toMatchObject([{ code: "L021", file: "site.json", name: "as_of" }]);
  });

  test("is written the shortest way", () => {
    const site = (SAMPLE["site.json"] ?? "").replace('"as_of": "2024-12"', '"as_of": "2024-01/2024-12"');
    expect(readFiles(memoryFiles({ ...SAMPLE, "site.json": site })).ledger?.settings.as_of).toBe("2024");
  });
});

describe("requireStructure(folder)", () => {
  /** What `look` answers of the sample in a folder, with a row of ours before that of the lower district. */
  function ofFolder<T>(row: string, look: (folder: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), "taizhang-read-"));
    try {
      for (const [name, text] of Object.entries(SAMPLE)) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), text.replace("lower,gdp,,,2024,9.8", `${row}lower,gdp,,,2024,9.8`));
      }
      return look(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test("gives the ledger that requireLedger gives", () => {
    const [plain, judged] = ofFolder("", (folder) => [requireStructure(folder), requireLedger(folder)]);
    expect(plain).toEqual(judged);
  });

  test("leaves what the figures say to requireLedger: a total that falls within the year", () => {
    const fallen = "lake,projects,,,2024-01/2024-03,45,个,,A,report-2024,2,\n";
    expect(() => ofFolder(fallen, requireLedger)).toThrow(LedgerError);
    const rows = ofFolder(fallen, requireStructure).observations;
    expect(rows.map((row) => row.value)).toContain("45");
  });

  test("throws where a ledger cannot be read", () => {
    expect(() => ofFolder("lower,gdp,,,2024,九,亿元,,A,report-2024,1,\n", requireStructure)).toThrow(
      LedgerError,
    );
  });
});
