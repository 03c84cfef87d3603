import { expect, test } from "vitest";
import { csvCell, csvLine, saidBy, writtenCells } from "./csv.ts";

test.each([
  ["plain", "plain"],
  ["", ""],
  ["a b", "a b"],
  ["a,b", '"a,b"'],
  ['say "no"', '"say ""no"""'],
  ["two\nlines", '"two\nlines"'],
  ["two\rlines", '"two\rlines"'],
])("the cell %j is written %j, and says what it said", (cell, written) => {
  expect(csvCell(cell)).toBe(written);
  expect(saidBy(written)).toBe(cell);
});

test.each([
  ["a,b,c", ["a", "b", "c"]],
  ["", [""]],
  [",", ["", ""]],
  [',"a"', ["", '"a"']],
  ['"a,b",c', ['"a,b"', "c"]],
  ['"say ""no"", or",b,"c"', ['"say ""no"", or"', "b", '"c"']],
  ['a,"",', ["a", '""', ""]],
])("the line %j has the cells %j", (line, cells) => {
  expect(writtenCells(line)).toEqual(cells);
});

test("csvLine(cells) quotes only where it must", () => {
  expect(csvLine(["a", "b,c", ""])).toBe('a,"b,c",\n');
});
