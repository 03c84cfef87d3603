import { expect, test } from "vitest";
import { period } from "../../ledger/period.ts";
import { evidence, settings, target } from "./golden/given.ts";
import { judge } from "./judge.ts";

const REAL = "rate higher growth=stated";

test.each([
  ["both", "5.1 % 2025 @comparable", "5.0 % 2025 @comparable", "comparable"],
  ["ours alone", "5.1 % 2025 @comparable", "5.0 % 2025", "comparable"],
  ["the other's alone", "5.1 % 2025", "5.0 % 2025 @nominal", "nominal"],
  ["neither", "5.1 % 2025", "5.0 % 2025", ""],
])("a difference of growths is on the basis that %s declares", (_, growths, theirs, expected) => {
  const given = { subject: REAL, growths, other: `${REAL} //  // ${theirs}` };
  const one = judge(
    target("growth >=0 百分点 2025 of=indicator=gdp"),
    evidence(given),
    period("2025"),
    settings,
  );
  expect(one.rests?.basis).toBe(expected);
});
