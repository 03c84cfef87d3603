import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { type History, NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { indicatorPage } from "../indicator/indicator-page.ts";
import { regionPage } from "../region/region-page.ts";
import { changesPage } from "./changes-page.ts";

const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;

const site = (history: History = PAST_SAMPLE): Site => siteOf(buildLookup(ledger), "/", "1.0.1", history);

/** Every text of a page, table by table: cells joined by a bar. */
function rowsOf(page: unknown): string[] {
  const rows: string[] = [];
  JSON.stringify(page, (key, value) => {
    if (key === "cells" && Array.isArray(value)) {
      rows.push(value.map((cell) => [cell.text, cell.after].filter(Boolean).join(" ")).join(" | "));
    }
    return value;
  });
  return rows;
}

describe("changesPage(edition)", () => {
  test("lists a revised figure once, with every earlier value, its days, kind and reason", () => {
    const rows = rowsOf(changesPage(editionOf(site(), "zh"))).filter((row) => row.includes("前）"));
    expect(rows).toEqual([
      "上城区：地区生产总值 | 2024年 | 12.1（2025-02-01前）；12.4（2025-03-05前） | 12.5 | 2025-03-05 | 例行修订 年报核定 | observations/2024.csv:6",
    ]);
  });

  test("tells what has come since the release, row by row", () => {
    const rows = rowsOf(changesPage(editionOf(site(), "en")));
    expect(rows).toContain(
      "Upper District: Gross domestic product | 2024 | 12.1 → 12.5 | 2025-03-05 | not stated | observations/2024.csv:6",
    );
  });

  test("tells rows of a list by the names of what they list, and by their ids once those are gone", () => {
    const row = (id: string) => ({
      ...{ table: "indicators", kind: "changed", key: [id], file: "indicators.csv", line: 2, commits: [1] },
      cells: [{ column: "definition", before: "", after: "增加值" }],
    });
    const releases = PAST_SAMPLE.releases.map((one) => ({ ...one, rows: [row("gdp"), row("gone")] }));
    const rows = rowsOf(
      changesPage(editionOf(site({ ...PAST_SAMPLE, releases } as unknown as History), "zh")),
    );
    expect(rows.some((text) => text.startsWith("指标：地区生产总值 | "))).toBe(true);
    expect(rows.some((text) => text.startsWith("指标：gone | "))).toBe(true);
  });

  test("says that there is no repository, and has no table then", () => {
    const page = changesPage(editionOf(site(NO_HISTORY), "zh"));
    expect(JSON.stringify(page.blocks)).toContain("没有版本库");
    expect(rowsOf(page)).toEqual([]);
    expect(page.page.site.version).toBe("未编号");
  });

  test.each([
    ["shallow", "浅克隆"],
    ["cut", "历史过长"],
  ] as const)("says that the history is %s", (state, word) => {
    expect(JSON.stringify(changesPage(editionOf(site({ ...PAST_SAMPLE, state }), "zh")).blocks)).toContain(
      word,
    );
  });

  test("announces the next release where the settings name its day", () => {
    const text = (SAMPLE["site.json"] ?? "").replace('"as_of"', '"next_release": "2025-04-20", "as_of"');
    const announced = readFiles(memoryFiles({ ...SAMPLE, "site.json": text })).ledger as Ledger;
    const at = siteOf(buildLookup(announced), "/", "1.0.1", PAST_SAMPLE);
    expect(JSON.stringify(changesPage(editionOf(at, "zh")))).toContain("下次发布：2025年4月20日。");
    expect(JSON.stringify(changesPage(editionOf(at, "en")))).toContain("Next release: 20 Apr 2025.");
    expect(JSON.stringify(changesPage(editionOf(site(), "zh")))).not.toContain("下次发布");
  });

  test("puts the version and that it is not released into the foot and the citation", () => {
    const { page } = changesPage(editionOf(site(), "en"));
    expect(page.site.version).toBe("1.0.1 (pre-release)");
    expect(page.citation).toContain("version 1.0.1 (pre-release)");
  });
});

test("the page of a region and of an indicator lead from a revised figure to its history, and from no other", () => {
  for (const page of [
    regionPage(editionOf(site(), "zh"), "upper"),
    indicatorPage(editionOf(site(), "zh"), "gdp"),
  ]) {
    const links = [...new Set(JSON.stringify(page).match(/\/changes\/#r-[0-9a-f]{8}/g))];
    expect(links).toHaveLength(1);
    const anchor = links[0]?.split("#")[1];
    expect(JSON.stringify(changesPage(editionOf(site(), "zh")))).toContain(`"id":"${anchor}"`);
  }
  expect(JSON.stringify(regionPage(editionOf(site(), "zh"), "lower"))).not.toContain("/changes/#");
});
