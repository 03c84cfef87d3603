import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type Files, folderFiles, memoryFiles } from "../folder.ts";
import type { Ledger } from "../ledger.ts";
import { readFiles } from "../read.ts";
import { SAMPLE } from "../sample.ts";
import type { TargetRow } from "../schema.ts";
import { migrateFiles } from "./migrate.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures");
const decoder = new TextDecoder();

function textsOf(files: Files): Record<string, string> {
  const csv = files.names.filter((name) => /\.(?:csv|json)$/.test(name));
  return Object.fromEntries(csv.map((name) => [name, decoder.decode(files.read(name) as Uint8Array)]));
}

function ledgerOf(texts: Readonly<Record<string, string>>): Ledger {
  const { ledger, problems } = readFiles(memoryFiles(texts));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

const MONTHLY = [
  ...[
    "budget-revenue",
    "capital-in-place",
    "contracted-capital",
    "cpi",
    "exports",
    "fixed-investment-growth",
  ],
  ...["industrial-va-growth", "projects-signed", "projects-started", "retail-sales"],
];
const EXPECTED = [...MONTHLY.filter((id) => id !== "cpi"), "gdp"];

/** The cells of a file that have another text: the row's indicator, the column, what it is now. */
function differences(file: string, before: string, after: string): string[] {
  const [was = [], is = []] = [before, after].map((text) => Papa.parse<string[]>(text.trimEnd()).data);
  const [head = []] = is;
  const subject = head.indexOf(file === "indicators.csv" ? "id" : "indicator");
  expect([is.length, head]).toEqual([was.length, was[0]]);
  return is.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const isSame = cell === was[r]?.[c];
      return isSame ? [] : [`${file.replace(/[/.].*/, "")} ${row[subject]} ${head[c]}: ${cell}`];
    }),
  );
}

const HEADER =
  "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,qualifier,source,locator,note";
const WIDE =
  "region,indicator,industry,breakdown,period,form,of,tier,set_on,value,to,unit,qualifier,nature,over,base,basis,group,wording,source,locator,note";

/** The lines below the head that migrating makes of some targets of the sample. */
function targets(...rows: readonly string[]): string[] {
  const text = `${HEADER}\n${rows.map((row) => `${row}\n`).join("")}`;
  const files = memoryFiles({ ...SAMPLE, "targets/2024.csv": text });
  const [head, ...lines] = (migrateFiles(files).texts["targets/2024.csv"] ?? "").trimEnd().split("\n");
  expect(head).toBe(WIDE);
  return lines;
}

const row = (cells: string, locator = "1", note = "") => `lake,gdp,,,${cells},report-2024,${locator},${note}`;

describe("migrateFiles(files) carries targets", () => {
  test("as they are, with empty cells for the new columns", () => {
    expect(targets(row("2024,level,committed,2024-01,21.60,亿元,>=", "1", "原话"))).toEqual([
      "lake,gdp,,,2024,level,,committed,2024-01,21.60,,亿元,>=,,,,,,,report-2024,1,原话",
    ]);
  });

  test.each([
    ["2021/2024", "average-growth"],
    ["2020-07/2024-06", "average-growth"],
    ["2024", "growth"],
    ["2024-01/2024-12", "growth"],
    ["2023-07/2024-06", "growth"],
  ])("growth over %s as %s", (period, form) => {
    const [line = ""] = targets(row(`${period},growth,planned,,6.5,%,>=`));
    expect(line.split(",")[5]).toBe(form);
  });

  test("of opposite bounds as one range, its texts as they were, what is said of them joined", () => {
    const lines = targets(
      row("2024,growth,planned,,5.0,%,>=", "3", "下限"),
      row("2024,growth,planned,,6,%,<=", "3b", "上限"),
    );
    expect(lines).toEqual(["lake,gdp,,,2024,growth,,planned,,5.0,6,%,,,,,,,,report-2024,3；3b,下限；上限"]);
  });

  test("of opposite bounds at two places of a report, whichever stands first", () => {
    const lines = targets(row("2024,growth,planned,,6,%,<=", "3"), row("2024,growth,planned,,5.0,%,>=", "4"));
    expect(lines).toEqual(["lake,gdp,,,2024,growth,,planned,,5.0,6,%,,,,,,,,report-2024,3；4,"]);
  });

  test.each([
    ["ends that are no range", "2024,growth,planned,,6,%,>=", "2024,growth,planned,,5,%,<="],
    ["two tiers", "2024,growth,planned,,5,%,>=", "2024,growth,stretch,,6,%,<="],
    ["two periods", "2024,growth,planned,,5,%,>=", "2024-01/2024-06,growth,planned,,6,%,<="],
    ["two units", "2024,level,planned,,5,亿元,>=", "2024,level,planned,,60000,万元,<="],
    ["one bound twice", "2024,growth,planned,,5,%,>=", "2024,growth,planned,,6,%,>="],
    ["a strict bound", "2024,growth,planned,,5,%,>", "2024,growth,planned,,6,%,<="],
  ])("of %s as two rows", (_, first, second) => {
    expect(targets(row(first, "3"), row(second, "4"))).toHaveLength(2);
  });
});

