import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { type Lines, lake } from "../golden/lake.ts";
import type { Result } from "../result.ts";
import { scoresOf } from "../scores/scores.ts";
import { disparities, figuresAt } from "./disparities.ts";
import { membersOf, peerSets } from "./places.ts";
import { rankMoves } from "./rank-moves.ts";

const GDP = { indicator: "gdp", industry: "", breakdown: "" };
const YEAR = period("2024");
const told = (result: Result) =>
  result.kind === "value" ? result.bound + toFixed(result.value, 3) : result.reason;
const rows = (...cells: string[]) => cells.map((cell) => `${cell.replace(" ", " gdp - - ")} 亿元`).join("\n");

function membersIn(lines: Lines, region = "lake") {
  const lookup = buildLookup(lake(lines));
  return { lookup, members: membersOf(lookup, region) };
}

describe("disparities(lookup, places, subject, at)", () => {
  const found = (observations: string) => {
    const { lookup, members } = membersIn({ observations });
    return disparities(lookup, members, GDP, YEAR);
  };

  test.each<[string, string, string[] | undefined]>([
    ["two places", rows("isle 2024 10", "upper 2024 30"), ["upper isle 2 of 3", "3.000"]],
    [
      "the highest and the lowest, in any order",
      rows("isle 2024 20", "lower 2024 10", "upper 2024 30"),
      ["upper lower 3 of 3", "3.000"],
    ],
    [
      "of equal ones the first and the last",
      rows("isle 2024 20", "lower 2024 20", "upper 2024 20"),
      ["isle upper 3 of 3", "1.000"],
    ],
    ["not one place alone", rows("isle 2024 10"), undefined],
    ["no figures of another year", rows("isle 2024 10", "upper 2023 30"), undefined],
    [
      "figures in the indicator's unit",
      "isle gdp - - 2024 100000 万元\nupper gdp - - 2024 30 亿元",
      ["upper isle 2 of 3", "3.000"],
    ],
    [
      "the statement that is shown",
      `isle gdp - - 2024 10 亿元 - 1\nisle gdp - - 2024 10.25 亿元 - 2\n${rows("upper 2024 41")}`,
      ["upper isle 2 of 3", "4.000"],
    ],
  ])("compares %s", (_, observations, expected) => {
    const [set] = found(observations)?.sets ?? [];
    const ends = set && `${set.highest.place.id} ${set.lowest.place.id} ${set.counted} of ${set.of}`;
    expect(set && [ends, told(set.multiple)]).toEqual(expected);
  });

  test("splits what lies between the sets and within them, where there are two", () => {
    // The districts have a peer group; without them places go by kind.
    const { lookup, members } = membersIn({
      observations: rows("park-a 2024 10", "park-b 2024 30", "isle 2024 20", "upper 2024 20"),
    });
    const plain = members.map((place) => ({ ...place, peer_group: "" as const }));
    const all = disparities(lookup, plain, GDP, YEAR);
    expect(all?.sets.map(({ kind, group, counted, of }) => `${kind} ${group} ${counted} of ${of}`)).toEqual([
      "district  2 of 3",
      "park  2 of 2",
    ]);
    // Both pairs have 40: nothing lies between them. Within: 2 · ¼ ln 1 + ⅛ ln ½ + ⅜ ln 1½.
    expect(all?.split && [all.split.total, all.split.between, all.split.within].map(told)).toEqual([
      "0.065",
      "0.000",
      "0.065",
    ]);
  });
});

test("figuresAt(lookup, places, subject, at) leaves out places without a figure", () => {
  const { lookup, members } = membersIn({ observations: rows("upper 2024 30", "isle 2024 10") });
  const all = figuresAt(lookup, members, GDP, YEAR).map(({ place, figure }) => `${place.id} ${figure.text}`);
  expect(all).toEqual(["isle 10", "upper 30"]);
});

test("peerSets(places) keeps the order of the places, and gives none for none", () => {
  const { members } = membersIn({});
  const plain = members.map((place) => ({ ...place, peer_group: "" as const }));
  expect(peerSets(plain).map(({ kind, places }) => [kind, ...places.map(({ id }) => id)])).toEqual([
    ["district", "isle", "lower", "upper"],
    ["park", "park-a", "park-b"],
    ["zone", "port"],
  ]);
  expect(peerSets([])).toEqual([]);
});

describe("rankMoves(lookup, places, subject, at)", () => {
  const moves = (observations: string, targets = "") => {
    const { lookup, members } = membersIn({ observations, targets });
    const all = rankMoves(lookup, peerSets(members)[0]?.places ?? [], GDP, YEAR);
    return all && Object.fromEntries(all.change);
  };
  const before = rows("isle 2023 10", "lower 2023 20");

  test("has no move of a place that had or has no rank", () => {
    expect(moves(`${before}\n${rows("isle 2024 30", "upper 2024 20")}`)).toEqual({
      isle: 1,
      upper: null,
      lower: null,
    });
  });

  test("compares the same period a year before", () => {
    expect(
      moves(`${rows("isle 2022 10", "lower 2022 20")}\n${rows("isle 2024 30", "lower 2024 20")}`),
    ).toBeNull();
  });

  test("does not compare completions with amounts", () => {
    const aim = (region: string) => `${region} gdp - - 2024 level committed - 30 亿元`;
    expect(
      moves(`${before}\n${rows("isle 2024 30", "lower 2024 20")}`, `${aim("isle")}\n${aim("lower")}`),
    ).toBeNull();
  });
});

describe("scoresOf(lookup, places, at)", () => {
  const scores = (lines: Lines) => {
    const { lookup, members } = membersIn(lines);
    return scoresOf(lookup, peerSets(members)[0]?.places ?? [], YEAR)?.ranked.map(
      ({ id, by }) => `${id} ${told(by)}`,
    );
  };
  const aim = (region: string, value: string) => `${region} gdp - - 2024 level committed - ${value} 亿元`;

  test("counts stated completions where ours have no value", () => {
    const lines = {
      observations: rows("isle 2024 30"),
      targets: aim("isle", "40"),
      claims: "upper gdp - - 2024 completion - 70 %\nisle gdp - - 2024 completion - 99 %",
    };
    expect(scores(lines)).toEqual(["isle 75.000", "upper 70.000", "lower no-observation"]);
  });

  test("needs two", () => {
    expect(scores({ observations: rows("isle 2024 30"), targets: aim("isle", "40") })).toBeUndefined();
  });
});
