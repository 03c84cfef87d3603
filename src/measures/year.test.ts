import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { lake } from "./golden/lake.ts";
import { growthSplit } from "./growth/growth-parts.ts";
import { disparities } from "./places/disparities.ts";
import { handedDown } from "./places/handed-down.ts";
import { membersOf, peerSets } from "./places/places.ts";
import { rankMoves } from "./places/rank-moves.ts";
import type { Result } from "./result.ts";
import { scoresOf } from "./scores/scores.ts";
import { industryStructures } from "./structure/industry-structure.ts";
import { outlook } from "./year/outlook.ts";

type Lines = Parameters<typeof lake>[0];

const ways = (lines: Lines) => buildLookup(lake(lines));
const year = period("2024");
const gdp = { indicator: "gdp", industry: "", breakdown: "" };
const of = (region: string) => ({ ...gdp, region });

/** A value to `decimals`, with its bound; else the reason. */
const told = (result: Result, decimals = 3) =>
  result.kind === "value" ? result.bound + toFixed(result.value, decimals) : result.reason;

describe("membersOf(lookup, region)", () => {
  test("replaces groups by their members and leaves out groups without any", () => {
    const lookup = ways({});
    expect(membersOf(lookup, "lake").map(({ id }) => id)).toEqual([
      "isle",
      "lower",
      "park-a",
      "park-b",
      "port",
      "upper",
    ]);
    expect(membersOf(lookup, "park-a")).toEqual([]);
  });
});

describe("peerSets(places)", () => {
  test("keeps to peer groups where any place has one, and goes by kind where none has", () => {
    const lookup = ways({});
    const sets = (id: string) =>
      peerSets(membersOf(lookup, id)).map(({ group, kind, places }) => [group, kind, places.length]);
    expect(sets("lake")).toEqual([["lake-districts", "district", 3]]);
    expect(sets("parks")).toEqual([["", "park", 2]]);
  });
});

describe("handedDown(lookup, series, span)", () => {
  const target = (region: string, value: string, tier = "committed") =>
    `${region} gdp - - 2024 level ${tier} - ${value} 亿元`;
  const allocated = (...targets: string[]) => {
    const lookup = ways({ targets: targets.join("\n") });
    const one = handedDown(lookup, lookup.series(of("lake")), year);
    return (
      one && [
        one.tier,
        told(one.allocation.ratio),
        told(one.allocation.overload, 1),
        one.allocation.counted,
        one.allocation.of,
      ]
    );
  };

  test("sets the targets below against the own one", () => {
    // 40 + 35 + 36 = 111 of 100.
    expect(
      allocated(target("lake", "100"), target("isle", "40"), target("lower", "35"), target("upper", "36")),
    ).toEqual(["committed", "1.110", "11.0", 3, 3]);
  });

  test("says at least where a peer of those counted has no target", () => {
    expect(allocated(target("lake", "100"), target("isle", "40"), target("lower", "35"))).toEqual([
      "committed",
      ">=0.750",
      ">=-25.0",
      2,
      3,
    ]);
  });

  test("does not wait for places of which no peer has a target", () => {
    expect(allocated(target("lake", "100"), target("port", "60"))).toEqual([
      "committed",
      "0.600",
      "-40.0",
      1,
      1,
    ]);
  });

  test("compares targets of one tier", () => {
    expect(
      allocated(target("lake", "100", "stretch"), target("isle", "90"), target("isle", "120", "stretch")),
    ).toEqual(["stretch", ">=1.200", ">=20.0", 1, 3]);
  });

  test("has no own target to compare with where only two places below have one", () => {
    expect(allocated(target("isle", "40"), target("lower", "35"))).toEqual([
      "committed",
      "no-target",
      "no-target",
      2,
      3,
    ]);
    expect(allocated(target("isle", "40"))).toBeNull();
  });

  test("says nothing where nothing was handed down", () => {
    expect(allocated(target("lake", "100"))).toBeNull();
  });
});

