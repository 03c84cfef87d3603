import { expect, test } from "vitest";
import { memoryFiles } from "../folder.ts";
import { readFiles } from "../read.ts";
import { SAMPLE } from "../sample.ts";
import { amountReader } from "./amounts.ts";

const read = amountReader(readFiles(memoryFiles(SAMPLE)).ledger?.units ?? new Map());
const NONE = Number.POSITIVE_INFINITY;

test.each([
  ["31.1", "万元", "", 310_500, 311_500],
  ["31", "万元", "", 305_000, 315_000],
  ["31.10", "万元", "", 310_950, 311_050],
  ["31", "个", "", 31, 31],
  ["31.0", "个", "", 30.95, 31.05],
  ["100", "万元", "~", 945_000, 1_055_000],
  ["-100", "万元", "~", -1_055_000, -945_000],
  ["31.1", "万元", ">=", 310_500, NONE],
  ["31.1", "万元", ">", 310_500, NONE],
  ["31.1", "万元", "<=", -NONE, 311_500],
  ["31.1", "万元", "<", -NONE, 311_500],
])("%s %s %s is anything from %d to %d", (value, unit, qualifier, low, high) => {
  const amount = read({ value, unit, qualifier });
  expect([amount.low, amount.high].map((end) => Math.round(end * 100) / 100)).toEqual([low, high]);
  expect(amount.point).toBeCloseTo(Number(value) * (unit === "个" ? 1 : 10_000), 6);
});
