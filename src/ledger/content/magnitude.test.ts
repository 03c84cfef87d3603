import { expect, test } from "vitest";
import { isTenThousand, likelyUnit } from "./magnitude.ts";

test.each([
  [1, false],
  [3333, false],
  [10_000 / 3, true],
  [30_000, true],
  [30_001, false],
  [1 / 3333, false],
  [3 / 10_000, true],
  [1 / 30_000, true],
  [1 / 30_001, false],
])("%d is ten thousand times or its inverse, so to say: %s", (factor, expected) => {
  expect(isTenThousand(factor)).toBe(expected);
});

test.each([
  ["亿元", 10_000, "万元"],
  ["亿元", 1 / 10_000, "万亿元"],
  ["万元", 10_000, "元"],
  ["万亿元", 10_000, "亿元"],
  ["万亿元", 1 / 10_000, ""],
  ["元", 10_000, ""],
  ["元", 1 / 10_000, "万元"],
])("of %s by %d was likely meant %j", (unit, factor, expected) => {
  expect(likelyUnit(unit, factor)).toBe(expected);
});
