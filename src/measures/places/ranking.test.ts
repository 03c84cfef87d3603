import { describe, expect, test } from "vitest";
import { toFixed } from "../../ledger/fraction.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { type Lines, lake } from "../golden/lake.ts";
import { isByTarget, RANKED_BY, type RankWanted } from "./ranked-by.ts";
import { commonPeriod, placeIn, ranking } from "./ranking.ts";

const GDP = { indicator: "gdp", industry: "", breakdown: "" };
const indicators = `waste 亿元 flow lower yes
heads 亿元 flow none yes
rate % rate higher no
idle % rate lower no
people 万个 stock higher yes`;

function districtsOf(lines: Lines) {
  // Growth that nobody states is an error of the ledger.
  const real = lines.claims?.includes("real") ? "\nreal 亿元 flow higher yes stated comparable" : "";
  const lookup = buildLookup(lake({ indicators: indicators + real, ...lines }));
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

const rate = (...values: string[]) =>
  ["isle", "lower", "upper"]
    .flatMap((id, i) => (values[i] ? [`${id} rate - - 2024 ${values[i]} %`] : []))
    .join("\n");
const grew = (region: string, percent: string, basis = "-") =>
  `${region} real - - 2024 growth - ${percent} % - - ${basis}`;

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
      "by the share of a ceiling that is used, the least first",
      {
        observations: rows("waste", "30", "20", "50"),
        targets: `${target("isle", "40", "waste")}\n${target("lower", "20", "waste")}`,
      },
      "waste",
      ["ceiling", "1 isle 0.75", "2 lower 1.00", "- upper no-target"],
    ],
    [
      "the lowest first where lower is better",
      { observations: rows("waste", "30", "20", "50") },
      "waste",
      ["level", "1 lower 20.00", "2 isle 30.00", "3 upper 50.00"],
    ],
    [
      // 62 of 60 is 2 points better, 63 of 65 2 worse; 58 has no target.
      "rates by their distance from what was set, in points",
      {
        observations: rate("62", "63", "58"),
        targets: "isle rate - - 2024 level committed - 60 %\nlower rate - - 2024 level committed - 65 %",
      },
      "rate",
      ["distance", "1 isle 0.02", "2 lower -0.02", "- upper no-target"],
    ],
    [
      "rates of which less is better by how far they stay below",
      {
        observations: rate("4.5", "6.0").replaceAll("rate", "idle"),
        targets: "isle idle - - 2024 level committed - 5.5 %\nlower idle - - 2024 level committed - 5.0 %",
      },
      "idle",
      ["distance", "1 isle 0.01", "2 lower -0.01", "- upper no-target"],
    ],
    [
      // 6 of 5 is 1 better, 4.7 of 6 1.3 worse.
      "growth targets by points, not by what was grown",
      {
        claims: `${grew("isle", "6.0")}\n${grew("lower", "4.7")}\n${grew("upper", "9.9")}`,
        targets: "isle real - - 2024 growth committed - 5 %\nlower real - - 2024 growth committed - 6 %",
      },
      "real",
      ["distance", "1 isle 0.01", "2 lower -0.01", "- upper no-target"],
    ],
    [
      "targets of the kind that most are of, and says of the others why they are not ranked",
      {
        observations: `${rows("gdp", "30", "20", "50")}\nupper gdp - - 2023 40 亿元`,
        targets: `${target("isle", "40")}\n${target("lower", "20")}\nupper gdp - - 2024 growth committed - 5 %`,
      },
      "gdp",
      ["completion", "1 lower 1.00", "2 isle 0.75", "- upper ranked-apart"],
    ],
    [
      "no targets of two spans together",
      {
        observations: `${rows("gdp", "30", "20", "50")}\nupper gdp - - 2023 40 亿元`,
        targets: `${target("isle", "40")}\n${target("lower", "20")}\n${target("upper", "60").replace("2024", "2023/2024")}`,
      },
      "gdp",
      ["completion", "1 lower 1.00", "2 isle 0.75", "- upper ranked-apart"],
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

test("a completion that is stated of a rate, or of what may not be exceeded, ranks nothing", () => {
  const claims = (indicator: string) =>
    ["isle", "lower"].map((id, i) => `${id} ${indicator} - - 2024 completion - ${90 + i} %`).join("\n");
  expect(ranked({ observations: rate("30", "31"), claims: claims("rate") }, "rate")?.[0]).toBe("level");
  expect(ranked({ observations: rows("waste", "30", "31"), claims: claims("waste") }, "waste")?.[0]).toBe(
    "level",
  );
  expect(ranked({ observations: rows("gdp", "30", "31"), claims: claims("gdp") })?.[0]).toBe("completion");
});

describe("ranking(…, wanted) ranks by what is asked for", () => {
  const by = (wanted: RankWanted, lines: Lines, indicator = "gdp", population = "") => {
    const { lookup, places } = districtsOf(lines);
    const { settings } = lookup.ledger;
    const known = { ...lookup, ledger: { ...lookup.ledger, settings: { ...settings, population } } };
    const all = ranking(known, places, { ...GDP, indicator }, period("2024"), undefined, wanted);
    return (
      all && [
        all.by,
        ...all.entries.map(({ id, rank, by: result }) =>
          [
            rank.kind === "value" ? toFixed(rank.value, 0) : "-",
            id,
            result.kind === "value" ? toFixed(result.value, 3) : result.reason,
            result.kind === "value" ? (result.unit ?? "") : "",
          ].join(" "),
        ),
      ]
    );
  };
  const before = rows("gdp", "25", "20", "40").replaceAll("2024", "2023");

  test("the figure, also where there are targets", () => {
    const lines = {
      observations: rows("gdp", "30", "20", "50"),
      targets: `${target("isle", "40")}\n${target("lower", "20")}`,
    };
    expect(by("level", lines)).toEqual([
      "level",
      "1 upper 50.000 亿元",
      "2 isle 30.000 亿元",
      "3 lower 20.000 亿元",
    ]);
  });

  test("growth, computed where it is told so", () => {
    // 30 on 25, 20 on 20, 50 on 40.
    expect(by("growth", { observations: `${rows("gdp", "30", "20", "50")}\n${before}` })).toEqual([
      "growth",
      "1 upper 0.250 ",
      "2 isle 0.200 ",
      "3 lower 0.000 ",
    ]);
  });

  test("growth as it is stated, never ours in its place", () => {
    const lines = {
      observations: `${rows("real", "30", "20", "50")}\n${before.replaceAll("gdp", "real")}`,
      claims: `${grew("isle", "5.1")}\n${grew("lower", "6.3")}`,
    };
    expect(by("growth", lines, "real")).toEqual([
      "growth",
      "1 lower 0.063 ",
      "2 isle 0.051 ",
      "- upper no-stated-growth ",
    ]);
  });

  test("growth of one basis only", () => {
    const lines = {
      claims: [grew("isle", "5.1"), grew("lower", "6.3"), grew("upper", "9.9", "nominal")].join("\n"),
    };
    expect(by("growth", lines, "real")).toEqual([
      "growth",
      "1 lower 0.063 ",
      "2 isle 0.051 ",
      "- upper another-basis ",
    ]);
  });

  test("the figure per head: a year's by the mean of its two ends, else by the nearest end before", () => {
    const heads = (id: string, year: string, value: string) => `${id} people - - ${year} ${value} 万个`;
    const observations = [
      rows("gdp", "30", "20", "50"),
      ...[heads("isle", "2023", "9"), heads("isle", "2024", "11")],
      heads("lower", "2023", "4"),
    ].join("\n");
    // 30 亿 by 10 万, 20 亿 by 4 万; nobody is known of the third.
    expect(by("per-head", { observations }, "gdp", "people")).toEqual([
      "per-head",
      "1 lower 50000.000 元/个",
      "2 isle 30000.000 元/个",
      "- upper no-base ",
    ]);
  });

  test.each<["A" | "P" | "E" | "F", boolean]>([
    ["A", false],
    ["P", false],
    ["E", true],
    ["F", true],
  ])("of status %s is estimated: %s, whatever places are ranked by", (status, estimated) => {
    const as = (text: string) => text.replace(/亿元$|万个$|%$/gm, `$& - - report-2024 ${status}`);
    const lines = {
      observations: [
        as(rows("gdp", "30", "20", "50")),
        before,
        as(rate("5", "6", "7")),
        ...["isle", "lower", "upper"].map((id) => `${id} people - - 2024 8 万个`),
      ].join("\n"),
      targets: ["isle", "lower", "upper"].map((id) => `${id} rate - - 2024 level committed - 6 %`).join("\n"),
    };
    const { lookup, places } = districtsOf(lines);
    const { ledger } = lookup;
    const asked = {
      ...lookup,
      ledger: { ...ledger, settings: { ...ledger.settings, population: "people" } },
    };
    const marks = (wanted: RankWanted, indicator: string) =>
      ranking(asked, places, { ...GDP, indicator }, period("2024"), undefined, wanted)?.entries.map(
        ({ rank, by }) => [rank, by].map((one) => one.kind === "value" && one.estimated),
      );
    const three = Array.from({ length: 3 }, () => [estimated, estimated]);
    expect(marks("level", "gdp")).toEqual(three);
    expect(marks("growth", "gdp")).toEqual(three);
    expect(marks("per-head", "gdp")).toEqual(three);
    expect(marks("target", "rate")).toEqual(three);
  });

  test("nothing per head where no population is named, and no rate", () => {
    expect(by("per-head", { observations: rows("gdp", "30", "20", "50") })).toBeNull();
    expect(by("per-head", { observations: rate("5", "6", "7") }, "rate", "people")).toBeNull();
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

test("what places can be ranked by, and which of it is of their targets", () => {
  const told = RANKED_BY.map((by) => `${by} ${isByTarget(by)}`);
  expect(told).toEqual([
    ...["completion true", "ceiling true", "distance true"],
    ...["growth false", "per-head false", "level false"],
  ]);
});
