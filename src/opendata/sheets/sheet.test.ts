import { readXlsx, type Sheet } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { isYearAssumed } from "../../ledger/assumed.ts";
import { folderFiles, memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { isFullYear, period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf } from "../../ledger/schema.ts";
import { importFiles } from "../import/import.ts";
import { dueObservations, dueTargets } from "./due.ts";
import { prepareYear } from "./new-year.ts";
import { fillInSheet, type SheetAsk } from "./sheet.ts";

const FILES = memoryFiles(SAMPLE);
const LEDGER = ledgerOf(FILES);

function ledgerOf(files: Parameters<typeof readFiles>[0]): Ledger {
  const { ledger, problems } = readFiles(files);
  if (ledger === null) throw new Error(`errors: ${JSON.stringify(problems)}`);
  return ledger;
}

function ask(table: SheetAsk["table"], text: string, more: Partial<SheetAsk> = {}): SheetAsk {
  return { table, period: period(text), region: "lake", indicators: [], source: "", ...more };
}

async function dataPage(bytes: Uint8Array): Promise<Sheet> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets[1] as Sheet;
}

const keys = (rows: readonly { key: { region: string; indicator: string; breakdown: string } }[]) =>
  rows.map(({ key }) => `${key.region} ${key.indicator} ${key.breakdown}`.trim());
const everywhere = { region: "lake", indicators: [] };

describe("what is due", () => {
  const lookup = buildLookup(LEDGER);

  test("of targets: those of the last year that had any, form and tier each once", () => {
    const rows = dueTargets(lookup, 2025, everywhere);
    expect(
      rows.map(
        (one) => `${one.key.region} ${one.key.indicator} ${one.target?.target?.form} ${one.tier} ${one.unit}`,
      ),
    ).toEqual([
      "lake gdp growth committed %",
      "lake gdp level committed 亿元",
      "upper gdp level committed 亿元",
      "lake projects level committed 个",
    ]);
    expect(rows.every((one) => one.row === null)).toBe(true);
    expect(rows.map((one) => one.lastFigure?.value)).toEqual(["22.3", "22.3", "12.5", "40"]);
    expect(rows.map((one) => one.target?.value)).toEqual(["8", "21.6", "11.5", "90"]);
  });

  test("of figures: those of the same span a year before, by indicator, then by place", () => {
    expect(keys(dueObservations(lookup, period("2025"), everywhere))).toEqual([
      "lake gdp",
      "lower gdp",
      "upper gdp",
    ]);
    expect(keys(dueObservations(lookup, period("2025-01/2025-06"), everywhere))).toEqual([
      "lake projects",
      "lake projects origin-inside;start-new",
    ]);
  });

  test("of figures with a target: where the indicator is reported that often", () => {
    // A target for the year 2024 stands on projects (monthly) and on GDP (yearly).
    expect(keys(dueObservations(lookup, period("2024-01/2024-03"), everywhere))).toEqual(["lake projects"]);
  });

  test("of an indicator asked for: every place, whether it reported before or not", () => {
    const asked = { region: "lake", indicators: ["projects"] };
    expect(keys(dueObservations(lookup, period("2025"), asked))).toEqual([
      "lake projects",
      "lower projects",
      "upper projects",
      "lake projects origin-inside;start-new",
    ]);
  });

  test("of a place that is closed: nothing", () => {
    const texts = { ...SAMPLE };
    texts["regions.csv"] = (SAMPLE["regions.csv"] ?? "").replace(
      "upper,上城区,Upper District,district,lake,,,,",
      "upper,上城区,Upper District,district,lake,,,2024,",
    );
    const closed = buildLookup(ledgerOf(memoryFiles(texts)));
    expect(keys(dueTargets(closed, 2025, everywhere))).not.toContain("upper gdp");
    expect(keys(dueTargets(closed, 2024, everywhere))).toContain("upper gdp");
  });
});

