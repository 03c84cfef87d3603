import { describe, expect, test } from "vitest";
import { toFixed } from "../ledger/fraction.ts";
import { buildLookup } from "../ledger/lookup.ts";
import { period } from "../ledger/period.ts";
import { audit } from "./audit/audit.ts";
import { dated } from "./dated.ts";
import { type Lines, lake } from "./golden/lake.ts";
import { growthSplit } from "./growth/growth-parts.ts";
import { disparities } from "./places/disparities.ts";
import { handedDown } from "./places/handed-down.ts";
import { commonPeriod, ranking } from "./places/ranking.ts";
import { coverageOf } from "./reporting/coverage.ts";
import { reportings } from "./reporting/timeliness.ts";
import { latestStanding, standing } from "./standing.ts";
import { judgementOf } from "./targets/judged.ts";
import { knownOf } from "./targets/series-evidence.ts";
import { outlook } from "./year/outlook.ts";

// What the undated report says of the lake stands under 2024 and 2023, years that are assumed.
const SOURCES = "undated - yes";
const of = (lines: Lines) => buildLookup(lake({ sources: SOURCES, ...lines }));
const GDP = { indicator: "gdp", industry: "", breakdown: "" };
const places = (lookup: ReturnType<typeof of>) => lookup.children("lake");
const at = period("2024");

const row = (region: string, year: string, value: string, source = "undated") =>
  `${region} gdp - - ${year} ${value} 亿元 - - ${source}`;
const both = (region: string, year: string, value: string) =>
  `${row(region, year, value)}\n${row(region, year, value, "report-2024")}`;

describe("a figure of an assumed year", () => {
  const lookup = of({ observations: `${row("lake", "2024", "22")}\n${row("lake", "2023", "20")}` });
  const series = lookup.series({ region: "lake", ...GDP });

  test("has no growth, ours or none, and says why", () => {
    const one = standing(lookup, series, at);
    expect(one.yearAssumed).toBe(true);
    expect(one.growth).toMatchObject({ kind: "none", reason: "year-assumed" });
    expect(one.grown).toMatchObject({ kind: "none", reason: "year-assumed" });
    expect(one.change).toBeNull();
  });

  test("is shown where nothing else is known, and gives nothing to trends, seasons and outlooks", () => {
    expect(latestStanding(lookup, series)?.actual?.text).toBe("22");
    expect(knownOf(lookup, series).figures).toEqual([]);
    expect(dated(lookup).series(series).observations).toEqual([]);
    const months = of({ observations: row("lake", "2024-01/2024-06", "11") });
    expect(outlook(months, months.series(series), at)).toBeNull();
  });

  test("is no base of one whose year is known, and does not stand before it", () => {
    const lines = `${row("lake", "2023", "20")}\n${row("lake", "2022", "19", "report-2024")}\n${row("lake", "2024", "22", "report-2024")}`;
    const mixed = of({ observations: lines });
    const known = mixed.series(series);
    expect(standing(mixed, known, at).growth).toMatchObject({ kind: "none", reason: "no-base" });
    const newer = of({
      observations: `${row("lake", "2024", "22")}\n${row("lake", "2022", "19", "report-2024")}`,
    });
    expect(latestStanding(newer, newer.series(series))?.period.text).toBe("2022");
  });

  test("keeps the growth that its own report states", () => {
    const claims = "lake gdp - - 2024 growth - 10 %";
    const { ledger } = of({ observations: row("lake", "2024", "22"), claims });
    const stated = buildLookup({
      ...ledger,
      claims: ledger.claims.map((one) => ({ ...one, source: "undated" })),
    });
    expect(standing(stated, stated.series(series), at).statedGrowth?.claim?.value).toBe("10");
    expect(standing(buildLookup(ledger), buildLookup(ledger).series(series), at).statedGrowth).toBeNull();
  });
});

test("series of which anything is known stay, each with whatever it is", () => {
  const lookup = of({
    observations: `${row("lower", "2024", "9", "report-2024")}\n${row("upper", "2024", "9", "report-2024")}\n${row("isle", "2024", "9")}`,
    claims: "lower gdp - - 2024 growth - 8 %",
    targets: "upper gdp - - 2024 level committed - 40 亿元\nport gdp - - 2024 level committed - 4 亿元",
  });
  const known = dated(lookup).ofIndicator("gdp");
  expect(known.map(({ region }) => region).sort()).toEqual(["lower", "port", "upper"]);
});

