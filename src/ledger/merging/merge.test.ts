import { describe, expect, test } from "vitest";
import { encode } from "../fixtures/encode.ts";
import { SAMPLE } from "../sample.ts";
import type { TableName } from "../schema.ts";
import { mergeFiles } from "./merge.ts";

const BASE = SAMPLE["observations/2024.csv"] ?? "";
const UPPER = "upper,gdp,,,2024,12.5,亿元,,E,report-2024,1,\n";
const LOWER = "lower,gdp,,,2024,9.8,";
const bytes = (text: string) => new TextEncoder().encode(text);

/** The merged text; or what stands in the way. Asked: the lines of questions, their keys and differing cells. */
function merge(base: string, ours: string, theirs: string, table: TableName = "observations") {
  const merged = mergeFiles(table, { base: bytes(base), ours: bytes(ours), theirs: bytes(theirs) });
  if ("reason" in merged) return { reason: merged.reason };
  const asked = merged.questions.map(({ line, key, deletedBy, differences }) => {
    const cells = differences.map((one) => `${one.column} ${one.base}|${one.ours}|${one.theirs}`);
    return `${line} ${key}: ${deletedBy === null ? cells.join(", ") : `deleted by ${deletedBy}`}`;
  });
  return { text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(merged.bytes), asked };
}

const to = (from: string, into: string, text = BASE) => {
  expect(text).toContain(from);
  return text.replace(from, () => into);
};

describe("two edits of one table", () => {
  test("of different rows go together without a question", () => {
    const [ours, theirs] = [to("12.5", "12.6"), to(LOWER, "lower,gdp,,,2024,9.9,")];
    const both = to("12.5", "12.6", theirs);
    expect(merge(BASE, ours, theirs)).toEqual({ text: both, asked: [] });
  });

  test("of one cell make one question, between git's own markers", () => {
    expect(merge(BASE, to("12.5", "12.6"), to("12.5", "12.7"))).toEqual({
      text: to(
        UPPER,
        `<<<<<<< ours\n${UPPER.replace("12.5", "12.6")}=======\n${UPPER.replace("12.5", "12.7")}>>>>>>> theirs\n`,
      ),
      asked: ["6 upper / gdp / 2024 / report-2024 / 1: value 12.5|12.6|12.7"],
    });
  });

  test("of a figure and of its unit are asked about: nobody has stated what would come out", () => {
    const { asked } = merge(BASE, to("2024,12.5,", "2024,125000,"), to("12.5,亿元", "12.5,万元"));
    expect(asked).toEqual([
      "6 upper / gdp / 2024 / report-2024 / 1: value 12.5|125000|12.5, unit 亿元|亿元|万元",
    ]);
  });

  test("of a figure and of a note in one row go together", () => {
    const [ours, theirs] = [to("12.5", "12.6"), to(UPPER, UPPER.replace(/\n$/, "年报\n"))];
    expect(merge(BASE, ours, theirs)).toEqual({ text: to("12.5", "12.6", theirs), asked: [] });
  });

  test.each([
    ["ours", to(UPPER, ""), to("12.5", "12.7")],
    ["theirs", to("12.5", "12.7"), to(UPPER, "")],
  ])("of which one (%s) deletes what the other changes make a question", (side, ours, theirs) => {
    expect(merge(BASE, ours, theirs).asked).toEqual([
      `6 upper / gdp / 2024 / report-2024 / 1: deleted by ${side}`,
    ]);
  });

  test("that add the same row differently make a question, and alike none", () => {
    const row = "lake,gdp,,,2024,23,亿元,,A,report-2024,9,\n";
    expect(merge(BASE, BASE + row, BASE + row)).toEqual({ text: BASE + row, asked: [] });
    const { asked } = merge(BASE, BASE + row, BASE + row.replace(",23,亿元,", ",23,亿元,~"));
    expect(asked).toEqual(["7 lake / gdp / 2024 / report-2024 / 9: qualifier ||~"]);
  });

  test("that add rows to a sorted table leave it sorted", () => {
    const head = "id,name,name_en,contact\n";
    const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => `${id},${id},,\n`);
    const merged = merge(`${head}${a}${d}`, `${head}${a}${c}${d}`, `${head}${a}${b}${d}`, "offices");
    expect(merged).toEqual({ text: `${head}${a}${b}${c}${d}`, asked: [] });
  });

  test("of accepted.csv go by the keys of its rows", () => {
    const head = "code,in_file,key,reason,who,until\n";
    const row = "L304,observations/2024.csv,lake / gdp,分项不全,统计局,2025-12\n";
    const merged = merge(
      head + row,
      head + row.replace("2025-12", "2026-12"),
      head + row.replace("统计局", "统计科"),
      "accepted",
    );
    expect(merged).toEqual({ text: head + row.replace("统计局,2025-12", "统计科,2026-12"), asked: [] });
  });
});

