import { describe } from "vitest";
import { holds } from "../golden/audit-cases.ts";

describe("shares of all parts", () => {
  const categories = (inside: string, outside: string) =>
    `lake gdp - origin-inside 2024 share - ${inside} %\nlake gdp - origin-outside 2024 share - ${outside} %`;
  const sectors = (a: string, b: string, c: string) =>
    `lake gdp primary - 2024 share - ${a} %\nlake gdp secondary - 2024 share - ${b} %\nlake gdp tertiary - 2024 share - ${c} %`;
  holds("sum-shares", [
    { name: "make 100 %", claims: categories("53", "47"), finds: ["agrees 1.0000"] },
    // 53.05 + 47.15 = 100.2 at most, 53.05 − 0.1 … = 100.0 at least: half a tenth each.
    {
      name: "are within rounding of it",
      claims: categories("53.0", "47.1"),
      finds: ["within-rounding 1.0010"],
    },
    { name: "are not beyond that", claims: categories("53.0", "47.2"), finds: ["differs 1.0020"] },
    { name: "are not below it either", claims: categories("53.0", "46.8"), finds: ["differs 0.9980"] },
    {
      name: "of three sectors make 100 %",
      claims: sectors("10.1", "50.2", "39.7"),
      finds: ["agrees 1.0000"],
    },
    // Three times half a tenth: 100.15 is the most.
    {
      name: "of three sectors are within rounding of it",
      claims: sectors("10.1", "50.3", "39.7"),
      finds: ["within-rounding 1.0010"],
    },
    { name: "of three sectors differ", claims: sectors("10.2", "50.3", "39.7"), finds: ["differs 1.0020"] },
    // Industries that a ledger knows may leave something over: below nine tenths nothing is said.
    { name: "of sectors that fall far short may lack some", claims: sectors("10", "40", "39"), finds: [] },
    {
      name: "of sectors at nine tenths do not",
      claims: sectors("10", "40", "40"),
      finds: ["differs 0.9000"],
    },
    {
      name: "take from the figures what no claim is made of: 10 of 100",
      observations:
        "lake gdp - - 2024 100.0 亿元\nlake gdp primary - 2024 10.0 亿元\nlake gdp secondary - 2024 50.0 亿元\nlake gdp tertiary - 2024 40.0 亿元",
      claims: "lake gdp secondary - 2024 share - 52.0 %\nlake gdp tertiary - 2024 share - 40.0 %",
      finds: ["differs 1.0200"],
    },
    {
      name: "of some that overlap with nothing cannot exceed 100 %",
      claims: "lake gdp primary - 2024 share - 60 %\nlake gdp tertiary - 2024 share - 50 %",
      finds: ["differs 1.1000"],
    },
    {
      name: "of some are not looked for below it",
      claims: "lake gdp primary - 2024 share - 60 %\nlake gdp tertiary - 2024 share - 30 %",
      finds: [],
    },
    {
      name: "of clusters may overlap",
      claims: "lake gdp toys - 2024 share - 60 %\nlake gdp furniture - 2024 share - 50 %",
      finds: [],
    },
    {
      name: "of categories that are not all of a scheme are not looked for",
      claims: "lake gdp - size-100m-up 2024 share - 60 %\nlake gdp - size-50m-up 2024 share - 80 %",
      finds: [],
    },
    {
      name: "of two wholes are not mixed",
      claims:
        "lake gdp primary - 2024 share - 60 %\nlake gdp tertiary - 2024 share region=lake;industry=industry 50 %",
      finds: [],
    },
    {
      name: "of two periods are not mixed",
      claims: "lake gdp primary - 2024 share - 60 %\nlake gdp tertiary - 2023 share - 50 %",
      finds: [],
    },
    {
      name: "within a category are of that category where the total is not stated",
      observations: "lake gdp - start-new 2024 7.65 亿元",
      claims:
        "lake gdp primary start-new 2024 share - 22.0 %\nlake gdp secondary start-new 2024 share - 62.4 %\nlake gdp tertiary start-new 2024 share - 15.7 %",
      finds: ["within-rounding 1.0010"],
    },
  ]);
});

