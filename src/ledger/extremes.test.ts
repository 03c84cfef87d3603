import { expect, test } from "vitest";
import { toldOf } from "./fixtures/told-of.ts";

const O = "observations/2024.csv";

test.each([
  ["a period before any ledger", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,1599,", "L132 6:5; L204 6:5"],
  ["a period after any ledger", O, "\nupper,gdp,,,2024,", "\nupper,gdp,,,2024/3000,", "L132 6:5; L204 6:5"],
  ["a date before any ledger", "sources.csv", "2025-01-20", "1025-01-20", "L132 2:5"],
  [
    "an id of 81 letters",
    "offices.csv",
    "\nstatistics,",
    `\n${"a".repeat(81)},甲,,\nstatistics,`,
    "L133 2:1",
  ],
  ["an id of 80 letters", "offices.csv", "\nstatistics,", `\n${"a".repeat(80)},甲,,\nstatistics,`, ""],
  ["a factor of 31 digits", "units.csv", "money-cny,10000,", `money-cny,${"9".repeat(31)},`, "L111 4:4"],
  ["thirty digits", O, "2024,12.5,亿元", `2024,12.5${"0".repeat(27)},亿元`, "L125 6:6"],
  ["thirty-one digits", O, "2024,12.5,亿元", `2024,12.5${"0".repeat(28)},亿元`, "L134 6:6"],
])("the check tells of %s", (_, file, from, to, told) => {
  expect(toldOf(file, from, to).sort()).toEqual(told === "" ? [] : told.split("; ").sort());
});
