import { deflateRawSync } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { nameBook } from "../naming.ts";
import { extentOf, isWithin } from "./extent.ts";
import { archive } from "./fixtures/bombs.ts";
import { findFrame } from "./frame.ts";
import { importFiles } from "./import.ts";
import type { Options } from "./outcome.ts";
import { readTextTable } from "./text-table.ts";
import { readWorkbook } from "./workbook.ts";
import { zipDirectory } from "./zip-directory.ts";

const FILES = memoryFiles(SAMPLE);
const LEDGER = readFiles(FILES).ledger as Ledger;
const kinds = async (content: string | Uint8Array, given: Options = {}) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const { refusals } = await importFiles(FILES, LEDGER, [{ name: "a.csv", bytes }], given);
  return refusals.map(({ kind }) => kind);
};

const MEGABYTE = 1024 ** 2;
const HEAD = "region,indicator,period,value,unit,status,source,locator\n";
const ROW = "lake,gdp,2024,22.4,亿元,A,report-2024,1\n";

describe("how large a file may be", () => {
  test.each([
    [64 * MEGABYTE, "damaged-workbook"],
    [64 * MEGABYTE + 1, "too-large"],
  ])("of %i bytes that say they are a workbook: %s", async (size, refusal) => {
    const bytes = new Uint8Array(size);
    bytes.set([0x50, 0x4b]);
    expect(await kinds(bytes)).toEqual([refusal]);
  });

  test.each([
    [32 * MEGABYTE, "damaged-workbook"],
    [32 * MEGABYTE + 1, "too-large"],
  ])("of a workbook that says it inflates to %i bytes: %s", async (size, refused) => {
    const packed = deflateRawSync(Buffer.from("x"));
    expect(await readWorkbook("a.xlsx", archive("a.bin", packed, size))).toEqual({ refused });
  });

  test.each([
    [10_000, 10_000],
    [10_001, undefined],
  ])("of an archive of %i files", (count, read) => {
    const empty = Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, new Uint8Array(0)]));
    expect(zipDirectory(zipSync(empty, { level: 0 }))?.length).toBe(read);
  });

  test.each([
    [32 * MEGABYTE, false],
    [32 * MEGABYTE + 1, true],
  ])("of a text of %i bytes: refused %s", (size, isRefused) => {
    const line = new TextEncoder().encode(`${"x".repeat(1023)}\n`);
    const bytes = new Uint8Array(size);
    for (let at = 0; at < size; at += line.length)
      bytes.set(line.subarray(0, Math.min(line.length, size - at)), at);
    expect("refused" in readTextTable("a.csv", bytes)).toBe(isRefused);
  });

  test.each([
    [300_000, false],
    [300_001, true],
  ])("of a text of %i lines: refused %s", (count, isRefused) => {
    const bytes = new TextEncoder().encode("a,b\n".repeat(count));
    expect("refused" in readTextTable("a.csv", bytes)).toBe(isRefused);
  });
});

describe("isWithin(extent)", () => {
  const small = { rows: 1, columns: 1, tags: 1, strings: 1, merges: 1 };

  test.each([
    ["rows", 200_000],
    ["columns", 16_384],
    ["tags", 3_000_000],
    ["strings", 300_000],
    ["merges", 50_000],
  ] as const)("allows as many %s as %i, and not one more", (what, most) => {
    expect([isWithin({ ...small, [what]: most }), isWithin({ ...small, [what]: most + 1 })]).toEqual([
      true,
      false,
    ]);
  });

  test.each([
    [2_500, 2_000, true],
    [2_501, 2_000, false],
    [2_500, 2_001, false],
  ])("of %i rows of %i cells: %s", (rows, columns, told) => {
    expect(isWithin({ ...small, rows, columns })).toBe(told);
  });
});