describe("places", () => {
  const observations = `${row("lower", "2024", "9", "report-2024")}\n${row("upper", "2024", "12", "report-2024")}\n${row("isle", "2024", "99")}`;
  const lookup = of({ observations });

  test("are ranked without those whose year is assumed, and these say why", () => {
    const entries = ranking(lookup, places(lookup), GDP, at)?.entries ?? [];
    expect(entries.filter(({ rank }) => rank.kind === "value").map(({ id }) => id)).toEqual([
      "upper",
      "lower",
    ]);
    expect(entries.find(({ id }) => id === "isle")?.rank).toMatchObject({ reason: "year-assumed" });
  });

  test("lie apart, have periods in common and make up a growth by the others alone", () => {
    expect(disparities(lookup, places(lookup), GDP, at)?.sets.map(({ counted }) => counted)).toEqual([2]);
    const alone = of({
      observations: `${row("isle", "2024", "9")}\n${row("lower", "2023", "8", "report-2024")}`,
    });
    expect(commonPeriod(alone, places(alone), GDP)?.text).toBe("2023");
    const grown = of({ observations: `${row("lake", "2024", "22")}\n${row("lake", "2023", "20")}` });
    expect(growthSplit(grown, grown.series({ region: "lake", ...GDP }), at)).toBeNull();
  });

  test("owe no figures by what an undated report says, nor are these told as covered", () => {
    const entry = { indicator: "gdp", region: "", frequency: "year", due: "0", note: "" } as const;
    const calendar = [{ ...entry, file: "calendar.csv", line: 2 }];
    const owed = (observations: string) => {
      const { ledger } = of({ observations });
      return reportings(buildLookup({ ...ledger, calendar }), period("2024-12"), 2024).length;
    };
    const covered = (observations: string) => coverageOf(of({ observations }), 2024).length;
    expect([owed(both("isle", "2024", "9")), covered(both("isle", "2024", "9"))]).toEqual([1, 1]);
    expect([owed(row("isle", "2024", "9")), covered(row("isle", "2024", "9"))]).toEqual([0, 0]);
  });
});

describe("a target of an assumed year", () => {
  const TARGET = "lake gdp - - 2024 level committed - 25 亿元";
  const undated = (lines: Lines) => {
    const lookup = of(lines);
    const ledger = lookup.ledger;
    const targets = ledger.targets.map((one) => ({ ...one, source: "undated" }));
    return buildLookup({ ...ledger, targets });
  };
  const verdict = (lookup: ReturnType<typeof of>) => {
    const series = lookup.series({ region: "lake", ...GDP });
    const [target] = series.targets;
    if (target === undefined) throw new Error("no target");
    return judgementOf(lookup, series, target, period("2024"));
  };

  test("is judged by what its own report says of that year", () => {
    const judgement = verdict(undated({ observations: row("lake", "2024", "24"), targets: TARGET }));
    expect(judgement.verdict).toBe("missed");
  });

  test("is judged by no other report, whose figures are of a year that is known", () => {
    const lines = { observations: row("lake", "2024", "24", "report-2024"), targets: TARGET };
    expect(verdict(undated(lines)).verdict).toBe("no-figure");
    expect(verdict(of(lines)).verdict).toBe("missed");
  });

  test("judges no figure of a known year, and is handed down to nobody", () => {
    const lines = { observations: row("lake", "2024", "24", "report-2024"), targets: TARGET };
    const lookup = undated(lines);
    expect(standing(lookup, lookup.series({ region: "lake", ...GDP }), at).judged).toEqual([]);
    const handed = undated({
      targets: `${TARGET}\nlower gdp - - 2024 level committed - 9 亿元\nupper gdp - - 2024 level committed - 9 亿元`,
    });
    expect(handedDown(handed, handed.series({ region: "lake", ...GDP }), at)).toBeNull();
  });
});

describe("the audit", () => {
  test("recomputes within an undated report, and with no other", () => {
    const claims = "lake gdp - - 2024 growth - 10 %";
    const figures = (source: string) =>
      `${row("lake", "2024", "22", source)}\n${row("lake", "2023", "20", source)}`;
    const verdicts = (lines: Lines) => audit(of(lines).ledger).map(({ verdict }) => verdict);
    expect(verdicts({ observations: figures("report-2024"), claims })).toEqual(["agrees"]);
    expect(verdicts({ observations: figures("undated"), claims })).toEqual(["not-checkable"]);
  });
});

describe("a ledger whose years are all known", () => {
  test("is looked through as it is", () => {
    const lookup = buildLookup(lake({ observations: row("lake", "2024", "22", "report-2024") }));
    expect(dated(lookup)).toBe(lookup);
    const grown = buildLookup(
      lake({
        observations: `${row("lake", "2024", "22", "report-2024")}\n${row("lake", "2023", "20", "report-2024")}`,
      }),
    );
    const { growth } = standing(grown, grown.series({ region: "lake", ...GDP }), at);
    expect(growth.kind === "value" && toFixed(growth.value, 2)).toBe("0.10");
  });
});
