import { expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { lake } from "../golden/lake.ts";
import { thresholdOf } from "./lists.ts";

const [category] = buildLookup(lake({})).ledger.breakdowns.values();

test.each([
  ["亿元以上", "100000000"],
  ["5000万元以上", "50000000"],
  ["千万元以上", "10000000"],
  ["3百万元以上", "3000000"],
  ["1.5亿元以上", "150000000"],
  ["万元以上", "10000"],
  ["500元以上", "500"],
  ["约亿元以上", null],
  ["亿元以上的项目", null],
  ["亿元以下", null],
  ["1.2.3亿元以上", null],
])("a category %s begins at %s", (name, expected) => {
  if (category === undefined) throw new Error("no category");
  const from = thresholdOf({ ...category, name });
  expect(from && toFixed(from, 0)).toBe(expected);
});
