import { describe, expect, test } from "vitest";
import { memoryFiles } from "./folder.ts";
import { MOST_ROWS_ALONE } from "./limits.ts";
import { buildLookup, standsAlone } from "./lookup.ts";
import { readFiles } from "./read.ts";
import { SAMPLE } from "./sample.ts";

const REGIONS = "id,name,name_en,kind,parent,code,valid_from,valid_to,peer_group,note\n";

/** The ways into the sample with other places; each as `id kind parent`, in the order of the file. */
function lookupOf(places: readonly string[], texts: Readonly<Record<string, string>> = {}) {
  const rows = places.map((place) => {
    const [id, kind, parent = ""] = place.split(" ");
    return `${id},${id},,${kind},${parent},,,,,\n`;
  });
  const site = (SAMPLE["site.json"] ?? "").replace(/"peer_groups": \[.*\],/, '"peer_groups": [],');
  const bare = (name: string, text: string) => (name.includes("/") ? text.replace(/\n[\s\S]*/, "\n") : text);
  const files = Object.fromEntries(Object.entries(SAMPLE).map(([name, text]) => [name, bare(name, text)]));
  const { ledger, problems } = readFiles(
    memoryFiles({ ...files, "site.json": site, "regions.csv": REGIONS + rows.join(""), ...texts }),
  );
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return buildLookup(ledger);
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id).join(" ");

test("a series finds the rows of a period however it is written", () => {
  const written = ["2024-01/2024-03", "2024-Q2", "2024-07-01/2024-09-30"].map(
    (period, i) => `lake,gdp,,,${period},${i + 5},亿元,,A,report-2024,${i},\n`,
  );
  const [header = ""] = (SAMPLE["observations/2024.csv"] ?? "").split("\n");
  const { series } = lookupOf(["lake prefecture"], {
    "observations/2024.csv": `${header}\n${written.join("")}`,
    "targets/2024.csv":
      "region,indicator,industry,breakdown,period,form,tier,set_on,value,unit,source,locator\n" +
      "lake,gdp,,,2024-01/2024-12,level,planned,,30,亿元,report-2024,1\n",
  });
  const { observations, targets } = series({ region: "lake", indicator: "gdp", industry: "", breakdown: "" });
  expect(observations.map(({ period }) => period)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3"]);
  expect(targets.map(({ period }) => period)).toEqual(["2024"]);
});

describe("places and their tree", () => {
  const lookup = lookupOf([
    "lake prefecture",
    "urban group lake",
    "north district urban",
    "far county lake",
    "inner group urban",
    "old district inner",
    "older district inner",
    "empty group lake",
    "town township far",
  ]);

  test.each([
    ["of a place, in the order of the file", "lake", "urban far empty"],
    ["of a group", "urban", "north inner"],
    ["of a place without any", "town", ""],
    ["of a place that there is not", "none", ""],
  ])("children(region): %s", (_, id, told) => {
    expect(ids(lookup.children(id))).toBe(told);
  });

  test.each([
    [
      "a group by its members, however deep, and a group without members by itself",
      "lake",
      "north old older far empty",
    ],
    ["the places under a group", "urban", "north old older"],
    ["nothing for a group without members", "empty", ""],
    ["nothing for a place that there is not", "none", ""],
  ])("places(region) gives %s", (_, id, told) => {
    expect(ids(lookup.places(id))).toBe(told);
  });

  test.each([
    ["from the parent up to the root", "old", "inner urban lake"],
    ["one for a child of the root", "far", "lake"],
    ["none for the root", "lake", ""],
  ])("ancestors(region) gives %s", (_, id, told) => {
    expect(ids(lookup.ancestors(id))).toBe(told);
  });

  test("ancestors(region) throws for a place that there is not: a fault of ours", () => {
    expect(() => lookup.ancestors("none")).toThrow("none");
  });
});

describe("series", () => {
  const FIGURES =
    "region,indicator,industry,breakdown,period,value,unit,qualifier,status,source,locator,note\n";
  const figure = (what: string, value: string, locator = "1") =>
    `${what},${value},${what.includes("projects") ? "个" : "亿元"},,A,report-2024,${locator},\n`;
  const lookup = lookupOf(["lake prefecture", "far county lake"], {
    "observations/2023.csv": FIGURES + figure("lake,gdp,,,2023", "9") + figure("far,gdp,,,2023", "2"),
    "observations/2024.csv":
      FIGURES +
      figure("lake,projects,,origin-inside,2024", "3") +
      figure("lake,projects,,origin-inside,2024-01/2024-06", "1") +
      figure("lake,projects,industry,,2024", "2") +
      figure("lake,gdp,,,2024", "11", "2") +
      figure("lake,gdp,,,2024", "10", "1"),
  });
  const key = (region: string, indicator: string, industry = "", breakdown = "") => ({
    ...{ region, indicator, industry, breakdown },
  });
  const values = (of: ReturnType<typeof key>) =>
    lookup
      .series(of)
      .observations.map((row) => row.value)
      .join(" ");
  const names = (rows: readonly ReturnType<typeof key>[]) =>
    rows.map((one) => [one.region, one.indicator, one.industry, one.breakdown].join("|"));

  test.each([
    ["oldest period first; the rows of one period in the order of their file", key("lake", "gdp"), "9 11 10"],
    ["a part of a year before the year", key("lake", "projects", "", "origin-inside"), "1 3"],
    ["an industry apart from the total", key("lake", "projects", "industry"), "2"],
    ["another place apart", key("far", "gdp"), "2"],
    ["none where the ledger has none", key("lake", "projects"), ""],
    ["none of a place that there is not", key("none", "gdp"), ""],
  ])("series(key) gives %s", (_, of, told) => {
    expect(values(of)).toBe(told);
  });

  test("a series that the ledger does not have is named by its key", () => {
    expect(names([lookup.series(key("far", "projects", "industry", "start-new"))])).toEqual([
      "far|projects|industry|start-new",
    ]);
  });

  test("all series of a region, an indicator or an industry stand in order of first appearance", () => {
    expect(names(lookup.ofRegion("lake"))).toEqual([
      "lake|gdp||",
      "lake|projects||origin-inside",
      "lake|projects|industry|",
    ]);
    expect(names(lookup.ofIndicator("gdp"))).toEqual(["lake|gdp||", "far|gdp||"]);
    expect(names(lookup.ofIndustry("industry"))).toEqual(["lake|projects|industry|"]);
    expect([lookup.ofRegion("none"), lookup.ofIndicator("none"), lookup.ofIndustry("none")]).toEqual([
      [],
      [],
      [],
    ]);
  });
});

describe("standsAlone(series)", () => {
  const one = lookupOf(["lake prefecture"]).series({
    region: "lake",
    indicator: "gdp",
    industry: "",
    breakdown: "",
  });
  const rows = (count: number) => new Array(count).fill({});

  test.each([
    [MOST_ROWS_ALONE - 1, true],
    [MOST_ROWS_ALONE, true],
    [MOST_ROWS_ALONE + 1, false],
  ])("of %i rows of all kinds is %s", (count, told) => {
    const third = Math.floor(count / 3);
    const mixed = { ...one, observations: rows(third), targets: rows(third) };
    expect(standsAlone([mixed, { ...one, claims: rows(count - 2 * third) }])).toBe(told);
  });
});
