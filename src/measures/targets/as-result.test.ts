import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { period } from "../../ledger/period.ts";
import type { Result } from "../result.ts";
import { distanceResult, judgedResult } from "./as-result.ts";
import { evidence, type Given, settings, target } from "./golden/given.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";

function judged(text: string, figures: string, subject = "flow higher", asOf = "2025-12", more: Given = {}) {
  return judge(target(text), evidence({ subject, figures, ...more }), period(asOf), settings);
}

function told(result: Result): string {
  if (result.kind === "none") return `no: ${result.reason}`;
  const { bound, value, scale, unit = "", estimated } = result;
  return `${bound}${toFixed(value, 3)} ${scale}${unit && ` ${unit}`}${estimated ? " E" : ""}`;
}

const YEAR = "level 100 亿元 2025";
const running = judged(YEAR, "80 亿元 2025-01/2025-09", "flow higher", "2025-09");
const over = judged(YEAR, "101 亿元 2025");
const stated = judged(YEAR, "", "flow higher", "2025-09", { completions: "80 % 2025-01/2025-09" });
const ahead = judged(
  "level 121 亿元 2017 base=2015",
  "100 亿元 2015 | 106 亿元 2016",
  "flow higher",
  "2016-12",
);
const toZero = (value: string) =>
  judged(`level ${value} 亿元 2030 set_on=2026-01`, "100 亿元 2025 | 40 亿元 2027", "stock lower", "2027-12");
const closed = judge(
  target(YEAR),
  {
    ...evidence({ subject: "flow higher", figures: "80 亿元 2025-01/2025-05" }),
    closed: period("2025-05").to,
  },
  period("2025-05"),
  settings,
);

