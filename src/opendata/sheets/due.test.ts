import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { period } from "../../ledger/period.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { isOpen } from "./asked.ts";
import { type Beside, dueObservations, dueTargets } from "./due.ts";

const head = (file: string) => `${(SAMPLE[file] ?? "").split("\n")[0]}\n`;
const FIGURES = head("observations/2024.csv");
const TARGETS = head("targets/2024.csv");
const UNITS: Readonly<Record<string, string>> = { gdp: "亿元", projects: "个", plots: "个" };

/** What stands on page `?` is of a speech that names no year. */
const sourceOf = (locator: string) => (locator === "?" ? "speech" : "report-2024");

/** `lake gdp 2024 22.3 1`: place, indicator (with its breakdown after a slash), period, value, locator. */
function figureRow(text: string): string {
  const [region, what = "", at, value, locator = "1"] = text.split(" ");
  const [indicator = "", breakdown = ""] = what.split("/");
  return `${region},${indicator},,${breakdown},${at},${value},${UNITS[indicator]},,A,${sourceOf(locator)},${locator},\n`;
}

/** `lake gdp 2024 level committed 21.6`. */
function targetRow(text: string): string {
  const [region, indicator = "", at, form, tier, value, locator = "1"] = text.split(" ");
  const unit = form === "growth" ? "%" : UNITS[indicator];
  return `${region},${indicator},,,${at},${form},${tier},,${value},${unit},,${sourceOf(locator)},${locator},\n`;
}

/** The sample with these figures and targets alone, in the files of their years, and other lines of its lists. */
function lookupOf(
  figures: readonly string[],
  targets: readonly string[] = [],
  lists: Readonly<Record<string, (text: string) => string>> = {},
) {
  const texts: Record<string, string> = {};
  for (const [name, text] of Object.entries(SAMPLE)) {
    const own = text.replace('"as_of": "2024-12"', '"as_of": "2026-12"');
    if (!name.includes("/")) texts[name] = lists[name]?.(own) ?? own;
  }
  if ([...figures, ...targets].some((one) => one.endsWith(" ?"))) {
    texts["sources.csv"] = `${texts["sources.csv"]}`
      .replace("published,", "published,year_assumed,")
      .replace("2025-01-20,", "2025-01-20,,")
      .concat("speech,讲话,Speech,,,yes,,,\n");
  }
  const add = (table: string, header: string, line: string, at: string) => {
    const file = `${table}/${period(at).year}.csv`;
    texts[file] = (texts[file] ?? header) + line;
  };
  add("observations", FIGURES, "", "2000");
  for (const one of figures) add("observations", FIGURES, figureRow(one), one.split(" ")[2] ?? "");
  for (const one of targets) add("targets", TARGETS, targetRow(one), one.split(" ")[2] ?? "");
  const { ledger, problems } = readFiles(memoryFiles(texts));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return buildLookup(ledger);
}

const everything = { region: "lake", indicators: [] };
const told = (beside: Beside | null) => (beside === null ? "" : `${beside.period} ${beside.value}`);

describe("isOpen(region, at)", () => {
  test.each([
    ["without days", "", "", true],
    ["closed on the day before", "", "2024-12-31", false],
    ["closed with the year before", "", "2024", false],
    ["closed on the period's first day", "", "2025-01-01", true],
    ["closed within it", "", "2025-03", true],
    ["opened on the period's last day", "2025-12-31", "", true],
    ["opened within it", "2025", "", true],
    ["opened on the day after", "2026-01-01", "", false],
    ["opened with the year after", "2026", "", false],
    ["open in the years before alone", "2020", "2024", false],
    ["open in these years", "2020", "2030", true],
  ])("of a place %s", (_, valid_from, valid_to, open) => {
    const [region] = lookupOf([]).ledger.regions.values();
    if (region === undefined) throw new Error("the sample has places");
    expect(isOpen({ ...region, valid_from, valid_to }, period("2025"))).toBe(open);
  });
});

