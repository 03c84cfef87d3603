import { expect, test } from "vitest";
import { printedTick } from "./value-format.ts";

const FORMAT = { factor: { n: 1n, d: 1n }, name: "", decimals: 0, signed: false };

test.each([
  [0.25, 0.05, "0.25"],
  [-0, 5, "0"],
  [15_000, 5_000, "15,000"],
  [2e22, 1e22, "20,000,000,000,000,000,000,000"],
  // What twice 5e22 and once more are as floating-point numbers.
  [-1.4999999999999999e23, 5e22, "\u2212150,000,000,000,000,000,000,000"],
])("printedTick(%d, %d) prints the round number in full", (tick, step, text) => {
  expect(printedTick(tick, step, FORMAT)).toBe(text);
});
