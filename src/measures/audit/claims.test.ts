import { describe, expect, test } from "vitest";
import { holds, parts, share } from "../golden/audit-cases.ts";
import { lake } from "../golden/lake.ts";
import { audit } from "./audit.ts";

describe("a claim of share", () => {
  holds("claim", [
    // 37.5 ÷ 69.33 = 54.09 %.
    {
      name: "agrees where the figures as written give it",
      observations: parts("37.5 亿元", "69.33 亿元"),
      claims: share("54.1"),
      finds: ["agrees 0.5409"],
    },
    {
      name: "differs where no figures that round so give it",
      observations: parts("37.5 亿元", "69.33 亿元"),
      claims: share("53"),
      finds: ["differs 0.5409"],
    },
    // 1 ÷ 3 is 33.3 %, but 1.4 ÷ 2.6 is 54 %: both are 1 and 3 in whole numbers.
    {
      name: "is within rounding where only the figures' precision allows it",
      observations: parts("1 亿元", "3 亿元"),
      claims: share("40"),
      finds: ["within-rounding 0.3333"],
    },
    // 37.5 ÷ 70.75 = 53.0 %.
    {
      name: "may be of another total",
      observations: `${parts("37.5 亿元", "69.33 亿元")}\nlake gdp industry - 2024 70.75 亿元`,
      claims: share("53.0"),
      finds: ["differs 0.5409 (another-total)"],
    },
    {
      name: "is not of another total that is a bound",
      observations: `${parts("37.5 亿元", "69.33 亿元")}\nlake gdp industry - 2024 70.75 亿元 >=`,
      claims: share("53.0"),
      finds: ["differs 0.5409"],
    },
    {
      name: "is not of a target",
      observations: parts("37.5 亿元", "69.33 亿元"),
      targets: "lake gdp - - 2024 level committed - 70.75 亿元",
      claims: share("53.0"),
      finds: ["differs 0.5409"],
    },
    {
      name: "is not of itself",
      observations: parts("37.5 亿元", "69.33 亿元"),
      claims: share("100"),
      finds: ["differs 0.5409"],
    },
    {
      name: "is of the figure beside it, where the nearest whole is stated twice: 37.5 ÷ 70.0",
      observations:
        "lake gdp toys origin-inside 2024 37.5 亿元 - p2\nlake gdp toys - 2024 69.33 亿元 - p1\nlake gdp toys - 2024 70.0 亿元 - p2",
      claims: "lake gdp toys origin-inside 2024 share - 53.57 % - p2",
      finds: ["agrees 0.5357"],
    },
    {
      name: "is of the nearest of the wholes that it fits: 10.0 ÷ 40.0, not ÷ 40.1",
      observations:
        "lake gdp toys origin-abroad 2024 10.0 亿元\nlake gdp toys - 2024 40.0 亿元\nlake gdp industry origin-outside 2024 40.1 亿元",
      claims: "lake gdp toys origin-abroad 2024 share - 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "is of an exact total before a bound with more digits",
      observations: `${parts("37.5 亿元", "69.33 亿元 - p1")}\nlake gdp - - 2024 60.123 亿元 >= p2`,
      claims: share("54.1"),
      finds: ["agrees 0.5409"],
    },
    {
      name: "is exact for things that are counted",
      observations: "lake projects toys - 2024 17 个\nlake projects - - 2024 44 个",
      claims: "lake projects toys - 2024 share - 37 %",
      finds: ["differs 0.3864"],
    },
    {
      name: "is not exact for counts in ten thousands",
      observations: "lake projects toys - 2024 2 万个\nlake projects - - 2024 5 万个",
      claims: "lake projects toys - 2024 share - 37 %",
      finds: ["within-rounding 0.4000"],
    },
    {
      name: "needs the part",
      observations: "lake gdp - - 2024 5 亿元",
      claims: share("40"),
      finds: ["not-checkable (no-observation)"],
    },
    {
      name: "needs the whole",
      observations: "lake gdp - origin-inside 2024 5 亿元",
      claims: share("40"),
      finds: ["not-checkable (no-base)"],
    },
    {
      name: "of nothing cannot be checked",
      observations: parts("5 亿元", "0 亿元"),
      claims: share("40"),
      finds: ["not-checkable (base-is-zero)"],
    },
    // 37.5 ÷ 60 = 62.5 %; 37.55 ÷ 59.5 = 63.11 %, and as far below. "At least 60" may be 94 too: 40 %.
    {
      name: "of an at-least total agrees where its digits give it",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("62.5"),
      finds: ["agrees 0.6250"],
    },
    {
      name: "of an at-least total is within rounding where its digits' precision allows it",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("62.0"),
      finds: ["within-rounding 0.6250"],
    },
    {
      name: "of an at-least total cannot be checked where the bound alone allows it",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("61.8"),
      finds: ["not-checkable 0.6250 (bound-only)"],
    },
    {
      name: "of at most a percentage agrees where the at-least total makes it certain",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("64", "<="),
      finds: ["agrees 0.6250"],
    },
    {
      name: "of an at-least total differs just above what its digits allow",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("63.2"),
      finds: ["differs 0.6250"],
    },
    {
      name: "of an at-least total differs from a greater share",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("70"),
      finds: ["differs 0.6250"],
    },
    // All parts are stated: 37.5 + 22.6 = 60.1, so the total cannot be 94.
    {
      name: "of an at-least total holds it to the sum of its parts",
      observations: `${parts("37.5 亿元", "60 亿元 >=")}\nlake gdp - origin-outside 2024 22.6 亿元`,
      claims: share("40"),
      finds: ["differs 0.6250"],
    },
    {
      name: "of an about total allows five in a hundred",
      observations: parts("37.5 亿元", "60 亿元 ~"),
      claims: share("60"),
      finds: ["agrees 0.6250"],
    },
    {
      name: "of a total that only its parts give is checked against their sum",
      observations: "lake gdp - origin-inside 2024 30 亿元\nlake gdp - origin-outside 2024 70 亿元",
      claims: share("30"),
      finds: ["agrees 0.3000"],
    },
    {
      name: "of another region takes that region's figure",
      observations: "upper gdp - - 2024 12 亿元\nlake gdp - - 2024 48 亿元",
      claims: "upper gdp - - 2024 share region=lake 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "of a category keeps the row's other columns",
      observations:
        "lake gdp toys start-new 2024 10 亿元\nlake gdp toys - 2024 40 亿元\nlake gdp - - 2024 100 亿元",
      claims: "lake gdp toys start-new 2024 share breakdown= 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "of several categories reads them as one breakdown",
      observations:
        "lake gdp - origin-inside;start-new 2024 40 亿元\nlake gdp toys origin-inside;start-new 2024 10 亿元",
      claims:
        "lake gdp toys origin-inside;start-new 2024 share breakdown=origin-inside;start-new;industry= 25 %",
      finds: ["agrees 0.2500"],
    },
    {
      name: "names another total that fits",
      observations: `${parts("30 亿元", "100 亿元")}\nlake gdp toys - 2024 50 亿元`,
      claims: share("60"),
      finds: ["differs 0.3000 (another-total)"],
    },
    {
      name: "names a unit ten thousand times too small",
      observations: parts("30 万元", "100 亿元"),
      claims: share("30"),
      finds: ["differs 0.0000 (unit-ten-thousand)"],
    },
    {
      name: "names two neighbouring digits of the claim that changed places",
      observations: parts("53.1 亿元", "100.0 亿元"),
      claims: share("35.1"),
      finds: ["differs 0.5310 (digits-swapped)"],
    },
    // 1.68 ÷ 7.65 = 21.96 %: no row states the total, but the category of new starts is the nearest to it.
    {
      name: "of an absent total is tried against the nearest stated whole",
      observations:
        "lake projects toys start-new 2024 16800 个\nlake projects - start-new 2024 76500 个\nlake projects industry start-new 2024 40000 个",
      claims: "lake projects toys start-new 2024 share - 22.0 %",
      finds: ["agrees 0.2196"],
    },
    {
      name: "of an absent total cannot be checked where it fits no nearer whole",
      observations: "lake projects toys start-new 2024 168 个\nlake projects - start-new 2024 765 个",
      claims: "lake projects toys start-new 2024 share - 11.0 %",
      finds: ["not-checkable (no-base)"],
    },
    {
      name: "is tried against no figure that the part does not lie in",
      observations: "lake projects toys start-new 2024 168 个\nlake projects furniture - 2024 765 个",
      claims: "lake projects toys start-new 2024 share - 22.0 %",
      finds: ["not-checkable (no-base)"],
    },
    // 37.5 beside the claim, 37.48 on another page: 37.5 ÷ 69.33 = 54.089 %, 37.48 ÷ 69.33 = 54.060 %.
    {
      name: "takes the figure that stands beside it",
      observations:
        "lake gdp - origin-inside 2024 37.5 亿元 - p1\nlake gdp - origin-inside 2024 37.48 亿元 - p2\nlake gdp - - 2024 69.33 亿元",
      claims: share("54.09", "- p1"),
      finds: ["agrees 0.5409"],
    },
    {
      name: "takes the most exact figure where none stands beside it",
      observations:
        "lake gdp - origin-inside 2024 37.5 亿元 - p1\nlake gdp - origin-inside 2024 37.48 亿元 - p2\nlake gdp - - 2024 69.33 亿元",
      claims: share("54.06", "- p3"),
      finds: ["agrees 0.5406"],
    },
    {
      name: "of at least a percentage agrees with more",
      observations: parts("50 亿元", "100 亿元"),
      claims: share("40", ">="),
      finds: ["agrees 0.5000"],
    },
    {
      name: "of at least a percentage differs from less",
      observations: parts("30 亿元", "100 亿元"),
      claims: share("40", ">="),
      finds: ["differs 0.3000"],
    },
  ]);
});

