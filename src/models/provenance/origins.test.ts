import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { type History, NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Place } from "../../ledger/schema.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { originBlocks, originsOfSeries, runsOf } from "./origins.ts";

const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;

function siteWith(history: History, repository = "") {
  const settings = { ...ledger.settings, repository };
  return siteOf(buildLookup({ ...ledger, settings }), "/", "1.0.1", history);
}

/** Rows of one file, by their lines. */
const rows = (file: string, ...lines: number[]): Place[] => lines.map((line) => ({ file, line }));

function tableOf(blocks: readonly Block[]) {
  const [block] = blocks;
  const [shown] = block?.kind === "section" ? block.blocks : [];
  const inner = shown?.kind === "folded" ? shown.blocks[0] : shown;
  if (inner?.kind !== "table") throw new Error("no table of origins");
  const { groups, subtitle } = inner.table;
  return { rows: groups.flatMap((group) => group.rows), subtitle };
}

const texts = (blocks: readonly Block[]) =>
  tableOf(blocks).rows.map(({ cells }) => cells.map(({ text }) => text));

const FILE = "observations/2024.csv";

describe("originBlocks(site, rows, lang)", () => {
  test("tells lines apart by the commits in which they came and were last changed", () => {
    const blocks = originBlocks(editionOf(siteWith(PAST_SAMPLE), "zh"), rows(FILE, 5, 2, 3, 6));
    expect(texts(blocks)).toEqual([
      [FILE, "2—3、5", "2025-01-20", "未改动", "a2025-0"],
      [FILE, "6", "2025-01-20", "2025-03-05", "a2025-0"],
    ]);
  });

  test("says of a line that no commit holds that it is not committed", () => {
    expect(texts(originBlocks(editionOf(siteWith(PAST_SAMPLE), "en"), rows(FILE, 7)))).toEqual([
      [FILE, "7", "not committed yet", "not committed yet", ""],
    ]);
  });

  test("leads to the commit where the repository has pages", () => {
    const site = siteWith(PAST_SAMPLE, "https://example.org/ledger/");
    const [row] = tableOf(originBlocks(editionOf(site, "zh"), rows(FILE, 6))).rows;
    expect(row?.cells.at(-1)?.href).toBe("https://example.org/ledger/commit/a2025-03-05");
  });

  test("lists the files of the newest years first, and says how many there are of very many", () => {
    const files = Array.from({ length: 30 }, (_, i) => `observations/${1990 + i}.csv`);
    const all = files.flatMap((file) => rows(file, 2));
    const { rows: listed, subtitle } = tableOf(originBlocks(editionOf(siteWith(PAST_SAMPLE), "en"), all));
    expect(listed.map(({ cells }) => cells[0]?.text)).toEqual(files.toReversed().slice(0, 24));
    expect(subtitle).toContain("24 of 30");
  });

  test.each([
    ["shallow", "浅克隆"],
    ["cut", "历史过长"],
  ] as const)("says that the history is %s", (state, word) => {
    const blocks = originBlocks(editionOf(siteWith({ ...PAST_SAMPLE, state }), "zh"), rows(FILE, 2));
    expect(JSON.stringify(blocks)).toContain(word);
    expect(texts(blocks)).toHaveLength(1);
  });

  test("is nothing without a repository, or without a row", () => {
    expect(originBlocks(editionOf(siteWith(NO_HISTORY), "zh"), rows(FILE, 2))).toEqual([]);
    expect(originBlocks(editionOf(siteWith(PAST_SAMPLE), "zh"), [])).toEqual([]);
  });
});

test("originsOfSeries has every observation, target and statement of a place", () => {
  const site = siteWith(PAST_SAMPLE);
  const series = site.lookup.ofRegion("lake");
  const own = (table: "observations" | "targets" | "claims") =>
    ledger[table].filter(({ region }) => region === "lake");
  const files = [...own("observations"), ...own("targets"), ...own("claims")].map(({ file }) => file);
  const listed = texts(originsOfSeries(editionOf(site, "zh"), series)).map(([file]) => file);
  expect([...new Set(listed)].sort()).toEqual([...new Set(files)].sort());
  expect(originsOfSeries(editionOf(siteWith(NO_HISTORY), "zh"), series)).toEqual([]);
});

test.each<[string, number[], (readonly [number, number])[]]>([
  ["neighbours as one run", [4, 2, 3], [[2, 4]]],
  ["a line named twice once", [2, 2], [[2, 2]]],
  ["nothing of nothing", [], []],
  [
    "others apart, in order",
    [9, 2, 3],
    [
      [2, 3],
      [9, 9],
    ],
  ],
])("runsOf gives %s", (_, lines, runs) => {
  expect(runsOf(lines)).toEqual(runs);
});
