import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { lookUp } from "../ledger/lookup.ts";
import { lake } from "./golden/lake.ts";
import { reached } from "./reached.ts";
import type { Result } from "./result.ts";

const printed = (result: Result | null) =>
  result && (result.kind === "value" ? toFixed(result.value, 3) : result.reason);

/** What was reached of the first target of the lines: figure, completion, schedule, distance, band. */
function reachedOf(target: string, ...rows: string[]) {
  const [region = "", indicator = ""] = target.split(" ");
  const lookup = lookUp(lake({ observations: rows.join("\n"), targets: target }));
  const series = lookup.series({ region, indicator, industry: "", breakdown: "" });
  const [row] = series.targets;
  if (row === undefined) throw new Error("no target");
  const one = reached(lookup.ledger, series, row);
  return [
    ...[one.observation?.value ?? null, printed(one.completion), printed(one.schedule)],
    ...[printed(one.ahead), one.band],
  ];
}

const gdp = (at: string, rest: string) => `lake gdp - - ${at} ${rest}`;
const TARGET = gdp("2024", "level committed - 40 亿元");

describe("reached(ledger, series, target)", () => {
  test.each<[string, string, string[], (string | null)[]]>([
    [
      "the newest figure within the target's period",
      gdp("2023", "level committed - 40 亿元"),
      [
        gdp("2023-01/2023-06", "18 亿元"),
        gdp("2023-01/2023-09", "31 亿元"),
        gdp("2024-01/2024-03", "11 亿元"),
      ],
      ["31", "0.775", "0.750", "0.025", "ahead"],
    ],
    [
      "a figure of the whole period",
      TARGET,
      [gdp("2024-01/2024-11", "30 亿元"), gdp("2024", "38 亿元")],
      ["38", "0.950", "1.000", "-0.050", "behind"],
    ],
    [
      "no figure that ends after the period",
      gdp("2024-01/2024-11", "level committed - 40 亿元"),
      [gdp("2024-01/2024-10", "30 亿元"), gdp("2024", "38 亿元")],
      ["30", "0.750", "0.909", "-0.159", "far-behind"],
    ],
    [
      "of several statements the one that is shown",
      TARGET,
      [gdp("2024", "38 亿元 - 1"), gdp("2024", "38.4 亿元 - 2")],
      ["38.4", "0.960", "1.000", "-0.040", "slightly-behind"],
    ],
    [
      "no figure at all, and says so",
      TARGET,
      [gdp("2023", "30 亿元")],
      [null, "no-observation", null, null, null],
    ],
    [
      "nothing of growth",
      gdp("2024", "growth committed - 8 %"),
      [gdp("2024", "38 亿元")],
      [null, null, null, null, null],
    ],
    [
      "a stock, without a band",
      "lake area - - 2024 level committed - 40 平方公里",
      ["lake area - - 2024-06-30 30 平方公里"],
      ["30", "0.750", "0.497", "0.253", null],
    ],
  ])("takes %s", (_, target, rows, expected) => {
    expect(reachedOf(target, ...rows)).toEqual(expected);
  });
});
