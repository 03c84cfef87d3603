import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { type Lines, lake } from "../golden/lake.ts";
import type { Result } from "../result.ts";
import { industryStructures } from "./industry-structure.ts";

const told = (result: Result) =>
  result.kind === "value" ? result.bound + toFixed(result.value, 3) : result.reason;
/** `region industry period value`, each 亿元. */
const rows = (...cells: string[]) =>
  cells
    .map((cell) => cell.split(" "))
    .map(
      ([region, industry, at, value, ...rest]) =>
        `${region} gdp ${industry} - ${at} ${value} 亿元 ${rest.join(" ")}`,
    )
    .join("\n");
const found = (lines: Lines, industry = "primary") => industryStructures(buildLookup(lake(lines)), industry);

/** Each structure: where and when, then its places with figure, share and quotient. */
const structures = (observations: string, industry?: string) =>
  found({ observations }, industry).map(({ region, subject, period, places }) => [
    `${region.id} ${[subject.indicator, subject.breakdown].filter(Boolean).join(" ")} ${period.text}`,
    ...places.map(({ place, figure, share, quotient }) =>
      [place.id, figure.text, told(share), told(quotient)].join(" "),
    ),
  ]);

describe("industryStructures(lookup, industry) gives", () => {
  test.each<[string, string, string[][]]>([
    [
      "places at the newest of their commonest periods, the largest first",
      rows(
        ...["isle primary 2022 9", "lower primary 2022 8", "isle primary 2023 10", "lower primary 2023 30"],
        "isle primary 2024 50",
      ),
      [["lake gdp 2023", "lower 30 0.750 no-observation", "isle 10 0.250 no-observation"]],
    ],
    ["no place alone", rows("isle primary 2024 9"), []],
    ["no two places of different years", rows("isle primary 2024 9", "lower primary 2023 9"), []],
    [
      "members of a group as places of what the group is in",
      rows("park-a primary 2024 10", "isle primary 2024 30"),
      [["lake gdp 2024", "isle 30 0.750 no-observation", "park-a 10 0.250 no-observation"]],
    ],
    [
      "each breakdown apart",
      [
        rows("isle primary 2024 10", "lower primary 2024 10"),
        "isle gdp primary origin-inside 2024 3 亿元\nlower gdp primary origin-inside 2024 1 亿元",
      ].join("\n"),
      [
        ["lake gdp 2024", "isle 10 0.500 no-observation", "lower 10 0.500 no-observation"],
        ["lake gdp origin-inside 2024", "isle 3 0.750 no-observation", "lower 1 0.250 no-observation"],
      ],
    ],
    [
      "nothing that does not add up",
      "isle income primary - 2024 3 万元\nlower income primary - 2024 1 万元",
      [],
    ],
    [
      "location quotients where the totals are known",
      rows(
        ...["isle primary 2024 30", "isle - 2024 60", "lower primary 2024 10", "lower - 2024 40"],
        ...["lake primary 2024 40", "lake - 2024 100"],
      ),
      // 30 ÷ 60 and 10 ÷ 40 against 40 ÷ 100.
      [["lake gdp 2024", "isle 30 0.750 1.250", "lower 10 0.250 0.625"]],
    ],
  ])("%s", (_, observations, expected) => {
    expect(structures(observations)).toEqual(expected);
  });

  test("shares of a sum that is bounded or estimated as its parts are", () => {
    const [one] = found({
      observations: rows("isle primary 2024 30 >=", "lower primary 2024 10 - - report-2024 E"),
    });
    expect(one?.places.map(({ share }) => [told(share), "estimated" in share && share.estimated])).toEqual([
      ["bound-only", false],
      ["<=0.250", true],
    ]);
  });

  test("a sum written with as many decimals as its parts, at least two", () => {
    const sum = (...values: string[]) => {
      const observations = rows(
        ...values.map((value, i) => `${i === 0 ? "isle" : "lower"} primary 2024 ${value}`),
      );
      const share = found({ observations })[0]?.places[0]?.share;
      return share?.inputs.find(({ role }) => role === "whole")?.value;
    };
    expect(sum("30", "10")).toBe("40.00");
    expect(sum("30.5", "10.125")).toBe("40.625");
  });
});

describe("industryStructures(lookup, industry) gives the parts of a change", () => {
  const years = (region: string, industry: string, then: string, now: string) => [
    `${region} ${industry} 2023 ${then}`,
    `${region} ${industry} 2024 ${now}`,
  ];
  const lake2 = [...years("lake", "primary", "20", "22"), ...years("lake", "secondary", "80", "99")];
  const isle = [...years("isle", "primary", "10", "15"), ...years("isle", "secondary", "40", "45")];
  const lower = ["lower primary 2024 5"];

  const shifts = (...cells: string[]) =>
    found({ observations: rows(...cells) })[0]?.places.map(
      ({ place, shift }) =>
        `${place.id} ${shift === null ? "-" : [shift.national, shift.mix, shift.local, shift.change].map(told).join(" ")}`,
    );

  // The lake's two industries grew by 21 %, its primary sector by 10 %: 10 · 21 %, 10 · (10 − 21) %, 5 − 1.
  test("where place and region have the industry and its siblings in both years", () => {
    expect(shifts(...lake2, ...isle, ...lower)).toEqual(["isle 2.100 -1.100 4.000 5.000", "lower -"]);
  });

  test.each<[string, string]>([
    ["the year before of the place", "isle secondary 2023 40"],
    ["the year before of the place's own", "isle primary 2023 10"],
    ["the place's sibling", "isle secondary 2024 45"],
  ])("not without %s", (_, missing) => {
    const cells = [...lake2, ...isle, ...lower].filter((cell) => cell !== missing);
    expect(shifts(...cells)).toEqual(["isle -", "lower -"]);
  });

  test.each<[string, string]>([
    ["the year before of the region's industry", "lake primary 2023 20"],
    ["the region's industry", "lake primary 2024 22"],
    ["a second industry of the region in the year before", "lake secondary 2023 80"],
    ["a second industry of the region", "lake secondary 2024 99"],
  ])("not without %s", (_, missing) => {
    const cells = [...lake2, ...isle, ...lower].filter((cell) => cell !== missing);
    expect(shifts(...cells)).toEqual(["isle -", "lower -"]);
  });

  test("among official industries of one parent: no cluster, none under another", () => {
    const more = [...years("lake", "industry", "70", "90"), ...years("isle", "industry", "30", "40")];
    expect(shifts(...lake2, ...isle, ...lower, ...more)).toEqual([
      "isle 2.100 -1.100 4.000 5.000",
      "lower -",
    ]);
    const clusters = [
      ...["toys", "furniture"].flatMap((id) => years("lake", id, "20", "22")),
      ...["toys", "furniture"].flatMap((id) => years("isle", id, "10", "15")),
      "lower toys 2024 5",
    ];
    const [one] = found({ observations: rows(...clusters) }, "toys");
    expect(one?.places.map(({ shift }) => shift)).toEqual([null, null]);
  });
});
