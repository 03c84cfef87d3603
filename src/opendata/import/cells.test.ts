import { describe, expect, test } from "vitest";
import { readFigure } from "./cells.ts";

const text = (one: string) => ({ kind: "text" as const, text: one });

describe("readFigure(cell, unit) of a text", () => {
  test.each([
    ["24.50", "24.50"],
    [" 12 ", "12"],
    ["-3.1", "-3.1"],
    ["0", "0"],
    ["1,234.5", "1234.5"],
    ["12,345,678", "12345678"],
    ["１２．５", "12.5"],
    ["１，２３４", "1234"],
    ["－3", "-3"],
    ["123456789012345678.9", "123456789012345678.9"],
  ])("%s is %s, digit by digit", (written, figure) => {
    expect(readFigure(text(written))).toEqual({ cell: figure });
  });

  test.each([
    "12㎡",
    "10²",
    "½",
    "约12",
    "1,23,4",
    "0x10",
    "1e5",
    "1.2E+05",
    ".5",
    "5.",
    "+5",
    "007",
    "0,123",
    "1 234",
    "12.5.6",
    "（5）",
    "−5",
    "一百",
    "—",
    "12亿元",
    "1/2",
    "12万",
    "٣",
  ])("%s is refused, never guessed", (written) => {
    expect(readFigure(text(written))).toEqual({ kind: "not-a-figure" });
  });

  test("a percentage counts where the unit is %, else it is refused with what it says", () => {
    expect(readFigure(text("26.4%"), "%")).toEqual({ cell: "26.4" });
    expect(readFigure(text("26.4％"), "%")).toEqual({ cell: "26.4" });
    expect(readFigure(text("26.4%"), "亿元")).toEqual({ kind: "percent-figure", near: ["26.4"] });
    expect(readFigure({ kind: "number", text: "0.0710", digits: 2, shown: "percent" }, "%")).toEqual({
      cell: "7.10",
    });
  });

  test.each(["#DIV/0!", "#N/A", "######"])("%s is an error of the spreadsheet", (written) => {
    expect(readFigure(text(written))).toEqual({ kind: "fault-value" });
  });
});
