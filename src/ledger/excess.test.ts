import { describe, expect, test } from "vitest";
import { excessOf } from "./excess.ts";
import { LONGEST_LINE, MOST_LINES } from "./limits.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const row = `${"a".repeat(99)}`;

describe("excessOf(bytes)", () => {
  test.each([
    ["an empty file", ""],
    ["a row of the longest length in four bytes a character", "\u{20000}".repeat(LONGEST_LINE)],
    ["many rows that end with LF", `${row}\n`.repeat(50_000)],
    ["many rows that end with CR", `${row}\r`.repeat(50_000)],
    ["many rows that end with CR, and one with LF", `${`${row}\r`.repeat(50_000)}\n${row}`],
    ["as many lines as there may be", "\n".repeat(MOST_LINES - 1)],
  ])("finds nothing in %s", (_, text) => expect(excessOf(bytes(text))).toBeNull());

  test("finds nothing in UTF-16 with its mark, zeros or not", () => {
    expect(excessOf(Buffer.from("\uFEFFid,name\n", "utf16le"))).toBeNull();
  });

  test.each([
    ["a line too long", `a\n${"x".repeat(400_001)}\nb`, { kind: "line", line: 2, length: 400_001 }],
    [
      "a line too long between CRs",
      `a\rb\r${"x".repeat(400_001)}\rc`,
      { kind: "line", line: 1, length: 400_001 },
    ],
    ["too many lines of LF", "\n".repeat(MOST_LINES), { kind: "lines", line: MOST_LINES + 1 }],
    ["too many lines of CR", "\r".repeat(MOST_LINES), { kind: "lines", line: MOST_LINES + 1 }],
    ["a zero", "a\nb\n\u0000", { kind: "binary", line: 3, what: "binary" }],
    ["a workbook", "PK\u0003\u0004", { kind: "binary", line: 0, what: "workbook" }],
  ])("finds %s", (_, text, excess) => expect(excessOf(bytes(text))).toEqual(excess));
});
