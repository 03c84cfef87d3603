import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { lookUp } from "../ledger/lookup.ts";
import { aimsOf } from "./aims.ts";
import { type Lines, lake } from "./golden/lake.ts";
import type { Result } from "./result.ts";

const indicators = "rank 位 rank lower no\ndebt 亿元 stock none yes";

function aims(lines: Lines, indicator = "gdp") {
  const lookup = lookUp(lake({ indicators, ...lines }));
  return aimsOf(lookup.ledger, lookup.series({ region: "lake", indicator, industry: "", breakdown: "" }));
}

const figures = (...years: string[]) => years.map((year) => `lake gdp - - ${year} 亿元`).join("\n");
const goal = (span: string, rest: string) => `lake gdp - - ${span} level ${rest} 亿元`;
const told = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);

/** The way of each aim: from figure (period) by figure (period) to goal (period). */
const ways = (lines: Lines, indicator?: string) =>
  aims(lines, indicator).map(({ baseline, current, goal: end }) =>
    [baseline, current, end].map(({ text, period }) => `${text} ${period.text}`).join(" > "),
  );

describe("aimsOf(ledger, series) goes", () => {
  test.each<[string, Lines, string[]]>([
    [
      "from the last figure before the target was set, by the newest one",
      {
        observations: figures("2018 80", "2019 90", "2020 100", "2021 120", "2022 130"),
        targets: goal("2025", "planned 2021-03 200"),
      },
      ["100 2020 > 130 2022 > 200 2025"],
    ],
    [
      "from the figure that ends the day before the target was set",
      { observations: figures("2019 90", "2020 100"), targets: goal("2025", "planned 2021-01-01 200") },
      ["100 2020 > 100 2020 > 200 2025"],
    ],
    [
      "from no figure that ends on the day on which it was set",
      { observations: figures("2019 90", "2020 100"), targets: goal("2025", "planned 2020-12-31 200") },
      ["90 2019 > 100 2020 > 200 2025"],
    ],
    [
      "from the first figure where all are later than the target",
      { observations: figures("2021 120", "2022 130"), targets: goal("2025", "planned 2020-03 200") },
      ["120 2021 > 130 2022 > 200 2025"],
    ],
    [
      "from the first figure where the target has no date",
      { observations: figures("2021 120", "2022 130"), targets: goal("2025", "planned - 200") },
      ["120 2021 > 130 2022 > 200 2025"],
    ],
    [
      "to a goal two years ahead",
      { observations: figures("2022 130"), targets: goal("2024", "planned - 200") },
      ["130 2022 > 130 2022 > 200 2024"],
    ],
    [
      "to no goal of next year",
      { observations: figures("2023 130"), targets: goal("2024", "planned - 200") },
      [],
    ],
    [
      "to no goal that ends before the newest figure",
      { observations: figures("2019 90", "2023 130"), targets: goal("2022", "planned - 200") },
      [],
    ],
    [
      "to a goal that ends with the newest figure",
      { observations: figures("2019 90", "2022 130"), targets: goal("2022", "planned - 200") },
      ["90 2019 > 130 2022 > 200 2022"],
    ],
    [
      "to each year ahead, the nearest first",
      {
        observations: figures("2020 100"),
        targets: `${goal("2025", "planned - 200")}\n${goal("2022", "planned - 130")}`,
      },
      ["100 2020 > 100 2020 > 130 2022", "100 2020 > 100 2020 > 200 2025"],
    ],
    [
      "to the main tier of a year, the one set last",
      {
        observations: figures("2020 100"),
        targets: [
          goal("2025", "stretch - 300"),
          goal("2025", "planned - 200"),
          goal("2025", "planned 2021-03 210"),
        ].join("\n"),
      },
      ["100 2020 > 100 2020 > 210 2025"],
    ],
    [
      "by years alone: no part of one is a figure or a goal of it",
      {
        observations: figures("2019-01/2019-06 40", "2020 100", "2022-01/2022-06 60"),
        targets: `${goal("2025-01/2025-06", "planned - 90")}\n${goal("2025", "planned - 200")}`,
      },
      ["100 2020 > 100 2020 > 200 2025"],
    ],
    ["nowhere without a figure", { targets: goal("2025", "planned - 200") }, []],
    [
      "nowhere with parts of years alone",
      { observations: figures("2020-01/2020-06 40"), targets: goal("2025", "planned - 200") },
      [],
    ],
    [
      "to no target of growth",
      { observations: figures("2020 100"), targets: "lake gdp - - 2025 growth planned - 8 %" },
      [],
    ],
    [
      "by the statement that is shown of each year",
      {
        observations: figures("2020 100", "2020 100.5", "2022 130", "2022 130.5").replaceAll(
          /(\.5) 亿元/g,
          "$1 亿元 - 2",
        ),
        targets: goal("2025", "planned - 200"),
      },
      ["100.5 2020 > 130.5 2022 > 200 2025"],
    ],
  ])("%s", (_, lines, expected) => {
    expect(ways(lines)).toEqual(expected);
  });

  test("by any day of a stock, but no span of days", () => {
    const debt = (...rows: string[]) => rows.map((row) => `lake debt - - ${row} 亿元`).join("\n");
    const lines = {
      observations: debt("2020-06-30 100", "2022-06 130"),
      targets: debt("2025 level planned - 90", "2024/2025 level planned - 80"),
    };
    expect(ways(lines, "debt")).toEqual(["100 2020-06-30 > 130 2022-06 > 90 2025"]);
  });
});

describe("aimsOf(ledger, series) tells", () => {
  const one = (years: string[], targets: string) => {
    const [aim] = aims({ observations: figures(...years), targets });
    return aim && [aim.observed, aim.pace.result, aim.covered, aim.required].map(told);
  };

  test("how the way goes", () => {
    // √1.44 − 1 over √√4 − 1; 44 of 300; 400 ÷ 144 in two years.
    expect(one(["2020 100", "2022 144"], goal("2024", "planned - 400"))).toEqual([
      "0.200",
      "0.483",
      "0.147",
      "0.667",
    ]);
  });

  test("that nothing is left to grow in once the goal's year has come", () => {
    expect(one(["2020 100", "2022 144"], goal("2022", "planned - 150"))?.[3]).toBe("nothing-left");
  });

  test("nothing of the way where nothing is known since its beginning", () => {
    expect(one(["2020 100"], goal("2022", "planned - 121"))).toEqual([
      "too-few-years",
      "too-few-years",
      "too-few-years",
      "0.100",
    ]);
  });
});
