import { describe, expect, test } from "vitest";
import { SAMPLE } from "./sample.ts";
import { settingEntries } from "./settings-schema.ts";
import { readSettings } from "./site-file.ts";

const SITE = SAMPLE["site.json"] ?? "";
const read = (text: string) => readSettings(new TextEncoder().encode(text));

describe("readSettings(bytes)", () => {
  test("gives the settings as the file has them, in its order", () => {
    expect(JSON.stringify(read(SITE).settings)).toBe(JSON.stringify(JSON.parse(SITE)));
  });

  test("fills in what has a default, and leaves out a release that is not announced", () => {
    const required = {
      title: "大湖市台账",
      publisher: "大湖市统计局",
      default_region: "lake",
      featured_indicators: ["gdp"],
      as_of: "2024-12",
      themes: [{ id: "economy", name: "经济总量" }],
    };
    const { settings, problems } = read(JSON.stringify(required));
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...required,
      themes: [{ id: "economy", name: "经济总量", name_en: "" }],
      ...{ title_en: "", subtitle: "", subtitle_en: "", publisher_en: "" },
      licence: { name: "", name_en: "", url: "" },
      ...{ repository: "", edit: "", base_url: "", contact: "" },
      schedule_bands: { ahead: 0, slightly_behind: -5, behind: -15 },
      low_completion: 30,
      bulletin: { title: "", title_en: "", first_themes: [], first_indicators: [] },
      score: { indicators: [] },
      population: "",
      peer_groups: [],
      schemes: [],
    });
  });

  test("reads a version with an unknown and a doubled setting: the last one counts", () => {
    const { settings, problems } = read(
      SITE.replace('"as_of": "2024-12"', '"as_of": "2023", "old": 1, "as_of": "2022"'),
    );
    expect(problems.map(({ code }) => code).sort()).toEqual(["L027", "L028"]);
    expect(settings?.as_of).toBe("2022");
    expect(settings).not.toHaveProperty("old");
  });

  test("answers the ids that must be found, each with its place", () => {
    expect(read(SITE).references).toEqual([
      { name: "default_region", table: "regions", id: "lake", line: 13, column: 21 },
      { name: "featured_indicators.0", table: "indicators", id: "gdp", line: 14, column: 27 },
      { name: "score.indicators.0.indicator", table: "indicators", id: "gdp", line: 18, column: 44 },
    ]);
  });
});

describe("settingEntries()", () => {
  const entries = settingEntries();
  const of = (path: string) => entries.find((entry) => entry.path === path);

  test.each([
    ["a text", "title", { type: "text", required: true, example: '"松原台账"', default: undefined }],
    ["a text that may be left out", "edit", { type: "link", required: false, default: '""' }],
    ["a text that stays left out", "next_release", { required: false, default: undefined }],
    ["a number", "schedule_bands.behind", { type: "number", example: "-15", default: "-15" }],
    ["a list of ids", "featured_indicators", { table: "indicators", example: '["capital-in-place"]' }],
    ["a list of groups", "peer_groups", { type: "list", example: undefined, default: "[]" }],
    ["a part of a list's items", "score.indicators.weight", { type: "decimal", example: '"60"' }],
    ["a group", "licence", { type: "group", required: false, example: undefined, default: undefined }],
  ])("tells %s", (_, path, told) => expect(of(path)).toMatchObject(told));

  test("has every setting of the sample, each once", () => {
    const paths = entries.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual(expect.arrayContaining(Object.keys(JSON.parse(SITE))));
  });

  test.each(entries.filter(({ example }) => example !== undefined))(
    "gives an example of $path that is sound",
    ({ path, example }) => {
      const name = path.split(".").at(-1);
      const text = SITE.replace(
        new RegExp(`"${name}": (?:"[^"]*"|-?\\d+|\\[[^\\]]*\\])`),
        () => `"${name}": ${example}`,
      );
      expect(text === SITE).toBe(SITE.includes(`"${name}": ${example}`) || name === "next_release");
      expect(read(text).problems).toEqual([]);
    },
  );
});