test("average growth with opposite bounds is one range, and what is accepted of either row goes with it", () => {
  const rows = [row("2021/2024,growth,planned,,5,%,>=", "3"), row("2021/2024,growth,planned,,6,%,<=", "4")];
  const key = (form: string, at: string) =>
    `lake / gdp / 2021/2024 / ${form} / planned / report-2024 / ${at}`;
  const { texts, steps } = migrateFiles(
    memoryFiles({
      ...SAMPLE,
      "targets/2024.csv": `${HEADER}\n${rows.join("\n")}\n`,
      "accepted.csv": `code,in_file,key,reason,who,until\nL310,targets/2024.csv,${key("growth", "4")},甲,乙,2025\n`,
    }),
  );
  expect(steps.flatMap((step) => (step.kind === "columns" ? [] : [step.kind]))).toEqual([
    ...["average", "average", "range", "key"],
  ]);
  expect(texts["accepted.csv"]).toContain(key("average-growth", "3；4"));
});

test("a file keeps its byte order mark, its line ends, its own order of columns and its quotes", () => {
  const text = '\uFEFFnote,id,name,kind\r\n"甲,乙",lake,大湖市,prefecture\r\n';
  const { texts } = migrateFiles(memoryFiles({ "regions.csv": text }));
  expect(texts["regions.csv"]).toBe(
    '\uFEFFnote,id,name,kind,sums,also_in\r\n"甲,乙",lake,大湖市,prefecture,,\r\n',
  );
});

describe("the made-up city's ledger of the first form", () => {
  const now = textsOf(folderFiles(join(FIXTURES, "yunjiang")));
  const old = { ...now, ...textsOf(folderFiles(join(FIXTURES, "yunjiang-old"))) };
  const { texts, steps } = migrateFiles(memoryFiles(old));
  const migrated = { ...old, ...texts };

  test("becomes the ledger that the tests use, which declares besides what its sources say", () => {
    const differing = Object.keys(now).filter((name) => migrated[name] !== now[name]);
    const declared = differing.flatMap((name) => differences(name, migrated[name] ?? "", now[name] ?? ""));
    const counts = Map.groupBy(declared, (one) => one);
    expect([...counts].map(([one, all]) => `${all.length} × ${one}`).sort()).toEqual(
      [
        // 同口径 stands in the locator of the one growth that is stated.
        "1 × claims budget-revenue basis: same-scope",
        "1 × indicators budget-revenue growth: stated",
        "1 × indicators budget-revenue growth_basis: same-scope",
        // The definitions: GRP at current prices, its growth at constant ones.
        "1 × indicators gdp growth: stated",
        "1 × indicators gdp growth_basis: comparable",
        "1 × indicators gdp growth_in: gdp-growth",
        "1 × indicators gdp prices: current",
        // The first figure of a year is that of January and February.
        ...MONTHLY.map((id) => `1 × indicators ${id} frequency: month-from-february`),
        // 五年累计 in the note.
        "1 × targets capital-in-place over: cumulative",
        "1 × targets energy-intensity-cut over: cumulative",
        // 主要预期目标 is the heading that the locator names.
        ...EXPECTED.map((id) => `30 × targets ${id} nature: expected`),
      ].sort(),
    );
  });

  test("keeps the text of every figure, and every row but the second of a range", () => {
    const [before, after] = [ledgerOf(old), ledgerOf(migrated)];
    const figures = (rows: readonly { readonly value: string; readonly unit: string }[]) =>
      rows.map(({ value, unit }) => `${value} ${unit}`).sort();
    const ends = (rows: readonly TargetRow[]) =>
      figures(rows.flatMap((one) => [one, ...(one.to === "" ? [] : [{ ...one, value: one.to }])]));
    expect(figures(after.observations)).toEqual(figures(before.observations));
    expect(figures(after.claims)).toEqual(figures(before.claims));
    expect(ends(after.targets)).toEqual(figures(before.targets));
    expect([before.targets.length, after.targets.length]).toEqual([317, 316]);
  });

  test("has average growth where it had growth over five years, and a range where it had two bounds", () => {
    expect(steps.filter(({ kind }) => kind !== "columns")).toMatchObject([
      {
        kind: "average",
        file: "targets/2025.csv",
        after: expect.stringContaining("2021/2025 / average-growth"),
      },
      { kind: "range", file: "targets/2026.csv", ends: ["5", "6"] },
    ]);
  });

  test("needs nothing a second time, nor does growth over years that is entered afterwards", () => {
    expect(migrateFiles(memoryFiles(migrated))).toEqual({ texts: {}, steps: [] });
    const [file, line] = [
      "targets/2025.csv",
      "yunjiang,exports,,,2021/2025,growth,,planned,,30,,%,,,,,,,,plan-145,9,\n",
    ];
    const later = { ...migrated, [file]: `${migrated[file]}${line}` };
    expect(migrateFiles(memoryFiles(later)).steps).toEqual([]);
  });
});
