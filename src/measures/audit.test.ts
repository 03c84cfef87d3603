import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fraction, toFixed } from "../ledger/fraction.ts";
import { readLedger } from "../ledger/read.ts";
import { audit, bySeverity, countVerdicts } from "./audit.ts";
import type { CheckKind, Finding } from "./finding.ts";
import { type Lines, lake } from "./golden/lake.ts";

/** `differs 0.1333 (base-year)`: verdict, what was recomputed to four decimals, cause or reason. */
function told({ verdict, recomputed, cause, reason }: Finding): string {
  const value = recomputed === null ? "" : ` ${toFixed(recomputed.point, 4)}`;
  const why = cause ?? reason;
  return `${verdict}${value}${why === undefined ? "" : ` (${why})`}`;
}

function findings(lines: Lines, kind: CheckKind): string[] {
  return audit(lake(lines))
    .filter((finding) => finding.kind === kind)
    .map(told);
}

interface Case extends Lines {
  readonly name: string;
  readonly finds: readonly string[];
}

function holds(kind: CheckKind, cases: readonly Case[]): void {
  test.each(cases)("$name", ({ name: _, finds, ...lines }) => {
    expect(findings(lines, kind)).toEqual(finds);
  });
}

const share = (value: string, rest = "") => `lake gdp - origin-inside 2024 share - ${value} % ${rest}`;
const parts = (part: string, whole: string) =>
  `lake gdp - origin-inside 2024 ${part}\nlake gdp - - 2024 ${whole}`;

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
    // "At least 60" may be 94: then 37.5 is 40 %.
    {
      name: "of an at-least total agrees with any smaller share",
      observations: parts("37.5 亿元", "60 亿元 >="),
      claims: share("40"),
      finds: ["agrees 0.6250"],
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

const two = "lake gdp - - 2023 1500 亿元\nlake gdp - - 2024 1700 亿元";

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
    {
      name: "on a base of another kind says so",
      observations: two.replace("- - 2023", "- start-new 2023"),
      claims: "lake gdp - - 2024 growth breakdown=start-new 25 %",
      finds: ["differs 0.1333 (other-definition)"],
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
  ]);
});

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
      name: "is of the year's target, not of a longer plan's",
      observations: actual,
      targets: `${committed("175")}\nlake gdp - - 2021/2025 level committed - 900 亿元`,
      claims: claim("28.1"),
      finds: ["agrees 0.2811"],
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
  ]);
});

