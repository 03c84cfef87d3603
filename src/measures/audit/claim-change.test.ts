import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

describe("a claim of contribution or pull", () => {
  const whole = "lake gdp - - 2023 100.0 亿元\nlake gdp - - 2024 150.0 亿元";
  const part = "lake gdp toys - 2023 20.0 亿元\nlake gdp toys - 2024 30.0 亿元";
  holds("claim", [
    {
      name: "agrees with the part's change over the whole's",
      observations: `${whole}\n${part}`,
      claims: "lake gdp toys - 2024 contribution - 20 %",
      finds: ["agrees 0.2000"],
    },
    {
      name: "differs from it",
      observations: `${whole}\n${part}`,
      claims: "lake gdp toys - 2024 contribution - 25 %",
      finds: ["differs 0.2000"],
    },
    {
      name: "a pull agrees with the part's change over the whole's base",
      observations: `${whole}\n${part}`,
      claims: "lake gdp toys - 2024 pull - 10 个百分点",
      finds: ["agrees 0.1000"],
    },
    // Base implied: 30 ÷ 1.5 = 20, so the change is 10 of 50.
    {
      name: "takes the base that a stated growth implies",
      observations: `${whole}\nlake gdp toys - 2024 30.0 亿元`,
      claims: "lake gdp toys - 2024 contribution - 20 %\nlake gdp toys - 2024 growth - 50.0 %",
      finds: ["agrees 0.2000", "not-checkable (no-base)"],
    },
    {
      name: "needs bases",
      observations: "lake gdp - - 2024 150.0 亿元\nlake gdp toys - 2024 30.0 亿元",
      claims: "lake gdp toys - 2024 contribution - 20 %",
      finds: ["not-checkable (no-base)"],
    },
    // The change of the part, 30 − 30 ÷ 1.5 = 10, of 50.
    {
      name: "says nothing of levels where the office states the growth",
      observations: `${whole.replaceAll("gdp", "output")}\n${part.replaceAll("gdp", "output")}`,
      indicators: "output 亿元 flow higher yes stated comparable",
      // The growth that the office states is of another year.
      claims: "lake output toys - 2024 contribution - 20 %\nlake output - - 2022 growth - 9 %",
      finds: ["not-checkable (another-basis)", "not-checkable (no-base)"],
    },
    {
      name: "names the nearest whole where the whole is not stated",
      observations: `${whole.replaceAll("gdp - -", "gdp industry -")}\n${part}`,
      claims: "lake gdp toys - 2024 contribution - 20 %",
      finds: ["agrees 0.2000"],
    },
  ]);
});

describe("a contribution or pull from values and growths alone", () => {
  const told = (part = "-", whole = "-") =>
    `lake output toys - 2024 growth - 8.4 % - p1 ${part}\nlake output - - 2024 growth - 13.1 % - p1 ${whole}`;
  const values = "lake output toys - 2024 2.24 亿元\nlake output - - 2024 23.94 亿元";
  const output = (more = "") => `output 亿元 flow higher yes ${more}`;
  const found = (value: string, unit: string) =>
    `lake output toys - 2024 ${unit === "%" ? "contribution" : "pull"} - ${value} ${unit}`;
  /** Growths cannot be checked themselves: their own findings stand after the claim's. */
  const without = { growth: "not-checkable (no-base)" };
  const first = (verdict: string) => [verdict, without.growth, without.growth];

  // 2.24 × 0.084 ÷ 1.084 = 0.17358 of 23.94 × 0.131 ÷ 1.131 = 2.77288: 6.26 %, in [6.19, 6.33].
  // Of the base 23.94 ÷ 1.131 = 21.1671: 0.820 points, in [0.813, 0.827].
  holds(
    "claim",
    [
      ["6.5", "%", "differs 0.0626"],
      ["6.4", "%", "differs 0.0626"],
      ["6.3", "%", "agrees 0.0626"],
      ["6.33", "%", "within-rounding 0.0626"],
      ["6.34", "%", "differs 0.0626"],
      ["6.19", "%", "within-rounding 0.0626"],
      ["6.18", "%", "differs 0.0626"],
      ["0.9", "个百分点", "differs 0.0082"],
      ["0.8", "个百分点", "agrees 0.0082"],
      ["0.827", "个百分点", "within-rounding 0.0082"],
      ["0.828", "个百分点", "differs 0.0082"],
      ["0.813", "个百分点", "within-rounding 0.0082"],
      ["0.812", "个百分点", "differs 0.0082"],
    ].map(([value = "", unit = "", verdict = ""]) => ({
      name: `of ${value} ${unit}: ${verdict}`,
      observations: values,
      indicators: output(),
      claims: `${found(value, unit)}\n${told()}`,
      finds: first(verdict),
    })),
  );

  holds("claim", [
    {
      name: "on one price basis",
      observations: values,
      indicators: output("stated comparable"),
      claims: `${found("6.5", "%")}\n${told()}`,
      finds: ["differs 0.0626", "not-checkable (another-basis)", "not-checkable (another-basis)"],
    },
    {
      name: "on two bases cannot be checked",
      observations: values,
      indicators: output(),
      claims: `${found("6.5", "%")}\n${told("comparable", "nominal")}`,
      finds: ["not-checkable (another-basis)", "not-checkable (another-basis)", without.growth],
    },
    {
      name: "on another basis than the values' prices cannot be checked",
      observations: values,
      indicators: output("stated comparable current"),
      claims: `${found("6.5", "%")}\n${told()}`,
      finds: [
        "not-checkable (another-basis)",
        "not-checkable (another-basis)",
        "not-checkable (another-basis)",
      ],
    },
    {
      name: "from growths that stand in an indicator of their own",
      observations: `${values}\nlake output-growth toys - 2024 8.4 %\nlake output-growth - - 2024 13.1 %`,
      indicators: `${output("stated comparable - output-growth")}\noutput-growth % rate higher no`,
      claims: found("6.5", "%"),
      finds: ["differs 0.0626"],
    },
  ]);
});