describe("outlook(ledger, series, span)", () => {
  const part = "2024-01/2024-04";
  const looked = (lines: Lines) => {
    const lookup = ways(lines);
    return outlook(lookup, lookup.series(of("lake")), year);
  };
  const target = "lake gdp - - 2024 level committed - 90 亿元";
  const now = `lake gdp - - ${part} 20 亿元`;

  test("draws a straight line where there is no earlier year", () => {
    // 20 ÷ (4 ÷ 12) = 60; 60 ÷ 90; (90 − 20) ÷ 8 = 8.75 beside 20 ÷ 4 = 5.
    const one = looked({ observations: now, targets: target });
    expect(one?.projection.straightLine).toBe(true);
    expect(one && told(one.projection.middle)).toBe("60.000");
    expect(one && told(one.projectedCompletion)).toBe("0.667");
    expect(one && [told(one.required), told(one.rate)]).toEqual(["8.750", "5.000"]);
  });

  test("goes by earlier years where they have the same months and the year", () => {
    // 2023 had reached 25 of 100 by April, 2022 20 of 100: the middle is 22.5 %.
    const earlier = `
      lake gdp - - 2023-01/2023-04 25 亿元
      lake gdp - - 2023 100 亿元
      lake gdp - - 2022-01/2022-04 20 亿元
      lake gdp - - 2022 100 亿元`;
    const one = looked({ observations: now + earlier, targets: target });
    expect(one?.seasonal.years).toBe(2);
    expect(one && told(one.projection.middle)).toBe("88.889");
    expect(one && [told(one.projection.low), told(one.projection.high)]).toEqual(["80.000", "100.000"]);
  });

  test("says nothing once the year is known, nor before anything of it is", () => {
    expect(looked({ observations: `${now}\nlake gdp - - 2024 88 亿元`, targets: target })).toBeNull();
    expect(looked({ observations: "lake gdp - - 2023 70 亿元", targets: target })).toBeNull();
  });

  test("without a target still projects, and gives the reason for the rest", () => {
    const one = looked({ observations: now });
    expect(one && [told(one.projection.middle), told(one.projectedCompletion), told(one.required)]).toEqual([
      "60.000",
      "no-target",
      "no-target",
    ]);
  });
});

describe("rankMoves(lookup, places, subject, at)", () => {
  const figures = (at: string, ...values: [string, string, string]) =>
    ["isle", "lower", "upper"].map((id, i) => `${id} gdp - - ${at} ${values[i]} 亿元`).join("\n");
  const moved = (...years: string[]) => {
    const lookup = ways({ observations: years.join("\n") });
    return rankMoves(lookup, peerSets(membersOf(lookup, "lake"))[0]?.places ?? [], gdp, year);
  };

  test("tells by how many ranks each place has risen or fallen", () => {
    const moves = moved(figures("2024", "30", "20", "10"), figures("2023", "10", "9", "11"));
    expect(moves && Object.fromEntries(moves.change)).toEqual({ isle: 1, lower: 1, upper: -2 });
  });

  test("says nothing without the year before", () => {
    expect(moved(figures("2024", "30", "20", "10"))).toBeNull();
  });
});

describe("scoresOf(lookup, places, at)", () => {
  test("ranks places by the weighted completion of what the settings name", () => {
    const lookup = ways({
      observations: "isle gdp - - 2024 30 亿元\nlower gdp - - 2024 50 亿元",
      targets: "isle gdp - - 2024 level committed - 40 亿元\nlower gdp - - 2024 level committed - 40 亿元",
    });
    const scores = scoresOf(lookup, peerSets(membersOf(lookup, "lake"))[0]?.places ?? [], year);
    // 50 of 40 is 125 %, held at the cap of 120; 30 of 40 is 75 %; the third has none.
    expect(scores?.ranked.map(({ id, by }) => [id, told(by, 1)])).toEqual([
      ["lower", "120.0"],
      ["isle", "75.0"],
      ["upper", "no-observation"],
    ]);
  });

  test("needs two places with a completion", () => {
    const lookup = ways({ observations: "isle gdp - - 2024 30 亿元" });
    expect(scoresOf(lookup, membersOf(lookup, "lake"), year)).toBeNull();
  });
});

describe("disparities(lookup, places, subject, at)", () => {
  test("measures how far comparable places lie apart", () => {
    const lookup = ways({
      observations:
        "isle gdp - - 2024 10 亿元\nlower gdp - - 2024 20 亿元\nupper gdp - - 2024 30 亿元\nport gdp - - 2024 1 亿元",
    });
    const found = disparities(lookup, membersOf(lookup, "lake"), gdp, year);
    const [set] = found?.sets ?? [];
    // The zone has no peers and stands apart. σ = √(200 ÷ 3) over 20; Gini = 2 · 140 ÷ 180 − 4 ÷ 3.
    expect(set && [set.highest.place.id, set.lowest.place.id, set.counted, set.of]).toEqual([
      "upper",
      "isle",
      3,
      3,
    ]);
    expect(set && [told(set.multiple), told(set.variation), told(set.gini)]).toEqual([
      "3.000",
      "0.408",
      "0.222",
    ]);
    expect(found?.split).toBeNull();
  });
});

