import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { type Aim, aimsOf } from "./aims.ts";
import { type Lines, lake } from "./golden/lake.ts";
import type { Quantity } from "./targets/judgement.ts";

const indicators = `rank 位 rank lower no
debt 亿元 stock none yes
heads 万个 stock higher yes
rate % rate higher no`;

function aims(lines: Lines, indicator = "gdp", asOf = "2024-06"): Aim[] {
  const lookup = buildLookup(lake({ indicators, ...lines }));
  const series = lookup.series({ region: "lake", indicator, industry: "", breakdown: "" });
  return aimsOf(lookup, series, period(asOf));
}

const figures = (...years: string[]) => years.map((year) => `lake gdp - - ${year} 亿元`).join("\n");
const goal = (span: string, rest: string) => `lake gdp - - ${span} level ${rest} 亿元`;
const decimal = (one: Quantity | null) => (one === null ? "-" : toFixed(one.value, one.decimals));

/** The way of each aim: from its base, by the figure that is judged, to the goal. */
const ways = (lines: Lines, indicator?: string, asOf?: string) =>
  aims(lines, indicator, asOf).map(({ base, judgement: { rests, target } }) =>
    [
      base === null ? "-" : `${base.value} ${base.period}`,
      rests === null ? "-" : `${toFixed(rests.value, 0)} ${rests.period.text}`,
      `${target.value?.text} ${target.span.text}`,
    ].join(" > "),
  );

describe("aimsOf(lookup, series, asOf) goes", () => {
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
      ["100 2020 > - > 200 2025"],
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
      "from the base that the row names",
      {
        observations: figures("2020 100", "2021 120", "2022 130"),
        targets: goal("2025", "planned 2022-03 200").replace("亿元", "亿元 - - - 2020"),
      },
      ["100 2020 > 130 2022 > 200 2025"],
    ],
    [
      "to no goal that is set within the year before its end",
      { observations: figures("2023 130"), targets: goal("2024", "planned 2023-06 200") },
      [],
    ],
    [
      "to no goal that ends before the newest figure",
      { observations: figures("2019 90", "2023 130"), targets: goal("2022", "planned 2019-06 200") },
      [],
    ],
    [
      "to a goal that ends with the newest figure, at its end",
      { observations: figures("2019 90", "2022 130"), targets: goal("2022", "planned 2020-01 200") },
      ["90 2019 > 130 2022 > 200 2022"],
    ],
    [
      "to each year ahead, the nearest first",
      {
        observations: figures("2020 100", "2022 120"),
        targets: `${goal("2030", "planned 2021-03 300")}\n${goal("2025", "planned 2021-03 200")}`,
      },
      ["100 2020 > 120 2022 > 200 2025", "100 2020 > 120 2022 > 300 2030"],
    ],
    [
      "to the target of each tier that was set last",
      {
        observations: figures("2020 100", "2022 120"),
        targets: [
          goal("2025", "stretch 2021-01 300"),
          goal("2025", "planned 2021-01 200"),
          goal("2025", "planned 2021-03 210"),
        ].join("\n"),
      },
      ["100 2020 > 120 2022 > 210 2025", "100 2020 > 120 2022 > 300 2025"],
    ],
    [
      "by years alone: no part of one is a figure on the way of a flow",
      {
        observations: figures("2019-01/2019-06 40", "2020 100", "2022-01/2022-06 60"),
        targets: goal("2025", "planned 2021-03 200"),
      },
      ["100 2020 > - > 200 2025"],
    ],
    [
      "without a figure too: that none is there is told",
      { targets: goal("2025", "planned 2021-03 200") },
      ["- > - > 200 2025"],
    ],
    [
      "by the statement that is shown of each year",
      {
        observations: figures("2020 100", "2020 100.5", "2022 130", "2022 130.4").replaceAll(
          /(\.[45]) 亿元/g,
          "$1 亿元 - 2",
        ),
        targets: goal("2025", "planned 2021-03 200"),
      },
      ["100.5 2020 > 130 2022 > 200 2025"],
    ],
    ["nowhere without a target", { observations: figures("2020 100") }, []],
    [
      "to no target in words, nor one that is not decided",
      {
        observations: figures("2020 100"),
        targets: `lake gdp - - 2021/2025 level planned - - - - - - - - - 待下达
          lake gdp - - 2021/2025 words planned - - - - - - - - - 促稳提质`,
      },
      [],
    ],
  ])("%s", (_, lines, expected) => {
    expect(ways(lines)).toEqual(expected);
  });

  test("by any day of a stock, of which none is of the same part of its year", () => {
    const debt = (...rows: string[]) => rows.map((row) => `lake debt - - ${row} 亿元`).join("\n");
    const lines = {
      observations: debt("2020-06-30 100", "2022-06 130"),
      targets: "lake debt - - 2025 level planned 2021-01 90 亿元 - - - 2020",
    };
    expect(ways(lines, "debt")).toEqual(["- > 130 2022-06 > 90 2025"]);
  });
});

