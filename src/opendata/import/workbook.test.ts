import { constants, deflateRawSync } from "node:zlib";
import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { GridCell } from "./grid.ts";
import { readWorkbook } from "./workbook.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const GIGABYTE = 1024 ** 3;

/** A workbook of one sheet with the given rows of XML in it, and other parts replaced. */
async function workbook(rows: string, parts: Record<string, Uint8Array> = {}): Promise<Uint8Array> {
  const plain = unzipSync(await writeXlsx({ sheets: [{ name: "a", rows: [["x"]] }] }));
  return zipSync({ ...plain, [SHEET]: strToU8(sheetXml(rows)), ...parts });
}

function sheetXml(rows: string): string {
  const name = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return `<?xml version="1.0"?><worksheet xmlns="${name}"><sheetData>${rows}</sheetData></worksheet>`;
}

/** A gigabyte of zeros, packed: sixteen times the same packed block. */
function packedGigabyte(): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(GIGABYTE / 16), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: 16 }, () => block), end]);
}

/** An archive of one packed file whose directory declares the size given. */
function archive(name: string, packed: Uint8Array, declared: number): Uint8Array {
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(declared, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
}

async function refused(bytes: Uint8Array): Promise<string> {
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const reading = await readWorkbook("bomb.xlsx", bytes);
  expect((performance.now() - start) / 1000).toBeLessThan(2);
  expect(process.memoryUsage().rss - before).toBeLessThan(512 * 1024 ** 2);
  return "refused" in reading ? reading.refused : "read";
}

describe("readWorkbook(file, bytes) refuses within two seconds and half a gigabyte", () => {
  test("a workbook that says it inflates to a gigabyte", async () => {
    expect(await refused(archive(SHEET, packedGigabyte(), GIGABYTE))).toBe("too-large");
  });

  test("a workbook that inflates to a gigabyte and says it is small", async () => {
    expect(await refused(archive(SHEET, packedGigabyte(), 1_000))).toBe("damaged-workbook");
  });

  test("a workbook that does not say how much it inflates to", async () => {
    expect(await refused(archive(SHEET, packedGigabyte(), 0))).toBe("damaged-workbook");
  });

  test.each([
    ["a cell at the last row and column", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'],
    [
      "a cell at the last row",
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    ],
    [
      "a thousand rows that end at the last column",
      Array.from({ length: 1_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
        "",
      ),
    ],
    ["three million tags", "<c/>".repeat(3_000_000)],
  ])("%s", async (_, rows) => {
    expect(await refused(await workbook(rows))).toBe("too-large");
  });

  test("a million shared strings", async () => {
    const strings = strToU8(`<sst>${"<si/>".repeat(1_000_000)}</sst>`);
    expect(await refused(await workbook("", { "xl/sharedStrings.xml": strings }))).toBe("too-large");
  });

  test("entities that expand", async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      "",
    );
    const xml = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY l0 "ha">${laughs}]><sst><si><t>&l9;</t></si></sst>`;
    expect(await refused(await workbook("", { "xl/sharedStrings.xml": strToU8(xml) }))).toBe(
      "damaged-workbook",
    );
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
      { kind: "number", text: "0.30000000000000004", digits: 17 },
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
