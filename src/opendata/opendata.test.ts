import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { memoryFiles } from "../ledger/folder.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { readFiles, requireLedger } from "../ledger/read.ts";
import { SAMPLE } from "../ledger/sample.ts";
import { columnsOf, fileOf, TABLE_NAMES, TABLES, type TableName } from "../ledger/schema.ts";
import { csvLine } from "./csv.ts";
import { MOST_JOINED_ROWS } from "./limits.ts";
import { REGION_COLUMNS, REGION_TABLES, regionCsv } from "./region.ts";
import { publishedTables, tableCsv, yearCsv } from "./tables.ts";

/** Every record of a CSV, read by another program. */
function records(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual([""]);
  return data;
}

function ledgerOf(files: Readonly<Record<string, string>>): Ledger {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

function rowsOf(ledger: Ledger, table: TableName): readonly object[] {
  const name = table === "leading_industries" ? "leadingIndustries" : table;
  const rows = ledger[name];
  return Array.isArray(rows) ? rows : [...(rows as ReadonlyMap<string, object>).values()];
}

/** The cells of ledger rows under a table's columns. */
function cellsOf(table: TableName, rows: readonly object[]): string[][] {
  return rows.map((row) => columnsOf(table).map(({ name }) => (row as Record<string, string>)[name] ?? ""));
}

const header = (table: TableName) => columnsOf(table).map((column) => column.name);

/** Quotes and commas in the cells of a unit. */
const QUOTED = ledgerOf({
  ...SAMPLE,
  "units.csv": `${SAMPLE["units.csv"]}级,"""A"", first",grade,1,"原文：“甲”, ""乙"""\n`,
});

describe("csvLine(cells)", () => {
  test.each([
    [["a", "b"], "a,b\n"],
    [["", ""], ",\n"],
    [["a,b", 'say "no"', "two\nlines", "end\r"], '"a,b","say ""no""","two\nlines","end\r"\n'],
    [[" kept ", "1,234"], ' kept ,"1,234"\n'],
  ])("writes %j as RFC 4180 has it", (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test("is read back by another program as it was, whatever the cells hold", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ",", "\n", "\r", '",', "一,“二”"));
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        expect(records(csvLine(cells))).toEqual([cells]);
      }),
    );
  });
});

describe.each([
  ["the shipped ledger", () => requireLedger("data")],
  ["a ledger with quotes and commas", () => QUOTED],
])("tableCsv(ledger, table) of %s", (_, load) => {
  const ledger = load();

  test.each(TABLE_NAMES)("holds every cell of %s once, under one header", (table) => {
    const expected = [header(table), ...cellsOf(table, rowsOf(ledger, table))];
    expect(records(tableCsv(ledger, table))).toEqual(expected);
  });

  test.each(TABLE_NAMES.filter((table) => TABLES[table].byYear))("joins the years of %s", (table) => {
    const years = publishedTables(ledger).flatMap((file) => (file.table === table ? (file.year ?? []) : []));
    const [first, ...rest] = years.map((year) => records(yearCsv(ledger, table, year)));
    const joined = [...(first ?? [header(table)]), ...rest.flatMap((all) => all.slice(1))];
    expect(records(tableCsv(ledger, table))).toEqual(joined);
  });
});

describe("yearCsv(ledger, table, year)", () => {
  test("gives back the ledger's own file of that year", () => {
    const csv = yearCsv(ledgerOf(SAMPLE), "observations", 2023);
    expect(csv).toBe(SAMPLE[fileOf("observations", 2023)]);
  });

  test("gives the header alone for a year without a file", () => {
    expect(records(yearCsv(ledgerOf(SAMPLE), "observations", 1999))).toEqual([header("observations")]);
  });
});

describe("tableFiles(ledger)", () => {
  test("lists each table and each of its years, with their rows", () => {
    const files = publishedTables(ledgerOf(SAMPLE)).map(({ table, year, rows }) => [table, year, rows]);
    expect(files).toContainEqual(["regions", undefined, 3]);
    expect(files).toContainEqual(["observations", undefined, 8]);
    expect(files).toContainEqual(["observations", 2023, 3]);
    expect(files).toContainEqual(["observations", 2024, 5]);
    expect(files).toContainEqual(["projects", undefined, 0]);
  });

  test("leaves out the joined file of a table that is too long for one", () => {
    const ledger = ledgerOf(SAMPLE);
    const [row] = ledger.observations;
    const long = { ...ledger, observations: new Array(MOST_JOINED_ROWS + 1).fill(row) };
    const files = publishedTables(long).filter(({ table }) => table === "observations");
    expect(files).toEqual([{ table: "observations", year: 2023, rows: MOST_JOINED_ROWS + 1 }]);
  });
});

describe("regionCsv(lookup, region)", () => {
  test("has the columns of the three tables together", () => {
    const all = new Set<string>(REGION_TABLES.flatMap(header));
    expect(new Set<string>(REGION_COLUMNS)).toEqual(all);
  });

  test("holds every observation, target and claim of the region, and none of another's", () => {
    const lookup = buildLookup(requireLedger("data"));
    const [, ...rows] = records(regionCsv(lookup, "songyuan"));
    for (const table of REGION_TABLES) {
      const own = rows.filter((row) => row[0] === table).map((row) => row.slice(1, -1));
      const wanted = lookup.ledger[table].filter((row) => row.region === "songyuan");
      const cells = wanted.map((row) =>
        REGION_COLUMNS.map((name) => (row as unknown as Record<string, string>)[name] ?? ""),
      );
      expect(own.toSorted()).toEqual(cells.toSorted());
      expect(own.length, table).toBeGreaterThan(0);
    }
  });

  test("leaves a cell empty where the row's table has no such column", () => {
    const [head, ...rows] = records(regionCsv(buildLookup(ledgerOf(SAMPLE)), "upper"));
    const claim = rows.find((row) => row[0] === "claims") ?? [];
    const cell = (name: string) => claim[head?.indexOf(name) ?? -1];
    expect([cell("claim"), cell("of"), cell("form"), cell("note")]).toEqual(["share", "region=lake", "", ""]);
  });

  test("says of every row whose source names no year that it is assumed", () => {
    const assumed = (SAMPLE["sources.csv"] ?? "")
      .replace("published,", "published,year_assumed,")
      .replace("2025-01-20,", "2025-01-20,yes,");
    const csv = regionCsv(buildLookup(ledgerOf({ ...SAMPLE, "sources.csv": assumed })), "upper");
    const [head, ...rows] = records(csv);
    expect(head?.at(-1)).toBe("year_assumed");
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(["yes"]));
    const known = records(regionCsv(buildLookup(ledgerOf(SAMPLE)), "upper")).slice(1);
    expect(new Set(known.map((row) => row.at(-1)))).toEqual(new Set([""]));
  });

  test("gives the header alone for a region without rows", () => {
    const csv = regionCsv(buildLookup(ledgerOf(SAMPLE)), "nowhere");
    expect(records(csv)).toEqual([["table", ...REGION_COLUMNS, "year_assumed"]]);
  });
});
