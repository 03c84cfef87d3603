import { describe, expect, test } from "vitest";
import { rowsById } from "../../ledger/by-id.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup, type Lookup, type Series } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { CalendarEntry, Observation, Region, TargetRow } from "../../ledger/schema.ts";
import { audit } from "../../measures/audit/audit.ts";
import type { Finding, Verdict } from "../../measures/audit/finding.ts";
import { auditJson } from "./audit.ts";
import { projectJson, projectsJson } from "./projects.ts";
import { regionJson } from "./regions.ts";
import { listedSeries } from "./series.ts";
import type { ApiSource } from "./source.ts";
import { targetsJson } from "./targets.ts";
import { timelinessJson } from "./timeliness.ts";

function ledgerOf(texts: Readonly<Record<string, string>> = {}): Ledger {
  const { ledger, problems } = readFiles(memoryFiles({ ...SAMPLE, ...texts }));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return ledger;
}

/** What the interface works from, without standings and ranks. */
function sourceOf(ledger: Ledger, more: Partial<ApiSource> = {}): ApiSource {
  return {
    ...{
      ledger,
      lookup: buildLookup(ledger),
      asOf: period(ledger.settings.as_of),
      version: "1.0.0",
      history: NO_HISTORY,
    },
    ...{ targetYears: [2024], targetsOf: () => [], latest: () => null, ranking: () => null },
    ...more,
  };
}

const LEDGER = ledgerOf();
const FIGURE = LEDGER.observations[0] as Observation;
const TARGET = LEDGER.targets[0] as TargetRow;

/** A town below a district of the city, and what is of the same place but the given one. */
const TOWN = `${SAMPLE["regions.csv"]}town,小镇,,township,lower,,,,,\nschool,学区,,other,town,,,,,\n`;
const DEEP = ledgerOf({ "regions.csv": TOWN });
const seriesOf = (region: string, count: number): Series => ({
  ...{ region, indicator: "gdp", industry: "", breakdown: "", targets: [], claims: [] },
  observations: new Array<Observation>(count).fill(FIGURE),
});
const placesIn = (listed: { readonly series: readonly { readonly region: string }[] }) =>
  listed.series.map((one) => one.region);

describe("listedSeries(source, all)", () => {
  test.each([
    [20_000, true, ["lake", "lower", "town", "school"]],
    [20_001, false, ["lake", "lower"]],
  ])("of %i rows is complete: %s, and lists else the upper two levels", (count, complete, places) => {
    const all = [seriesOf("lake", count - 3), ...["lower", "town", "school"].map((id) => seriesOf(id, 1))];
    const listed = listedSeries(sourceOf(DEEP), all);
    expect([listed.complete, placesIn(listed)]).toEqual([complete, places]);
  });
});

describe("targetsJson(source, year)", () => {
  test.each([
    [2_000, true],
    [2_001, false],
  ])("of %i targets is complete: %s, and lists else those of the upper two levels", (count, complete) => {
    const of = (region: string) => ({ series: seriesOf(region, 0), target: TARGET });
    const all = [of("lake"), of("town"), ...Array.from({ length: count - 2 }, () => of("lower"))];
    const { targets, ...told } = targetsJson(sourceOf(DEEP, { targetsOf: () => all }), 2024);
    expect([told.complete, told.year]).toEqual([complete, 2024]);
    expect(targets).toHaveLength(complete ? count : count - 1);
    expect(targets.some(({ region }) => region === "town")).toBe(complete);
  });
});

describe("regionJson(source, id)", () => {
  const older = ["2022", "2021/2022", "2023"].map((at) => ({ ...FIGURE, period: at }));
  const series = { ...seriesOf("lake", 0), observations: [...older, { ...FIGURE, period: "2024" }] };
  const periods = (count: number, asOf: string) => {
    const lookup: Lookup = { ...buildLookup(LEDGER), ofRegion: () => [series] };
    const ledger = { ...LEDGER, observations: new Array<Observation>(count).fill(FIGURE) };
    const json = regionJson(sourceOf(ledger, { lookup, asOf: period(asOf) }), "lake");
    const [listed] = json.series as { readonly observations?: readonly Observation[] }[];
    return [json.complete, listed?.observations?.map((row) => row.period)];
  };

  test.each([
    [200_000, "2024-12", true, ["2022", "2021/2022", "2023", "2024"]],
    [200_001, "2024-12", false, ["2023", "2024"]],
    [200_001, "2025-01", false, ["2024"]],
    [200_001, "2026-01", false, undefined],
  ])("of %i figures of all regions up to %s is complete: %s", (count, asOf, complete, told) => {
    expect(periods(count, asOf)).toEqual([complete, told]);
  });
});

