import { describe } from "vitest";
import { holds, two } from "../golden/audit-cases.ts";

describe("a claim of growth, multiple or annual growth", () => {
  holds("claim", [
    // 1700 ÷ 1500 = 1.1333.
    {
      name: "agrees with growth on the year before",
      observations: two,
      claims: "lake gdp - - 2024 growth - 13.3 %",
      finds: ["agrees 0.1333"],
    },
    {
      name: "differs from it",
      observations: two,
      claims: "lake gdp - - 2024 growth - 15 %",
      finds: ["differs 0.1333"],
    },
    {
      name: "names the base year that was taken",
      observations: `${two}\nlake gdp - - 2022 1360 亿元`,
      claims: "lake gdp - - 2024 growth - 25 %",
      finds: ["differs 0.1333 (base-year)"],
    },
    // 1700 ÷ 1500 = 1.1333. Twice as much is 2.2667, and half 0.5667.
    {
      name: "on a base of another kind cannot be checked",
      observations: two.replace("- - 2023", "- start-new 2023"),
      claims: "lake gdp - - 2024 growth breakdown=start-new 25 %",
      finds: ["not-checkable 0.1333 (another-definition)"],
    },
    {
      name: "on a base of another kind cannot be checked up to twice as much",
      observations: two.replace("- - 2023", "- start-new 2023"),
      claims: "lake gdp - - 2024 growth breakdown=start-new 126.6 %",
      finds: ["not-checkable 0.1333 (another-definition)"],
    },
    {
      name: "on a base of another kind differs beyond that, and says so",
      observations: two.replace("- - 2023", "- start-new 2023"),
      claims:
        "lake gdp - - 2024 growth breakdown=start-new 126.7 %\nlake gdp - - 2024 growth breakdown=start-new -43.4 % - p2",
      finds: ["differs 0.1333 (other-definition)", "differs 0.1333 (other-definition)"],
    },
    {
      name: "compares the same months",
      observations:
        "lake gdp - - 2023-01/2023-04 20 亿元\nlake gdp - - 2023 90 亿元\nlake gdp - - 2024-01/2024-04 25 亿元",
      claims: "lake gdp - - 2024-01/2024-04 growth - 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "knows a quarter written as months",
      observations: "lake gdp - - 2023-Q1 20 亿元\nlake gdp - - 2024-01/2024-03 25 亿元",
      claims: "lake gdp - - 2024-01/2024-03 growth - 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "needs the base",
      observations: "lake gdp - - 2024 25 亿元",
      claims: "lake gdp - - 2024 growth - 25 %",
      finds: ["not-checkable (no-base)"],
    },
    {
      name: "across units agrees",
      observations: "lake gdp - - 2023 10000 万元\nlake gdp - - 2024 1.20 亿元",
      claims: "lake gdp - - 2024 growth - 20 %",
      finds: ["agrees 0.2000"],
    },
    // 7.2 ÷ 2 = 3.6: grown to 3.6 times, grown by 2.6 times.
    {
      name: "by N times agrees where it grew by N times the base",
      observations: "lake gdp - - 2023 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2024 growth - 2.6 倍",
      finds: ["agrees 2.6000"],
    },
    {
      name: "by N times agrees where it grew to N times the base",
      observations: "lake gdp - - 2023 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2024 growth - 3.6 倍",
      finds: ["agrees 3.6000"],
    },
    {
      name: "by N times differs where neither reading fits",
      observations: "lake gdp - - 2023 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2024 growth - 25.9 倍",
      finds: ["differs 2.6000"],
    },
    {
      name: "a multiple of a year that it names",
      observations: "lake gdp - - 2014 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2024 multiple period=2014 3.6 倍",
      finds: ["agrees 3.6000"],
    },
    // 121 ÷ 100 over two years is 10 % a year.
    {
      name: "annual growth over the claim's own span",
      observations: "lake gdp - - 2022 100.0 亿元\nlake gdp - - 2024 121.0 亿元",
      claims: "lake gdp - - 2022/2024 annual-growth - 10.0 %",
      finds: ["agrees 0.1000"],
    },
    {
      name: "annual growth from the year that it names",
      observations: "lake gdp - - 2022 100.0 亿元\nlake gdp - - 2024 121.0 亿元",
      claims: "lake gdp - - 2024 annual-growth period=2022 12.0 %",
      finds: ["differs 0.1000"],
    },
    {
      name: "annual growth within a year cannot be checked",
      observations: "lake gdp - - 2024 121.0 亿元",
      claims: "lake gdp - - 2024 annual-growth - 12.0 %",
      finds: ["not-checkable (too-few-years)"],
    },
    // 121 ÷ 100 over two years is 10 % a year; from 2021, 121 ÷ 80 over three years 14.79 %.
    {
      name: "annual growth may be meant from the year before its span, as plans count",
      observations: "lake gdp - - 2021 80.0 亿元\nlake gdp - - 2022 100.0 亿元\nlake gdp - - 2024 121.0 亿元",
      claims:
        "lake gdp - - 2022/2024 annual-growth - 14.8 % - p1\nlake gdp - - 2022/2024 annual-growth - 10.0 % - p2\nlake gdp - - 2022/2024 annual-growth - 12.0 % - p3",
      finds: ["agrees 0.1479", "agrees 0.1000", "differs 0.1000"],
    },
    {
      name: "annual growth over a span cannot be checked while one of the two bases is missing and the other does not fit",
      observations: "lake gdp - - 2022 100.0 亿元\nlake gdp - - 2024 121.0 亿元",
      claims: "lake gdp - - 2022/2024 annual-growth - 14.8 %",
      finds: ["not-checkable (no-base)"],
    },
    {
      name: "a multiple over a span of years is of its first year",
      observations: "lake gdp - - 2014 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2014/2024 multiple - 3.6 倍",
      finds: ["agrees 3.6000"],
    },
    {
      name: "a multiple over a span of years may be of the year before it",
      observations: "lake gdp - - 2014 2.0 亿元\nlake gdp - - 2024 7.2 亿元",
      claims: "lake gdp - - 2015/2024 multiple - 3.6 倍",
      finds: ["agrees 3.6000"],
    },
    {
      name: "growth over a span of years is the whole change",
      observations:
        "lake gdp - - 2020 100.0 亿元\nlake gdp - - 2021 110.0 亿元\nlake gdp - - 2024 132.0 亿元",
      claims: "lake gdp - - 2021/2024 growth - 32.0 % - p1\nlake gdp - - 2021/2024 growth - 15.0 % - p2",
      finds: ["agrees 0.3200", "differs 0.2000"],
    },
    {
      name: "growth of what was added up over years is on as many years before",
      observations:
        "lake gdp - - 2019/2021 200.0 亿元\nlake gdp - - 2022/2024 250.0 亿元\nlake gdp - - 2022 1 亿元",
      claims: "lake gdp - - 2022/2024 growth - 25.0 %",
      finds: ["agrees 0.2500"],
    },
  ]);
});

