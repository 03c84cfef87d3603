import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import type { Condition, LampRule } from "../../ledger/settings.ts";
import { type Lines, lake } from "../golden/lake.ts";
import { weigh } from "./conditions.ts";
import { lampOf } from "./lamps.ts";

const indicators = `idle % rate lower no
real 亿元 flow higher yes stated comparable
fires 个 flow lower yes
rate % rate higher no
hall 亿元 flow none yes`;

const year = period("2024");

/** `growth at-least value 5`, `level worse target`. */
function condition(text: string): Condition {
  const [of = "", is = "", than = "", value = ""] = text.split(" ");
  return { of, is, than, value } as Condition;
}

function lookupOf(lines: Lines) {
  // Growth that nobody states is an error of the ledger.
  const needed = lines.claims?.includes(" real ") === true;
  const known = needed ? indicators : indicators.replace(/^real.*\n/m, "");
  return buildLookup(lake({ indicators: known, ...lines }));
}

function holds(indicator: string, text: string, lines: Lines, at = year) {
  return weigh(lookupOf(lines), "isle", indicator, text.split("; ").map(condition), at).holds;
}

const grew = (region: string, percent: string, more = "") =>
  `${region} real - - 2024 growth - ${percent} %${more}`;
const own = (indicator: string, value: string, unit = "%", more = "") =>
  `isle ${indicator} - - 2024 ${value} ${unit}${more}`;
const target = (cells: string) => `isle ${cells}`;

describe("weigh(lookup, region, indicator, when, at) finds that", () => {
  test.each<[string, string, string, Lines, boolean | null]>([
    ["growth is at least a value", "real", "growth at-least value 5", { claims: grew("isle", "5.0") }, true],
    ["growth is just below it", "real", "growth at-least value 5", { claims: grew("isle", "4.9") }, false],
    [
      "growth that is just below is worse",
      "real",
      "growth worse value 5",
      { claims: grew("isle", "4.9") },
      true,
    ],
    [
      "growth that is on it is not worse",
      "real",
      "growth worse value 5",
      { claims: grew("isle", "5.0") },
      false,
    ],
    [
      "at-least is what is meant where nothing is said",
      "real",
      "growth  value 5",
      { claims: grew("isle", "5.0") },
      true,
    ],
    [
      "at least 4 may be 5, and cannot be told",
      "real",
      "growth at-least value 5",
      { claims: grew("isle", "4", " >=") },
      null,
    ],
    [
      "at least 5 is at least 5",
      "real",
      "growth at-least value 5",
      { claims: grew("isle", "5", " >=") },
      true,
    ],
    [
      "at most 5 may be less, and cannot be told",
      "real",
      "growth at-least value 5",
      { claims: grew("isle", "5", " <=") },
      null,
    ],
    ["under 5 is below 5", "real", "growth at-least value 5", { claims: grew("isle", "5", " <") }, false],
    ["at most 4 is below 5", "real", "growth at-least value 5", { claims: grew("isle", "4", " <=") }, false],
    ["no growth cannot be told", "real", "growth at-least value 5", { claims: grew("lake", "5") }, null],
    [
      "growth is at least the parent's",
      "real",
      "growth at-least parent",
      { claims: `${grew("isle", "5.1")}\n${grew("lake", "5.1")}` },
      true,
    ],
    [
      "growth is below the parent's",
      "real",
      "growth at-least parent",
      { claims: `${grew("isle", "5.0")}\n${grew("lake", "5.1")}` },
      false,
    ],
    [
      "growth on another basis than the parent's cannot be told",
      "real",
      "growth at-least parent",
      { claims: `${grew("isle", "5.1")}\n${grew("lake", "4.1", " - - nominal")}` },
      null,
    ],
    [
      "a parent without a figure cannot be told",
      "real",
      "growth at-least parent",
      { claims: grew("isle", "5.1") },
      null,
    ],
    [
      "growth meets its target, as it is judged",
      "real",
      "growth at-least target",
      { claims: grew("isle", "5.95"), targets: target("real - - 2024 growth committed - 6 % ~") },
      true,
    ],
    [
      "growth misses its target",
      "real",
      "growth at-least target",
      { claims: grew("isle", "5.8"), targets: target("real - - 2024 growth committed - 6 % ~") },
      false,
    ],
    [
      "growth without a target cannot be told",
      "real",
      "growth at-least target",
      { claims: grew("isle", "5.8") },
      null,
    ],
    [
      "of a rate of which less is better the same is at least as good",
      "idle",
      "level at-least value 5",
      { observations: own("idle", "5.0") },
      true,
    ],
    [
      "of such a rate more is worse",
      "idle",
      "level at-least value 5",
      { observations: own("idle", "5.1") },
      false,
    ],
    [
      "at least 5.1 is above 5",
      "idle",
      "level at-least value 5",
      { observations: own("idle", "5.1", "%", " >=") },
      false,
    ],
    [
      "at most 5 is at most 5",
      "idle",
      "level at-least value 5",
      { observations: own("idle", "5", "%", " <=") },
      true,
    ],
    [
      "such a rate is no higher than the parent's",
      "idle",
      "level at-least parent",
      { observations: `${own("idle", "4.9")}\nlake idle - - 2024 5.0 %` },
      true,
    ],
    [
      "a ceiling is exceeded",
      "fires",
      "level worse target",
      { observations: own("fires", "101", "个"), targets: target("fires - - 2024 level committed - 100 个") },
      true,
    ],
    [
      "a ceiling that is used up is kept",
      "fires",
      "level worse target",
      { observations: own("fires", "100", "个"), targets: target("fires - - 2024 level committed - 100 个") },
      false,
    ],
    [
      "an estimate exceeds nothing",
      "fires",
      "level worse target",
      {
        observations: own("fires", "101", "个", " - - report-2024 E"),
        targets: target("fires - - 2024 level committed - 100 个"),
      },
      null,
    ],
    [
      "an estimate is held against no value",
      "rate",
      "level at-least value 5",
      { observations: own("rate", "6", "%", " - - report-2024 E") },
      null,
    ],
    [
      "a provisional figure is",
      "rate",
      "level at-least value 5",
      { observations: own("rate", "6", "%", " - - report-2024 P") },
      true,
    ],
    [
      "where neither is better at least is at least",
      "hall",
      "level at-least value 5",
      { observations: own("hall", "5", "亿元") },
      true,
    ],
    [
      "a year that is over is ahead by its completion less all of it",
      "gdp",
      "schedule at-least value 2",
      { observations: own("gdp", "102", "亿元"), targets: target("gdp - - 2024 level committed - 100 亿元") },
      true,
    ],
  ])("%s", (_, indicator, text, lines, expected) => {
    expect(holds(indicator, text, lines)).toBe(expected);
  });

  test("the lead on schedule counts in points while the year runs", () => {
    const at = period("2024-01/2024-06");
    const lines = {
      observations: "isle gdp - - 2024-01/2024-06 48 亿元",
      targets: target("gdp - - 2024 level committed - 100 亿元"),
    };
    // 48 % at half of the year: 2 points behind.
    expect(holds("gdp", "schedule at-least value -2", lines, at)).toBe(true);
    expect(holds("gdp", "schedule at-least value -1.9", lines, at)).toBe(false);
  });

  test("all must hold; one that does not decides before one that cannot be told; none is none", () => {
    const claims = grew("isle", "5.0");
    expect(holds("real", "growth at-least value 5; growth at-least value 4", { claims })).toBe(true);
    expect(holds("real", "growth at-least value 5; growth at-least value 6", { claims })).toBe(false);
    expect(holds("real", "growth at-least value 5; growth at-least parent", { claims })).toBeNull();
    expect(holds("real", "growth at-least value 6; growth at-least parent", { claims })).toBe(false);
    expect(weigh(lookupOf({ claims }), "isle", "real", [], year).holds).toBe(false);
  });
});