describe("dueTargets(lookup, year, asked)", () => {
  const keys = (targets: readonly string[], year = 2025, indicators: readonly string[] = []) =>
    dueTargets(lookupOf([], targets), year, { ...everything, indicators }).map(
      ({ key, tier, unit, row, target }) =>
        `${key.region} ${key.indicator} ${(row ?? target?.target)?.form ?? "level"} ${tier} ${unit} ${row?.value ?? "-"}`,
    );

  test.each<[string, readonly string[], readonly string[]]>([
    [
      "those of the newest year before, not of an older one",
      ["lake gdp 2022 level stretch 1", "lake gdp 2023 level committed 2"],
      ["lake gdp level committed 亿元 -"],
    ],
    [
      "those of the last year that any place has, whatever each had before",
      ["lake gdp 2023 level committed 2", "upper gdp 2024 level committed 3"],
      ["upper gdp level committed 亿元 -"],
    ],
    ["none of a later year", ["lake gdp 2026 level committed 2"], []],
    ["none of several years", ["lake gdp 2021/2024 level committed 2"], []],
    [
      "those of a year written by its months",
      ["lake gdp 2024-01/2024-12 level committed 2"],
      ["lake gdp level committed 亿元 -"],
    ],
    [
      "each form and tier once, however many places state it",
      [
        "lake gdp 2024 level committed 2 1",
        "lake gdp 2024 level committed 2 2",
        "lake gdp 2024 level stretch 3 1",
        "lake gdp 2024 growth committed 8 1",
      ],
      ["lake gdp growth committed % -", "lake gdp level committed 亿元 -", "lake gdp level stretch 亿元 -"],
    ],
    [
      "those that are there with their figures, then those of the year before that are not",
      ["lake gdp 2024 level committed 2", "lake gdp 2024 level stretch 3", "lake gdp 2025 level stretch 4"],
      ["lake gdp level stretch 亿元 4", "lake gdp level committed 亿元 -"],
    ],
  ])("asks for %s", (_, targets, rows) => {
    expect(keys(targets).toSorted()).toEqual([...rows].toSorted());
  });

  test("makes nothing due of a year that is assumed, nor sets such a row in its place or beside it", () => {
    expect(keys(["lake gdp 2024 level committed 2 ?"])).toEqual([]);
    expect(keys(["lake gdp 2023 level committed 1", "upper gdp 2024 level committed 2 ?"])).toEqual([
      "lake gdp level committed 亿元 -",
    ]);
    const [there] = dueTargets(
      lookupOf(
        ["lake gdp 2024 22 ?"],
        ["lake gdp 2024 level committed 2", "lake gdp 2025 level committed 3 ?"],
      ),
      2025,
      everything,
    );
    expect([there?.row, told(there?.lastFigure ?? null), told(there?.target ?? null)]).toEqual([
      null,
      "",
      "2024 2",
    ]);
  });

  test("asks for an indicator that has none as a committed level in the indicator's unit", () => {
    expect(keys(["lake gdp 2024 growth committed 8"], 2025, ["projects", "gdp"])).toEqual([
      "lake gdp growth committed % -",
      "lower gdp level committed 亿元 -",
      "upper gdp level committed 亿元 -",
      "lake projects level committed 个 -",
      "lower projects level committed 个 -",
      "upper projects level committed 个 -",
    ]);
  });

  test("sets beside a target the last of its own form and tier, and the last figure", () => {
    const targets = [
      "lake gdp 2023 level committed 1",
      "lake gdp 2024 level committed 2",
      "lake gdp 2024 level stretch 3",
      "lake gdp 2024 growth committed 8",
    ];
    const rows = dueTargets(lookupOf(["lake gdp 2023 20", "lake gdp 2024 22"], targets), 2025, everything);
    expect(
      rows.map(
        (one) => `${one.target?.target?.form} ${one.tier}: ${told(one.target)}, ${told(one.lastFigure)}`,
      ),
    ).toEqual([
      "level committed: 2024 2, 2024 22",
      "level stretch: 2024 3, 2024 22",
      "growth committed: 2024 8, 2024 22",
    ]);
  });
});