describe("sums of categories", () => {
  holds("sum-breakdown", [
    {
      name: "agree with a total at its precision",
      observations:
        "lake gdp - - 2024 13.8 亿元\nlake gdp - origin-inside 2024 9.5 亿元\nlake gdp - origin-outside 2024 4.27 亿元",
      finds: ["agrees 13.7700"],
    },
    {
      name: "are within rounding where the parts' rounding explains it",
      observations:
        "lake gdp - - 2024 37.48 亿元\nlake gdp - start-new 2024 15.97 亿元\nlake gdp - start-continued 2024 21.52 亿元",
      finds: ["within-rounding 37.4900"],
    },
    {
      name: "are within rounding of an at-least total just above",
      observations:
        "lake gdp - - 2024 69.33 亿元 >=\nlake gdp - start-new 2024 37.48 亿元\nlake gdp - start-continued 2024 31.84 亿元",
      finds: ["within-rounding 69.3200"],
    },
    {
      name: "differ beyond it",
      observations:
        "lake gdp - - 2024 38.0 亿元\nlake gdp - start-new 2024 15.97 亿元\nlake gdp - start-continued 2024 21.52 亿元",
      finds: ["differs 37.4900"],
    },
    {
      name: "differ by one where things are counted",
      observations:
        "lake projects - - 2024 232 个\nlake projects - start-new 2024 175 个\nlake projects - start-continued 2024 56 个",
      finds: ["differs 231.0000"],
    },
    {
      name: "name a part in the wrong unit",
      observations:
        "lake gdp - - 2024 40 亿元\nlake gdp - start-new 2024 25 亿元\nlake gdp - start-continued 2024 15 万元",
      finds: ["differs 25.0015 (unit-ten-thousand)"],
    },
    {
      name: "are not looked for where only one part is stated",
      observations: "lake gdp - - 2024 40 亿元\nlake gdp - start-new 2024 25 亿元",
      finds: [],
    },
    {
      name: "are not looked for in schemes that are not exhaustive",
      observations:
        "lake gdp - - 2024 40 亿元\nlake gdp - size-100m-up 2024 25 亿元\nlake gdp - size-50m-up 2024 35 亿元",
      finds: [],
    },
    {
      name: "are not looked for where parts do not add up",
      observations:
        "lake income - - 2024 4 万元\nlake income - start-new 2024 2 万元\nlake income - start-continued 2024 5 万元",
      finds: [],
    },
    {
      name: "are taken within another category too",
      observations:
        "lake gdp - origin-inside 2024 10 亿元\nlake gdp - origin-inside;start-new 2024 4 亿元\nlake gdp - origin-inside;start-continued 2024 9 亿元",
      finds: ["differs 13.0000"],
    },
    {
      name: "are taken under a category whose parts are all stated",
      observations:
        "lake gdp - origin-outside 2024 10 亿元\nlake gdp - origin-abroad 2024 4 亿元\nlake gdp - origin-elsewhere 2024 6 亿元",
      finds: ["agrees 10.0000"],
    },
    {
      name: "found for an absent whole serve as a part",
      observations:
        "lake gdp - - 2024 30 亿元\nlake gdp - origin-abroad 2024 4 亿元\nlake gdp - origin-elsewhere 2024 6 亿元\nlake gdp - origin-inside 2024 25 亿元",
      finds: ["differs 35.0000"],
    },
    {
      name: "do not mix periods",
      observations:
        "lake gdp - - 2024 40 亿元\nlake gdp - start-new 2024 25 亿元\nlake gdp - start-continued 2024-01/2024-06 1 亿元",
      finds: [],
    },
    {
      name: "hold for targets of one tier",
      targets:
        "lake gdp - - 2024 level planned - 64 亿元\nlake gdp - start-new 2024 level planned - 28 亿元\nlake gdp - start-continued 2024 level planned - 34 亿元",
      finds: ["differs 62.0000"],
    },
    {
      name: "do not mix targets of two tiers",
      targets:
        "lake gdp - - 2024 level planned - 64 亿元\nlake gdp - start-new 2024 level planned - 28 亿元\nlake gdp - start-continued 2024 level stretch - 34 亿元",
      finds: [],
    },
  ]);
});

describe("sums of places", () => {
  const districts = (a: string, b: string, c: string) =>
    `lower gdp - - 2024 ${a} 亿元\nupper gdp - - 2024 ${b} 亿元\nisle gdp - - 2024 ${c} 亿元`;
  holds("sum-children", [
    {
      name: "agree",
      observations: `lake gdp - - 2024 23.3 亿元\n${districts("10.0", "9.3", "4.0")}`,
      finds: ["agrees 23.3000"],
    },
    {
      name: "differ where all members nearly make it up",
      observations: `lake gdp - - 2024 23.3 亿元\n${districts("10.0", "9.3", "3.0")}`,
      finds: ["differs 22.3000"],
    },
    {
      name: "lack members where they fall far short",
      observations: `lake gdp - - 2024 50 亿元\n${districts("10.0", "9.3", "3.0")}`,
      finds: ["not-checkable 22.3000 (parts-missing)"],
    },
    {
      name: "lack members where one is not stated",
      observations: "lake gdp - - 2024 20.0 亿元\nlower gdp - - 2024 10.0 亿元\nupper gdp - - 2024 9.0 亿元",
      finds: ["not-checkable 19.0000 (parts-missing)"],
    },
    {
      name: "of some districts that exceed the city differ",
      observations: "lake gdp - - 2024 20 亿元\nlower gdp - - 2024 15 亿元\nupper gdp - - 2024 9 亿元",
      finds: ["differs 24.0000"],
    },
    {
      name: "of districts agree though a zone lies in one of them",
      observations: `lake gdp - - 2024 23.3 亿元\n${districts("10.0", "9.3", "4.0")}\nport gdp - - 2024 8 亿元`,
      finds: ["agrees 23.3000"],
    },
    {
      name: "of a district and a zone may overlap",
      observations: "lake gdp - - 2024 20 亿元\nlower gdp - - 2024 15 亿元\nport gdp - - 2024 9 亿元",
      finds: ["not-checkable 24.0000 (may-overlap)"],
    },
    {
      name: "of a group's members are all of it",
      observations: "parks gdp - - 2024 20 亿元\npark-a gdp - - 2024 5 亿元\npark-b gdp - - 2024 6 亿元",
      finds: ["differs 11.0000"],
    },
    {
      name: "take a member's total from its parts",
      observations:
        "parks projects - - 2024 129 个\npark-a projects - start-new 2024 48 个\npark-a projects - start-continued 2024 27 个\npark-b projects - - 2024 56 个",
      finds: ["differs 131.0000"],
    },
    {
      name: "are not looked for where figures do not add up",
      observations: "lake income - - 2024 3 万元\nlower income - - 2024 2 万元\nupper income - - 2024 4 万元",
      finds: [],
    },
    {
      name: "are not looked for where the place states nothing",
      observations: districts("1", "2", "3"),
      finds: [],
    },
  ]);
});