describe("columns", () => {
  const HEAD = "id,name,name_en,contact\n";
  const OFFICES = `${HEAD}a,甲,A,\nb,乙,B,\n`;

  test("that one side adds are there for the rows that the other adds", () => {
    const ours = "id,name,name_en,contact,note\na,甲,A,,新\nb,乙,B,,\n";
    expect(merge(OFFICES, ours, `${OFFICES}c,丙,C,\n`, "offices")).toEqual({
      text: `${ours}c,丙,C,,\n`,
      asked: [],
    });
  });

  test("that one side takes away are gone, unless the other says something in them", () => {
    const ours = "id,name,name_en\na,甲,A\nb,乙,B\n";
    expect(merge(OFFICES, ours, OFFICES, "offices")).toEqual({ text: ours, asked: [] });
    const theirs = OFFICES.replace("乙,B,", "乙,B,https://example.org/b");
    expect(merge(OFFICES, ours, theirs, "offices")).toEqual({ text: theirs, asked: [] });
  });

  test("that one side moves carry the other's rows along", () => {
    const ours = "name,id,name_en,contact\n甲,a,A,\n乙,b,B,\n";
    expect(merge(OFFICES, ours, `${OFFICES}c,丙,C,\n`, "offices")).toEqual({
      text: `${ours}丙,c,C,\n`,
      asked: [],
    });
  });
});

describe("how a file is written", () => {
  const OFFICES = 'id,name,name_en,contact\na,"甲",A,\nb,乙,"B, of old",\n';

  test("rows that nobody touched keep their quotes", () => {
    const merged = merge(OFFICES, `${OFFICES}c,丙,,\n`, OFFICES.replace("乙", "乙局"), "offices");
    expect(merged.text).toBe(`${OFFICES.replace("乙", "乙局")}c,丙,,\n`);
  });

  test.each([
    [
      "a byte order mark and CRLF that one side brings",
      (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`,
    ],
    ["a last line without its end", (text: string) => text.replace(/\n$/, "")],
  ])("%s are taken, with the other's row", (_, restyled) => {
    const theirs = OFFICES.replace("乙", "乙局");
    expect(merge(OFFICES, restyled(OFFICES), theirs, "offices").text).toBe(restyled(theirs));
    expect(merge(OFFICES, theirs, restyled(OFFICES), "offices").text).toBe(restyled(theirs));
  });

  test("a table that is in GB18030 throughout stays so, byte for byte", () => {
    const gb = (text: string) => encode(text, "gb18030");
    const [ours, theirs] = [OFFICES.replace("乙", "乙局"), `${OFFICES}c,丙,,\n`];
    const merged = mergeFiles("offices", { base: gb(OFFICES), ours: gb(ours), theirs: gb(theirs) });
    expect(merged).toEqual({ bytes: Buffer.from(gb(`${ours}c,丙,,\n`)), questions: [] });
  });

  test("questions of such a table are told in characters", () => {
    const gb = (text: string) => encode(text, "gb18030");
    const merged = mergeFiles("offices", {
      base: gb(OFFICES),
      ours: gb(OFFICES.replace("乙", "乙局")),
      theirs: gb(OFFICES.replace("乙", "乙厅")),
    });
    expect("questions" in merged && merged.questions[0]?.differences).toEqual([
      { column: "name", base: "乙", ours: "乙局", theirs: "乙厅" },
    ]);
  });

  test("one side in GB18030 is read where a row that both have shows that it is read rightly", () => {
    const theirs = encode(`${OFFICES}c,丙,,\n`, "gb18030");
    const ours = OFFICES.replace("乙", "乙局");
    const merged = mergeFiles("offices", { base: bytes(OFFICES), ours: bytes(ours), theirs });
    expect("bytes" in merged && new TextDecoder().decode(merged.bytes)).toBe(`${ours}c,丙,,\n`);
  });
});

test.each([
  ["encodings that nothing proves", encode("id,name,name_en,contact\na,丙,,\n", "gb18030"), "encodings"],
  ["bytes that are no text", new Uint8Array([0xff, 0x80, 0x80]), "unreadable"],
  ["a workbook", new Uint8Array([0x50, 0x4b, 3, 4]), "unreadable"],
  ["a table in JSON", '[{"id":"a","name":"甲"}]\n', "json"],
  ["markers of a conflict", "id,name,name_en,contact\n<<<<<<< a\n=======\n>>>>>>> b\n", "conflict"],
  ["an unsound quote", 'id,name,name_en,contact\na,"甲,,\n', "quotes"],
  ["a header without the key", "name,name_en\n甲,\n", "header"],
  ["a header with a column twice", "id,name,name\na,甲,甲\n", "header"],
  ["a row too short", "id,name,name_en,contact\na,甲\n", "width"],
  ["a blank row", "id,name,name_en,contact\n,,,\n", "blank"],
  ["two rows of one key", "id,name,name_en,contact\na,甲,,\na,乙,,\n", "doubled"],
])("%s cannot be merged by keys", (_, theirs, reason) => {
  const base = bytes("id,name,name_en,contact\na,甲,,\n");
  const other = typeof theirs === "string" ? bytes(theirs) : theirs;
  expect(mergeFiles("offices", { base, ours: base, theirs: other })).toEqual({ reason });
});
