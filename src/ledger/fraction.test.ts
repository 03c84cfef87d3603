import { describe, expect, test } from "vitest";
import { divide, fraction, parseDecimal, parseFactor, round, toFixed, toNumber, whole } from "./fraction.ts";

describe("parseDecimal(text)", () => {
  test.each([
    ["0", 0n, 1n],
    ["31.10", 3110n, 100n],
    ["-0.5", -5n, 10n],
    ["123456789012345678901234567890", 123456789012345678901234567890n, 1n],
  ])("reads %s exactly", (text, n, d) => {
    expect(parseDecimal(text)).toEqual({ n, d });
  });

  test.each([
    "",
    "1,000",
    "1.",
    ".5",
    "+1",
    "01",
    "1e3",
    "0x10",
    " 1",
    "1 ",
    "１２",
    "约12",
    "12㎡",
    "10²",
    "½",
    "--1",
    "NaN",
  ])("refuses %j", (text) => expect(parseDecimal(text)).toBeNull());
});

describe("toFixed(fraction, decimals)", () => {
  test.each([
    ["121.095", 2, "121.10"],
    ["121.085", 2, "121.09"],
    ["-0.5", 0, "-1"],
    ["-0.4", 0, "0"],
    ["0.05", 1, "0.1"],
    ["2.5", 0, "3"],
    ["1234567.891", 1, "1234567.9"],
    ["0.004", 2, "0.00"],
  ])("rounds %s to %i decimals half away from zero: %s", (text, decimals, expected) => {
    expect(toFixed(parseDecimal(text) ?? whole(-999), decimals)).toBe(expected);
  });

  test("is exact where floating point is not: 1.005 is 1.01", () => {
    expect(toFixed(divide(whole(201), whole(200)), 2)).toBe("1.01");
  });
});

test("parseFactor(text) reads a quotient: a mu is 2000/3 square metres", () => {
  expect(parseFactor("2000/3")).toEqual({ n: 2000n, d: 3n });
  expect(parseFactor("0.5/0.25")).toEqual({ n: 500n, d: 250n });
  for (const text of ["1/0", "1/2/3", "a", "", "1/"]) expect(parseFactor(text)).toBeNull();
});

test("fraction(n, d) keeps the sign in the numerator and throws on a zero denominator", () => {
  expect(fraction(1n, -2n)).toEqual({ n: -1n, d: 2n });
  expect(() => fraction(1n, 0n)).toThrow(RangeError);
});

test("round(a, decimals) stays exact, and toNumber(a) survives figures beyond floating point", () => {
  expect(round({ n: 2n, d: 3n }, 2)).toEqual({ n: 67n, d: 100n });
  expect(toNumber({ n: 10n ** 400n, d: 10n ** 399n })).toBe(10);
});