describe("sums of industries", () => {
  holds("sum-industries", [
    {
      name: "agree",
      observations:
        "lake gdp - - 2024 24 亿元\nlake gdp primary - 2024 2.4 亿元\nlake gdp secondary - 2024 12 亿元\nlake gdp tertiary - 2024 9.6 亿元",
      finds: ["agrees 24.0000"],
    },
    {
      name: "differ where all sectors are stated",
      observations:
        "lake gdp - - 2024 26 亿元\nlake gdp primary - 2024 2.4 亿元\nlake gdp secondary - 2024 12 亿元\nlake gdp tertiary - 2024 9.6 亿元",
      finds: ["differs 24.0000"],
    },
    {
      name: "count an industry under another stated one only there",
      observations:
        "lake gdp - - 2024 24 亿元\nlake gdp secondary - 2024 12 亿元\nlake gdp tertiary - 2024 12 亿元\nlake gdp toys - 2024 5 亿元\nlake gdp furniture - 2024 4 亿元",
      finds: ["agrees 24.0000", "not-checkable 9.0000 (parts-missing)"],
    },
    {
      name: "of clusters that exceed the whole may overlap",
      observations:
        "lake gdp - - 2024 8.0 亿元\nlake gdp toys - 2024 5.0 亿元\nlake gdp furniture - 2024 4.0 亿元",
      finds: ["not-checkable 9.0000 (may-overlap)"],
    },
    {
      name: "of sectors that exceed the whole differ",
      observations:
        "lake gdp - - 2024 8.0 亿元\nlake gdp primary - 2024 5.0 亿元\nlake gdp tertiary - 2024 4.0 亿元",
      finds: ["differs 9.0000"],
    },
    {
      name: "lack members where some are stated",
      observations:
        "lake gdp - - 2024 26 亿元\nlake gdp primary - 2024 2.4 亿元\nlake gdp secondary - 2024 12 亿元",
      finds: ["not-checkable 14.4000 (parts-missing)"],
    },
  ]);
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
    // 100 in 2022, 121 in 2024: 10 % a year over 2023 and 2024.
    {
      name: "over several years is annual growth from the year before the first",
      observations: "lake gdp - - 2022 100.0 亿元",
      targets: "lake gdp - - 2024 level planned - 121.0 亿元\nlake gdp - - 2023/2024 growth planned - 10.0 %",
      finds: ["agrees 0.1000"],
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
      name: "is not checked where neither direction is better",
      observations: "lower area - - 2024 10 平方公里",
      claims: "lower area - - 2024 rank - 1 位",
      finds: ["not-checkable (not-ranked)"],
    },
  ]);
});

