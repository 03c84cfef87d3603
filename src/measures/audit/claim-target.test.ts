import { describe, expect, test } from "vitest";
import { holds } from "../golden/audit-cases.ts";
import { lake } from "../golden/lake.ts";
import { audit } from "./audit.ts";

describe("a claim of completion", () => {
  const actual = "lake gdp - - 2024-01/2024-04 49.2 亿元";
  const committed = (value: string, on = "-") => `lake gdp - - 2024 level committed ${on} ${value} 亿元`;
  const claim = (value: string, of = "-") => `lake gdp - - 2024-01/2024-04 completion ${of} ${value} %`;
  holds("claim", [
    // 49.2 ÷ 175 = 28.11 %; 49.25 ÷ 174.5 = 28.22 %.
    {
      name: "agrees with actual over target",
      observations: actual,
      targets: committed("175"),
      claims: claim("28.1"),
      finds: ["agrees 0.2811"],
    },
    {
      name: "is within rounding where the target is a round number",
      observations: actual,
      targets: committed("175"),
      claims: claim("28.2"),
      finds: ["within-rounding 0.2811"],
    },
    {
      name: "differs beyond it",
      observations: actual,
      targets: committed("175"),
      claims: claim("28.4"),
      finds: ["differs 0.2811"],
    },
    {
      name: "needs a target",
      observations: actual,
      claims: claim("28.4"),
      finds: ["not-checkable (no-target)"],
    },
    {
      name: "needs an actual",
      targets: committed("175"),
      claims: claim("28.4"),
      finds: ["not-checkable (no-observation)"],
    },
    {
      name: "is of the target in force at its cut-off",
      observations: actual,
      targets: `${committed("160", "2024-01")}\n${committed("175", "2024-04")}`,
      claims: claim("28.1"),
      finds: ["agrees 0.2811"],
    },
    // 49.2 ÷ 160 = 30.75 %.
    {
      name: "names the target that was replaced",
      observations: actual,
      targets: `${committed("160", "2024-01")}\n${committed("175", "2024-04")}`,
      claims: claim("30.8"),
      finds: ["differs 0.2811 (another-target)"],
    },
    {
      name: "is of the tier that it names",
      observations: actual,
      targets: `${committed("175")}\nlake gdp - - 2024 level stretch - 200 亿元`,
      claims: claim("24.6", "tier=stretch"),
      finds: ["agrees 0.2460"],
    },
    {
      name: "is of no other tier than it names",
      observations: actual,
      targets: `${committed("175")}\nlake gdp - - 2024 level stretch - 200 亿元`,
      claims: claim("28.1", "tier=stretch"),
      finds: ["differs 0.2460 (another-target)"],
    },
    {
      name: "of a stock is of its span",
      observations: "lake area - - 2024-06 50 平方公里",
      targets: "lake area - - 2024 level committed - 100 平方公里",
      claims: "lake area - - 2024-06 completion - 50.0 %",
      finds: ["agrees 0.5000"],
    },
    {
      name: "of a flow is of what is counted from its first day",
      observations: "lake gdp - - 2024-06 50 亿元",
      targets: "lake gdp - - 2024 level committed - 100 亿元",
      claims: "lake gdp - - 2024-06 completion - 50.0 %",
      finds: ["not-checkable (period-not-covered)"],
    },
    {
      name: "is of the year's target, not of a longer plan's",
      observations: actual,
      targets: `${committed("175")}\nlake gdp - - 2021/2025 level committed - 900 亿元`,
      claims: claim("28.1"),
      finds: ["agrees 0.2811"],
    },
    // 206 ÷ 255 = 80.78 %, 206 ÷ 223 = 92.38 %.
    {
      name: "follows from the year's target or from the plan for the months",
      observations: "lake projects - - 2024-01/2024-10 206 个",
      targets:
        "lake projects - - 2024 level planned - 255 个\nlake projects - - 2024-01/2024-10 level planned - 223 个",
      claims:
        "lake projects - - 2024-01/2024-10 completion - 80.8 % - p1\nlake projects - - 2024-01/2024-10 completion - 92.4 % - p2\nlake projects - - 2024-01/2024-10 completion - 85.0 % - p3",
      finds: ["agrees 0.8078", "agrees 0.9238", "differs 0.8078"],
    },
    {
      name: "follows from a stretch target too",
      observations: actual,
      targets: `${committed("175")}\nlake gdp - - 2024 level stretch - 200 亿元`,
      claims: claim("24.6"),
      finds: ["agrees 0.2460"],
    },
    {
      name: "cannot be of a target whose span its months are not counted from",
      observations: actual,
      targets: "lake gdp - - 2024-Q2 level committed - 175 亿元",
      claims: claim("28.1"),
      finds: ["not-checkable (period-not-covered)"],
    },
    // At least 49.2 of 175 may be all of it.
    {
      name: "of an at-least actual cannot be checked where the bound alone allows it",
      observations: `${actual} >=`,
      targets: committed("175"),
      claims: `${claim("50.0")} - p1\n${claim("28.1")} - p2\n${claim("27.9")} - p3`,
      finds: ["not-checkable 0.2811 (bound-only)", "agrees 0.2811", "differs 0.2811"],
    },
    // 343 ÷ 300 = 114.33 %; 285 to 315 are "about 300": 343 ÷ 315 = 108.89 %, 343 ÷ 285 = 120.35 %.
    {
      name: "of an about target allows five in a hundred",
      observations: "lake projects - - 2024-01/2024-09 343 个",
      targets: "lake projects - - 2024 level committed - 300 个 ~",
      claims:
        "lake projects - - 2024-01/2024-09 growth form=level;tier=committed 8.9 %\nlake projects - - 2024-01/2024-09 growth form=level 8.2 %",
      finds: ["agrees 0.1433", "differs 0.1433"],
    },
    // 800 of 500 is 60 % over.
    {
      name: "as growth over the target is what exceeds it",
      observations: "lake projects - - 2024-01/2024-09 800 个",
      targets: "lake projects - - 2024 level committed - 500 个",
      claims: "lake projects - - 2024-01/2024-09 growth form=level;tier=committed 60 %",
      finds: ["agrees 0.6000"],
    },
  ]);
});

