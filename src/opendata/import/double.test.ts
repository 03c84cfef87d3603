import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DECIMAL } from "../../ledger/fraction.ts";
import { shortest, timesHundred, withZeros } from "./double.ts";
import { shownBy } from "./number-format.ts";

describe("shortest(value)", () => {
  test.each<[number, string, number]>([
    [24.5, "24.5", 3],
    [35.600000000000001, "35.6", 3],
    [0, "0", 0],
    [-0, "0", 0],
    [-12, "-12", 2],
    [1200, "1200", 2],
    [0.1 + 0.2, "0.30000000000000004", 17],
    [1e21, "1000000000000000000000", 1],
    [1.5e-7, "0.00000015", 2],
    [-2.5e22, "-25000000000000000000000", 2],
    [0.001, "0.001", 1],
    [123456789012345, "123456789012345", 15],
    [Number("12345678901234567"), "12345678901234568", 17],
  ])("%d is %s with %i digits", (value, text, digits) => {
    expect(shortest(value)).toEqual({ text, digits });
  });

  test("every double reads back as itself, written as the ledger writes figures", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const { text } = shortest(value);
        expect(text).toMatch(DECIMAL);
        expect(Number(text)).toBe(value === 0 ? 0 : value);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });

  test("every decimal of up to fifteen digits comes back as it was typed", () => {
    const typed = fc.tuple(fc.bigInt(1n, 999_999_999_999_999n), fc.integer({ min: 1, max: 14 }));
    fc.assert(
      fc.property(typed, ([digits, decimals]) => {
        const all = String(digits).padStart(decimals + 1, "0");
        const text = `${all.slice(0, -decimals)}.${all.slice(-decimals)}`.replace(/\.?0+$/, "");
        expect(shortest(Number(text)).text).toBe(text);
      }),
      { seed: 1, numRuns: 2_000 },
    );
  });
});

describe("shownBy(format)", () => {
  test.each<[string, number | null, "percent" | "scaled" | undefined]>([
    ["General", null, undefined],
    ["0", 0, undefined],
    ["0.00", 2, undefined],
    ["#,##0.00", 2, undefined],
    ["#,##0.00_);(#,##0.00)", 2, undefined],
    ["0.0_ ;[Red]\\-0.0\\ ", 1, undefined],
    ["¥#,##0.0", 1, undefined],
    ["0.0%", 1, "percent"],
    ["0%", 0, "percent"],
    ["0.0,", null, "scaled"],
    ["0!.0,", null, "scaled"],
    ["#,##0,,", null, "scaled"],
    ["0.00E+00", null, undefined],
    ["@", null, undefined],
  ])("%s shows %s decimals", (format, decimals, as) => {
    expect(shownBy(format)).toEqual(as === undefined ? { decimals } : { decimals, as });
  });
});

test.each<[string, number, ReturnType<typeof shownBy>]>([
  ['0.0"亿元"', 1, { decimals: 1, word: "亿元" }],
  ["0.0万元", 1, { decimals: 1, word: "万元" }],
  ["[$元-804]0.0", 1, { decimals: 1, word: "元" }],
  ['"约"0', 1, { decimals: 0, word: "约" }],
  ['0.0"%"', 1, { decimals: 1, word: "%" }],
  ['0"."0', 2010, { decimals: null, as: "scaled" }],
  ["0\\.0", 2010, { decimals: null, as: "scaled" }],
  ['0"000"', 2, { decimals: null, as: "scaled" }],
  ['0.00,"万"', 201000, { decimals: null, as: "scaled" }],
  ['[>9999]0!.0,"万";0', 5, { decimals: null, as: "scaled" }],
  [";;;", 5, { decimals: null, as: "scaled" }],
  ["0.00;0.00", -5, { decimals: null, as: "scaled" }],
  ["0.00;[Red]0.00", -5, { decimals: 2 }],
  ["#,##0.00_);(#,##0.00)", -5, { decimals: 2 }],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0, { decimals: null }],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', -5, { decimals: 2 }],
  ['0"万元";-0"亿元"', -5, { decimals: 0, word: "亿元" }],
])("shownBy(%s, %s) tells what is seen", (format, value, shown) => {
  expect(shownBy(format, value)).toEqual(shown);
});

test.each([
  ["24.5", 2, "24.50"],
  ["24.567", 2, "24.567"],
  ["12", 1, "12.0"],
  ["12", 0, "12"],
  ["12", null, "12"],
])("withZeros(%s, %s) is %s", (text, decimals, shown) => {
  expect(withZeros(text, decimals)).toBe(shown);
});

test.each([
  ["0.264", "26.4"],
  ["0.071", "7.1"],
  ["1.21095", "121.095"],
  ["-0.05", "-5"],
  ["3", "300"],
  ["0.0005", "0.05"],
])("timesHundred(%s) is %s", (text, percent) => {
  expect(timesHundred(text)).toBe(percent);
});