describe("a count of names", () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `p${i} lake toys p7`).join("\n");
  const nine = "lake projects toys - 2024 9 个 - p7";
  holds("count", [
    { name: "agrees", observations: nine, projects: names(9), finds: ["agrees 9.0000"] },
    {
      name: "differs where more are listed",
      observations: nine,
      projects: names(10),
      finds: ["differs 10.0000"],
    },
    {
      name: "is a partial list where fewer are",
      observations: nine,
      projects: names(4),
      finds: ["not-checkable 4.0000 (list-partial)"],
    },
    {
      name: "is not looked for at another place of the text",
      observations: nine.replace("p7", "p8"),
      projects: names(10),
      finds: [],
    },
    {
      name: "is not looked for where two counts stand there",
      observations: `${nine}\nlake projects toys start-new 2024 4 个 - p7`,
      projects: names(10),
      finds: [],
    },
  ]);
});

describe("size classes", () => {
  holds("nested", [
    {
      name: "agree where the lower threshold counts more",
      observations: "lake projects - size-100m-up 2024 8 个\nlake projects - size-50m-up 2024 20 个",
      finds: ["agrees 8.0000"],
    },
    {
      name: "differ where the higher threshold counts more",
      observations: "lake projects - size-100m-up 2024 21 个\nlake projects - size-50m-up 2024 20 个",
      finds: ["differs 21.0000"],
    },
  ]);
});

describe("one figure stated more than once", () => {
  holds("restated", [
    {
      name: "agrees at the coarser precision",
      observations: "lake gdp - - 2024 31.1 亿元 - p1\nlake gdp - - 2024 31.10 亿元 - p2",
      finds: ["agrees 31.1000"],
    },
    // 3363 mu are exactly 2.242 square kilometres, and stated to a finer step (1 mu is 667 square metres).
    {
      name: "agrees in two units",
      observations: "lake area - - 2024 2.242 平方公里 - p1\nlake area - - 2024 3363 亩 - p2",
      finds: ["agrees 2.2420"],
    },
    {
      name: "differs",
      observations: "lake gdp - - 2024 31.1 亿元 - p1\nlake gdp - - 2024 32.10 亿元 - p2",
      finds: ["differs 32.1000"],
    },
    {
      name: "is checked once for the same digits",
      observations: "lake gdp - - 2024 31.1 亿元 - p1\nlake gdp - - 2024 31.1 亿元 - p2",
      finds: [],
    },
  ]);
});

describe("honest reports", () => {
  const runs = { numRuns: process.env["FUZZ"] === "full" ? 10_000 : 200 };
  const amount = fc.integer({ min: 1, max: 10 ** 7 }).map((n) => ({ n: BigInt(n), d: 10_000n }));
  const decimals = fc.integer({ min: 0, max: 3 });
  /** Stated to `places` decimals, but never as nothing. */
  const say = (value: Fraction, places: number) =>
    toFixed(value, /[1-9]/.test(toFixed(value, places)) ? places : 4);
  const percent = ({ n, d }: Fraction, places: number) => toFixed({ n: n * 100n, d }, places);
  const verdicts = (lines: Lines) => audit(lake(lines)).map((finding) => finding.verdict);

  test("are never said to differ in a share, however they round", () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, decimals, (part, whole, p, w, places) => {
        const observations = parts(`${say(part, p)} 亿元`, `${say(whole, w)} 亿元`);
        const ratio = { n: part.n * whole.d, d: part.d * whole.n };
        expect(verdicts({ observations, claims: share(percent(ratio, places)) })).not.toContain("differs");
      }),
      runs,
    );
  });

  test("are never said to differ in growth, however they round", () => {
    fc.assert(
      fc.property(amount, amount, decimals, decimals, decimals, (now, base, p, w, places) => {
        const observations = `lake gdp - - 2024 ${say(now, p)} 亿元\nlake gdp - - 2023 ${say(base, w)} 亿元`;
        const ratio = { n: now.n * base.d - base.n * now.d, d: now.d * base.n };
        const claims = `lake gdp - - 2024 growth - ${percent(ratio, places)} %`;
        expect(verdicts({ observations, claims })).not.toContain("differs");
      }),
      runs,
    );
  });

  test("are never said to differ in the sum of their parts, however they round", () => {
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.array(decimals, { minLength: 4, maxLength: 4 }),
        (a, b, c, places) => {
          const total = { n: a.n + b.n + c.n, d: a.d };
          const at = (value: Fraction, i: number) => say(value, places[i] ?? 0);
          const observations = [
            `lake gdp - - 2024 ${at(total, 0)} 亿元`,
            ...[a, b, c].map(
              (value, i) => `${["lower", "upper", "isle"][i]} gdp - - 2024 ${at(value, i + 1)} 亿元`,
            ),
          ].join("\n");
          expect(verdicts({ observations })).not.toContain("differs");
        },
      ),
      runs,
    );
  });
});