describe("a fill-in sheet", () => {
  test.each(["zh", "en"] as const)("in %s, untouched, imports as no change", async (lang) => {
    for (const one of [
      ask("observations", "2024"),
      ask("observations", "2024-01/2024-06"),
      ask("targets", "2024"),
      ask("targets", "2025"),
    ]) {
      const { page, bytes } = await fillInSheet(LEDGER, one, lang);
      const result = await importFiles(FILES, LEDGER, [{ name: "a.xlsx", bytes }], {});
      expect({ refusals: result.refusals, changes: result.changes }).toEqual({ refusals: [], changes: [] });
      // Every row with a figure, and the one source that is registered.
      expect(result.unchanged).toBe(page.filled + 1);
      expect(result.skipped.filter((row) => row.kind === "unfilled").length).toBe(
        page.rows.length - page.filled,
      );
    }
  });

  test("of an emptied year restores its file byte for byte, every zero included", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("observations", "2023"), "zh");
    const head = (SAMPLE["observations/2023.csv"] ?? "").split("\n")[0];
    const emptied = memoryFiles({ ...SAMPLE, "observations/2023.csv": `${head}\n` });
    const result = await importFiles(emptied, ledgerOf(emptied), [{ name: "a.xlsx", bytes }], {});
    expect(result.refusals).toEqual([]);
    expect(result.texts["observations/2023.csv"]).toBe(SAMPLE["observations/2023.csv"]);
  });

  test("locks its keys, opens what is to be filled in, and lists what may be chosen", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("targets", "2025"), "zh");
    const page = await dataPage(bytes);
    const heads = page.rows[2] ?? [];
    const open = heads.filter((_, c) => page.cells?.get(`3,${c}`)?.style?.protection?.locked === false);
    expect(page.protection?.sheet).toBe(true);
    expect(heads.slice(0, 4)).toEqual(["地区", "指标", "时期", "形式"]);
    expect(open).toEqual(["形式", "档次", "下达日期", "目标", "单位", "来源", "出处位置", "备注"]);
    const lists = page.dataValidations?.filter((one) => one.type === "list").map((one) => one.formula1);
    expect(lists).toEqual([
      "选项!$A$1:$A$6",
      "选项!$B$1:$B$3",
      "选项!$C$1:$C$1",
      "选项!$D$1:$D$2",
      "选项!$E$1:$E$1",
      "来源!$B$3:$B$23",
    ]);
  });

  test("locks the whole key of a row that is in the ledger already", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("targets", "2024"), "zh");
    const page = await dataPage(bytes);
    const open = (page.rows[2] ?? []).filter(
      (_, c) => page.cells?.get(`3,${c}`)?.style?.protection?.locked === false,
    );
    expect(open).toEqual(["目标", "单位", "备注"]);
  });

  test("shows last year's figure as a number beside a row of the same unit, with the zeros it states", async () => {
    const { bytes } = await fillInSheet(LEDGER, ask("observations", "2024"), "zh");
    const page = await dataPage(bytes);
    expect(page.rows[2]?.[3]).toBe("参考：上年数（2023年）");
    expect(page.rows[3]?.[3]).toBe(20);
    expect(page.cells?.get("3,3")?.style?.numFmt).toBe("0.0");
    // Behind the target and what was reported up to June.
    expect(page.rows[2]?.slice(4, 6)).toEqual(["参考：目标", "参考：上期数（2024年1—6月）"]);
    expect(page.conditionalRules?.[0]?.range).toBe("G4:G7");
  });

  test("is the same to the last byte whenever it is written", async () => {
    const [a, b] = [
      await fillInSheet(LEDGER, ask("targets", "2025"), "en"),
      await fillInSheet(LEDGER, ask("targets", "2025"), "en"),
    ];
    expect(Buffer.compare(Buffer.from(a.bytes), Buffer.from(b.bytes))).toBe(0);
  });
});

test("every sheet of the shipped ledger, untouched, imports as no change", async () => {
  const files = folderFiles("data");
  const ledger = ledgerOf(files);
  const isDated = (row: { readonly source: string }) => !isYearAssumed(ledger, row);
  const periods = [...new Set(ledger.observations.filter(isDated).map((row) => row.period))].map((one) =>
    ask("observations", one, { region: "china" }),
  );
  const years = [...new Set(ledger.targets.filter(isDated).map((row) => row.period))].filter((one) =>
    isFullYear(period(one)),
  );
  const sheets = [...periods, ...years.map((one) => ask("targets", one, { region: "china" }))];
  expect(sheets.length).toBeGreaterThan(20);
  for (const one of sheets) {
    const { page, bytes } = await fillInSheet(ledger, one, "zh");
    expect(page.filled).toBeGreaterThan(0);
    const result = await importFiles(files, ledger, [{ name: `${one.table} ${one.period.text}`, bytes }], {});
    expect(result.refusals).toEqual([]);
    expect(result.changes).toEqual([]);
    expect(result.unchanged).toBe(page.filled + ledger.sources.size);
  }
});

test("no sheet of the shipped ledger holds a row, or asks for one, because of a source that names no year", async () => {
  const ledger = ledgerOf(folderFiles("data"));
  const jiyuan = ledger.observations.filter((row) => row.region === "jiyuan");
  expect(jiyuan.length).toBeGreaterThan(0);
  for (const at of new Set(jiyuan.map((row) => row.period))) {
    const { page } = await fillInSheet(ledger, ask("observations", at, { region: "jiyuan" }), "zh");
    expect(page.rows).toEqual([]);
  }
});

describe("a new year", () => {
  const plan = { year: 2025, region: "lake", close: [], open: [] };

  test("gets the files of the tables that the ledger has, with their heads alone", async () => {
    const { texts, fresh, page } = await prepareYear(FILES, LEDGER, plan, "zh");
    expect(fresh).toEqual(["observations/2025.csv", "targets/2025.csv", "claims/2025.csv"]);
    for (const table of ["observations", "targets", "claims"] as const) {
      const heads = columnsOf(table).map(({ name }) => name);
      expect(texts[`${table}/2025.csv`]).toBe(`${heads.join(",")}\n`);
    }
    expect(page.rows.length).toBe(4);
  });

  test("closes places from the year before, opens others, and asks the closed ones for nothing", async () => {
    const regions = `${SAMPLE["regions.csv"]}north,北区,North District,district,lake,,,,,\n`;
    const files = memoryFiles({ ...SAMPLE, "regions.csv": regions });
    const made = await prepareYear(
      files,
      ledgerOf(files),
      { ...plan, close: ["upper"], open: ["north"] },
      "zh",
    );
    expect(made.problems).toEqual([]);
    expect(made.texts["regions.csv"]).toBe(
      regions
        .replace("Upper District,district,lake,,,,", "Upper District,district,lake,,,2024,")
        .replace("North District,district,lake,,,,", "North District,district,lake,,2025,,"),
    );
    expect(made.closed.map((region) => region.id)).toEqual(["upper"]);
    expect(made.page.rows.length).toBe(3);
  });

  test("does not close a place that still has figures later", async () => {
    const { problems } = await prepareYear(FILES, LEDGER, { ...plan, year: 2024, close: ["upper"] }, "zh");
    expect(problems.map((one) => one.file)).toContain("observations/2024.csv");
  });

  test("that has its files already needs none", async () => {
    expect((await prepareYear(FILES, LEDGER, { ...plan, year: 2024 }, "zh")).fresh).toEqual([]);
  });
});