describe("disparities(lookup, places, subject, at) of a rate", () => {
  test("are the points between the highest and the lowest, and no index", () => {
    const lookup = ways({
      indicators: "rate % rate higher no",
      observations: "isle rate - - 2024 4.0 %\nlower rate - - 2024 5.2 %\nupper rate - - 2024 3.7 %",
    });
    const found = disparities(lookup, membersOf(lookup, "lake"), { ...gdp, indicator: "rate" }, year);
    const [set] = found?.sets ?? [];
    expect(set && [set.spread, set.multiple, set.variation, set.gini].map((one) => told(one))).toEqual([
      "0.015",
      "is-rate",
      "is-rate",
      "is-rate",
    ]);
    expect(found?.split).toBeNull();
  });
});

describe("growthSplit(lookup, series, at)", () => {
  const both = (region: string, industry: string, now: string, then: string) =>
    `${region} gdp ${industry} - 2024 ${now} 亿元\n${region} gdp ${industry} - 2023 ${then} 亿元`;

  test("gives each part's pull and contribution, by industry and by place", () => {
    const lookup = ways({
      observations: [
        both("lake", "-", "110", "100"),
        both("lake", "primary", "9", "10"),
        both("lake", "secondary", "56", "50"),
        both("lake", "tertiary", "45", "40"),
        both("isle", "-", "60", "55"),
      ].join("\n"),
    });
    const split = growthSplit(lookup, lookup.series(of("lake")), year);
    expect(split && told(split.growth)).toBe("0.100");
    expect(split?.kinds.map(({ by, disjoint }) => [by, disjoint])).toEqual([
      ["industries", true],
      ["places", true],
    ]);
    // Changes of −1, 6 and 5 over 100, and over the whole's 10.
    expect(
      split?.kinds[0]?.parts.map((part) => [part.series.industry, told(part.pull), told(part.contribution)]),
    ).toEqual([
      ["primary", "-0.010", "-0.100"],
      ["secondary", "0.060", "0.600"],
      ["tertiary", "0.050", "0.500"],
    ]);
    expect(split?.kinds[1]?.parts.map((part) => told(part.contribution))).toEqual(["0.500"]);
  });

  test("knows that clusters may overlap", () => {
    const lookup = ways({
      observations: [
        both("lake", "industry", "30", "20"),
        both("lake", "toys", "9", "5"),
        both("lake", "furniture", "8", "5"),
      ].join("\n"),
    });
    const split = growthSplit(lookup, lookup.series({ ...of("lake"), industry: "industry" }), year);
    expect(split?.kinds.map(({ disjoint }) => disjoint)).toEqual([false]);
  });

  test("says nothing without the base of the whole", () => {
    const lookup = ways({ observations: "lake gdp - - 2024 110 亿元" });
    expect(growthSplit(lookup, lookup.series(of("lake")), year)).toBeNull();
  });
});

describe("industryStructures(lookup, industry)", () => {
  const sectors = (region: string, at: string, primary: string, secondary: string, total: string) =>
    [
      `${region} gdp primary - ${at} ${primary} 亿元`,
      `${region} gdp secondary - ${at} ${secondary} 亿元`,
      `${region} gdp - - ${at} ${total} 亿元`,
    ].join("\n");

  test("gives shares, location quotients, concentration and the parts of the change", () => {
    const lookup = ways({
      observations: [
        sectors("lake", "2024", "22", "88", "110"),
        sectors("lake", "2023", "20", "80", "100"),
        sectors("isle", "2024", "15", "45", "60"),
        sectors("isle", "2023", "10", "40", "50"),
        sectors("lower", "2024", "5", "45", "50"),
      ].join("\n"),
    });
    const [one] = industryStructures(lookup, "primary");
    expect(one?.places.map(({ place, share, quotient }) => [place.id, told(share), told(quotient)])).toEqual([
      // 15 ÷ 60 against 22 ÷ 110, and 5 ÷ 50 against it.
      ["isle", "0.750", "1.250"],
      ["lower", "0.250", "0.500"],
    ]);
    // 0.75² + 0.25².
    expect(
      one && [told(one.concentration.one), told(one.concentration.three), told(one.concentration.hhi)],
    ).toEqual(["0.750", "too-few-places", "0.625"]);
    // The lake grew by 10 %, so did its primary sector: 10 · 10 % = 1, no mix, and 5 − 1 = 4 of its own.
    const shift = one?.places[0]?.shift;
    expect(
      shift && [shift.national, shift.mix, shift.local, shift.change].map((part) => told(part, 1)),
    ).toEqual(["1.0", "0.0", "4.0", "5.0"]);
    expect(one?.places[1]?.shift).toBeNull();
  });

  test("says nothing of an industry that only one place has", () => {
    const lookup = ways({ observations: "isle gdp toys - 2024 10 亿元" });
    expect(industryStructures(lookup, "toys")).toEqual([]);
  });
});
