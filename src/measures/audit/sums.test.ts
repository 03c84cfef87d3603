import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

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
      name: "of targets may exceed the city's, since more may be handed down",
      targets:
        "lake gdp - - 2024 level planned - 20 亿元\nlower gdp - - 2024 level planned - 15 亿元\nupper gdp - - 2024 level planned - 9 亿元",
      finds: ["not-checkable 24.0000 (handed-down)"],
    },
    {
      name: "of targets agree where they make the city's",
      targets:
        "lake gdp - - 2024 level planned - 24 亿元\nlower gdp - - 2024 level planned - 15 亿元\nupper gdp - - 2024 level planned - 9 亿元",
      finds: ["agrees 24.0000"],
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
      name: "differs where two plans of one year are",
      targets:
        "lake gdp - - 2024 level planned - 130 亿元\nlake gdp - - 2024 level planned - 268.5 亿元 - - - - - - - p2",
      finds: ["differs 268.5000"],
    },
    {
      name: "is not held against a range",
      targets:
        "lake gdp - - 2024 level planned - 130 亿元\nlake gdp - - 2024 level planned - 268.5 亿元 - 300 - - - - - p2",
      finds: [],
    },
    {
      name: "is checked once for the same digits",
      observations: "lake gdp - - 2024 31.1 亿元 - p1\nlake gdp - - 2024 31.1 亿元 - p2",
      finds: [],
    },
  ]);
});
