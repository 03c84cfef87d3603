import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { lookUp } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { type Lines, lake } from "./golden/lake.ts";
import { commonPeriod, placeIn, ranking } from "./ranking.ts";

const GDP = { indicator: "gdp", industry: "", breakdown: "" };
const indicators = "waste 亿元 flow lower yes\nheads 亿元 flow none yes";

function districtsOf(lines: Lines) {
  const lookup = lookUp(lake({ indicators, ...lines }));
  const places = ["isle", "lower", "upper"].flatMap((id) => lookup.ledger.regions.get(id) ?? []);
  return { lookup, places };
}

function ranked(lines: Lines, indicator = "gdp") {
  const { lookup, places } = districtsOf(lines);
  const all = ranking(lookup, places, { ...GDP, indicator }, period("2024"));
  const entries = all?.entries.map(({ id, rank, by }) => {
    const place = rank.kind === "value" ? toFixed(rank.value, 0) : "-";
    return `${place} ${id} ${by.kind === "value" ? toFixed(by.value, 2) : by.reason}`;
  });
  return all === null ? null : [all.by, ...(entries ?? [])];
}

const rows = (indicator: string, ...values: string[]) =>
  ["isle", "lower", "upper"]
    .flatMap((id, i) => (values[i] ? [`${id} ${indicator} - - 2024 ${values[i]} 亿元`] : []))
    .join("\n");
const target = (region: string, value: string, indicator = "gdp") =>
  `${region} ${indicator} - - 2024 level committed - ${value} 亿元`;

describe("ranking(lookup, places, subject, at)", () => {
  test.each<[string, Lines, string, string[] | null]>([
    [
      "by completion where two places have one",
      {
        observations: rows("gdp", "30", "20", "50"),
        targets: `${target("isle", "40")}\n${target("lower", "20")}`,
      },
      "gdp",
      ["completion", "1 lower 1.00", "2 isle 0.75", "- upper no-target"],
    ],
    [
      "by amount where one place alone has a completion",
      { observations: rows("gdp", "30", "20", "50"), targets: target("isle", "40") },
      "gdp",
      ["level", "1 upper 50.00", "2 isle 30.00", "3 lower 20.00"],
    ],
    [
      "by stated completions too",
      {
        observations: rows("gdp", "30"),
        targets: target("isle", "40"),
        claims: "upper gdp - - 2024 completion - 70 %",
      },
      "gdp",
      ["completion", "1 isle 0.75", "2 upper 0.70", "- lower no-target"],
    ],
    [
      "by two amounts",
      { observations: rows("gdp", "30", "20") },
      "gdp",
      ["level", "1 isle 30.00", "2 lower 20.00", "- upper no-observation"],
    ],
    ["not a single amount", { observations: rows("gdp", "30") }, "gdp", null],
    ["nothing", {}, "gdp", null],
    [
      "the lowest first where lower is better, and never by completion",
      {
        observations: rows("waste", "30", "20", "50"),
        targets: `${target("isle", "40", "waste")}\n${target("lower", "20", "waste")}`,
      },
      "waste",
      ["level", "1 lower 20.00", "2 isle 30.00", "3 upper 50.00"],
    ],
    ["not where neither is better", { observations: rows("heads", "30", "20", "50") }, "heads", null],
    [
      "amounts in the indicator's unit",
      { observations: "isle gdp - - 2024 30 亿元\nlower gdp - - 2024 310000 万元" },
      "gdp",
      ["level", "1 lower 31.00", "2 isle 30.00", "- upper no-observation"],
    ],
  ])("ranks %s", (_, lines, indicator, expected) => {
    expect(ranked(lines, indicator)).toEqual(expected);
  });
});

test("placeIn(ranking, region) is the place with how many share it, and none for the unranked", () => {
  const { lookup, places } = districtsOf({ observations: rows("gdp", "30", "30") });
  const all = ranking(lookup, places, GDP, period("2024"));
  const at = (id: string) => all && placeIn(all, id);
  expect(at("lower")).toEqual({ place: 1, sharing: 2, of: 2 });
  expect(at("upper")).toBeNull();
  expect(at("port")).toBeNull();
});

describe("commonPeriod(lookup, places, subject)", () => {
  const common = (lines: Lines, accepts?: (text: string) => boolean) => {
    const { lookup, places } = districtsOf(lines);
    return commonPeriod(lookup, places, GDP, accepts)?.text ?? null;
  };
  const figures = (...cells: string[]) =>
    cells.map((cell) => `${cell.replace(" ", " gdp - - ")} 5 亿元`).join("\n");

  test.each<[string, Lines, string | null]>([
    ["the period of most places", { observations: figures("isle 2022", "lower 2022", "upper 2024") }, "2022"],
    [
      "the newest of equally common ones",
      { observations: figures("isle 2021", "isle 2022", "isle 2024", "lower 2021", "lower 2022") },
      "2022",
    ],
    [
      "the newest of equally common ones, in any order",
      { observations: figures("isle 2024", "lower 2022", "upper 2023") },
      "2024",
    ],
    [
      "claims as figures, once each",
      {
        observations: figures("isle 2023", "lower 2023", "isle 2022", "lower 2022"),
        claims: "isle gdp - - 2022 growth - 8 %\nupper gdp - - 2022 growth - 8 %",
      },
      "2022",
    ],
    [
      "two statements of one place as one",
      { observations: `${figures("isle 2022", "lower 2022", "isle 2023")}\nisle gdp - - 2023 5.1 亿元 - 2` },
      "2022",
    ],
    ["none where nothing is known", {}, null],
  ])("is %s", (_, lines, expected) => {
    expect(common(lines)).toBe(expected);
  });

  test("keeps to the periods that are accepted", () => {
    const lines = { observations: figures("isle 2022", "lower 2022", "upper 2024") };
    expect(common(lines, (text) => text !== "2022")).toBe("2024");
    expect(common(lines, () => false)).toBeNull();
  });
});
