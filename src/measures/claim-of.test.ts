import { expect, test } from "vitest";
import { baseOf } from "./claim-of.ts";

test.each([
  ["2024", "", false, undefined],
  ["2024", "form=level", true, undefined],
  ["2024", "period=2020", false, "2020"],
  ["2024", "period=2023", false, undefined],
  ["2024", "period=2023-01/2023-12", false, undefined],
  ["2024", "period=2024", false, "2024"],
  ["2024", "period=2025", false, "2025"],
  ["2024", "period=soon", false, undefined],
  ["2024-01/2024-06", "period=2023-01/2023-06", false, undefined],
  ["2024-01/2024-06", "period=2023-01/2023-12", false, "2023"],
  ["2024-07/2024-12", "period=2023", false, "2023"],
])("of a claim of %s, %j is over a target's level: %s, and over %s", (at, of, target, expected) => {
  const base = baseOf(at, of);
  expect([base.target, base.period?.text]).toEqual([target, expected]);
});
