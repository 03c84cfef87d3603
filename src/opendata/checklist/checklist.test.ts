import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { type History, NO_HISTORY } from "../../ledger/history.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { checklist, type ItemId } from "./checklist.ts";
import { checklistText, isReady } from "./report.ts";

type Edit = readonly [file: string, from: string | RegExp, to: string];

function itemsOf(edits: readonly Edit[] = [], history: History = PAST_SAMPLE) {
  const files: Record<string, string> = { ...SAMPLE };
  for (const [file, from, to] of edits) {
    const before = files[file] ?? "";
    files[file] = from === "" ? before + to : before.replace(from, to);
    expect(files[file]).not.toBe(before);
  }
  const { ledger, problems } = readFiles(memoryFiles(files));
  return checklist({ ledger, problems, history, audits: null });
}

/** The same of edits that leave the ledger sound: of an unsound one nothing else is told. */
function soundItems(edits: readonly Edit[], history?: History) {
  const items = itemsOf(edits, history);
  expect(found(items, "ledger-errors")).toEqual([]);
  return items;
}

const found = (items: ReturnType<typeof itemsOf>, id: ItemId) => items.find((one) => one.id === id)?.found;

const O24 = "observations/2024.csv";
const T24 = "targets/2024.csv";
const month = (at: string, value: string) =>
  `upper,projects,,,2024-01/2024-${at},${value},个,,A,report-2024,${at},\n`;

