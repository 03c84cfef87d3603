import { describe, expect, test } from "vitest";
import { columnCalled } from "../i18n/table-words.ts";
import { asJson, jsonOf, WAYS } from "./fixtures/as-json.ts";
import { memoryFiles } from "./folder.ts";
import type { Ledger } from "./ledger.ts";
import { mendFile } from "./mend.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";
import { TABLE_NAMES } from "./schema.ts";

const O = "observations/2024.json";
const ROWS = jsonOf(SAMPLE["observations/2024.csv"] ?? "");

/** A ledger without the places of its rows. */
function plain(ledger: Ledger | null): string {
  return JSON.stringify(ledger, (key, value) => {
    if (value instanceof Map) return [...value.values()];
    return key === "file" || key === "line" ? undefined : value;
  });
}

/** The problems of the sample as JSON with one text replaced: `code line:column → fix`. */
function toldOf(file: string, from: string, to: string): string {
  const texts = asJson(SAMPLE);
  expect(texts[file]).toContain(from);
  const { problems } = readFiles(
    memoryFiles({ ...texts, [file]: (texts[file] ?? "").replace(from, () => to) }),
    undefined,
    columnCalled,
  );
  return problems
    .map((one) => {
      const elsewhere = one.file === file ? "" : ` in ${one.file}`;
      return `${one.code} ${one.line}:${one.column}${one.fix === undefined ? "" : ` → ${one.fix}`}${elsewhere}`;
    })
    .join("; ");
}

describe("a ledger whose tables are JSON", () => {
  const csv = readFiles(memoryFiles(SAMPLE));

  test.each(WAYS)("is the same ledger, written by %s", (way) => {
    const { ledger, problems } = readFiles(memoryFiles(asJson(SAMPLE, way)));
    expect(plain(ledger)).toBe(plain(csv.ledger));
    expect(problems.map(({ code }) => code)).toEqual(
      way === "one-line" ? expect.arrayContaining(["L047"]) : csv.problems.map(({ code }) => code),
    );
  });

  test("may have some tables as CSV and one year as JSON", () => {
    const { "observations/2024.csv": _, ...rest } = SAMPLE;
    const { ledger } = readFiles(memoryFiles({ ...rest, [O]: ROWS }));
    expect(plain(ledger)).toBe(plain(csv.ledger));
  });

  test("knows each row by the line of its object, and rows of one line by their number", () => {
    const linesIn = (text: string) => {
      const { ledger } = readFiles(memoryFiles({ ...asJson(SAMPLE), [O]: text }));
      return ledger?.observations.filter(({ file }) => file === O).map(({ line }) => line);
    };
    const members = jsonOf(SAMPLE["observations/2024.csv"] ?? "", "members");
    const starts = members.split("\n").flatMap((line, i) => (line === "  {" ? [i + 1] : []));
    expect(linesIn(ROWS)).toEqual(starts.map((_, i) => i + 2));
    expect(linesIn(members)).toEqual(starts);
    expect(linesIn(JSON.stringify(JSON.parse(ROWS)))).toEqual(starts.map((_, i) => i + 2));
  });

  test("may have the place of each row, as the site's own files do, and figures as numbers, digit by digit", () => {
    const rows = ROWS.replace('"12.5"', "12.50").replace(
      '"1"}',
      '"1", "file": "observations/2024.csv", "line": 2}',
    );
    const { ledger } = readFiles(memoryFiles({ ...asJson(SAMPLE), [O]: rows }));
    expect(ledger?.observations.some(({ value }) => value === "12.50")).toBe(true);
  });
});

/** One fault each: what it is, the file, the text that becomes another, and all that must be told. */
const CASES: readonly (readonly [string, string, string, string, string])[] = [
  ["a text that is no JSON", O, "[\n", "[,\n", "L020 1:2"],
  ["a comma too many", O, "\n]", ",\n]", "L020 7:1"],
  ["a comment", O, "[\n", "[ // rows\n", "L020 1:3"],
  ["a file that is one object", "offices.json", "[", '{"rows": [', "L042 1:1"],
  [
    "a file of the site as it is",
    "offices.json",
    jsonOf(SAMPLE["offices.csv"] ?? ""),
    '{"rows": []}\n',
    "L042 1:1",
  ],
  ["a number among rows", O, "[\n", "[5,\n", "L042 1:2"],
  ["a list among rows", O, "[\n", "[[],\n", "L042 1:2"],
  ["null among rows", O, "[\n", "[null,\n", "L042 1:2"],
  ["an empty row", O, "[\n", "[\n  {},\n", "L019 2:3"],
  ["nothing at all", O, ROWS, "", "L004 0:0"],
  ["a required table without rows", "units.json", jsonOf(SAMPLE["units.csv"] ?? ""), "[]", "L004 1:0"],
  ["a truth for a text", O, '"indicator":"projects"', '"indicator":true', 'L043 3:32 → "true"'],
  ["a number for an id", "sources.json", '"id":"report-2024"', '"id":2024', 'L043 2:9 → "2024"'],
  ["a list for several ids", O, '"origin-inside;start-new"', '["origin-inside","start-new"]', "L043 4:55"],
  ["null for an empty cell", O, '"period":"2024"', '"industry":null,"period":"2024"', "L044 2:49"],
  ["a member unknown", O, '"value":"12.5"', '"values":"12.5"', "L045 6:55 → value"],
  ["a member by its Chinese title", O, '"value":"12.5"', '"数值":"12.5"', "L045 6:55 → value"],
  ["a member doubled", O, '"value":"12.5"', '"value":"12.5","value":"12.6"', "L046 6:70"],
  ["a figure with an exponent", O, '"value":"12.5"', '"value":1.25e1', "L122 6:63"],
  ["a figure in a text with its unit", O, '"value":"12.5"', '"value":"12.5亿元"', "L119 6:63 → 12.5"],
  ["a space behind an id", O, '"region":"upper"', '"region":"upper "', "L112 6:13 → upper"],
  ["an unknown id", O, '"region":"upper"', '"region":"uper"', "L202 6:13 → upper"],
  ["a required cell that is not there", O, '"value":"12.5",', "", "L101 6:3"],
  [
    "a period of another year",
    O,
    '"region":"upper","indicator":"gdp","period":"2024"',
    '"region":"upper","indicator":"gdp","period":"2023"',
    "L204 6:48",
  ],
  ["a row doubled", O, "\n]", `,\n${ROWS.split("\n")[5]}\n]`, "L201 7:3"],
  ["a line break in a text", O, '"locator":"1"', '"locator":"1\\n2"', "L114 2:127"],
  ["half a pair of a character", O, '"locator":"1"', '"locator":"\\ud800"', "L114 2:127"],
  ["a zero character", O, '"locator":"1"', '"locator":"1\\u0000"', "L114 2:127"],
  [
    "a text of a hundred thousand characters",
    O,
    '"locator":"1"',
    `"locator":"${"长".repeat(100_001)}"`,
    "L009 2:117",
  ],
  ["markers of a conflict", O, "[\n", "[\n<<<<<<< ours\n=======\n>>>>>>> theirs\n", "L040 2:0"],
  ["a byte order mark", O, "[\n", "\uFEFF[\n", "L006 0:0"],
  ["CRLF", O, "[\n", "[\r\n", "L007 0:0"],
];

