import { expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { known, quantity } from "../targets/golden/given.ts";
import { changeOnYear } from "./change.ts";

test.each([
  ["a rate in points", "rate", "6.4 % 2025 | 5.4 % 2024", "1.0 pt"],
  ["a rate that fell", "rate", "5 % 2025 | 6 % 2024", "-1.0 pt"],
  ["with the decimals of the finer one", "rate", "6 % 2025 | 5.25 % 2024", "0.75 pt"],
  ["whichever that is", "rate", "6.25 % 2025 | 5 % 2024", "1.25 pt"],
  ["points on percent", "rate", "6 百分点 2025 | 5 % 2024", "1.0 pt"],
  ["a rank in places", "rank", "3 位 2025 | 5 位 2024", "-2 places"],
  ["a rank that stayed", "rank", "5 位 2025 | 5 位 2024", "0 places"],
  ["at least on a plain figure", "rate", ">=6 % 2025 | 5 % 2024", ">=1.0 pt"],
  ["at most on at least", "rate", "6 % 2025 | >=5 % 2024", "<=1.0 pt"],
  ["of the same months alone", "rate", "6 % 2025 | 5 % 2024-12", ""],
  ["nothing of a flow", "flow", "6 % 2025 | 5 % 2024", ""],
  ["nothing of a stock", "stock", "6 % 2025 | 5 % 2024", ""],
  ["nothing of a rate that grows", "rate", "0.47 元 2025 | 0.50 元 2024", ""],
  ["nothing across units", "rate", "6 % 2025 | 5 元 2024", ""],
  ["nothing without a figure", "rate", "5 % 2024", ""],
  ["nothing without one a year before", "rate", "6 % 2025 | 5 % 2023", ""],
])("changeOnYear tells %s", (_, measure, figures, expected) => {
  expect(quantity(changeOnYear(known(`${measure} higher`, figures, ""), period("2025")))).toBe(expected);
});