describe("contributions and pulls of all parts", () => {
  const values =
    "lake gdp - - 2024 23.94 亿元\nlake gdp primary - 2024 0.27 亿元\nlake gdp secondary - 2024 21.43 亿元\nlake gdp tertiary - 2024 2.24 亿元";
  const growths =
    "lake gdp - - 2024 growth - 13.1 %\nlake gdp primary - 2024 growth - -4.4 %\nlake gdp secondary - 2024 growth - 13.9 %\nlake gdp tertiary - 2024 growth - 8.4 %";
  const two = (claim: string, a: string, b: string) =>
    `lake gdp secondary - 2024 ${claim} - ${a}\nlake gdp tertiary - 2024 ${claim} - ${b}`;

  // The first sector: 0.27 × −0.044 ÷ 0.956 = −0.01243 of 2.77288, −0.448 %; of 21.1671, −0.0587 points.
  holds("sum-contributions", [
    {
      name: "make 100 % with what the figures give of the rest: 97.3 + 6.5 − 0.45",
      observations: values,
      claims: `${growths}\n${two("contribution", "97.3 %", "6.5 %")}`,
      finds: ["differs 1.0335"],
    },
    {
      name: "are within rounding of it: 94.2 + 6.3 − 0.45",
      observations: values,
      claims: `${growths}\n${two("contribution", "94.2 %", "6.3 %")}`,
      finds: ["within-rounding 1.0005"],
    },
    {
      name: "of some may exceed 100 %, since another may be below zero",
      claims: two("contribution", "97.3 %", "6.5 %"),
      finds: [],
    },
  ]);

  holds("sum-pulls", [
    {
      name: "make the growth of the whole: 12.8 + 0.9 − 0.06 is not 13.1",
      observations: values,
      claims: `${growths}\n${two("pull", "12.8 个百分点", "0.9 个百分点")}`,
      finds: ["differs 0.1364"],
    },
    {
      name: "are within rounding of it: 12.3 + 0.8 − 0.06",
      observations: values,
      claims: `${growths}\n${two("pull", "12.3 个百分点", "0.8 个百分点")}`,
      finds: ["within-rounding 0.1304"],
    },
    {
      name: "are not looked for where the growth of the whole is not stated",
      observations: values,
      claims: two("pull", "12.8 个百分点", "0.9 个百分点"),
      finds: [],
    },
  ]);
});

describe("growth of a whole and of its parts", () => {
  const growths = (whole: string, a: string, b: string) =>
    `lake gdp - - 2024 growth - ${whole} %\nlake gdp - start-new 2024 growth - ${a} %\nlake gdp - start-continued 2024 growth - ${b} %`;
  const values =
    "lake gdp - - 2024 22.8 亿元\nlake gdp - start-new 2024 13.24 亿元\nlake gdp - start-continued 2024 9.58 亿元";
  const output = (text: string) => text.replaceAll("gdp", "output");
  holds("growth-of-parts", [
    { name: "lies among theirs", claims: growths("30.3", "7", "89"), finds: ["agrees 0.3030"] },
    { name: "at the lowest of them", claims: growths("7.0", "7.0", "89"), finds: ["agrees 0.0700"] },
    {
      name: "is within rounding just below",
      claims: growths("6.9", "7.0", "89"),
      finds: ["within-rounding 0.0700"],
    },
    { name: "differs below", claims: growths("6.8", "7.0", "89"), finds: ["differs 0.0700"] },
    { name: "differs above", claims: growths("90", "7", "88"), finds: ["differs 0.8800"] },
    // 13.24 ÷ 1.07 + 9.58 ÷ 1.89 = 12.3738 + 5.0688 = 17.4426; 22.82 ÷ 17.4426 = 1.3083; 7 ± 0.5 and 89 ± 0.5: 30.2 to 31.5.
    {
      name: "is what they make together by their figures",
      observations: values,
      claims: growths("30.8", "7", "89"),
      finds: ["agrees 0.3083"],
    },
    {
      name: "is within rounding of that",
      observations: values,
      claims: growths("30.3", "7", "89"),
      finds: ["within-rounding 0.3083"],
    },
    {
      name: "differs from it",
      observations: values,
      claims: growths("30.0", "7", "89"),
      finds: ["differs 0.3083"],
    },
    {
      name: "on another basis than the figures need only lie among theirs",
      observations: output(values),
      indicators: "output 亿元 flow higher yes stated comparable current",
      claims: output(growths("30.0", "7", "89")),
      finds: ["agrees 0.3000"],
    },
    {
      name: "is not looked for where a part's growth is not stated",
      claims: "lake gdp - - 2024 growth - 90 %\nlake gdp - start-new 2024 growth - 7 %",
      finds: [],
    },
    {
      name: "is not looked for where parts do not add up: means may lie outside",
      claims: growths("90", "7", "88").replaceAll("gdp", "income"),
      finds: [],
    },
    {
      name: "is not looked for among sectors that may leave something over",
      claims:
        "lake gdp - - 2024 growth - 90 %\nlake gdp primary - 2024 growth - 7 %\nlake gdp secondary - 2024 growth - 8 %\nlake gdp tertiary - 2024 growth - 9 %",
      finds: [],
    },
  ]);
});