describe("extentOf(xml)", () => {
  test.each([
    ["rows by their numbers", '<row r="3"/><row r="12"/><row r="7"/>', { rows: 12, tags: 3 }],
    ["rows without numbers by their count", "<row/><row/><row/>", { rows: 3, tags: 3 }],
    ["rows by their count where that is more", '<row/><row/><row r="2"/>', { rows: 3, tags: 3 }],
    ["columns by the last", '<c r="B9"/><c r="XFD1"/><c r="AA2"/>', { columns: 16_384, tags: 3 }],
    ["columns of one letter", '<c r="Z1"/><c r="A1"/>', { columns: 26, tags: 2 }],
    [
      "texts and merged cells, with a prefix too",
      "<x:si/><si/><sin/><mergeCell/><x:mergeCell/><mergeCells/>",
      { strings: 2, merges: 2, tags: 6 },
    ],
    ["rows with a prefix", '<x:row r="4"/><rows r="9"/>', { rows: 4, tags: 2 }],
    ["nothing of nothing", "", {}],
  ])("counts %s", (_, xml, extent) => {
    const none = { rows: 0, columns: 0, tags: 0, strings: 0, merges: 0 };
    expect(extentOf(Buffer.from(xml))).toEqual({ ...none, ...extent });
  });
});

describe("where a table may stand", () => {
  test.each([
    [39, []],
    [40, ["no-table"]],
  ])("a long one under %i other lines", async (count, refusals) => {
    const table = `${"标题,,,,,,,\n".repeat(count)}${HEAD}${ROW}`;
    expect(await kinds(table, { table: "observations" })).toEqual(refusals);
  });

  const book = nameBook(LEDGER);
  const cell = (text: string) =>
    text === "" ? ({ kind: "empty" } as const) : ({ kind: "text", text } as const);
  const frame = (rows: readonly (readonly string[])[]) =>
    findFrame({ file: "a", sheet: "", rows: rows.map((row) => row.map(cell)), merges: [] }, book);
  const blank = (count: number) => new Array<string>(count).fill("");

  test.each([
    [3, 3],
    [4, undefined],
  ])("the places of a wide one in the column behind %i others", (before, places) => {
    const rows = [
      [...blank(before), "地区", "地区生产总值"],
      [...blank(before), "上城区", "9"],
    ];
    expect(frame(rows)?.key).toBe(places);
  });

  test.each([
    [59, 59],
    [60, undefined],
  ])("the first place of a wide one under %i other rows", (above, body) => {
    const rows = [...Array.from({ length: above }, () => ["", "地区生产总值"]), ["上城区", "9"]];
    expect(frame(rows)?.body).toBe(body);
  });

  test.each([
    ["half of its names", ["上城区", "下城区", "东城", "西城"], true],
    ["less than half", ["上城区", "下城区", "东城", "西城", "中城"], false],
    ["all but totals and notes", ["上城区", "合计", "总计", "注：快报"], true],
  ])("a wide one where places are %s", (_, names, isFound) => {
    expect(frame([["", "地区生产总值"], ...names.map((name) => [name, "9"])]) !== null).toBe(isFound);
  });

  test("the column that names the most places, of equal ones the first", () => {
    const rows = (names: readonly (readonly [string, string])[]) => [
      ["甲", "乙", "值"],
      ...names.map((two) => [...two, "9"]),
    ];
    expect(
      frame(
        rows([
          ["上城区", "上城区"],
          ["x", "下城区"],
        ]),
      )?.key,
    ).toBe(1);
    expect(
      frame(
        rows([
          ["上城区", "大湖市"],
          ["下城区", "大湖市"],
        ]),
      )?.key,
    ).toBe(0);
  });
});

test.each([
  [8, []],
  [9, ["unknown-name"]],
])("names that an import adds may build on each other over %i steps: %j", async (steps, refusals) => {
  const rows = Array.from(
    { length: steps },
    (_, i) => `p${i},新${i}区,乡镇,${i === 0 ? "大湖市" : `新${i - 1}区`}\n`,
  );
  expect(await kinds(`编号,名称,类别,上级\n${rows.toReversed().join("")}`)).toEqual(refusals);
});