describe("checklist(candidate)", () => {
  test("finds nothing against the sample, and is ready", () => {
    expect(itemsOf().filter(({ severity, found: all }) => severity === "blocker" && all.length > 0)).toEqual(
      [],
    );
    expect(isReady(itemsOf())).toBe(true);
  });

  test.each<[ItemId, Edit, readonly string[]]>([
    ["ledger-errors", [O24, "22.3", "abc"], [`${O24}:2 L`]],
    ["missing-definition", ["indicators.csv", "报告期内引进的项目个数。", ""], ["indicators.csv:3 projects"]],
    ["source-without-date", ["sources.csv", "2025-01-20", ""], ["sources.csv:2 report-2024"]],
    [
      "source-date-unknown",
      ["sources.csv", "2025-01-20,https://example.org/report,,", ",https://example.org/report,,来源隐去年份"],
      ["sources.csv:2 report-2024"],
    ],
    ["missing-month", [O24, "", month("02", "3") + month("04", "5")], ["upper projects 2024-03"]],
    ["place-without-figure", ["regions.csv", "", "zone,开发区,,zone,lake,,,,,\n"], ["regions.csv:5 zone"]],
    [
      "target-without-actual",
      [T24, "", "lower,projects,,,2024,level,committed,,9,个,,report-2024,2,\n"],
      [`${T24}:6 lower projects 2024`],
    ],
    [
      "actual-without-target",
      [T24, /upper,gdp.*\n/, ""],
      [`${O24}:5 lower gdp 2024`, `${O24}:6 upper gdp 2024`],
    ],
    ["missing-translation", ["industries.csv", "Industry", ""], ["industries.csv:2 industry"]],
  ])("tells of %s with its place", (id, edit, places) => {
    const all = found(itemsOf([edit]), id) ?? [];
    expect(all).toHaveLength(places.length);
    for (const [i, place] of places.entries()) expect(all[i]).toContain(place);
    expect(found(itemsOf(), id)?.length).toBeLessThan(places.length);
  });

  test("tells of nothing that a figure or target of an assumed year lacks or makes up for", () => {
    const speech: Edit[] = [
      ["sources.csv", "published,", "published,year_assumed,"],
      ["sources.csv", "2025-01-20,", "2025-01-20,,"],
      ["sources.csv", "", "speech,讲话,Speech,,,yes,,,来源隐去年份\n"],
    ];
    const undated = (text: string) => text.replaceAll("report-2024", "speech");
    const of = (id: ItemId, edit: Edit) => found(soundItems([...speech, edit]), id);
    expect(of("missing-month", [O24, "", undated(month("02", "3") + month("04", "5"))])).toEqual([]);
    const aim = "lower,projects,,,2024,level,committed,,9,个,,speech,2,\n";
    expect(of("target-without-actual", [T24, "", aim])).toEqual([]);
    // No undated figure stands for one that is missing.
    const lone = "lower,projects,,,2024,level,committed,,9,个,,report-2024,2,\n";
    const shown = soundItems([
      ...speech,
      [T24, "", lone],
      [O24, "", undated(month("02", "3")).replace("upper", "lower")],
    ]);
    expect(found(shown, "target-without-actual")).toEqual([`${T24}:6 lower projects 2024`]);
    expect(
      of("actual-without-target", [O24, /lower,gdp.*\n/, "lower,gdp,,,2024,9.8,亿元,,A,speech,1,\n"]),
    ).toEqual([]);
  });

  test("tells of versions that are too low, of what is not committed, and of changes without a kind", () => {
    const [first, since] = PAST_SAMPLE.releases;
    if (first === undefined || since === undefined) throw new Error("the sample has two");
    const { revision: _, ...row } = since.rows[0] ?? {};
    const past: History = {
      ...PAST_SAMPLE,
      commits: [...PAST_SAMPLE.commits, { id: "", time: "", subject: "" }],
      releases: [
        { ...first, asked: "2.0.0" },
        { ...since, rows: [row as (typeof since.rows)[number]] },
      ],
    };
    const items = itemsOf([], past);
    expect(found(items, "version-too-low")).toEqual(["data-v1.0.0 < 2.0.0"]);
    expect(found(items, "uncommitted")).toEqual(["HEAD"]);
    expect(found(items, "revision-unexplained")).toEqual([`${O24}:6 upper gdp 2024 report-2024 1`]);
    expect(isReady(items)).toBe(false);
  });

  // The newest commit of the sample's past is of 2025-03-05; its as-of period ends on 2024-12-31.
  test.each([
    ["is not announced", "", PAST_SAMPLE, ["site.json next_release"]],
    ["is to come", "2025-03-06", PAST_SAMPLE, []],
    ["is the day of the newest commit", "2025-03-05", PAST_SAMPLE, ["2025-03-05 <= 2025-03-05"]],
    ["lies after the as-of period, without a repository", "2025-01-20", NO_HISTORY, []],
    ["lies within the as-of period", "2024-12-31", NO_HISTORY, ["next_release 2024-12-31"]],
  ] as const)("warns of a next release that has passed or %s", (_, day, history, told) => {
    const items = itemsOf([["site.json", '"as_of"', `"next_release": "${day}",\n  "as_of"`]], history);
    expect(found(items, "next-release")).toEqual(told.map((text) => expect.stringContaining(text)));
    expect(isReady(items)).toBe(true);
  });

  const versions = (tag: string, version: string, asked: string): History => ({
    ...PAST_SAMPLE,
    releases: PAST_SAMPLE.releases.slice(0, 1).map((one) => ({ ...one, tag, version, asked })),
  });
  test.each([
    ["data-v1.9.0", "1.9.0", "1.10.0", ["data-v1.9.0 < 1.10.0"]],
    ["data-v1.10.0", "1.10.0", "1.9.9", []],
    ["data-v2.0.0", "2.0.0", "2.0.0", []],
    ["data-v1.99.99", "1.99.99", "2.0.0", ["data-v1.99.99 < 2.0.0"]],
    ["", "1.0.0", "2.0.0", []],
  ])(
    "of a release %j with the version %s where the changes ask for %s tells %j",
    (tag, version, asked, told) => {
      expect(found(soundItems([], versions(tag, version, asked)), "version-too-low")).toEqual(told);
    },
  );

  test.each<[string, Partial<History["releases"][number]["rows"][number]>, boolean]>([
    ["a changed figure", {}, true],
    ["a figure that is gone", { kind: "lost" }, true],
    ["a changed unit", { cells: [{ column: "unit", before: "万元", after: "亿元" }] }, true],
    ["a changed qualifier", { cells: [{ column: "qualifier", before: "", after: "~" }] }, true],
    ["a changed note", { cells: [{ column: "note", before: "", after: "x" }] }, false],
    ["a figure that came", { kind: "new" }, false],
    ["a changed target", { table: "targets" }, false],
    ["a figure of which somebody said why", { revision: { kind: "late", reason: "" } }, false],
  ])("asks for the kind of %s: %s", (_, more, asks) => {
    const [, since] = PAST_SAMPLE.releases;
    const { revision: __, ...row } = since?.rows[0] ?? {};
    const releases = (tag: string) =>
      [{ ...since, tag, rows: [{ ...row, ...more }] }] as unknown as History["releases"];
    const of = (tag: string) =>
      found(soundItems([], { ...PAST_SAMPLE, releases: releases(tag) }), "revision-unexplained");
    expect(of("")).toHaveLength(asks ? 1 : 0);
    // What is released already is explained no more.
    expect(of("data-v1.0.1")).toEqual([]);
  });

  const quarters: Edit = ["indicators.csv", "yes,0,month", "yes,0,quarter"];
  test.each<[string, readonly Edit[], readonly string[]]>([
    ["each between the first and the last", [[O24, "", month("02", "3") + month("05", "5")]], ["03", "04"]],
    ["none before the first", [[O24, "", month("05", "3") + month("06", "5")]], []],
    [
      "none where every one is there",
      [[O24, "", month("02", "3") + month("03", "4") + month("04", "5")]],
      [],
    ],
    ["none of a single one", [[O24, "", month("05", "3")]], []],
    [
      "each quarter of an indicator of quarters",
      [quarters, [O24, "", month("03", "3") + month("12", "5")]],
      ["06", "09"],
    ],
    [
      "none of an indicator of years",
      [
        ["indicators.csv", "yes,0,month", "yes,0,year"],
        [O24, "", month("02", "3") + month("04", "5")],
      ],
      [],
    ],
    [
      "none of a category",
      [[O24, "", (month("02", "3") + month("04", "5")).replaceAll(",projects,,,", ",projects,,start-new,")]],
      [],
    ],
    [
      "none of another year",
      [
        [O24, "", month("02", "3")],
        ["observations/2023.csv", "", month("04", "5").replaceAll("2024-", "2023-")],
      ],
      [],
    ],
  ])("tells of missing months: %s", (_, edits, months) => {
    const told = found(soundItems(edits), "missing-month");
    expect(told).toEqual(months.map((one) => `upper projects 2024-${one}`));
  });

  const target = (at: string, form: string, what = "lower,projects") =>
    `${what},,,${at},${form},committed,,9,${form === "growth" ? "%" : "个"},,report-2024,2,\n`;
  const aims = (at: string, form = "level"): Edit => {
    const year = at.slice(-4).startsWith("20") ? at.slice(-4) : at.slice(0, 4);
    return year === "2024"
      ? [T24, "", target(at, form)]
      : [`targets/${year}.csv`, "", `${(SAMPLE[T24] ?? "").split("\n")[0]}\n${target(at, form)}`];
  };
  test.each<[string, readonly Edit[], number]>([
    ["one whose period has ended", [aims("2024")], 1],
    ["one whose period has begun", [aims("2024/2026")], 1],
    ["not one whose period begins later", [aims("2025")], 0],
    // Growth is judged like all else, and here by nothing.
    ["one of growth", [aims("2024", "growth")], 1],
    [
      "not one that was replaced",
      [
        [
          T24,
          "",
          target("2024", "level").replace(",,9,", ",2024-01,8,") +
            target("2024", "level").replace(",,9,", ",2024-05,9,"),
        ],
      ],
      1,
    ],
    [
      "not one in words",
      [
        [
          "targets/2023.csv",
          "",
          `${(SAMPLE[T24] ?? "").split("\n")[0]},wording\nlower,projects,,,2023,words,committed,,,,,report-2024,2,,促稳提质\n`,
        ],
      ],
      0,
    ],
    [
      "not one with a figure of a part of its period",
      [aims("2024"), [O24, "", "lower,projects,,,2024-03,9,个,,A,report-2024,2,\n"]],
      0,
    ],
    [
      "one with a figure that reaches beyond its period",
      [aims("2024"), [O24, "", "lower,projects,,,2023/2024,9,个,,A,report-2024,2,\n"]],
      1,
    ],
    [
      "not one of which a report says how it went",
      [aims("2024"), ["claims/2024.csv", "", "lower,projects,,,2024,completion,,90,%,,report-2024,1\n"]],
      0,
    ],
  ])("tells of targets without figures: %s", (_, edits, count) => {
    expect(found(soundItems(edits), "target-without-actual")).toHaveLength(count);
  });

  test.each<[string, readonly Edit[], readonly string[]]>([
    [
      "none of an indicator that is not featured",
      [
        ["site.json", '["gdp"]', '["projects"]'],
        [T24, /upper,gdp.*\n/, ""],
      ],
      [],
    ],
    [
      "none with a target of a part of the year",
      [
        [
          T24,
          "",
          "lower,gdp,,,2024-H1,level,committed,,9,亿元,,report-2024,2,\n".replace(
            "2024-H1",
            "2024-01/2024-06",
          ),
        ],
      ],
      [],
    ],
    [
      "none of another year than the as-of year",
      [["site.json", '"as_of": "2024-12"', '"as_of": "2025-01"']],
      [],
    ],
    ["none of a category", [[O24, "", "upper,gdp,,start-new,2024,9,亿元,,A,report-2024,1,\n"]], ["lower"]],
  ])("tells of figures without targets: %s", (_, edits, places) => {
    const told = found(soundItems(edits), "actual-without-target") ?? [];
    expect(told.map((one) => one.split(" ")[1])).toEqual(places);
  });

  test.each<[Edit, readonly string[]]>([
    [["indicators.csv", "Gross domestic product", ""], ["indicators.csv:2 gdp"]],
    [["indicators.csv", /,The final result.*/, ","], ["indicators.csv:2 gdp"]],
    [["breakdowns.csv", "New starts", ""], ["breakdowns.csv:4 start-new"]],
    [["offices.csv", "Statistics bureau", ""], ["offices.csv:2 statistics"]],
    [["sources.csv", "Work report 2024", ""], ["sources.csv:2 report-2024"]],
    [["regions.csv", "Upper District", ""], []],
  ])("asks for the English of %j", (edit, places) => {
    expect(found(soundItems([edit]), "missing-translation")).toEqual(places);
  });

  test.each<[string, string, number]>([
    ["a group", "all,合计,,group,lake,,,,,\n", 0],
    [
      "a place with places below, one of them without figures",
      "zone,开发区,,zone,lake,,,,,\ntown,镇,,township,zone,,,,,\n",
      1,
    ],
  ])("tells of places without figures, but not of %s", (_, rows, count) => {
    expect(found(soundItems([["regions.csv", "", rows]]), "place-without-figure")).toHaveLength(count);
  });

  test("tells of what the audit finds differing only now, and of acceptances whose day has come", () => {
    const { ledger } = readFiles(memoryFiles(SAMPLE));
    const change = {
      kind: "claim",
      subject: { region: "lake", indicator: "gdp", industry: "", breakdown: "" },
    } as const;
    const audits = [
      { ...change, period: "2024", stated: "11.5%", before: "agrees", after: "differs" },
      { ...change, period: "2023", stated: "10%", before: "differs", after: "agrees" },
      { ...change, period: "2022", stated: "9%", before: "differs", after: null },
    ] as const;
    const problems = [
      { file: "accepted.csv", line: 2, column: 1, code: "L222", key: "gdp" },
      { file: "accepted.csv", line: 3, column: 1, code: "L221", key: "gdp" },
    ] as const;
    const items = checklist({ ledger, problems, history: PAST_SAMPLE, audits });
    expect(found(items, "new-differences")).toEqual(["lake gdp 2024 11.5%"]);
    expect(found(items, "accepted-due")).toEqual(["accepted.csv:2 L222 gdp"]);
    expect(isReady(items)).toBe(false);
  });

  test("only warns where there is no repository", () => {
    const items = itemsOf([], NO_HISTORY);
    expect(found(items, "no-history")).toEqual(["none"]);
    expect(isReady(items)).toBe(true);
  });
});

