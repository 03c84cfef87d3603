import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { importFiles } from "./import.ts";
import type { Defaults } from "./outcome.ts";

/** Two cities that each have an 上城区, and two places told apart by a number. */
const TEXTS = {
  ...SAMPLE,
  "regions.csv": `${SAMPLE["regions.csv"]}other,另一市,Other City,prefecture,,,,,,
other-upper,上城区,Other Upper,district,other,,,,,
numbered-1,某县1,Some 1,county,other,,,,,
numbered-2,某县2,Some 2,county,other,,,,,
`,
};
const GIVEN: Defaults = { period: "2024", source: "report-2024", locator: "9" };

/** Where each figure of a wide table goes, what is refused, and what is told. */
async function reading(rows: string, given: Defaults = GIVEN, head = "地区,地区生产总值（亿元）") {
  const files = memoryFiles(TEXTS);
  const { ledger } = readFiles(files);
  if (ledger === null) throw new Error("the sample has errors");
  const bytes = new TextEncoder().encode(`${head}\n${rows}\n`);
  const { changes, refusals, skipped } = await importFiles(files, ledger, [{ name: "a.csv", bytes }], given);
  return [
    ...changes.map(({ row }) => `${row["region"]} ${row["value"]}`),
    ...refusals.map(({ kind, cell, near = [] }) => [kind, cell, ...near].join(" ")),
    ...skipped.map(({ kind, text }) => `${kind} ${text}`),
  ];
}

describe("a place", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "with a note's mark is never the numbered one",
      "下城区,1\n某县①,2\n",
      ["lower 1", "unknown-name A3 某县"],
    ],
    ["with a number of its own is that one", "下城区,1\n某县1,2\n", ["lower 1", "numbered-1 2"]],
    ["with a mark behind a whole name is told", "下城区*,1\n", ["lower 1", "assumed 下城区* → 下城区"]],
    ["behind a number is told", "1.下城区,1\n", ["lower 1", "assumed 1.下城区 → 下城区"]],
    ["without its kind is told", "下城,1\n", ["lower 1", "assumed 下城 → 下城区"]],
    [
      "of two of one short name is refused with both",
      "下城区,1\n上城,2\n",
      ["lower 1", "ambiguous-name A3 upper other-upper"],
    ],
    [
      "behind another city is that city's",
      "另一市上城区,1\n",
      ["other-upper 1", "assumed 另一市上城区 → 上城区 [other-upper]"],
    ],
    [
      "under its city is that city's",
      "另一市,9\n上城区,1\n",
      ["other 9", "other-upper 1", "assumed 上城区 → 上城区 [other-upper]"],
    ],
    [
      "under a row that is not its city is refused",
      "另一市,9\n下城区,2\n上城区,1\n",
      ["other 9", "lower 2", "ambiguous-name A4 upper other-upper"],
    ],
  ])("%s", async (_, rows, told) => {
    expect(await reading(rows)).toEqual(told);
  });

  test("under the whole and heads without a word for places is told apart from the heads", async () => {
    const told = await reading("全市,10\n下城,1\n上城区 [upper],2\n", GIVEN, "名单,地区生产总值（亿元）");
    expect(told).toEqual(["lake 10", "lower 1", "upper 2", "assumed 下城 → 下城区", "assumed 全市 → 大湖市"]);
  });

  test("under a second head is read under that head", async () => {
    const told = await reading("下城区,1\n开发区,项目数（个）\n上城区 [upper],2");
    expect(told).toEqual(["lower 1", "upper 2"]);
  });

  test("under a city that is not the one given is refused with both", async () => {
    const told = await reading("另一市,9\n上城区,1\n", { ...GIVEN, region: "lake" });
    expect(told).toEqual(["other 9", "ambiguous-name A3 upper other-upper"]);
  });
});

describe("what contradicts itself, or is not stated", () => {
  const LONG = "region,indicator,period,value,unit,source,locator";
  test.each<[string, string, string, Defaults, readonly string[]]>([
    [
      "a row that lost a separator",
      "下城区11",
      "地区,地区生产总值（亿元）,项目数（个）",
      GIVEN,
      ["no-table "],
    ],
    [
      "a row with one too many",
      "下城区,,1",
      "地区,地区生产总值（亿元）",
      GIVEN,
      ["unknown-column C1", "row-width A2 3"],
    ],
    [
      "a row with one too few",
      "下城区,1\n上城区 [upper],2,3",
      "地区,地区生产总值（亿元）,项目数（个）",
      GIVEN,
      ["row-width A2 2"],
    ],
    [
      "an option of another size",
      "下城区,1",
      "地区,地区生产总值（亿元）",
      { ...GIVEN, unit: "万元" },
      ["contradiction B1 万元"],
    ],
    [
      "a title of another year",
      "地区,地区生产总值（亿元）\n下城区,1",
      "2023年情况,",
      GIVEN,
      ["contradiction A1 2024"],
    ],
    ["a title of the same year", "地区,地区生产总值（亿元）\n下城区,1", "2024年情况,", GIVEN, ["lower 1"]],
    ["a day in the title", "地区,地区生产总值（亿元）\n下城区,1", "2025年1月20日,", GIVEN, ["lower 1"]],
    [
      "a blank place",
      ",gdp,2024,1,亿元,report-2024,9",
      LONG,
      { ...GIVEN, region: "lower" },
      ["missing-cell A2"],
    ],
    ["a blank period", "lower,gdp,,1,亿元,report-2024,9", LONG, GIVEN, ["missing-cell C2"]],
    [
      "a blank unit",
      "lower,gdp,2024,1,,report-2024,9",
      LONG,
      { ...GIVEN, unit: "亿元" },
      ["missing-cell E2"],
    ],
    ["a blank source", "lower,gdp,2024,1,亿元,,9", LONG, GIVEN, ["lower 1", "filled report-2024"]],
  ])("%s", async (_, rows, head, given, told) => {
    expect(await reading(rows, given, head)).toEqual(told);
  });
});