describe("aimsOf(lookup, series, asOf) has targets of several years of every kind", () => {
  const years = figures("2020 100", "2021 110", "2022 121", "2023 132");
  test.each<[string, string, string, string, string]>([
    ["an amount", "level committed - 700 亿元", "span-amount", "behind", "-"],
    ["growth", "growth committed - 40 %", "growth", "behind-so-far", "100 2020"],
    ["average growth", "average-growth committed - 9 %", "average-growth", "ahead-so-far", "100 2020"],
    ["a multiple", "multiple committed - 2 倍 - - - 2020", "multiple", "now-below", "100 2020"],
    [
      "a level at its end",
      "level committed - 180 亿元 - - end",
      "level-ahead",
      "acceleration-needed",
      "100 2020",
    ],
    ["a range", "level committed - 120 亿元 - 150 end", "range", "inside-so-far", "100 2020"],
  ])("%s", (_, rest, kind, verdict, base) => {
    const told = aims({ observations: years, targets: `lake gdp - - 2021/2025 ${rest}` }).map((one) => [
      one.judgement.kind,
      one.judgement.verdict,
      one.base === null ? "-" : `${one.base.value} ${one.base.period}`,
    ]);
    expect(told).toEqual([[kind, verdict, base]]);
  });

  test("a rank, which has a base, and no way and no pace", () => {
    const rank = (...rows: string[]) => rows.map((row) => `lake rank - - ${row} 位`).join("\n");
    const [one] = aims(
      { observations: rank("2020 6", "2023 4"), targets: rank("2025 level planned 2021-03 3") },
      "rank",
    );
    expect([one?.judgement.kind, one?.judgement.verdict, one?.base?.value]).toEqual([
      "rank",
      "behind-so-far",
      "6",
    ]);
    expect([one?.judgement.covered, one?.judgement.pace, one?.needed]).toEqual([null, null, null]);
  });

  test("a rate, of which no growth is needed", () => {
    const rate = (...rows: string[]) => rows.map((row) => `lake rate - - ${row} %`).join("\n");
    const [one] = aims(
      { observations: rate("2020 60", "2023 64"), targets: rate("2025 level planned 2021-03 70") },
      "rate",
    );
    // 4 of 10 points; (64/60)^(1/3) − 1 = 2.17 % of (70/60)^(1/5) − 1 = 3.13 % a year.
    expect([
      decimal(one?.judgement.covered ?? null),
      decimal(one?.judgement.pace ?? null),
      one?.needed,
    ]).toEqual(["40.0", "0.69", null]);
  });
});

describe("aimsOf(lookup, series, asOf) tells", () => {
  const one = (years: string[], targets: string, asOf?: string) => {
    const [aim] = aims({ observations: figures(...years), targets }, "gdp", asOf);
    return (
      aim && [
        aim.judgement.verdict,
        aim.judgement.reason,
        ...[aim.judgement.covered, aim.judgement.pace, aim.needed].map(decimal),
      ]
    );
  };

  test("how the way goes", () => {
    // 44 of 300; √1.44 − 1 over √√4 − 1; √(400 ÷ 144) − 1.
    expect(one(["2020 100", "2022 144"], goal("2024", "planned 2021-01 400"))).toEqual([
      "limited",
      null,
      "14.7",
      "0.48",
      "66.7",
    ]);
  });

  test("that nothing is left to grow in once the goal's year is over", () => {
    expect(one(["2020 100", "2022 144"], goal("2022", "planned 2020-06 150"))).toEqual([
      "missed",
      null,
      "-",
      "-",
      "-",
    ]);
  });

  test("a stock that is told of other days: where it is now, the way from the last before, no growth a year", () => {
    const observations = "lake debt - - 2022-06 150 亿元\nlake debt - - 2023-06 160 亿元";
    const at = (targets: string, asOf = "2023-12") => aims({ observations, targets }, "debt", asOf)[0];
    const set = at("lake debt - - 2030 level planned 2023-01 200 亿元 >=");
    expect([set?.base?.value, set?.judgement.verdict, set?.judgement.reason]).toEqual([
      ...["150", "now-below", "period-not-covered"],
    ]);
    expect(
      [set?.judgement.covered, set?.judgement.pace, set?.needed].map((one) => decimal(one ?? null)),
    ).toEqual([...["20.0", "-", "-"]]);
    const plain = at("lake debt - - 2030 level planned 2022-01 200 亿元 >=");
    expect([plain?.base, plain?.judgement.verdict, plain?.judgement.reason]).toEqual([
      null,
      "now-below",
      "no-base",
    ]);
    const alone = at("lake debt - - 2030 level planned 2024-01 200 亿元 >=", "2024-03");
    expect([alone?.base?.value, alone?.judgement.verdict, alone?.needed]).toEqual(["160", "not-due", null]);
  });

  test("what is needed from the base on where nothing is known since", () => {
    // The third root of 1.331, less 1; the span of the goal has not begun.
    expect(one(["2020 100"], goal("2023", "planned 2021-01 133.1"), "2021-06")).toEqual([
      "not-due",
      null,
      "-",
      "-",
      "10.0",
    ]);
  });

  test("no way and no pace from a base beyond the target, and why; but on which side the figure is now", () => {
    expect(one(["2020 250", "2022 260"], goal("2025", "planned 2021-01 200"))).toEqual([
      "now-above",
      "base-beyond-target",
      "-",
      "-",
      "-",
    ]);
    expect(one(["2020 250", "2022 190"], goal("2025", "planned 2021-01 200"))?.slice(0, 4)).toEqual([
      "now-below",
      "base-beyond-target",
      "-",
      "-",
    ]);
  });
});