describe("a fault in JSON is told at its line and character", () => {
  test.each(CASES)("%s", (_, file, from, to, told) => {
    expect(toldOf(file, from, to)).toBe(told);
  });

  test("a number of 24 digits is read digit by digit, and warned of", () => {
    const texts = asJson(SAMPLE);
    const text = (texts[O] ?? "").replace('"12.5"', "123456789012345678901234");
    const { ledger, problems } = readFiles(memoryFiles({ ...texts, [O]: text }));
    expect(ledger?.observations.map(({ value }) => value)).toContain("123456789012345678901234");
    expect(problems.map(({ code, line, column }) => `${code} ${line}:${column}`)).toContain("L125 6:63");
  });

  test("a cell on a line of its own is told there", () => {
    const texts = asJson(SAMPLE, "members");
    const text = (texts[O] ?? "").replace('"value": "12.5"', '"value": "12.5x"');
    const { problems } = readFiles(memoryFiles({ ...texts, [O]: text }));
    const line = text.split("\n").findIndex((one) => one.includes("12.5x")) + 1;
    expect(problems.map((one) => [one.code, one.line, one.column])).toEqual([["L103", line, 14]]);
  });

  test("a cell of a file in one line is told by its character", () => {
    const texts = asJson(SAMPLE, "one-line");
    const text = (texts[O] ?? "").replace('"value":"12.5"', '"value":"12.5x"');
    const { problems } = readFiles(memoryFiles({ ...texts, [O]: text }));
    const told = problems.filter(({ code }) => code !== "L047").map(({ line, column }) => [line, column]);
    expect(told).toEqual([[1, text.indexOf('"12.5x"') + 1]]);
  });

  test("a table in two files, and a file that no table has", () => {
    const { problems } = readFiles(memoryFiles({ ...SAMPLE, [O]: ROWS, "observations/24.json": "[]" }));
    expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
      [`L041 ${O}`, "L008 observations/24.json"].sort((a, b) => (a.slice(5) < b.slice(5) ? -1 : 1)),
    );
  });

  test("what a file may lack is not told: every table of the sample can be JSON alone", () => {
    expect(Object.keys(asJson(SAMPLE)).filter((name) => name.endsWith(".csv"))).toEqual([]);
    expect(TABLE_NAMES.length).toBeGreaterThan(10);
  });
});

describe("mendFile(table, file, bytes) of JSON", () => {
  const mend = (text: string) => mendFile("observations", O, new TextEncoder().encode(text));

  test("mends cells in their place, and leaves every other letter", () => {
    const mended = mend(
      ROWS.replace('"region":"upper"', '"region":"upper "').replace(
        '"period":"2024"',
        '"period":"2024-01/2024-12"',
      ),
    );
    expect(mended?.text).toBe(ROWS);
    expect(mended?.lines.map(({ line }) => line)).toEqual([2, 6]);
  });

  test("gives each row of one line its own", () => {
    const mended = mend(JSON.stringify(JSON.parse(ROWS)));
    expect(mended?.form).toEqual(["line-ends", "rows"]);
    expect(mended?.text).toBe(ROWS);
  });

  test("puts a number that is to be text into quotes", () => {
    expect(mend(ROWS.replace('"period":"2024"', '"period":2024'))?.text).toBe(ROWS);
  });

  test("has nothing to do where nothing is wrong, or what is wrong has no one answer", () => {
    expect(mend(ROWS)).toBeNull();
    expect(mend(ROWS.replace('"value":"12.5"', '"value":null'))).toBeNull();
    expect(mend("[,")?.lines ?? []).toEqual([]);
  });
});
