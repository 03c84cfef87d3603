import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";
import { memoryFiles } from "./folder.ts";

const CSV = "id,name_en\na,A\nb,B\nc,C\n";
const JSON_ROWS = '[\n  {"id": "a",\n   "factor": 1},\n  {"id": "b"}\n]\n';
const files = memoryFiles({
  "units.csv": CSV,
  "industries.json": JSON_ROWS,
  "site.json": "{}",
  "offices.json": "[1",
});
const rows = (file: string, ...lines: number[]) => {
  const found = excerptOf(files, file, new Set(lines));
  return (
    found && [...found.rows].map(([line, cells]) => `${line} ${cells.filter((one) => one !== "").join()}`)
  );
};

test("excerptOf gives the rows on some lines, beside the header", () => {
  expect(excerptOf(files, "units.csv", new Set([2]))?.header).toEqual(["id", "name_en"]);
  expect(rows("units.csv", 2, 4)).toEqual(["2 a,A", "4 c,C"]);
  expect(rows("units.csv", 3)).toEqual(["3 b,B"]);
  expect(rows("units.csv", 1)).toEqual(["1 id,name_en"]);
  expect(rows("units.csv", 9)).toEqual([]);
});

test("excerptOf gives of JSON the row of the line on which it, or a cell of it, begins", () => {
  expect(excerptOf(files, "industries.json", new Set([2]))?.header.slice(0, 2)).toEqual(["id", "name"]);
  expect(rows("industries.json", 2)).toEqual(["2 a"]);
  expect(rows("industries.json", 3, 4)).toEqual(["3 a", "4 b"]);
  expect(rows("industries.json", 1, 5)).toEqual([]);
});

test.each(["site.json", "regions.csv", "nothing.csv"])("excerptOf gives nothing of %s", (file) => {
  expect(rows(file, 2)).toBeNull();
});
