import { describe, expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { lookUp } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { timelinessPage } from "./timeliness-page.ts";

const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;
const page = (history = PAST_SAMPLE) =>
  timelinessPage(editionOf(siteOf(lookUp(ledger), "/", "1.0.0", history), "zh"));

/** The rows of the page's tables, cells joined by a bar. */
function rowsOf(document: unknown): string[] {
  const rows: string[] = [];
  JSON.stringify(document, (key, value) => {
    if (key === "cells" && Array.isArray(value)) rows.push(value.map((cell) => cell.text).join(" | "));
    return value;
  });
  return rows;
}

describe("timelinessPage(site, lang)", () => {
  test("counts by office, then tells each place what is missing, when it came, how often it was revised", () => {
    expect(rowsOf(page())).toEqual([
      "2024年 | 15 | 4 | 11",
      "2023年 | 3 | 3 | 0",
      "统计局 | 15 | 4 | 11",
      "项目数 | 12 | 1 | 1—5月、7—12月 | 0",
      "地区生产总值 | 1 | 1 |  | 0",
      "地区生产总值 | 1 | 1 |  | 0",
      "地区生产总值 | 1 | 1 |  | 2",
      "统计局 | 3 | 3 | 0",
      "地区生产总值 | 1 | 1",
      "地区生产总值 | 1 | 1",
      "地区生产总值 | 1 | 1",
    ]);
    // What is the same for all rows of a table stands under its caption.
    expect(JSON.stringify(page())).toContain('"subtitle":"已报的均于2025-01-20首次入账"');
    expect(JSON.stringify(page())).toContain('"subtitle":"均未修订"');
    const heads = [...JSON.stringify(page()).matchAll(/"head":"([^"]*)","href":"([^"]*)"/g)];
    expect(heads.slice(0, 3).map(([, head, href]) => [head, href])).toEqual([
      ["大湖市", "/regions/lake/"],
      ["下城区", "/regions/lower/"],
      ["上城区", "/regions/upper/"],
    ]);
    expect(JSON.stringify(page())).toContain("截至2024年12月，各年应报数据共18期，已报7期，缺11期。");
  });

  test("tells of years without any report in one sentence, and lists them nowhere", () => {
    // As of February 2025 the two months of projects are due, and none has come.
    const files = { ...SAMPLE, "site.json": (SAMPLE["site.json"] ?? "").replace('"2024-12"', '"2025-02"') };
    const later = readFiles(memoryFiles(files)).ledger as Ledger;
    const document = timelinessPage(editionOf(siteOf(lookUp(later), "/", "1.0.0", PAST_SAMPLE), "zh"));
    expect(JSON.stringify(document)).toContain("2025年应报2期，没有任何地区报送。");
    expect(rowsOf(document)[0]).toBe("2024年 | 15 | 4 | 11");
    expect(JSON.stringify(document)).not.toContain('"y2025"');
  });

  test("leaves open when figures arrived where there is no repository, and says so", () => {
    const document = page(NO_HISTORY);
    expect(JSON.stringify(document)).toContain("没有版本库");
    expect(rowsOf(document).at(-1)).toBe("地区生产总值 | 1 | 1");
  });
});
