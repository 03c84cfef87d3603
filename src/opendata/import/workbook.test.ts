import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { WORKBOOK_BOMBS, workbook } from "./fixtures/bombs.ts";
import type { GridCell } from "./grid.ts";
import { readWorkbook } from "./workbook.ts";

/** Reads a workbook within half a gigabyte; how long it takes is held by `npm run bench`. */
async function refused(bytes: Uint8Array): Promise<string> {
  const before = process.memoryUsage().rss;
  const reading = await readWorkbook("bomb.xlsx", bytes);
  expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 ** 2);
  return "refused" in reading ? reading.refused : "read";
}

describe("readWorkbook(file, bytes) refuses within half a gigabyte", () => {
  test.each(WORKBOOK_BOMBS)("$what", async ({ make, refusal }) => {
    expect(await refused(await make())).toBe(refusal);
  });

  test.each([0, 10, 100, 1_000])("a workbook cut off after %i bytes of its end", async (length) => {
    const whole = await workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(await refused(whole.subarray(0, whole.length - length - 1))).toBe("damaged-workbook");
  });

  test("an .ods workbook", async () => {
    const bytes = zipSync({ mimetype: strToU8("x"), "content.xml": strToU8("<a/>") });
    expect(await refused(bytes)).toBe("open-document");
  });
});

