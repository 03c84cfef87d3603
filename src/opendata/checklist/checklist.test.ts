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

  test("is JSON for programs and a page for people", () => {
    expect(JSON.parse(checklistText(items, "json", "en", 5)).ready).toBe(false);
    expect(checklistText(items, "html", "en", 5)).toContain(
      "<h2>[blocker] Sources without a date, and without a note on it 1</h2>",
    );
  });
});