describe("audit(ledger)", () => {
  test("of a ledger without rows finds nothing", () => {
    expect(audit(lake({}))).toEqual([]);
  });

  test("names the row that states first, then those it was recomputed from", () => {
    const [finding] = audit(lake({ observations: parts("37.5 亿元", "69.33 亿元"), claims: share("53") }));
    expect(finding?.rows.map(({ role, file, line }) => `${role} ${file}:${line}`)).toEqual([
      "stated claims/2024.csv:2",
      "part observations/2024.csv:2",
      "whole observations/2024.csv:3",
    ]);
    expect(finding?.stated.text).toBe("53");
    // 53 % − 37.5 ÷ 69.33, in ratio.
    expect(toFixed(finding?.difference ?? { n: 0n, d: 1n }, 4)).toBe("-0.0109");
  });

  test("orders what differs first and counts each verdict", () => {
    const claims = `${share("54.1")}\n${share("53", "- p2")}`;
    const all = audit(lake({ observations: parts("37.5 亿元", "69.33 亿元"), claims }));
    expect(bySeverity(all).map(({ verdict }) => verdict)).toEqual(["differs", "agrees"]);
    expect(countVerdicts(all)).toEqual({ agrees: 1, "within-rounding": 0, differs: 1, "not-checkable": 0 });
  });
});

/** What the published reports contradict themselves in, as their readers noted it by hand. */
const CONTRADICTIONS = [
  ["claim", "nanping", "capital-in-place", "origin-within-province", "53", "differs"],
  ["claim", "nanping", "capital-in-place", "origin-outside-province", "47", "differs"],
  ["claim", "nanping", "capital-in-place", "", "69.7", "differs"],
  ["sum-breakdown", "nanping", "capital-in-place", "origin-within-province", "37.48", "within-rounding"],
  ["sum-breakdown", "nanping", "capital-in-place", "", "69.33", "within-rounding"],
  ["sum-children", "songyuan-provincial-zones", "capital-in-place", "", "5.8", "within-rounding"],
  ["claim", "songyuan", "projects-under-construction", "size-100m-up", "37", "differs"],
  ["claim", "songyuan", "promotion-staff", "", "8.2", "differs"],
  ["claim", "songyuan", "fixed-asset-investment", "", "28.2", "within-rounding"],
  ["sum-children", "songyuan", "fixed-asset-investment", "", "175", "not-checkable"],
  ["level-vs-growth", "chaoyang", "retail-sales", "", "15", "differs"],
  ["count", "chaoyang", "regional-headquarters-new", "", "9", "differs"],
  ["nested", "anshan-park", "projects-in-area", "size-100m-up", "8", "differs"],
  ["sum-children", "daye-zone", "projects-in-area", "", "129", "differs"],
  ["claim", "laifeng-zone", "fixed-asset-investment", "", "59.1", "differs"],
] as const;

describe("the ledger's own reports", () => {
  const { ledger } = readLedger(new URL("../../data/", import.meta.url).pathname);
  const all = ledger === null ? [] : audit(ledger);

  test.each(CONTRADICTIONS)(
    "%s of %s, %s %s stated as %s: %s",
    (kind, region, indicator, breakdown, text, verdict) => {
      const found = all.filter(
        ({ kind: k, subject, stated }) =>
          k === kind &&
          subject.region === region &&
          subject.indicator === indicator &&
          subject.breakdown === breakdown &&
          stated.text === text,
      );
      expect([...new Set(found.map((finding) => finding.verdict))]).toEqual([verdict]);
    },
  );

  test("agree in most of what they say of themselves", () => {
    const { agrees, differs } = countVerdicts(all);
    expect(agrees).toBeGreaterThan(2 * differs);
  });
});