describe("lampOf(lookup, region, indicator, rule, at)", () => {
  const rule = (green: string, yellow: string): LampRule => ({
    ...{ peer_group: "", years: "", indicators: ["real"] },
    green: green === "" ? [] : green.split("; ").map(condition),
    yellow: yellow === "" ? [] : yellow.split("; ").map(condition),
  });
  const lamp = (
    percent: string,
    claims = "",
    of = rule("growth at-least target; growth at-least parent", "growth at-least value 0"),
  ) => {
    const lines = {
      claims: `${grew("isle", percent)}\n${claims}`,
      targets: target("real - - 2024 growth committed - 5 %"),
    };
    return lampOf(lookupOf(lines), "isle", "real", of, year).lamp;
  };
  const above = grew("lake", "5.5");

  test.each<[string, string, string, string | null]>([
    ["green: as planned and as much as above", "5.5", above, "green"],
    ["yellow: as planned, less than above", "5.4", above, "yellow"],
    ["yellow: less than planned", "4.9", grew("lake", "4.0"), "yellow"],
    ["yellow at nought", "0.0", above, "yellow"],
    ["red below nought", "-0.1", above, "red"],
    ["none where the place above has no figure and the plan is met", "5.5", "", null],
    ["yellow without it where the plan is missed: green it cannot be", "4.9", "", "yellow"],
  ])("%s", (_, percent, claims, expected) => {
    expect(lamp(percent, claims)).toBe(expected);
  });

  test("none without a figure, and never red for want of one", () => {
    const lookup = lookupOf({ claims: above });
    expect(
      lampOf(lookup, "isle", "real", rule("growth at-least value 5", "growth at-least value 0"), year).lamp,
    ).toBeNull();
  });

  test("mirrored where less is better", () => {
    const of = {
      ...rule("level at-least target; level at-least parent", "level at-least value 6"),
      indicators: ["idle"],
    };
    const light = (value: string) => {
      const lines = {
        observations: `${own("idle", value)}\nlake idle - - 2024 5.2 %`,
        targets: target("idle - - 2024 level committed - 5.5 %"),
      };
      return lampOf(lookupOf(lines), "isle", "idle", of, year).lamp;
    };
    expect(["5.2", "5.3", "6.0", "6.1"].map(light)).toEqual(["green", "yellow", "yellow", "red"]);
  });
});