test("a claim of share names the whole that it looked for and did not find", () => {
  const [found] = audit(
    lake({
      observations: "upper gdp toys - 2024 5 亿元",
      claims: "upper gdp toys - 2024 share region=lake 40 %",
    }),
  );
  expect(found?.sought).toEqual({
    key: { region: "lake", indicator: "gdp", industry: "toys", breakdown: "" },
    period: "2024",
  });
});

describe("a target's level against its growth", () => {
  const base = "lake gdp - - 2023 1500 亿元";
  const both = (growth: string) =>
    `lake gdp - - 2024 level planned - 1700 亿元\nlake gdp - - 2024 growth planned - ${growth} %`;
  holds("level-vs-growth", [
    { name: "agrees", observations: base, targets: both("13.3"), finds: ["agrees 0.1333"] },
    { name: "differs", observations: base, targets: both("15"), finds: ["differs 0.1333"] },
    { name: "needs the year before", targets: both("15"), finds: ["not-checkable (no-base)"] },
    {
      name: "is not looked for where only one is stated",
      observations: base,
      targets: "lake gdp - - 2024 growth planned - 15 %",
      finds: [],
    },
    {
      name: "is not looked for between two tiers",
      observations: base,
      targets: both("15").replace("growth planned", "growth stretch"),
      finds: [],
    },
    // 1650 ÷ 1500 = 10 %: in 9 to 11 %, and at its ends.
    {
      name: "that is a range agrees inside it and at its ends",
      observations: base,
      targets: `lake gdp - - 2024 level planned - 1650 亿元\nlake gdp - - 2024 growth planned - 9.0 % - 10.0`,
      finds: ["agrees 0.1000"],
    },
    {
      name: "that is a range differs beyond them",
      observations: base,
      targets: `lake gdp - - 2024 level planned - 1650 亿元\nlake gdp - - 2024 growth planned - 9.0 % - 9.8`,
      finds: ["differs 0.1000"],
    },
    {
      name: "is not looked for where the level is a range",
      observations: base,
      targets: `lake gdp - - 2024 level planned - 1650 亿元 - 1700\nlake gdp - - 2024 growth planned - 15.0 %`,
      finds: [],
    },
    {
      name: "on another basis than the levels' prices cannot be checked",
      observations: base.replace("gdp", "output"),
      indicators: "output 亿元 flow higher yes computed - current",
      targets: both("15").replaceAll("gdp", "output").replace("15 %", "15 % - - - - - comparable"),
      finds: ["not-checkable (another-basis)"],
    },
    // 100 in 2022, 121 in 2024: 10 % a year over 2023 and 2024.
    {
      name: "on average over several years is a year's, from the year before the first",
      observations: "lake gdp - - 2022 100.0 亿元",
      targets:
        "lake gdp - - 2024 level planned - 121.0 亿元\nlake gdp - - 2023/2024 average-growth planned - 10.0 %",
      finds: ["agrees 0.1000"],
    },
    {
      name: "over several years is the whole of it",
      observations: "lake gdp - - 2022 100.0 亿元",
      targets: "lake gdp - - 2024 level planned - 121.0 亿元\nlake gdp - - 2023/2024 growth planned - 21.0 %",
      finds: ["agrees 0.2100"],
    },
  ]);
});

