import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { readXlsx, type Sheet } from "hucre/xlsx";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { columnAbout } from "../../i18n/table-words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf, fileOf, TABLE_NAMES, TABLES, type TableName } from "../../ledger/schema.ts";
import { dataPackage } from "../describe/datapackage.ts";
import { hasWorkbook, smallTables } from "../published.ts";
import { publishedTables, rowsOf, tableCsv } from "../tables.ts";
import { archiveEntries, zipOf } from "./archive.ts";
import { dictionaryCsv } from "./dictionary.ts";
import { downloadsOf } from "./download-sizes.ts";
import { excelCsv } from "./excel.ts";
import { tableJson } from "./table-json.ts";
import { HEAD_ROWS, ledgerWorkbook, sheetName } from "./workbook.ts";

const SHIPPED = requireLedger("data");

function ledgerOf(files: Readonly<Record<string, string | Uint8Array>>): Ledger {
  const texts = Object.entries(files).map(([path, content]): [string, string] => [
    path,
    typeof content === "string" ? content : new TextDecoder().decode(content),
  ]);
  const { ledger, problems } = readFiles(memoryFiles(Object.fromEntries(texts)));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

const records = (csv: string) => Papa.parse<string[]>(csv.trimEnd(), { delimiter: "," }).data;

/** The cells of a table as the ledger's own files state them, read by another program; empty where they lack the column. */
function statedIn(table: TableName): string[][] {
  const files = publishedTables(SHIPPED).filter((file) => file.table === table);
  const own = files.filter(({ year }) => (year !== undefined) === TABLES[table].byYear);
  return own
    .filter(({ rows }) => rows > 0)
    .flatMap(({ year }) => {
      const [head = [], ...rows] = records(readFileSync(`data/${fileOf(table, year)}`, "utf8"));
      const places = names(table).map((name) => head.indexOf(name));
      return rows.map((row) => places.map((place) => row[place] ?? ""));
    });
}

const names = (table: TableName) => columnsOf(table).map((column) => column.name);

describe("the archive of the shipped ledger", () => {
  const files = unzipSync(zipOf(archiveEntries(SHIPPED)));
  const data = Object.fromEntries(
    Object.entries(files).flatMap(([path, bytes]) =>
      path.startsWith("data/") ? [[path.slice("data/".length), bytes]] : [],
    ),
  );

  test("unpacks to a ledger that is equal to the first in every row and setting", () => {
    const again = ledgerOf(data);
    for (const table of TABLE_NAMES) expect(rowsOf(again, table)).toEqual(rowsOf(SHIPPED, table));
    expect(again.settings).toEqual(SHIPPED.settings);
  });

  test("says what it is and on what terms in both languages, and holds the dictionary", () => {
    const text = (path: string) => new TextDecoder().decode(files[path]);
    expect(text("README.md")).toMatch(/# 台账\n[\s\S]*# Taizhang\n/);
    expect(text("LICENCE.txt")).toContain(SHIPPED.settings.licence.url);
    expect(text("dictionary.csv")).toBe(dictionaryCsv());
  });

  test("lists in its README every file of data that it holds, by table", () => {
    const readme = new TextDecoder().decode(files["README.md"]);
    for (const path of Object.keys(data)) expect(readme).toContain(path.replace(/\d{4}\.csv$/, "YYYY.csv"));
  });

  test("has the same bytes each time", () => {
    expect(zipOf(archiveEntries(requireLedger("data")))).toEqual(zipOf(archiveEntries(SHIPPED)));
  });
});

test("the archive leaves out optional tables that the office leaves out", () => {
  const { "claims/2024.csv": _, ...files } = SAMPLE;
  const paths = archiveEntries(ledgerOf(files)).map(({ path }) => path);
  expect(paths.some((path) => path.startsWith("data/claims"))).toBe(false);
  expect(paths).toContain("data/observations/2024.csv");
});

describe("the workbook of the shipped ledger", async () => {
  const bytes = await ledgerWorkbook(SHIPPED);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheetOf = (table: TableName) => sheets.find((sheet) => sheet.name === sheetName(table)) as Sheet;

  test("has a sheet of contents, the dictionary, and one sheet a table", () => {
    expect(sheets.map((sheet) => sheet.name)).toEqual(["目录", "数据字典", ...TABLE_NAMES.map(sheetName)]);
    const [contents] = sheets;
    const counts = contents?.rows
      .filter((row) => TABLE_NAMES.includes(row[0] as TableName))
      .map((row) => row[3]);
    expect(counts).toEqual(TABLE_NAMES.map((table) => rowsOf(SHIPPED, table).length));
  });

  test.each(TABLE_NAMES)("shows every cell of %s as the ledger states it", (table) => {
    const sheet = sheetOf(table);
    const shown = sheet.rows
      .slice(HEAD_ROWS)
      .map((_, r) => names(table).map((_, c) => shownText(sheet, r + HEAD_ROWS, c)));
    expect(shown).toEqual(statedIn(table));
  });

  test.each(TABLE_NAMES)("names and explains the columns of %s above its frozen heads", (table) => {
    const sheet = sheetOf(table);
    expect(sheet.rows[0]).toEqual(names(table));
    expect(sheet.freezePane?.rows).toBe(HEAD_ROWS);
    const notes = columnsOf(table).map((_, c) => sheet.cells?.get(`0,${c}`)?.comment?.text);
    expect(notes).toEqual(
      columnsOf(table).map(({ name }) => {
        const about = LANGS.map((lang) => columnAbout(table, name, lang)).join("\n");
        return about === "\n" ? undefined : about;
      }),
    );
  });

  test("has no formula and no date", () => {
    const values = sheets.flatMap((sheet) => sheet.rows.flat());
    expect(values.filter((value) => value instanceof Date || typeof value === "boolean")).toEqual([]);
    const formulas = sheets.flatMap((sheet) =>
      [...(sheet.cells?.values() ?? [])].filter((cell) => cell.formula),
    );
    expect(formulas).toEqual([]);
  });

  test("has the same bytes each time", async () => {
    expect(await ledgerWorkbook(requireLedger("data"))).toEqual(bytes);
  });
});

/** What a reader sees in a cell: a number with the decimals of its format. */
function shownText(sheet: Sheet, r: number, c: number): string {
  const value = sheet.rows[r]?.[c] ?? "";
  if (typeof value !== "number") return String(value);
  const format = sheet.cells?.get(`${r},${c}`)?.style?.numFmt ?? "";
  expect(format).toMatch(/^0(?:\.0+)?$/);
  return value.toFixed(format.split(".")[1]?.length ?? 0);
}

test("the workbook keeps figures of more than fifteen digits as texts, and others to the last zero", async () => {
  const values = ["1234567890123456.7", "0.10", "-12.50", "0.000000000000001", "100"];
  // The check refuses more than fifteen digits; the workbook does not count on that.
  const [row] = SHIPPED.observations;
  const ledger = {
    ...SHIPPED,
    observations: values.map((value) => ({ ...row, value })),
  } as unknown as Ledger;
  const { sheets } = await readXlsx(await ledgerWorkbook(ledger), { readStyles: true });
  const sheet = sheets.find(({ name }) => name === sheetName("observations")) as Sheet;
  const column = names("observations").indexOf("value");
  const shown = values.map((_, r) => shownText(sheet, r + HEAD_ROWS, column));
  expect(shown).toEqual(values);
  expect(sheet.rows.slice(HEAD_ROWS).map((cells) => typeof cells[column])).toEqual([
    "string",
    ...Array(4).fill("number"),
  ]);
});

describe("excelCsv(ledger, table)", () => {
  test.each(TABLE_NAMES)(
    "gives every cell of %s as the ledger states it, after a tab where Excel would change it",
    (table) => {
      const csv = excelCsv(SHIPPED, table);
      expect(csv.startsWith("\uFEFF")).toBe(true);
      const [header, ...rows] = records(csv.slice(1));
      expect(header).toEqual(names(table));
      expect(rows.map((row) => row.map((cell) => cell.replace(/^\t/, "")))).toEqual(statedIn(table));
    },
  );

  test("ends every line as Windows does", () => {
    expect(excelCsv(SHIPPED, "units").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test.each([
    ["2006-04", true],
    ["2006-06-24", true],
    ["1-4", true],
    ["3/5", true],
    ["10.1", true],
    ["12:30", true],
    ["6月24日", true],
    ["2006年4月", true],
    ["may-4", true],
    ["007", true],
    ["1e5", true],
    ["12345678901234567", true],
    ["2006-01/2006-04", false],
    ["2010-Q3", false],
    ["2006", false],
    ["表1", false],
    ["一、(一)", false],
  ])("guards the locator %s: %s", (cell, isGuarded) => {
    const [row] = SHIPPED.observations;
    const ledger = { ...SHIPPED, observations: [{ ...row, locator: cell }] } as unknown as Ledger;
    const locator = records(excelCsv(ledger, "observations"))[1]?.[names("observations").indexOf("locator")];
    expect(locator).toBe(isGuarded ? `\t${cell}` : cell);
  });

  test("leaves figures as they are", () => {
    const [row] = SHIPPED.observations;
    const ledger = { ...SHIPPED, observations: [{ ...row, value: "12.10" }] } as unknown as Ledger;
    expect(excelCsv(ledger, "observations")).toContain(",12.10,");
  });
});

test.each(TABLE_NAMES)("tableJson(ledger, %j) has every cell of the CSV", (table) => {
  const { columns, rows } = JSON.parse(JSON.stringify(tableJson(SHIPPED, table)));
  const cells = rows.map((row: Record<string, string>) =>
    columns.map(({ name }: { name: string }) => row[name] ?? ""),
  );
  expect([columns.map(({ name }: { name: string }) => name), ...cells]).toEqual(
    records(tableCsv(SHIPPED, table)),
  );
});

describe("of sources that name no year", () => {
  const DATED = ledgerOf(SAMPLE);
  const count = [...SHIPPED.sources.values()].filter((row) => row.year_assumed === "yes").length;

  test("the JSON of a table says so at each of their rows, and at no other", () => {
    for (const table of ["observations", "targets", "claims", "progress"] as const) {
      const { rows } = tableJson(SHIPPED, table);
      const assumed = rowsOf(SHIPPED, table).map(
        (row) => SHIPPED.sources.row((row as unknown as { source: string }).source).year_assumed,
      );
      expect(rows.map((row) => (row as { year_assumed?: string }).year_assumed ?? "")).toEqual(assumed);
    }
    expect(JSON.stringify(tableJson(DATED, "observations"))).not.toContain("year_assumed");
  });

  test("what stands beside cells alone says how many there are, and nothing where there are none", async () => {
    const { sheets } = await readXlsx(await ledgerWorkbook(SHIPPED));
    const beside = (ledger: Ledger) =>
      new TextDecoder().decode(unzipSync(zipOf(archiveEntries(ledger)))["README.md"]);
    const told = [
      JSON.stringify(sheets[0]?.rows),
      beside(SHIPPED),
      JSON.stringify(dataPackage(SHIPPED, "1.0.0")),
    ];
    for (const text of told) {
      expect(text).toContain(`有${count}个来源未写年份`);
      expect(text).toContain(`${count} sources name no year`);
    }
    expect(beside(DATED)).not.toContain("未写年份");
    expect(JSON.stringify(dataPackage(DATED, "1.0.0"))).not.toContain("name no year");
  });
});

describe("what is offered", () => {
  const [row] = SHIPPED.observations;
  const many = { ...SHIPPED, observations: Array(100_001).fill(row) } as Ledger;

  test("leaves out JSON and Excel for a table of more than a hundred thousand rows, and the workbook", () => {
    expect(smallTables(many)).toEqual(TABLE_NAMES.filter((table) => table !== "observations"));
    expect(hasWorkbook(many)).toBe(false);
    expect(hasWorkbook(SHIPPED)).toBe(true);
  });

  test("is weighed to the byte, but for what is too large to be made twice", async () => {
    const files = await downloadsOf(SHIPPED);
    const bytesOf = (path: string) => files.find((file) => file.path === path)?.bytes;
    expect(bytesOf("data/regions.csv")).toBe(Buffer.byteLength(tableCsv(SHIPPED, "regions")));
    expect(bytesOf("data/offices.csv")).toBe(readFileSync("data/offices.csv").length);
    expect(bytesOf("data/ledger.xlsx")).toBe((await ledgerWorkbook(SHIPPED)).length);
    expect(files.every(({ bytes }) => bytes !== undefined && bytes > 0)).toBe(true);
    const large = await downloadsOf(many);
    expect(large.filter(({ bytes }) => bytes === undefined).map(({ path }) => path)).toEqual([
      "data/ledger.zip",
      "data/observations.csv",
    ]);
  });
});