describe("the cells of a workbook", () => {
  const at = (value: unknown, type: string, numFmt = "General") => ({ value, type, style: { numFmt } });
  const cases: readonly (readonly [string, object, GridCell])[] = [
    ["a plain number", at(24.5, "number"), { kind: "number", text: "24.5", digits: 3 }],
    [
      "a number with a zero that is shown",
      at(24.5, "number", "0.00"),
      { kind: "number", text: "24.50", digits: 3 },
    ],
    [
      "a number shown with fewer decimals",
      at(24.567, "number", "0.0"),
      { kind: "number", text: "24.567", digits: 5 },
    ],
    [
      "the dust of a sum",
      at(0.1 + 0.2, "number"),
      { kind: "number", text: "0.3", digits: 1, dust: "0.30000000000000004" },
    ],
    [
      "a percentage",
      at(0.264, "number", "0.0%"),
      { kind: "number", text: "0.264", digits: 3, shown: "percent" },
    ],
    [
      "a number shown in thousands",
      at(12_500, "number", "0.0,"),
      { kind: "number", text: "12500", digits: 3, shown: "scaled" },
    ],
    ["a day", at(45_000, "number", "yyyy-mm-dd"), { kind: "date", text: "2023-03-15" }],
    ["a month", at(45_000, "number", "mmm-yy"), { kind: "date", text: "2023-03" }],
    ["a truth", at(true, "boolean"), { kind: "fault", text: "TRUE" }],
    ["a text", at("2026-04", "string", "@"), { kind: "text", text: "2026-04" }],
    ["nothing", at(null, "empty"), { kind: "empty" }],
  ];

  test.each(cases)("%s", async (_, cell, expected) => {
    const cells = new Map([["0,0", cell]]);
    const bytes = await writeXlsx({ sheets: [{ name: "a", rows: [[null, "end"]], cells }] });
    const reading = await readWorkbook("a.xlsx", bytes);
    expect("grids" in reading && reading.grids[0]?.rows[0]?.[0]).toEqual(expected);
  });

  test("an error of a formula is a fault, the result of one counts", async () => {
    const bytes = await workbook(
      '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1"><f>2*3</f><v>6</v></c></row>',
    );
    const reading = await readWorkbook("a.xlsx", bytes);
    expect("grids" in reading && reading.grids[0]?.rows[0]).toEqual([
      { kind: "fault", text: "#DIV/0!" },
      { kind: "number", text: "6", digits: 1 },
    ]);
  });

  test("hidden rows and columns and struck rows are left out and told", async () => {
    const struck = { value: "c", type: "string" as const, style: { font: { strikethrough: true } } };
    const bytes = await writeXlsx({
      sheets: [
        {
          name: "a",
          rows: [
            ["a", 1, "x"],
            ["b", 2, "y"],
            ["c", null, null],
            ["d", 4, null],
          ],
          columns: [{}, {}, { hidden: true }],
          rowDefs: new Map([[1, { hidden: true }]]),
          cells: new Map([["2,0", struck]]),
        },
      ],
    });
    const reading = await readWorkbook("a.xlsx", bytes);
    if ("refused" in reading) throw new Error(reading.refused);
    const seen = reading.grids[0]?.rows.map((row) =>
      row.map((cell) => (cell.kind === "empty" ? "" : cell.text)),
    );
    expect(seen).toEqual([
      ["a", "1", ""],
      ["", "", ""],
      ["", "", ""],
      ["d", "4", ""],
    ]);
    expect(reading.skipped.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual([
      "hidden C1",
      "hidden A2",
      "struck A3",
    ]);
  });

  test.each<[string, readonly (readonly [string, object])[], GridCell]>([
    [
      "a note mark is left out",
      [
        ["20.1", {}],
        ["①", { vertAlign: "superscript" }],
      ],
      { kind: "text", text: "20.1" },
    ],
    [
      "a power stays",
      [
        ["km", {}],
        ["2", { vertAlign: "superscript" }],
      ],
      { kind: "text", text: "km2" },
    ],
    [
      "a power of ten is in doubt",
      [
        ["10", {}],
        ["4", { vertAlign: "superscript" }],
      ],
      { kind: "fault", text: "104", why: "note-mark" },
    ],
    [
      "lowered digits behind digits are in doubt",
      [
        ["20.1", {}],
        ["2", { vertAlign: "subscript" }],
      ],
      { kind: "fault", text: "20.12", why: "note-mark" },
    ],
    [
      "a struck word is left out",
      [
        ["20", { strikethrough: true }],
        ["21", {}],
      ],
      { kind: "text", text: "21" },
    ],
    [
      "all struck is a fault",
      [["20", { strikethrough: true }]],
      { kind: "fault", text: "20", why: "struck" },
    ],
    [
      "colours change nothing",
      [
        ["东山", { bold: true }],
        ["县", {}],
      ],
      { kind: "text", text: "东山县" },
    ],
  ])("of a text in several hands %s", async (_, runs, expected) => {
    const value = runs.map(([text]) => text).join("");
    const cell = { value, type: "richText" as const, richText: runs.map(([text, font]) => ({ text, font })) };
    const bytes = await writeXlsx({
      sheets: [{ name: "a", rows: [[value, "x"]], cells: new Map([["0,0", cell]]) }],
    });
    const reading = await readWorkbook("a.xlsx", bytes);
    expect("grids" in reading && reading.grids[0]?.rows[0]?.[0]).toEqual(expected);
  });

  test("a formula without a stored result is a fault, one with an empty text is empty", async () => {
    const bytes = await workbook(
      '<row r="1"><c r="A1"><f>1+2</f></c><c r="B1" t="str"><f>""</f><v></v></c><c r="C1"><v>1</v></c></row>',
    );
    const reading = await readWorkbook("a.xlsx", bytes);
    expect("grids" in reading && reading.grids[0]?.rows[0]?.slice(0, 2)).toEqual([
      { kind: "fault", text: "=1+2", why: "no-result" },
      { kind: "empty" },
    ]);
  });

  test("hidden sheets are named and not read", async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: "seen", rows: [["a"]] },
        { name: "unseen", rows: [["b"]], hidden: true },
      ],
    });
    const reading = await readWorkbook("a.xlsx", bytes);
    expect("grids" in reading && reading.grids.map((grid) => grid.sheet)).toEqual(["seen"]);
    expect("grids" in reading && reading.hidden).toEqual(["unseen"]);
  });
});
