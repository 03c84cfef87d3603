import { describe, expect, test } from "vitest";
import { SAMPLE } from "./sample.ts";
import { settingEntries } from "./settings-schema.ts";
import { readSettings } from "./site-file.ts";

const SITE = SAMPLE["site.json"] ?? "";
const read = (text: string) => readSettings(new TextEncoder().encode(text));

describe("readSettings(bytes)", () => {
  test("gives the settings as the file has them, in its order", () => {
    const { settings } = read(SITE);
    const written = JSON.parse(SITE);
    expect(settings).toMatchObject(written);
    // What the file leaves out comes after what it has.
    const names = Object.keys(settings ?? {});
    expect(names.slice(0, Object.keys(written).length)).toEqual(Object.keys(written));
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
      score: { indicators: [], bonus: [], deductions: [], vetoes: [], rules: [] },
      lamps: [],
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
      const settings = JSON.parse(SITE);
      put(settings, path.split("."), JSON.parse(example ?? ""));
      expect(read(JSON.stringify(settings)).problems).toEqual([]);
    },
  );
});

/** Every setting that must be there beside another for it to be read, with those that go together. */
const BESIDE: Readonly<Record<string, unknown>> = {
  "score.bonus": { indicator: "gdp", when: [], points: "1" },
  "score.bonus.when": { of: "level", than: "parent" },
  "score.indicators": { indicator: "gdp", weight: "1", satisfactory: "3", unacceptable: "1" },
  "score.vetoes": { indicator: "gdp", when: [] },
  lamps: { indicators: ["gdp"], green: [], yellow: [] },
};

/** Sets a value in settings by its path; an item of a list is made where there is none. */
function put(settings: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at = settings;
  for (const [i, name] of path.slice(0, -1).entries()) {
    const list = at[name];
    if (Array.isArray(list)) {
      const beside = BESIDE[path.slice(0, i + 1).join(".")];
      list[0] = { ...(list[0] as object | undefined), ...(beside as object | undefined) };
      at = list[0] as Record<string, unknown>;
    } else {
      at[name] ??= path.slice(0, i + 1).join(".") in BESIDE || name === "rules" ? [{}] : {};
      const made = at[name];
      if (Array.isArray(made))
        made[0] = { ...(BESIDE[path.slice(0, i + 1).join(".")] as object | undefined) };
      at = (Array.isArray(made) ? made[0] : made) as Record<string, unknown>;
    }
  }
  at[path.at(-1) ?? ""] = value;
}

describe("settings that go together", () => {
  const part = (...texts: string[]) =>
    SITE.replace('"floor": "0"', () => ['"floor": "0"', ...texts].join(", "));
  const told = (text: string) =>
    read(text).problems.map(({ code, name, fix }) => [code, name?.split(".").at(-1), fix]);

  test.each<[string, string, [string, string | undefined, string | undefined][]]>([
    ["both ends of a scale", part('"satisfactory": "110"', '"unacceptable": "80"'), []],
    ["the upper end alone", part('"satisfactory": "110"'), [["L029", "satisfactory", undefined]]],
    ["the lower end alone", part('"unacceptable": "80"'), [["L029", "unacceptable", undefined]]],
    [
      "an end that is empty",
      part('"satisfactory": "110"', '"unacceptable": ""'),
      [["L029", "satisfactory", undefined]],
    ],
    [
      "ends the other way round, where less is better",
      part('"satisfactory": "80"', '"unacceptable": "110"'),
      [],
    ],
    [
      "equal ends",
      part('"satisfactory": "80"', '"unacceptable": "80.0"'),
      [["L030", "satisfactory", undefined]],
    ],
    ["a floor at its cap", SITE.replace('"floor": "0"', '"floor": "120"'), []],
    [
      "a floor above its cap",
      SITE.replace('"floor": "0"', '"floor": "120.1"'),
      [["L030", "floor", undefined]],
    ],
    ["a weight of zero", SITE.replace('"weight": "100"', '"weight": "0"'), []],
    ["a weight below zero", SITE.replace('"weight": "100"', '"weight": "-0.1"'), [["L031", "weight", "0.1"]]],
    ["a word that is none of a list", part('"by": "targets"'), [["L104", "by", "target"]]],
    ["a cap that is no number", SITE.replace('"cap": "120"', '"cap": "a lot"'), [["L103", "cap", undefined]]],
  ])("%s", (_, text, problems) => {
    expect(told(text)).toEqual(problems);
  });

  const when = (condition: string) =>
    SITE.replace(
      '"score": {',
      `"score": { "bonus": [{ "indicator": "gdp", "points": "1", "when": [${condition}] }],`,
    );
  test.each<[string, string, [string, string | undefined, string | undefined][]]>([
    ["a value that is compared with", '{ "of": "growth", "than": "value", "value": "5" }', []],
    ["no value to compare with", '{ "of": "growth", "than": "value" }', [["L029", "than", undefined]]],
    ["no value for the parent", '{ "of": "growth", "than": "parent" }', []],
    ["a condition about nothing", '{ "than": "parent" }', [["L021", "of", undefined]]],
  ])("%s", (_, condition, problems) => {
    expect(told(when(condition))).toEqual(problems);
  });
});