describe("a claim of growth on a basis", () => {
  // 106.6 ÷ 100 = 6.6 % at current prices; 4.7 % at comparable ones.
  const levels = "lake output - - 2023 100.0 亿元\nlake output - - 2024 106.6 亿元";
  const output = (told: string) => `output 亿元 flow higher yes ${told}`;
  const claim = (value: string, basis = "-", rest = "growth -") =>
    `lake output - - 2024 ${rest} ${value} % - p1 ${basis}`;
  holds("claim", [
    {
      name: "that the office states is no contradiction of the levels",
      observations: levels,
      indicators: output("stated comparable current"),
      claims: claim("4.7"),
      finds: ["not-checkable (another-basis)"],
    },
    {
      name: "that is stated, without a word of prices, says nothing of the levels",
      observations: levels,
      indicators: output("stated"),
      claims: claim("4.7"),
      finds: ["not-checkable (another-basis)"],
    },
    {
      name: "that is stated is not said to agree either where another basis gives the same",
      observations: levels,
      indicators: output("stated comparable"),
      claims: claim("6.6"),
      finds: ["not-checkable (another-basis)"],
    },
    {
      name: "is checked where the levels are on the same",
      observations: levels,
      indicators: output("stated comparable comparable"),
      claims: `${claim("4.7")}\n${claim("6.6").replace("p1", "p2")}`,
      finds: ["differs 0.0660", "agrees 0.0660"],
    },
    {
      name: "that a claim names counts before the indicator's",
      observations: levels,
      indicators: output("computed - current"),
      claims: `${claim("4.7", "comparable")}\n${claim("4.7", "nominal").replace("p1", "p2")}`,
      finds: ["not-checkable (another-basis)", "differs 0.0660"],
    },
    {
      name: "of the same scope says nothing of levels as they are",
      observations: levels,
      indicators: output("- - -"),
      claims: claim("4.7", "same-scope"),
      finds: ["not-checkable (another-basis)"],
    },
    {
      name: "at current prices says nothing of levels at comparable ones",
      observations: levels,
      indicators: output("- - comparable"),
      claims: claim("4.7", "nominal"),
      finds: ["not-checkable (another-basis)"],
    },
    {
      name: "holds for annual growth and multiples too",
      observations: levels,
      indicators: output("stated comparable current"),
      claims: `${claim("4.7", "-", "annual-growth period=2023")}\nlake output - - 2024 multiple period=2020 2.1 倍`,
      finds: ["not-checkable (another-basis)", "not-checkable (another-basis)"],
    },
  ]);
});
