import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { type Lines, lake } from "./golden/lake.ts";
import type { None, Result } from "./result.ts";
import { inOwnUnit, latestStanding, standing } from "./standing.ts";
import { periodsOf, statements } from "./statements.ts";
import { type Told, told } from "./told.ts";

const GDP = { region: "lake", indicator: "gdp", industry: "", breakdown: "" };

/** The series of one thing in a ledger of these lines. */
function seriesIn(lines: Lines, key: Partial<typeof GDP> = {}) {
  const lookup = buildLookup(lake(lines));
  return { lookup, ledger: lookup.ledger, series: lookup.series({ ...GDP, ...key }) };
}

function standingIn(lines: Lines, at: string, key: Partial<typeof GDP> = {}) {
  const { lookup, series } = seriesIn(lines, key);
  return standing(lookup, series, period(at));
}

const printed = (result: Result) => (result.kind === "value" ? toFixed(result.value, 3) : result.reason);
const printedClaim = (claim: Told | null) => claim && `${claim.origin} ${printed(claim.result)}`;

describe("statements(ledger, series, at) shows first", () => {
  const sources = `
    old 2024-06
    day-before 2025-01-19
    same-day 2025-01-20
    day-after 2025-01-21
    undated`;
  const shown = (...rows: string[]) => {
    const observations = rows.map((row) => `lake gdp - - 2024 ${row}`).join("\n");
    const { ledger, series } = seriesIn({ observations, sources });
    return statements(ledger, series, period("2024")).map(({ value, source }) => `${value} ${source}`);
  };

  // `report-2024` is of 20 January 2025.
  test.each<[string, string[], string[]]>([
    [
      "the newest source",
      ["22.3 亿元 - 1 day-after", "22.1 亿元 - 1 report-2024", "22.2 亿元 - 1 old"],
      ["22.3 day-after", "22.1 report-2024", "22.2 old"],
    ],
    [
      "the newest source, wherever it stands",
      ["22.2 亿元 - 1 old", "22.1 亿元 - 1 report-2024", "22.3 亿元 - 1 day-after"],
      ["22.3 day-after", "22.1 report-2024", "22.2 old"],
    ],
    [
      "the source of a day later, though it says less",
      ["22.345 亿元 - 1 report-2024", "22 亿元 >= 1 day-after"],
      ["22 day-after", "22.345 report-2024"],
    ],
    [
      "the source of a day earlier last, though it says more",
      ["22 亿元 >= 1 report-2024", "22.345 亿元 - 1 day-before"],
      ["22 report-2024", "22.345 day-before"],
    ],
    [
      "a source with a date before one without",
      ["22.345 亿元 - 1 undated", "22 亿元 >= 1 old"],
      ["22 old", "22.345 undated"],
    ],
    [
      "an exact figure before a bound of the same day",
      ["22.345 亿元 >= 1 report-2024", "22 亿元 - 1 same-day"],
      ["22 same-day", "22.345 report-2024"],
    ],
    [
      "of two bounds the one with more digits",
      ["22 亿元 >= 1 report-2024", "22.3 亿元 ~ 1 same-day"],
      ["22.3 same-day", "22 report-2024"],
    ],
    [
      "the figure with more digits",
      ["22 亿元 - 1 report-2024", "22.3 亿元 - 2 report-2024", "22.34 亿元 - 3 report-2024"],
      ["22.34 report-2024", "22.3 report-2024", "22 report-2024"],
    ],
    [
      "digits that tell something: noughts in front are none",
      ["0.0012 亿元 - 1 report-2024", "12.5 万元 - 2 report-2024"],
      ["12.5 report-2024", "0.0012 report-2024"],
    ],
    [
      "the sign is no digit",
      ["12 亿元 - 1 report-2024", "-34 亿元 - 2 report-2024"],
      ["12 report-2024", "-34 report-2024"],
    ],
    [
      "the first, where nothing tells them apart",
      ["22.3 亿元 - 1 same-day", "22.4 亿元 - 1 report-2024"],
      ["22.3 same-day", "22.4 report-2024"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(shown(...rows)).toEqual(expected);
  });

  test("rows of that period alone, wherever it stands among others", () => {
    const observations = [2021, 2022, 2022, 2023, 2024, 2024].map(
      (year, i) => `lake gdp - - ${year} ${10 + i} 亿元 - ${i}`,
    );
    const { ledger, series } = seriesIn({ observations: observations.join("\n") });
    const at = (year: string) => statements(ledger, series, period(year)).map(({ value }) => value);
    expect(["2020", "2021", "2022", "2023", "2024", "2025"].map(at)).toEqual([
      [],
      ["10"],
      ["11", "12"],
      ["13"],
      ["14", "15"],
      [],
    ]);
  });
});

describe("standing(lookup, series, at)", () => {
  test("shows the first statement and keeps the others", () => {
    const one = standingIn(
      { observations: "lake gdp - - 2024 22 亿元 - 1\nlake gdp - - 2024 22.3 亿元 - 2" },
      "2024",
    );
    expect([one.actual?.text, one.observation?.locator, one.others.map(({ value }) => value)]).toEqual([
      "22.3",
      "2",
      ["22"],
    ]);
  });

  test("has no figure where only a target or a claim speaks", () => {
    const one = standingIn({ targets: "lake gdp - - 2024 level committed - 40 亿元" }, "2024");
    expect([one.actual, one.observation, one.others, one.target?.text]).toEqual([null, null, [], "40"]);
    expect(printed(one.completion)).toBe("no-observation");
  });

  const level = (span: string, value: number, rest = "committed -") =>
    `lake gdp - - ${span} level ${rest} ${value} 亿元`;

  test.each<[string, string[], string | undefined]>([
    ["the target of the year that holds it", [level("2024", 40)], "40"],
    ["the shortest span that holds it", [level("2021/2025", 200), level("2024", 40)], "40"],
    ["a span that begins with it", [level("2024-01/2024-06", 20)], "20"],
    ["a span that ends with it", [level("2023-02/2024-04", 45)], "45"],
    ["no span that begins a month later", [level("2024-02/2024-12", 38)], undefined],
    ["no span that ends a month earlier", [level("2024-01/2024-03", 9)], undefined],
    ["no target of growth", ["lake gdp - - 2024 growth committed - 8 %"], undefined],
    [
      "the committed target before the planned and the stretch",
      [level("2024", 60, "stretch -"), level("2024", 50, "planned -"), level("2024", 40)],
      "40",
    ],
    [
      "the planned target before the stretch",
      [level("2024", 60, "stretch -"), level("2024", 50, "planned -")],
      "50",
    ],
    ["the one set last by its end", [level("2024", 40), level("2024", 44, "committed 2024-04-30")], "44"],
    [
      "none that was set a day after its end",
      [level("2024", 40), level("2024", 44, "committed 2024-05-01")],
      "40",
    ],
  ])("goes by %s", (_, targets, expected) => {
    const lines = { observations: "lake gdp - - 2024-01/2024-04 10 亿元", targets: targets.join("\n") };
    expect(standingIn(lines, "2024-01/2024-04").target?.text).toBe(expected);
  });

  test("judges by the main target and by the stretch", () => {
    const one = standingIn(
      {
        observations: "lake gdp - - 2024-01/2024-06 10 亿元\nlake gdp - - 2023-01/2023-06 8 亿元",
        targets: `${level("2024", 40)}\n${level("2024", 80, "stretch -")}`,
      },
      "2024-01/2024-06",
    );
    // 10 ÷ 40 and 10 ÷ 80; 6 of 12 months; 0.25 − 0.5 is more than 15 points short; 10 ÷ 8 − 1.
    expect([one.completion, one.stretchCompletion, one.schedule, one.ahead, one.growth].map(printed)).toEqual(
      ["0.250", "0.125", "0.500", "-0.250", "0.250"],
    );
    expect(one.band).toBe("far-behind");
  });

  test("judges by what was set by the later of its end and the cut-off", () => {
    const targets = [level("2024", 40), level("2024", 44, "committed 2024-09-30")].join("\n");
    const { lookup, series } = seriesIn({ observations: "lake gdp - - 2024-01/2024-06 10 亿元", targets });
    const target = (asOf: string) =>
      standing(lookup, series, period("2024-01/2024-06"), period(asOf)).target?.text;
    expect([target("2024-03"), target("2024-08"), target("2024-09")]).toEqual(["40", "40", "44"]);
  });

  test("has no chief target where all are stretched for", () => {
    const targets = [level("2024-01/2024-06", 20, "stretch -"), level("2024", 60, "stretch -")].join("\n");
    const one = standingIn(
      { observations: "lake gdp - - 2024-01/2024-06 10 亿元", targets },
      "2024-01/2024-06",
    );
    expect([one.chief, one.stretch?.row.value, one.target?.text]).toEqual([null, "60", "60"]);
  });

  test("goes by the first target of the cut-off where none holds the period", () => {
    const targets = [level("2024-07/2024-12", 20, "planned -"), level("2024-Q4", 10)].join("\n");
    const { lookup, series } = seriesIn({ observations: "lake gdp - - 2024-Q1 10 亿元", targets });
    expect(standing(lookup, series, period("2024-Q1"), period("2024-10")).target?.text).toBe("10");
  });

  test("has no band for growth that was reached", () => {
    const lines = {
      observations: "lake gdp - - 2023 100 亿元\nlake gdp - - 2024 110 亿元",
      targets: "lake gdp - - 2024 growth committed - 8 %",
    };
    const one = standingIn(lines, "2024");
    expect([one.chief?.judgement.verdict, one.band]).toEqual(["met", null]);
  });

  test("has no growth where none is told", () => {
    const lines = {
      indicators: "fund 亿元 flow higher yes none",
      observations: "lake fund - - 2023 100 亿元\nlake fund - - 2024 110 亿元",
    };
    expect(printed(standingIn(lines, "2024", { indicator: "fund" }).growth)).toBe("growth-not-told");
  });

  test("takes the first of two claims, and what another indicator states", () => {
    const twice = "lake gdp - - 2024 growth - 8.5 % - p1\nlake gdp - - 2024 growth - 9 % - p2";
    expect(printedClaim(standingIn({ claims: twice }, "2024").statedGrowth)).toBe("stated 0.085");
    const lines = {
      indicators: "trade-growth % rate higher no\ntrade 亿元 flow higher yes stated - - trade-growth",
      observations: "lake trade - - 2024 10 亿元\nlake trade-growth - - 2024 5 %",
    };
    expect(printedClaim(standingIn(lines, "2024", { indicator: "trade" }).statedGrowth)).toBe("stated 0.050");
    expect(standingIn(lines, "2023", { indicator: "trade" }).statedGrowth).toBeNull();
  });

  test("has no stretch completion without a stretch target", () => {
    const one = standingIn({ observations: "lake gdp - - 2024 10 亿元", targets: level("2024", 40) }, "2024");
    expect(printed(one.stretchCompletion)).toBe("no-target");
  });

  test("goes by the year in which the period ends where there is no target", () => {
    expect(
      printed(
        standingIn({ observations: "lake gdp - - 2024-01/2024-03 5 亿元" }, "2024-01/2024-03").schedule,
      ),
    ).toBe("0.250");
  });

  const claims = (...said: string[]) => said.map((one) => `lake gdp - - 2024 ${one}`).join("\n");

  test("goes by a stated completion where ours has no value", () => {
    const lines = { claims: claims("completion - 90 %") };
    const one = standingIn(lines, "2024");
    expect([printedClaim(one.statedCompletion), printed(one.ahead), one.band]).toEqual([
      "stated 0.900",
      "-0.100",
      "behind",
    ]);
  });

  test("holds no stated share of what may not be exceeded to the calendar: nothing is ahead of a ceiling", () => {
    const at = "2024-01/2024-06";
    const lines = {
      indicators: "accidents 个 flow lower yes",
      claims: `lake accidents - - ${at} completion - 90 %`,
    };
    const one = standingIn(lines, at, { indicator: "accidents" });
    expect([printedClaim(one.statedCompletion), printed(one.ahead), one.band]).toEqual([
      "stated 0.900",
      "no-target",
      null,
    ]);
  });

  test("goes by our completion where both are there", () => {
    const at = "2024-01/2024-06";
    const lines = {
      observations: `lake gdp - - ${at} 20 亿元`,
      targets: level("2024", 40),
      claims: `lake gdp - - ${at} completion - 90 %`,
    };
    const one = standingIn(lines, at);
    expect([printedClaim(one.statedCompletion), printed(one.ahead), one.band]).toEqual([
      "stated 0.900",
      "0.000",
      "ahead",
    ]);
  });

  test.each([
    ["40", "ahead"],
    ["39.9", null],
  ])("has no distance from the schedule when the year is over: %s of 40", (value, band) => {
    const one = standingIn(
      { observations: `lake gdp - - 2024 ${value} 亿元`, targets: level("2024", 40) },
      "2024",
    );
    expect([printed(one.schedule), printed(one.ahead), one.band]).toEqual(["1.000", "span-over", band]);
  });

  test("takes a claim of its own period, kind and usual base alone", () => {
    const said = [
      "lake gdp - - 2023 growth - 3 %",
      "lake gdp - - 2024 completion - 95 %",
      "lake gdp - - 2024 growth period=2020 40 %",
      "lake gdp - - 2024 growth - 8.5 %",
    ];
    const one = standingIn({ claims: said.join("\n") }, "2024");
    expect([printedClaim(one.statedGrowth), one.statedGrowth?.claim?.value]).toEqual(["stated 0.085", "8.5"]);
    expect(standingIn({ claims: said.slice(0, 3).join("\n") }, "2024").statedGrowth).toBeNull();
  });

  test("has no stated growth where it is stated in times", () => {
    expect(standingIn({ claims: claims("growth - 2 倍") }, "2024").statedGrowth).toBeNull();
  });

  test("has a band for what is counted up over time alone", () => {
    const lines = {
      observations: "lake area - - 2024 50 平方公里",
      targets: "lake area - - 2024 level committed - 40 平方公里",
    };
    const one = standingIn(lines, "2024", { indicator: "area" });
    expect([printed(one.completion), one.chief?.judgement.verdict, one.band]).toEqual([
      "other-kind",
      "cannot-be-told",
      null,
    ]);
  });

  test("grows on the statement shown for the year before", () => {
    const observations = [
      "lake gdp - - 2023 8 亿元 - 1",
      "lake gdp - - 2023 8.25 亿元 - 2",
      "lake gdp - - 2024 9.9 亿元",
    ];
    expect(printed(standingIn({ observations: observations.join("\n") }, "2024").growth)).toBe("0.200");
    expect(printed(standingIn({ observations: "lake gdp - - 2024 9 亿元" }, "2024").growth)).toBe("no-base");
    expect(printed(standingIn({ observations: "lake gdp - - 2023 9 亿元" }, "2024").growth)).toBe(
      "no-observation",
    );
  });

  test("throws for an indicator that is none of the ledger's", () => {
    const { lookup, series } = seriesIn({});
    expect(() => standing(lookup, { ...series, indicator: "gnp" }, period("2024"))).toThrow("gnp");
  });
});

describe("latestStanding(lookup, series)", () => {
  const latest = (lines: Lines) => {
    const { lookup, series } = seriesIn(lines);
    return latestStanding(lookup, series)?.period.text ?? null;
  };

  test.each<[string, Lines, string | null]>([
    ["the newest figure", { observations: "lake gdp - - 2023 9 亿元\nlake gdp - - 2024 10 亿元" }, "2024"],
    [
      "the figure that ends last",
      { observations: "lake gdp - - 2024 10 亿元\nlake gdp - - 2024-01/2024-11 9 亿元" },
      "2024",
    ],
    [
      "the newest figure, though a claim is newer",
      { observations: "lake gdp - - 2023 9 亿元", claims: "lake gdp - - 2024 growth - 8 %" },
      "2023",
    ],
    [
      "the newest claim where there is no figure",
      { claims: "lake gdp - - 2023 growth - 8 %\nlake gdp - - 2024 growth - 9 %" },
      "2024",
    ],
    [
      "the newest that was measured, though more is expected",
      { observations: "lake gdp - - 2023 9 亿元\nlake gdp - - 2024 10 亿元 - - report-2024 E" },
      "2023",
    ],
    [
      "the newest that is expected where nothing was measured",
      {
        observations:
          "lake gdp - - 2023 9 亿元 - - report-2024 E\nlake gdp - - 2024 10 亿元 - - report-2024 E",
      },
      "2024",
    ],
    ["nothing where only targets speak", { targets: "lake gdp - - 2024 level committed - 40 亿元" }, null],
  ])("is at %s", (_, lines, expected) => {
    expect(latest(lines)).toBe(expected);
  });
});

test("periodsOf(series) gives the periods of figures and claims, oldest first, each once", () => {
  const { series } = seriesIn({
    observations: "lake gdp - - 2024 10 亿元 - 1\nlake gdp - - 2024 10.1 亿元 - 2\nlake gdp - - 2021 7 亿元",
    claims: "lake gdp - - 2024 growth - 8 %\nlake gdp - - 2022 growth - 6 %",
    targets: "lake gdp - - 2023 level committed - 9 亿元",
  });
  expect(periodsOf(series).map(({ text }) => text)).toEqual(["2021", "2022", "2024"]);
});

describe("told(ours, theirs)", () => {
  const { lookup, series } = seriesIn({
    observations: "lake gdp - - 2024 10 亿元",
    claims: "lake gdp - - 2024 growth - 8 %",
    targets: "lake gdp - - 2024 level committed - 40 亿元",
  });
  const one = standing(lookup, series, period("2024"));
  const which = (it: Told | None) => ("origin" in it ? it.origin : it.reason);

  test("is ours, else theirs, else our reason", () => {
    expect(which(told(one.completion, one.statedGrowth))).toBe("computed");
    expect(which(told(one.growth, one.statedGrowth))).toBe("stated");
    expect(which(told(one.growth, null))).toBe("no-base");
  });
});

test("inOwnUnit(ledger, standing) converts to the indicator's unit, and nothing to nothing", () => {
  const { lookup, ledger, series } = seriesIn({ observations: "lake gdp - - 2024 123000 万元" });
  const figure = inOwnUnit(ledger, standing(lookup, series, period("2024")));
  expect([figure && toFixed(figure.value, 2), figure?.unit]).toEqual(["12.30", "亿元"]);
  expect(inOwnUnit(ledger, standing(lookup, series, period("2023")))).toBeNull();
});