describe("a claim of rank", () => {
  const all = "lower gdp - - 2024 10 亿元\nupper gdp - - 2024 12 亿元\nisle gdp - - 2024 4 亿元";
  holds("rank", [
    {
      name: "agrees with the place among the peers",
      observations: all,
      claims: "lower gdp - - 2024 rank - 2 位",
      finds: ["agrees 2.0000"],
    },
    {
      name: "differs from it",
      observations: all,
      claims: "lower gdp - - 2024 rank - 1 位",
      finds: ["differs 2.0000"],
    },
    {
      name: "cannot be checked while a peer that might stand before has no figure",
      observations: "lower gdp - - 2024 10 亿元\nupper gdp - - 2024 12 亿元",
      claims: "lower gdp - - 2024 rank - 2 位",
      finds: ["not-checkable 2.0000 (peers-missing)"],
    },
    {
      name: "differs all the same where no missing peer could explain it",
      observations: "lower gdp - - 2024 10 亿元\nupper gdp - - 2024 12 亿元",
      claims: "lower gdp - - 2024 rank - 1 位",
      finds: ["differs 2.0000"],
    },
    {
      name: "may be shared, and the next is then skipped",
      observations: all.replace("upper gdp - - 2024 12", "upper gdp - - 2024 10"),
      claims: "lower gdp - - 2024 rank - 1 位\nupper gdp - - 2024 rank - 1 位\nisle gdp - - 2024 rank - 3 位",
      finds: ["agrees 1.0000", "agrees 1.0000", "agrees 3.0000"],
    },
    {
      name: "is from the smallest where less is better",
      indicators: "fires 个 flow lower yes",
      observations: all.replaceAll("gdp", "fires").replaceAll("亿元", "个"),
      claims:
        "isle fires - - 2024 rank - 1 位\nlower fires - - 2024 rank - 2 位\nupper fires - - 2024 rank - 1 位",
      finds: ["agrees 1.0000", "agrees 2.0000", "differs 3.0000"],
    },
    {
      name: "differs beyond the last place that a missing peer leaves open",
      observations: "lower gdp - - 2024 10 亿元\nupper gdp - - 2024 12 亿元",
      claims: "lower gdp - - 2024 rank - 4 位\nupper gdp - - 2024 rank - 2 位",
      finds: ["differs 2.0000", "not-checkable 1.0000 (peers-missing)"],
    },
    {
      name: "needs its own figure",
      observations: "isle gdp - - 2024 10 亿元\nupper gdp - - 2024 12 亿元",
      claims: "lower gdp - - 2024 rank - 1 位",
      finds: ["not-checkable (no-observation)"],
    },
    {
      name: "needs peers",
      observations: "lake gdp - - 2024 10 亿元",
      claims: "lake gdp - - 2024 rank - 1 位",
      finds: ["not-checkable (no-observation)"],
    },
    {
      name: "is not checked where neither direction is better",
      observations: "lower area - - 2024 10 平方公里",
      claims: "lower area - - 2024 rank - 1 位",
      finds: ["not-checkable (not-ranked)"],
    },
  ]);
});
