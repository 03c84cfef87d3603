import { describe, expect, test } from "vitest";
import type { Lang } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY } from "../../ledger/history.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { timelinessPage } from "./timeliness-page.ts";

const CALENDAR = "indicator,region,frequency,due,note\ngdp,,year,0,\nprojects,,month,0,\n";
const WITH_CALENDAR = { ...SAMPLE, "calendar.csv": CALENDAR };

function pageOf(files: Readonly<Record<string, string>>, history = PAST_SAMPLE, lang: Lang = "zh") {
  const ledger = readFiles(memoryFiles(files)).ledger as Ledger;
  return timelinessPage(editionOf(siteOf(buildLookup(ledger), "/", "1.0.0", history), lang));
}
const page = (history = PAST_SAMPLE) => pageOf(WITH_CALENDAR, history);

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
    expect(JSON.stringify(page())).toContain(
      "截至2024年12月，按报送日历各年应报数据共18期，已报7期，缺11期。",
    );
  });

  test("tells of years without any report in one sentence, and lists them nowhere", () => {
    // As of February 2025 the two months of projects are due, and none has come.
    const later = (SAMPLE["site.json"] ?? "").replace('"2024-12"', '"2025-02"');
    const document = pageOf({ ...WITH_CALENDAR, "site.json": later });
    expect(JSON.stringify(document)).toContain("2025年应报2期，没有任何地区报送。");
    expect(rowsOf(document)[0]).toBe("2024年 | 15 | 4 | 11");
    expect(JSON.stringify(document)).not.toContain('"y2025"');
  });

  test("tells without a calendar what is there, and calls nothing missing or due", () => {
    expect(rowsOf(pageOf(SAMPLE))).toEqual([
      "2024年 | 3 | 4 | 4",
      "2023年 | 3 | 3 | 3",
      "地区生产总值 | 1 | 2024年 | 2025-01-20 | 0",
      "项目数 | 1 | 2024年1—6月 | 2025-01-20 | 0",
      "地区生产总值 | 1 | 2024年 | 2025-01-20 | 0",
      "地区生产总值 | 1 | 2024年 | 2025-01-20 | 2",
      "地区生产总值 | 1 | 2023年 |  | 0",
      "地区生产总值 | 1 | 2023年 |  | 0",
      "地区生产总值 | 1 | 2023年 |  | 0",
    ]);
    const blocks = (lang: Lang) => JSON.stringify(pageOf(SAMPLE, PAST_SAMPLE, lang).blocks);
    expect(blocks("zh")).toContain("截至2024年12月，共有3个地区的4项指标、7期数据。");
    expect(blocks("zh").replace("没有的不算缺报", "")).not.toMatch(/缺|应报|已报/);
    expect(blocks("en").replace("is not called missing", "")).not.toMatch(/missing|\bdue\b/i);
  });

  test("tells of what the calendar leaves out what is there, under what is due", () => {
    const document = pageOf({ ...SAMPLE, "calendar.csv": CALENDAR.replace("projects,,month,0,\n", "") });
    expect(rowsOf(document).slice(0, 2)).toEqual(["2024年 | 3 | 3 | 0", "2023年 | 3 | 3 | 0"]);
    expect(rowsOf(document).slice(-2)).toEqual([
      "2024年 | 1 | 1 | 1",
      "项目数 | 1 | 2024年1—6月 | 2025-01-20 | 0",
    ]);
  });

  test("leaves open when figures arrived where there is no repository, and says so", () => {
    const document = page(NO_HISTORY);
    expect(JSON.stringify(document)).toContain("没有版本库");
    expect(rowsOf(document).at(-1)).toBe("地区生产总值 | 1 | 1");
  });
});
