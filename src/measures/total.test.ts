import { describe, expect, test } from "vitest";
import { fraction } from "../ledger/fraction.ts";
import { figure } from "./golden/figures.ts";
import { isRounding, sameDimension, totalOf } from "./total.ts";

describe("isRounding(left, parts, decimals)", () => {
  test.each([
    // 31.84 and 37.48 of 69.33: each may be half a hundredth off, three of them 0.015.
    ["0.01 of two parts to two places", fraction(1n, 100n), 2, 2, true],
    ["0.015, the most that it may be", fraction(15n, 1000n), 2, 2, true],
    ["0.016, more than that", fraction(16n, 1000n), 2, 2, false],
    ["as much too much", fraction(-1n, 100n), 2, 2, true],
    ["one of whole numbers", fraction(1n, 1n), 2, 0, true],
    ["two of whole numbers in two parts", fraction(2n, 1n), 2, 0, false],
    ["nothing", fraction(0n, 1n), 1, 0, true],
  ])("%s", (_, left, parts, decimals, expected) => {
    expect(isRounding(left, parts, decimals)).toBe(expected);
  });
});

test.each([
  [["5 元 2006", "5 元 2006"], false],
  [["5 元 2006", "5 元 2006 E"], true],
  [["5 元 2006 E", "5 元 2006 E"], true],
  [[], false],
])("totalOf(%j) is estimated: %s", (figures, expected) => {
  expect(totalOf(figures.map(figure)).estimated).toBe(expected);
});

test.each([
  [["5 元 2006", "5 亿元 2006"], true],
  [["5 元 2006", "5 个 2006", "5 元 2006"], false],
  [["5 个 2006", "5 元 2006"], false],
])("sameDimension(%j) is %s", (figures, expected) => {
  expect(sameDimension(figures.map(figure))).toBe(expected);
});
