import { describe, expect, test } from "vitest";
import {
  absolute,
  add,
  compare,
  decimalsOf,
  divide,
  fraction,
  multiply,
  negate,
  parseDecimal,
  parseFactor,
  powerOfTen,
  reduce,
  round,
  subtract,
  sum,
  toFixed,
  toNumber,
  whole,
} from "./fraction.ts";

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

describe("arithmetic is exact, and keeps a denominator that both have", () => {
  const [half, quarter, third] = [fraction(1n, 2n), fraction(1n, 4n), fraction(1n, 3n)];
  test.each([
    ["1/4 + 1/4", add(quarter, quarter), { n: 2n, d: 4n }],
    ["1/2 + 1/3", add(half, third), { n: 5n, d: 6n }],
    ["1/4 − 1/2", subtract(quarter, half), { n: -2n, d: 8n }],
    ["1/4 − 1/4", subtract(quarter, quarter), { n: 0n, d: 4n }],
    ["1/2 × 1/3", multiply(half, third), { n: 1n, d: 6n }],
    ["1/2 ÷ −1/3", divide(half, negate(third)), { n: -3n, d: 2n }],
    ["|−1/2|", absolute(negate(half)), half],
    ["|1/2|", absolute(half), half],
    ["1/2 + 1/4 + 1/4", sum([half, quarter, quarter]), { n: 32n, d: 32n }],
    ["the sum of none", sum([]), { n: 0n, d: 1n }],
    ["6/4 in lowest terms", reduce(fraction(6n, 4n)), { n: 3n, d: 2n }],
    ["−6/4 in lowest terms", reduce(fraction(-6n, 4n)), { n: -3n, d: 2n }],
    ["0/4 in lowest terms", reduce(fraction(0n, 4n)), { n: 0n, d: 1n }],
    ["3/1 in lowest terms", reduce(whole(3)), whole(3)],
    [
      "numbers beyond floating point in lowest terms",
      reduce({ n: 3n * 10n ** 30n, d: 21n * 10n ** 29n }),
      { n: 10n, d: 7n },
    ],
    [
      "one such number that is a multiple of the other",
      reduce({ n: 10n ** 40n, d: 10n ** 20n }),
      { n: 10n ** 20n, d: 1n },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test.each([
    ["1/2", "1/3", 1],
    ["1/3", "1/2", -1],
    ["2/4", "1/2", 0],
    ["-1/2", "1/3", -1],
    ["0", "0", 0],
  ])("compare(%s, %s) is %i", (a, b, expected) => {
    const read = (text: string) => parseFactor(text.replace("-", "")) ?? whole(0);
    const signed = (text: string) => (text.startsWith("-") ? negate(read(text)) : read(text));
    expect(compare(signed(a), signed(b))).toBe(expected);
  });

  test("powerOfTen(exponent) beyond those that are kept", () => {
    expect([0, 1, 39, 40, 41].map(powerOfTen)).toEqual([0n, 1n, 39n, 40n, 41n].map((e) => 10n ** e));
  });

  test.each([
    ["31", 0],
    ["31.1", 1],
    ["-0.050", 3],
  ])("decimalsOf(%s) is %i", (text, expected) => {
    expect(decimalsOf(text)).toBe(expected);
  });

  test.each([
    [{ n: 10n ** 400n, d: 10n ** 399n * 3n }, 10 / 3],
    [{ n: 1n, d: 3n }, 1 / 3],
    [{ n: -(10n ** 320n) - 1n, d: 3n * 10n ** 319n }, -10 / 3],
  ])("toNumber is near what it is of: %#", (a, expected) => {
    expect(toNumber(a)).toBeCloseTo(expected, 5);
  });
});