describe("checklistText(items, format, lang, max)", () => {
  const items = itemsOf([["sources.csv", "2025-01-20", ""]]);

  test("tells what blocks and what is clear, in words", () => {
    const text = checklistText(items, "text", "zh", 5);
    expect(text).toContain("有1类事项阻碍发布。");
    expect(text).toContain("[阻碍] 来源没有发布日期，备注也没有说明 1\n  sources.csv:2 report-2024");
    expect(text).toContain("指标没有定义：无");
  });

  test.each([
    [1, false],
    [2, false],
    [3, true],
  ])("lists two places at the most of %i, and counts the others", (count, cut) => {
    const places = Array.from({ length: count }, (_, i) => `place-${i}`);
    const text = checklistText(
      [{ id: "ledger-errors", severity: "blocker", found: places }],
      "text",
      "en",
      2,
    );
    expect(text.match(/^ {2}place-\d$/gm)).toHaveLength(Math.min(2, count));
    expect(text.includes("  … ")).toBe(cut);
  });

  test("is JSON for programs and a page for people", () => {
    expect(JSON.parse(checklistText(items, "json", "en", 5)).ready).toBe(false);
    expect(checklistText(items, "html", "en", 5)).toContain(
      "<h2>[blocker] Sources without a date, and without a note on it 1</h2>",
    );
  });
});