describe("dueObservations(lookup, at, asked)", () => {
  const due = (lookup: ReturnType<typeof lookupOf>, at: string, indicators: readonly string[] = []) =>
    dueObservations(lookup, period(at), { ...everything, indicators });
  const named = (rows: ReturnType<typeof due>) =>
    rows.map(
      ({ key, row }) =>
        `${key.region} ${key.indicator}${key.breakdown && `/${key.breakdown}`} ${row?.value ?? "-"}`,
    );

  test.each<[string, readonly string[], string, readonly string[]]>([
    ["the span of the year before", ["lake gdp 2023 20"], "2024", ["lake gdp -"]],
    [
      "the span of two years before where the year between has none",
      ["lake gdp 2022 20"],
      "2024",
      ["lake gdp -"],
    ],
    ["the newest year alone", ["lake gdp 2022 20", "upper gdp 2023 10"], "2024", ["upper gdp -"]],
    ["no other span of that year", ["lake gdp 2023-01/2023-06 9"], "2024", []],
    ["nothing of a later year", ["lake gdp 2025 20"], "2024", []],
    [
      "each statement that is there",
      ["lake gdp 2024 20 1", "lake gdp 2024 20.1 2"],
      "2024",
      ["lake gdp 20", "lake gdp 20.1"],
    ],
    [
      "indicators in their order, then categories, then places in the order of the tree",
      [
        "upper projects/start-new 2023 1",
        "upper projects/origin-inside 2023 1",
        "upper projects 2023 1",
        "lake projects/start-new 2023 1",
        "upper gdp 2023 1",
        "lake projects 2023 1",
      ],
      "2024",
      [
        "upper gdp -",
        "lake projects -",
        "upper projects -",
        "upper projects/origin-inside -",
        "lake projects/start-new -",
        "upper projects/start-new -",
      ],
    ],
  ])("asks for %s", (_, figures, at, rows) => {
    expect(named(due(lookupOf(figures), at))).toEqual(rows);
  });

  const frequency = (word: string) => ({
    "indicators.csv": (text: string) => text.replace("yes,0,month", `yes,0,${word}`),
  });
  test.each([
    ["none", "2024", false],
    ["none", "2024-05", false],
    ["year", "2024", true],
    ["year", "2024-01/2024-12", true],
    ["year", "2024-01/2024-06", false],
    ["year", "2024-Q1", false],
    ["quarter", "2024", true],
    ["quarter", "2024-Q1", true],
    ["quarter", "2024-01/2024-06", true],
    ["quarter", "2024-01/2024-09", true],
    ["quarter", "2024-01/2024-02", false],
    ["quarter", "2024-01/2024-04", false],
    ["quarter", "2024-02", false],
    ["quarter", "2024-02-01", false],
    ["quarter", "2024-02-01/2024-02-10", false],
    ["month", "2024", true],
    ["month", "2024-Q1", true],
    ["month", "2024-02", true],
    ["month", "2024-01/2024-02", true],
    ["month", "2024-02-01", false],
  ])("of an indicator with a target that is reported by %s: in %s is %s", (word, at, isDue) => {
    const lookup = lookupOf([], ["lake projects 2024 level committed 90"], frequency(word));
    expect(named(due(lookup, at))).toEqual(isDue ? ["lake projects -"] : []);
  });

  test.each([
    ["the committed one", ["stretch 9", "committed 8"], "2024 8"],
    ["one of another tier where none is committed", ["stretch 9"], "2024 9"],
  ])("sets beside a figure the target that holds it: %s", (_, targets, beside) => {
    const rows = targets.map((one) => `lake gdp 2024 level ${one}`);
    const lookup = lookupOf(
      ["lake gdp 2023 7"],
      ["lake gdp 2024 growth committed 5", ...rows, "lake gdp 2025 level committed 1"],
    );
    expect(due(lookup, "2024").map((one) => told(one.target))).toEqual([beside]);
  });

  test.each<[string, readonly string[], string, string]>([
    ["of the same span a year before", ["2022 1", "2023 2"], "2024", "2023 2"],
    [
      "of the same span, though another is newer",
      ["2023-01/2023-06 1", "2023 2"],
      "2024-01/2024-06",
      "2023-01/2023-06 1",
    ],
    ["of the last statement of that span", ["2023 1 1", "2023 2 2"], "2024", "2023 2"],
    ["the newest that ends before, where that span has none", ["2021 1", "2022 2"], "2024", "2022 2"],
    ["none that ends when it does", ["2024-01/2024-12 3"], "2024", ""],
    ["none that ends after it", ["2025 3"], "2024", ""],
    ["one that ends on the day before its end", ["2024-12-30 3"], "2024", "2024-12-30 3"],
  ])("sets beside a figure the last one: %s", (_, figures, at, beside) => {
    const lookup = lookupOf(figures.map((one) => `lake gdp ${one}`));
    const [row] = due(lookup, at, ["gdp"]);
    expect(told(row?.lastFigure ?? null)).toBe(beside);
  });

  test("makes nothing due of a year that is assumed, and sets no such figure in its place or beside it", () => {
    expect(due(lookupOf(["lake gdp 2023 20 ?"]), "2024")).toEqual([]);
    expect(due(lookupOf(["lake gdp 2024 20 ?"], ["lake gdp 2024 level committed 2 ?"]), "2024")).toEqual([]);
    const lookup = lookupOf(["lake gdp 2022 18", "lake gdp 2023 20 ?", "lake gdp 2024 22 ?"]);
    const [row] = due(lookup, "2024", ["gdp"]);
    expect([row?.row, told(row?.lastFigure ?? null)]).toEqual([null, "2022 18"]);
  });

  test("asks the places below one that is closed, and of groups nothing that they never reported", () => {
    const regions = (text: string) =>
      text
        .replace("prefecture,,990000,,,", "prefecture,,990000,,2023,")
        .replace(
          "upper,上城区,Upper District,district,lake",
          "town,镇,,group,lake,,,,,\nupper,上城区,Upper District,district,town",
        );
    const lookup = lookupOf([], [], { "regions.csv": regions });
    expect(named(due(lookup, "2024", ["gdp"]))).toEqual(["lower gdp -", "upper gdp -"]);
  });

  test("takes the unit of the row, else of the last figure, else of the indicator", () => {
    const lookup = lookupOf(["lake gdp 2023 20", "upper gdp 2024 10"], [], {
      "units.csv": (text) => text,
    });
    expect(due(lookup, "2024", ["gdp"]).map((one) => `${one.key.region} ${one.unit}`)).toEqual([
      "lake 亿元",
      "lower 亿元",
      "upper 亿元",
    ]);
  });
});
