import { describe } from "vitest";
import { holds, parts } from "../golden/audit-cases.ts";

describe("a part under another indicator", () => {
  const indicators = "started 个 flow higher yes";
  const share = "lake started - - 2023 share indicator=projects 50 %";
  const both = (started: string, projects: string) =>
    `lake started - - 2024 ${started} 个\nlake projects - - 2024 ${projects} 个`;
  holds("part-above", [
    {
      name: "that a share says is one cannot be more in another year",
      observations: both("11", "10"),
      indicators,
      claims: share,
      finds: ["differs 11.0000"],
    },
    {
      name: "may be all of it",
      observations: both("10", "10"),
      indicators,
      claims: share,
      finds: ["agrees 10.0000"],
    },
    {
      name: "may be more within rounding",
      observations: "lake spent - - 2024 10.1 亿元\nlake gdp - - 2024 10 亿元",
      indicators: "spent 亿元 flow higher yes",
      claims: "lake spent - - 2023 share indicator=gdp 50 %",
      finds: ["agrees 10.1000"],
    },
    {
      name: "of at most so much proves nothing",
      observations: both("11", "10").replace("11 个", "11 个 <="),
      indicators,
      claims: share,
      finds: ["agrees 11.0000"],
    },
    {
      name: "is not told again where its share itself is stated",
      observations: both("11", "10"),
      indicators,
      claims: share.replace("2023", "2024"),
      finds: [],
    },
    { name: "is one only where the ledger says so", observations: both("11", "10"), indicators, finds: [] },
    {
      name: "is one in other places too",
      observations: both("11", "10").replaceAll("lake", "upper"),
      indicators,
      claims: share,
      finds: ["differs 11.0000"],
    },
    {
      name: "of a whole with other columns is one for those columns alone",
      observations:
        "lake started toys - 2024 11 个\nlake started furniture - 2024 11 个\nlake projects - - 2024 10 个",
      indicators,
      claims: "lake started toys - 2023 share indicator=projects;industry= 50 %",
      finds: ["differs 11.0000"],
    },
  ]);
});

describe("a single part of the same indicator", () => {
  holds("part-above", [
    {
      name: "that is more than its whole",
      observations: parts("10.2 亿元", "10.0 亿元"),
      finds: ["differs 10.2000"],
    },
    {
      name: "may be so within rounding",
      observations: "lake gdp - origin-inside 2024 10.1 亿元\nlake gdp - - 2024 10.0 亿元",
      finds: [],
    },
    {
      name: "of an industry",
      observations: "lake gdp toys - 2024 11 亿元\nlake gdp - - 2024 9 亿元",
      finds: ["differs 11.0000"],
    },
    {
      name: "of a place",
      observations: "upper gdp - - 2024 11 亿元\nlake gdp - - 2024 9 亿元",
      finds: ["differs 11.0000"],
    },
    {
      name: "of a target is not: more may be handed down",
      targets: "upper gdp - - 2024 level planned - 11 亿元\nlake gdp - - 2024 level planned - 9 亿元",
      finds: [],
    },
    {
      name: "of what does not add up is none",
      observations: "lake income toys - 2024 11 万元\nlake income - - 2024 9 万元",
      finds: [],
    },
    {
      name: "of a category that is no part of its scheme's whole is none",
      observations: "lake gdp - size-100m-up 2024 11 亿元\nlake gdp - - 2024 9 亿元",
      finds: [],
    },
  ]);
});
