import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

describe("plans that completions imply", () => {
  const months = "2024-01/2024-09";
  const actual = (industry: string, value: string) => `lake gdp ${industry} - ${months} ${value} 亿元`;
  const completion = (industry: string, value: string) =>
    `lake gdp ${industry} - ${months} completion - ${value} %`;
  const plan = "lake gdp - - 2024 level planned - 100 亿元";
  // 30 ÷ 60 % = 50, 20 ÷ 40 % = 50, 8 ÷ 80 % = 10.
  const two = `${actual("primary", "30")}\n${actual("secondary", "20")}`;
  holds("implied-plans", [
    {
      name: "of industries make the plan of the whole",
      observations: two,
      targets: plan,
      claims: `${completion("primary", "60")}\n${completion("secondary", "40")}`,
      finds: ["agrees 100.0000"],
    },
    // 30 ÷ 58 % + 20 ÷ 41 % = 51.7241 + 48.7805; the plan is 99.5 to 100.5, 29.5 ÷ 58.5 % + 19.5 ÷ 41.5 % = 97.4.
    {
      name: "are within rounding of it",
      observations: two,
      targets: plan,
      claims: `${completion("primary", "58")}\n${completion("secondary", "41")}`,
      finds: ["within-rounding 100.5046"],
    },
    // 30 ÷ 60 % + 20 ÷ 30 % = 116.7.
    {
      name: "exceed it",
      observations: two,
      targets: plan,
      claims: `${completion("primary", "60")}\n${completion("secondary", "30")}`,
      finds: ["differs 116.6667"],
    },
    {
      name: "of some industries may fall short of it",
      observations: two,
      targets: plan,
      claims: `${completion("primary", "60")}\n${completion("secondary", "80")}`,
      finds: ["not-checkable 75.0000 (parts-missing)"],
    },
    {
      name: "are set against the plan that the whole's own completion implies: 50 ÷ 40 % = 125",
      observations: `${two}\n${actual("-", "50")}`,
      claims: `${completion("-", "40")}\n${completion("primary", "60")}\n${completion("secondary", "24")}`,
      finds: ["differs 133.3333"],
    },
    {
      name: "stand beside plans that are stated",
      observations: two,
      targets: `${plan}\nlake gdp secondary - 2024 level planned - 60 亿元`,
      claims: completion("primary", "60"),
      finds: ["differs 110.0000"],
    },
    {
      name: "are no check of plans that are all stated",
      observations: two,
      targets: `${plan}\nlake gdp secondary - 2024 level planned - 60 亿元\nlake gdp primary - 2024 level planned - 60 亿元`,
      claims: completion("primary", "50"),
      finds: [],
    },
    {
      name: "are of the plan in force when the completion was stated",
      observations: two,
      targets: `${plan.replace(" - 100", " 2024-01 100")}\n${plan.replace(" - 100", " 2024-11 130")}`,
      claims: `${completion("primary", "60")}\n${completion("secondary", "40")}`,
      finds: ["agrees 100.0000"],
    },
    {
      name: "are not added up over places, to which more may be handed down",
      observations: `upper gdp - - ${months} 30 亿元\nlower gdp - - ${months} 20 亿元`,
      targets: plan,
      claims: `upper gdp - - ${months} completion - 30 %\nlower gdp - - ${months} completion - 40 %`,
      finds: [],
    },
    {
      name: "are those of the first of two completions, and the second is held against it: 30 ÷ 50 % = 60",
      observations: two,
      targets: plan,
      claims: `${completion("primary", "60")} - p1\n${completion("primary", "50")} - p2\n${completion("secondary", "40")}`,
      finds: ["agrees 100.0000", "differs 50.0000"],
    },
    {
      name: "are no plans for parts of the year",
      observations: two,
      targets: "lake gdp - - 2024-01/2024-06 level planned - 60 亿元",
      claims: `${completion("primary", "60")}\n${completion("secondary", "40")}`,
      finds: [],
    },
    {
      name: "are of no target that a completion names",
      observations: two,
      targets: `${plan}\nlake gdp primary - 2024 level stretch - 60 亿元\nlake gdp secondary - 2024 level stretch - 60 亿元`,
      claims: `${completion("primary", "60")}\n${completion("secondary", "30")}`.replaceAll(
        "completion -",
        "completion tier=stretch",
      ),
      finds: [],
    },
    {
      name: "are implied by no growth",
      observations: two,
      claims: `${completion("primary", "60")} - p1\n${completion("primary", "80")} - p2`.replaceAll(
        "completion",
        "growth",
      ),
      finds: [],
    },
    {
      name: "need figures that are counted from the start of the year",
      observations: two.replaceAll(months, "2024-07/2024-09"),
      targets: plan,
      claims: `${completion("primary", "60")}\n${completion("secondary", "30")}`.replaceAll(
        months,
        "2024-07/2024-09",
      ),
      finds: [],
    },
  ]);

  // 20.0 ÷ 20.0 % = 100, at least 19.95 ÷ 20.05 % = 99.501. 49 ÷ 50 % is at most 49.5 ÷ 49.5 % = 100;
  // 49.3, at most 49.35 ÷ 49.5 % = 99.697; 49.2, at most 49.25 ÷ 49.5 % = 99.495.
  const later = (value: string) =>
    `lake gdp - - 2024-01/2024-03 20.0 亿元\nlake gdp - - 2024-01/2024-06 ${value} 亿元`;
  const both =
    "lake gdp - - 2024-01/2024-03 completion - 20.0 %\nlake gdp - - 2024-01/2024-06 completion - 50 %";
  holds("implied-plans", [
    { name: "at two times agree", observations: later("49"), claims: both, finds: ["agrees 100.0000"] },
    {
      name: "at two times are within rounding",
      observations: later("49.3"),
      claims: both,
      finds: ["within-rounding 100.0000"],
    },
    {
      name: "at two times may differ, since a plan may be changed",
      observations: later("49.2"),
      claims: both,
      finds: ["not-checkable 100.0000 (plan-changed)"],
    },
    {
      name: "at one time differ",
      observations: "lake gdp - - 2024-01/2024-03 20.0 亿元",
      claims:
        "lake gdp - - 2024-01/2024-03 completion - 20.0 % - p1\nlake gdp - - 2024-01/2024-03 completion - 25.0 % - p2",
      finds: ["differs 100.0000"],
    },
    {
      name: "are no check where the plan is stated",
      observations: later("49.2"),
      targets: plan,
      claims: both,
      finds: [],
    },
  ]);
});
