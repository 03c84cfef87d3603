import { describe, expect, test } from "vitest";
import { type JsonRow, readJsonTable } from "./json-table.ts";
import { jsonRow, layoutOf, withJsonRows } from "./json-write.ts";

const rowsOf = (text: string) => readJsonTable(text).rows;

/** The file with these of its rows, by their number from 0, or other text. */
const rewritten = (text: string, ...wanted: readonly (number | string)[]) => {
  const rows = rowsOf(text);
  return withJsonRows(
    text,
    rows,
    wanted.map((one) => (typeof one === "string" ? one : (rows[one] as JsonRow))),
  );
};

describe("withJsonRows(text, rows, wanted)", () => {
  const SPACED = '[\n  {"a": "1"},\n\n  {"a": "2"},\n  {"a": "3"}\n]\n';
  const TIGHT = '[{"a":1},{"a":2}, {"a":3}]';
  test.each<[string, string, (number | string)[], string]>([
    ["the same rows", SPACED, [0, 1, 2], SPACED],
    ["the first ones", SPACED, [0, 1], '[\n  {"a": "1"},\n\n  {"a": "2"}\n]\n'],
    ["what stood between neighbours", SPACED, [1, 2], '[\n  {"a": "2"},\n  {"a": "3"}\n]\n'],
    ["others as the first two stand", SPACED, [2, 0], '[\n  {"a": "3"},\n\n  {"a": "1"}\n]\n'],
    ["a new row among them", TIGHT, [0, "{}", 2], '[{"a":1},{},{"a":3}]'],
    ["a new row behind neighbours", TIGHT, [1, 2, "{}"], '[{"a":2}, {"a":3},{}]'],
    ["a new row in place of all", TIGHT, ["{}"], "[{}]"],
    ["two new rows", TIGHT, ["{}", "{}"], "[{},{}]"],
    ["a second row", '[\r\n\t{"a": "1"}\r\n]', [0, "{}"], '[\r\n\t{"a": "1"},\r\n\t{}\r\n]'],
    ["rows where there were none", "[]", ['{"a": "1"}', "{}"], '[\n  {"a": "1"},\n  {}\n]\n'],
    ["rows where there were none, with its line ends", "[\r\n]", ["{}"], "[\r\n  {}\r\n]\r\n"],
    ["none where there were none", "[ ]", [], "[ ]"],
  ])("gives %s", (_, text, wanted, expected) => {
    expect(rewritten(text, ...wanted)).toBe(expected);
  });
});

describe("jsonRow(cells, layout)", () => {
  const written = (file: string, ...cells: [string, string][]) =>
    jsonRow(cells, layoutOf(file, rowsOf(file)));
  const CELLS: [string, string][] = [
    ["a", "1"],
    ["b", ""],
    ["c", "x"],
  ];

  test.each([
    ["on one line", '[\n  {"a": "1", "b": "2"}\n]', '{"a": "1", "c": "x"}'],
    ["as tight as the first row", '[{"a":"1","b":"2"}]', '{"a":"1","c":"x"}'],
    ["as wide", '[{ "a" : "1" ,  "b" : "2"}]', '{"a" : "1", "c" : "x"}'],
    ["with a line for each member", '[\n  {\n    "a": "1"\n  }\n]', '{\n    "a": "1",\n    "c": "x"\n  }'],
    ["with its line ends", '[\r\n\t{\r\n\t\t"a": 5\r\n\t}\r\n]', '{\r\n\t\t"a": 1,\r\n\t\t"c": "x"\r\n\t}'],
    ["as most do, where there is no row", "[]", '{"a": "1", "c": "x"}'],
    ["with a name that is quoted itself", '[{"a\\"b":"1"}]', '{"a":"1", "c":"x"}'],
  ])("writes cells that are not empty, %s", (_, file, expected) => {
    expect(written(file, ...CELLS)).toBe(expected);
  });

  test.each([
    ["1", "1"],
    ["-1.50", "-1.50"],
    ["0", "0"],
    ["01", '"01"'],
    ["1.", '"1."'],
    ["1e5", '"1e5"'],
    ["x1", '"x1"'],
    ["1x", '"1x"'],
  ])("writes %s of a column of numbers as %s", (cell, expected) => {
    expect(written('[{"a": "1"},{"a": 2}]', ["a", cell])).toBe(`{"a": ${expected}}`);
    expect(written('[{"a": "1"}]', ["a", cell])).toBe(`{"a": ${JSON.stringify(cell)}}`);
  });

  test("keeps the order and the letters of what a row had", () => {
    const text = '[{"c": "\\u4e00", "a": 1.0}]';
    const rows = rowsOf(text);
    const before = { text, row: rows[0] as JsonRow };
    const row = (...cells: [string, string][]) => jsonRow(cells, layoutOf(text, rows), before);
    expect(row(["a", "1.0"], ["b", "new"], ["c", "一"])).toBe('{"c": "\\u4e00", "a": 1.0, "b": "new"}');
    expect(row(["a", "2.0"], ["c", "二"])).toBe('{"c": "二", "a": 2.0}');
    expect(row(["z", "1"], ["y", "2"], ["a", "1.0"])).toBe('{"a": 1.0, "z": "1", "y": "2"}');
  });
});

describe("readJsonTable(text)", () => {
  test("gives each row and cell with its place", () => {
    const [row] = rowsOf('[\n  {"a": 1.50,\n   "b": "x"}\n]');
    expect([row?.line, row?.column, row?.from, row?.to]).toEqual([2, 3, 4, 28]);
    expect(row?.cells).toEqual([
      {
        name: "a",
        text: "1.50",
        type: "number",
        from: 10,
        to: 14,
        line: 2,
        column: 9,
        nameAt: { line: 2, column: 4 },
      },
      {
        name: "b",
        text: "x",
        type: "string",
        from: 24,
        to: 27,
        line: 3,
        column: 9,
        nameAt: { line: 3, column: 4 },
      },
    ]);
  });

  const faults = (text: string) =>
    readJsonTable(text).faults.map((one) =>
      [one.kind, "has" in one ? one.has : one.reason, `${one.line}:${one.column}`].join(" "),
    );

  test.each([
    ['[1, {"a": 1}, [2, 3], null]', ["not-a-row number 1:2", "not-a-row array 1:15", "not-a-row null 1:23"]],
    ['[{"a": [1], "b": {"c": 2}}]', []],
    ['{"a": 1}', ["not-rows object 1:1"]],
    ['"x"', ["not-rows string 1:1"]],
    ["true", ["not-rows boolean 1:1"]],
    ["", ["json ValueExpected 1:1"]],
    [" \n", ["json ValueExpected 2:1"]],
    ['[1, {"a": }]', ["json ValueExpected 1:11"]],
    ['[{"a": 1},,]', ["json ValueExpected 1:11"]],
    ['[{"a": 1}', ["json CloseBracketExpected 1:10"]],
  ])("tells of %j what is wrong: %j", (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test("takes a list or an object within a row for its letters, and goes on behind it", () => {
    const [row] = rowsOf('[{"a": [1], "b": {"c": 2}, "d": null}]');
    expect(row?.cells.map(({ name, type }) => `${name} ${type}`)).toEqual(["a array", "b object", "d null"]);
  });
});