describe("judgedResult(judgement, part)", () => {
  test.each<[string, Parameters<typeof judgedResult>[1], Judgement | null, string]>([
    ["no target", "completion", null, "no: no-target"],
    ["a completion", "completion", running, "0.800 ratio"],
    ["a schedule", "schedule", running, "0.750 ratio"],
    ["the distance between them", "ahead", running, "0.050 points"],
    ["the share of a way", "covered", ahead, "0.286 ratio"],
    ["a pace", "pace", ahead, "0.600 index"],
    ["what is expected", "completion", judged(YEAR, "99 亿元 2025 F"), "0.990 ratio E"],
    ["a bound", "completion", judged(YEAR, ">=80 亿元 2025-01/2025-09"), ">=0.800 ratio"],
    ["the whole, when its time is over", "completion", over, "1.010 ratio"],
    ["no schedule then", "schedule", over, "no: span-over"],
    ["nothing ahead then", "ahead", over, "no: span-over"],
    ["no completion that a report alone states", "completion", stated, "no: no-observation"],
    ["its distance all the same", "ahead", stated, "0.050 points"],
    ["nothing without a figure", "completion", judged(YEAR, ""), "no: no-observation"],
    ["nothing in another unit", "completion", judged(YEAR, "5 个 2025"), "no: units-differ"],
    ["nothing ahead of a closed place", "ahead", closed, "no: closed"],
    ["its completion", "completion", closed, "0.800 ratio"],
    [
      "no share of an amount below zero",
      "completion",
      judged(YEAR, "-1 亿元 2025-01/2025-09"),
      "no: sign-changes",
    ],
    [
      "none of several years",
      "completion",
      judged("level 100 亿元 2024/2025", "-5 亿元 2024"),
      "no: sign-changes",
    ],
    ["none of a ceiling", "completion", judged(YEAR, "-5 亿元 2025", "flow lower"), "no: sign-changes"],
    [
      "none of a rate below zero",
      "completion",
      judged("level 5 % 2025", "-5 % 2025", "rate higher"),
      "no: other-kind",
    ],
    ["none of a rate", "completion", judged("level 5 % 2025", "4 % 2025", "rate higher"), "no: other-kind"],
    [
      "none that a bound leaves open",
      "completion",
      judged("level 5 % 2025", ">=4 % 2025", "rate higher"),
      "no: bound-only",
    ],
    ["none of a rank", "completion", judged("level 3 位 2025", "4 位 2025", "rank lower"), "no: is-rate"],
    [
      "none of growth",
      "completion",
      judged("growth 5 % 2025", "106 亿元 2025 | 100 亿元 2024"),
      "no: other-kind",
    ],
    [
      "no schedule of growth",
      "schedule",
      judged("growth 5 % 2025", "106 亿元 2025 | 100 亿元 2024"),
      "no: other-kind",
    ],
    ["no pace to nothing", "pace", toZero("0"), "no: base-is-zero"],
    ["no pace to less than nothing", "pace", toZero("-5"), "no: base-is-negative"],
    [
      "nothing for a reason that is the judge's alone",
      "completion",
      judged("growth >=0 百分点 2025 of=indicator=gdp", "106 亿元 2025 | 100 亿元 2024"),
      "no: no-observation",
    ],
  ])("gives %s", (_, part, judgement, expected) => {
    expect(told(judgedResult(judgement, part))).toBe(expected);
  });

  test.each([
    ["2025-01/2025-11", "0.943 ratio"],
    ["2025", "1.000 ratio E"],
    ["2025-10", "no: no-observation"],
  ])("gives at %s what the figure of that end makes of it", (at, expected) => {
    const both = judged(
      "level 318 亿元 2025",
      "300 亿元 2025-01/2025-11 | 318 亿元 2025 E",
      "flow higher",
      "2025-11",
    );
    expect(told(judgedResult(both, "completion", period(at)))).toBe(expected);
  });

  const inputs = (result: Result) => result.inputs.map(({ role, value }) => `${role} ${value}`);

  test("names what it came from, the calendar where that enters", () => {
    expect(inputs(judgedResult(running, "completion"))).toEqual(["actual 80", "target 100"]);
    const time = ["cut-off 2025-01/2025-09", "target-period 2025"];
    expect(inputs(judgedResult(running, "schedule"))).toEqual(time);
    expect(inputs(judgedResult(running, "ahead"))).toEqual(["actual 80", "target 100", ...time]);
    expect(inputs(judgedResult(judged(YEAR, ""), "completion"))).toEqual(["target 100"]);
    expect(inputs(judgedResult(over, "completion", period("2024")))).toEqual(["actual 101", "target 100"]);
  });
});

test.each([
  ["an amount in its unit", running, "-20.000 money 亿元"],
  ["an estimate", judged(YEAR, "99 亿元 2025 F"), "-1.000 money 亿元 E"],
  ["growth in points", judged("growth 5 % 2025", "106 亿元 2025 | 100 亿元 2024"), "0.010 points"],
  [
    "a rank in the unit of its target",
    judged("level 3 位 2025", "5 位 2025", "rank lower"),
    "-2.000 number 位",
  ],
  ["a multiple", judged("multiple 2 倍 2025 base=2020", "110 亿元 2025 | 50 亿元 2020"), "0.200 multiple"],
  [
    "levels beside another's without a value in their unit",
    judged("level >=- 亿元 2025 of=region=anlan", "60 亿元 2025", "flow higher", "2025-12", {
      other: "flow higher // 50 亿元 2025",
    }),
    "10.000 number 亿元",
  ],
  [
    "ranks beside another's without a unit",
    judged("level >- 位 2025 of=region=anlan", "3 位 2025", "rank lower", "2025-12", {
      other: "rank lower // 4 位 2025",
    }),
    "1.000 number",
  ],
])("distanceResult(judgement, quantity) gives %s", (_, one, expected) => {
  if (one.distance === null) throw new Error("no distance");
  expect(told(distanceResult(one, one.distance))).toBe(expected);
});

test("distanceResult(judgement, quantity) gives a share as a ratio", () => {
  if (running.completion === null) throw new Error("no completion");
  expect(told(distanceResult(running, running.completion))).toBe("0.800 ratio");
});