describe("auditJson(source, findings)", () => {
  const [finding] = audit(LEDGER, buildLookup(LEDGER));
  if (finding === undefined) throw new Error("the sample has checks");
  const of = (verdict: Verdict, count: number) => new Array<Finding>(count).fill({ ...finding, verdict });

  test.each([
    [2_000, true],
    [2_001, false],
  ])("of %i findings of one verdict is complete: %s, and counts all", (count, complete) => {
    const all = [...of("differs", 3), ...of("agrees", count).map((one, i) => ({ ...one, period: `${i}` }))];
    const json = auditJson(sourceOf(LEDGER), { all, newestOnly: false });
    expect(json.complete).toBe(complete);
    expect([json.counts.differs, json.counts.agrees]).toEqual([3, count]);
    // The first of each verdict are listed, in the order of the audit.
    expect(json.findings.map((one) => one.period).slice(-1)).toEqual(["1999"]);
    expect(json.findings).toHaveLength(2_003);
  });
});

const ENTRY: CalendarEntry = {
  ...{ indicator: "gdp", region: "", due: "0", note: "" },
  ...{ frequency: "year", file: "calendar.csv", line: 2 },
};

describe("timelinessJson(source)", () => {
  /** Places that have reported once: some in 2023, which are asked in 2024 too, and some in 2024. */
  const source = (before: number, now: number) => {
    const place = LEDGER.regions.get("lake") as Region;
    const ids = Array.from({ length: before + now }, (_, i) => `p${i}`);
    const calendar = [{ ...ENTRY, indicator: seriesOf("lake", 0).indicator }];
    const ledger = { ...LEDGER, calendar, regions: rowsById(ids.map((id) => ({ ...place, id }))) };
    const [older, newer] = ["2023", "2024"].map((at) => [
      { ...seriesOf("lake", 0), observations: [{ ...FIGURE, period: at }] },
    ]);
    const ofRegion = (id: string) => (Number(id.slice(1)) < before ? older : newer) ?? [];
    return sourceOf(ledger, { lookup: { ...buildLookup(LEDGER), ledger, ofRegion } });
  };

  test.each([
    [50_000, 0, 2023],
    [50_000, 1, 2024],
    [1, 100_000, 2024],
  ])("of %i places of 2023 and %i of 2024 tells place by place from %i on", (before, now, from) => {
    const json = timelinessJson(source(before, now));
    expect(json.years.map(({ year, asked }) => [year, asked])).toEqual([
      [2024, before + now],
      [2023, before],
    ]);
    expect([json.from, json.reportings.length]).toEqual([from, before + now + (from === 2023 ? before : 0)]);
  });

  test("of a ledger in which nothing was ever due tells of the as-of year", () => {
    expect(timelinessJson(source(0, 0))).toMatchObject({ from: 2024, years: [], reportings: [] });
  });
});

describe("a project", () => {
  const projects =
    "id,name,name_en,region,park,industry,investor,origin,grade,total_investment,unit,qualifier,source,locator,note\n" +
    "mill,工厂,,lake,,,,,,,,,report-2024,1,\nbridge,大桥,,lake,,,,,,,,,report-2024,1,\n";
  const row = (at: string, stage: string) => `mill,${at},report-2024,${stage},,,,1,\n`;
  const head = "project,period,source,stage,planned,completed,unit,locator,note\n";
  const source = sourceOf(
    ledgerOf({
      "projects.csv": projects,
      "progress/2023.csv": head + row("2023-11", "signed"),
      "progress/2024.csv": head + row("2024-06", "building") + row("2024-12", "") + row("2024-03", "started"),
    }),
  );

  test("is listed with its last known stage, of the newest period that has one", () => {
    expect(projectsJson(source).projects).toMatchObject([
      { id: "mill", stage: "building", stage_period: "2024-06" },
      { id: "bridge" },
    ]);
    expect(projectsJson(source).projects[1]).not.toHaveProperty("stage");
  });

  test("has its progress oldest period first, whatever the order of the file", () => {
    const { progress: rows } = projectJson(source, "mill");
    expect(rows.map((one) => one["period"])).toEqual(["2023-11", "2024-03", "2024-06", "2024-12"]);
    expect(projectJson(source, "bridge").progress).toEqual([]);
  });
});
