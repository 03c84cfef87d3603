import { beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { placesFor, placesToAdd, splitSubject } from "../../islands/compare-choice.ts";
import { drawComparison } from "../../islands/compare-draw.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { CompareFile, PlacesFile } from "./compare-file.ts";
import { compareFileNames, compareFileText } from "./compare-files.ts";
import { comparePage } from "./compare-page.ts";
import { comparable, subjectId } from "./subjects.ts";

const HEAD = (SAMPLE["observations/2024.csv"] ?? "").split("\n")[0];
/** Two districts with three years each, one of them estimated, and their city with one. */
const ROWS = [
  "upper,projects,,,2022,3,个,,A,report-2024,1,",
  "upper,projects,,,2023,4,个,,A,report-2024,1,",
  "lower,projects,,,2022,5,个,,A,report-2024,1,",
  "lower,projects,,,2023,6,个,~,E,report-2024,1,",
];

function siteFrom(files: Readonly<Record<string, string>>): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

let site: Site;
beforeAll(() => {
  const of = (year: string) => `${HEAD}\n${ROWS.filter((row) => row.includes(`,${year},`)).join("\n")}\n`;
  site = siteFrom({ ...SAMPLE, "observations/2022.csv": of("2022"), "observations/2023.csv": of("2023") });
});

const file = (name: string): CompareFile => JSON.parse(compareFileText(site, name));
const places = (lang: string): PlacesFile => JSON.parse(compareFileText(site, `${lang}/places`));

describe("what can be compared", () => {
  test("are indicators and parts of which two places have figures", () => {
    for (const { series } of comparable(site)) expect(series.length).toBeGreaterThan(1);
    expect(comparable(site).map(subjectId)).toContain("projects");
  });

  test("has a file for each indicator, and one of places, in both languages", () => {
    const names = compareFileNames(site);
    expect(names).toContain("zh/places");
    expect(names).toContain("en/projects");
    expect(names.length % LANGS.length).toBe(0);
  });
});

describe("the file of an indicator", () => {
  test("holds every figure in the indicator's unit, with its bound and whether it is estimated", () => {
    const { subjects, periods } = file("zh/projects");
    const lower = subjects[0]?.places.find(([region]) => region === "lower");
    const told = lower?.[1].map(([at, ...rest]) => [periods[at], ...rest]);
    expect(told).toContainEqual(["2022", "5"]);
    expect(told).toContainEqual(["2023", "6", "~", 1]);
  });

  test("begins with peers of one group", () => {
    const first = file("zh/projects").subjects[0]?.first ?? [];
    const groups = first.map((id) => site.ledger.regions.get(id)?.peer_group);
    expect(new Set(groups).size).toBe(1);
    expect(first.length).toBeGreaterThan(1);
  });
});

function withoutCounties(table: string): string {
  return table
    .split("\n")
    .filter((row) => !/^(upper|lower),/.test(row))
    .join("\n");
}

describe("the page", () => {
  test.each(LANGS)("shows one comparison without a script, in %s", (lang) => {
    const { compare } = comparePage(editionOf(site, lang));
    expect(compare?.shown.charts.length).toBeGreaterThan(0);
    expect(compare?.groups.flatMap(({ options }) => options.map(({ id }) => id))).toContain(compare?.subject);
    expect(compare?.places.length).toBeGreaterThan(1);
  });

  test("says so where nothing can be compared", () => {
    const alone = Object.entries(SAMPLE)
      .filter(([file]) => file.startsWith("observations/"))
      .map(([file, text]) => [file, withoutCounties(text)]);
    const { compare, intro } = comparePage(
      editionOf(siteFrom({ ...SAMPLE, ...Object.fromEntries(alone) }), "zh"),
    );
    expect(compare).toBeNull();
    expect(JSON.stringify(intro)).toContain("暂时不能比较");
  });
});

describe("a comparison in the browser", () => {
  test.each(LANGS)("is that of the build, in %s", (lang) => {
    const { compare } = comparePage(editionOf(site, lang));
    const [name, part] = splitSubject(compare?.subject ?? "");
    const data = file(`${lang}/${name}`);
    const subject = data.subjects.find((one) => one.part === part);
    if (compare === null || subject === undefined) throw new Error("no comparison");
    const chosen = compare.places.map(({ id, text }) => ({
      id,
      name: text,
      href: `${compare.regions}${id}/`,
    }));
    const words = { subject: lang === "zh" ? "所选地区" : "Chosen places" };
    const drawn = drawComparison(data, subject, chosen, words, lang);
    expect(drawn.table).toEqual(compare.shown.table);
    const plain = (charts: readonly { title: string; summary: string; table: object }[]) =>
      charts.map(({ title, summary, table }) => ({ title, summary, table }));
    expect(plain(drawn.charts.map(({ chart }) => chart))).toEqual(plain(compare.shown.charts));
    for (const { svg } of drawn.charts) expect(svg).toMatch(/^<svg class="chart/);
  });

  test("has a column for each place and a row for each period, with reasons for none", () => {
    const data = file("en/projects");
    const [subject] = data.subjects;
    if (subject === undefined) throw new Error("no subject");
    const chosen = ["lower", "nowhere"].map((id) => ({ id, name: id, href: "" }));
    const { table, charts } = drawComparison(data, subject, chosen, { subject: "x" }, "en");
    expect(table.columns.map(({ label }) => label).slice(1)).toEqual(["lower", "nowhere"]);
    expect(table.rows.every((row) => row[2] === "—")).toBe(true);
    expect(charts).toEqual([]);
  });
});

describe("choosing", () => {
  const subject = {
    part: "",
    name: "",
    first: ["a", "b"],
    places: [
      ["a", []],
      ["b", []],
      ["c", []],
    ],
  } as const;

  test("splitSubject(subject) parts the file from the part of the indicator", () => {
    expect(splitSubject("fixed-asset-investment.industry.size-5m-up")).toEqual([
      "fixed-asset-investment",
      "industry.size-5m-up",
    ]);
    expect(splitSubject("projects")).toEqual(["projects", ""]);
  });

  test("placesFor(subject, chosen) keeps what has figures, or begins anew", () => {
    expect(placesFor(subject, ["c", "x", "a"])).toEqual(["c", "a"]);
    expect(placesFor(subject, ["c", "x"])).toEqual(["a", "b"]);
  });

  test("placesToAdd(names, subject, chosen) are those with figures that are not chosen, under their parents", () => {
    const names: PlacesFile = {
      groups: ["City"],
      places: [
        ["a", "A", 0],
        ["b", "B", 0],
        ["c", "C", -1],
        ["d", "D", 0],
      ],
    };
    expect(placesToAdd(names, subject, ["a"])).toEqual([
      { head: "", places: [["c", "C"]] },
      { head: "City", places: [["b", "B"]] },
    ]);
    expect(places("zh").places.length).toBeGreaterThan(1);
  });
});