test("a claim of completion names the target it follows from, or the one it would be of first", () => {
  const targets =
    "lake projects - - 2024 level planned - 255 个\nlake projects - - 2024-01/2024-10 level planned - 223 个";
  const of = (value: string) => {
    const claims = `lake projects - - 2024-01/2024-10 completion - ${value} %`;
    const [found] = audit(
      lake({ observations: "lake projects - - 2024-01/2024-10 206 个", targets, claims }),
    );
    return found?.against;
  };
  expect(of("92.4")).toEqual({ period: "2024-01/2024-10", tier: "planned" });
  expect(of("85.0")).toEqual({ period: "2024", tier: "planned" });
});

test("a claim of completion stands beside the figure and the target that it was set against", () => {
  const observations = "lake projects - - 2024-01/2024-10 206 个";
  const rows = (target: string, value = "85.0") => {
    const claims = `lake projects - - 2024-01/2024-10 completion - ${value} %`;
    const [found] = audit(lake({ observations, targets: target, claims }));
    return found?.rows.map((row) => `${row.role} ${row.bound}${row.value}`);
  };
  const planned = "lake projects - - 2024 level planned - 255 个";
  const months = "lake projects - - 2024-01/2024-10 level planned - 223 个 >=";
  expect(rows(planned)).toEqual(["stated 85.0", "actual 206", "target 255"]);
  expect(rows(`${planned}\n${months}`, "92.4")).toEqual(["stated 92.4", "actual 206", "target >=223"]);
  expect(rows(planned.replace("2024 level", "2024-Q2 level"))).toEqual([
    "stated 85.0",
    "actual 206",
    "target 255",
  ]);
  expect(rows("")).toEqual(["stated 85.0", "actual 206"]);
});
