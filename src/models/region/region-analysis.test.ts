import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS, type Lang } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { lake } from "../../measures/golden/lake.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { FigureView, TableView } from "../ground/view.ts";
import { regionPage } from "./region-page.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
const lakeSite = (lines: Parameters<typeof lake>[0]): Site => siteOf(buildLookup(lake(lines)), "/", "1.0.0");

type Section = Extract<Block, { kind: "section" }>;
const sectionsIn = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Section => block.kind === "section");

/** The analysis of a region, by the id of its parts. */
function analysis(site: Site, lang: Lang, id: string): Map<string, Section> {
  const whole = sectionsIn(regionPage(editionOf(site, lang), id).blocks).find(
    ({ section }) => section.id === "analysis",
  );
  return new Map(sectionsIn(whole?.blocks ?? []).map((one) => [one.section.id, one]));
}

const tables = (one: Section | undefined): TableView[] =>
  one?.blocks.flatMap((block) => (block.kind === "table" ? [block.table] : [])) ?? [];
const figures = (one: Section | undefined): FigureView[] =>
  one?.blocks.flatMap((block) => (block.kind === "figures" ? block.figures : [])) ?? [];
const prose = (one: Section | undefined) =>
  one?.blocks.flatMap((block) => (block.kind === "prose" ? block.paragraphs : [])) ?? [];
const cells = (table: TableView | undefined): string[][] =>
  table?.groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text))) ?? [];

describe("the analysis of a region of the shipped ledger", () => {
  test("says of Songyuan in words what it lacks for contributions", () => {
    const parts = analysis(shipped, "zh", "songyuan");
    expect(prose(parts.get("growth"))).toEqual([
      "没有2005年1—4月实际到位资金的数据，无法计算各部分对其增长的贡献率和拉动。",
    ]);
  });

  test("sets its paid-in investment against what was agreed, by part", () => {
    // 31.1 of 119.8, 9.5 of 46.8, 21.6 of 73.
    expect(
      cells(tables(analysis(shipped, "zh", "songyuan").get("arrival"))[0]).map((row) => row.at(-1)),
    ).toEqual(["26.0%", "20.3%", "29.6%"]);
  });

  test("measures how far its five counties lie apart, not its three zones, and how much lies between the two", () => {
    const part = analysis(shipped, "en", "songyuan").get("disparity");
    // 5.8 ÷ 3.9.
    expect(cells(tables(part)[0]).map((row) => [row[1], row[3]])).toEqual([
      ["Songyuan county 3, CNY 580 million", "1.49 times"],
    ]);
    expect(prose(part).join()).toMatch(
      /^Theil index 0\.\d{3}: 0\.\d{3} between the groups and 0\.\d{3} within them/,
    );
  });

  test("tells what Laifeng needs a year to reach its targets of 2020, having figures of one year alone", () => {
    const part = analysis(shipped, "zh", "laifeng-zone").get("aims");
    expect(part?.section.intro).toContain("只有2015年的数据，还不能评价进展");
    // 4,963 万元 to 3.43 亿元 in five years: (34300 ÷ 4963)^(1/5) − 1 = 47.2 %.
    const taxes = cells(tables(part)[0]).filter(([what, goal]) => what === "税收收入" && goal === "3.43亿元");
    expect(taxes).toEqual([["税收收入", "3.43亿元", "4,963万元", "+47.2%", ""]]);
  });

  test.each(LANGS)("stands only where something can be said (%s)", (lang) => {
    expect(analysis(shipped, lang, "sichuan").size).toBe(0);
    expect([...analysis(shipped, lang, "chaoyang").keys()]).toEqual(["outlook"]);
  });
});

describe("the analysis of a region", () => {
  const both = (region: string, now: string, then: string) =>
    `${region} gdp - - 2024 ${now} 亿元\n${region} gdp - - 2023 ${then} 亿元`;
  const grown = [
    both("lake", "110", "100"),
    both("isle", "66", "60"),
    both("lower", "26", "28"),
    both("upper", "18", "12"),
  ];

  test("draws what each district added to the growth of the city, and tables its contribution", () => {
    const part = analysis(lakeSite({ observations: grown.join("\n") }), "zh", "lake").get("growth");
    expect(figures(part).map(({ chart }) => [chart.kind, chart.table.rows.length])).toEqual([
      ["waterfall", 4],
    ]);
    // Changes of 6, −2 and 6 over 100, and over the city's 10.
    expect(cells(tables(part)[0])).toEqual([
      ["湖心区", "+6.0", "60.0%"],
      ["下城区", "\u22122.0", "\u221220.0%"],
      ["上城区", "+6.0", "60.0%"],
      ["合计", "+10.0", "100.0%"],
    ]);
    expect(tables(part)[0]?.how?.map(({ name }) => name)).toEqual(["拉动", "贡献率"]);
  });

  test("judges the way to a target years ahead, with its pace, the way covered and what is needed a year", () => {
    const observations = "lake gdp - - 2019 90 亿元\nlake gdp - - 2020 100 亿元\nlake gdp - - 2024 150 亿元";
    const targets = "lake gdp - - 2025 level planned 2021-03 200 亿元";
    const part = analysis(lakeSite({ observations, targets }), "en", "lake").get("aims");
    const [row] = tables(part)[0]?.groups[0]?.rows ?? [];
    expect(row?.cells.map(({ text, band }) => band?.text ?? text)).toEqual([
      "Gross domestic product",
      "CNY 20 billion",
      "CNY 10 billion",
      "CNY 15 billion",
      "50.0%",
      "0.72",
      "+33.3%",
      "Acceleration needed",
    ]);
  });

  test("projects what has a target by the share that earlier years had reached", () => {
    const observations = `lake gdp - - 2024-01/2024-04 20 亿元
      lake gdp - - 2023-01/2023-04 25 亿元
      lake gdp - - 2023 100 亿元
      lake gdp - - 2022-01/2022-04 20 亿元
      lake gdp - - 2022 100 亿元`;
    const targets = "lake gdp - - 2024 level committed - 90 亿元";
    const part = analysis(lakeSite({ observations, targets }), "zh", "lake").get("outlook");
    // 20 ÷ 22.5 % = 88.9, between 20 ÷ 25 % and 20 ÷ 20 %; (90 − 20) ÷ 8 beside 20 ÷ 4.
    expect(cells(tables(part)[0])[0]?.slice(3)).toEqual([
      "90亿元",
      "88.9亿元",
      "80.0亿元—100.0亿元",
      "98.8%",
      "5.0亿元",
      "8.8亿元",
      "按往年同期（2年）",
    ]);
  });

  test("says of what is projected how its target is set, and never that there is none", () => {
    const outlookOf = (observations: string, target: string) => {
      const targets = `lake gdp - - 2024 level committed - ${target}`;
      const part = analysis(lakeSite({ observations, targets }), "zh", "lake").get("outlook");
      const [row] = cells(tables(part)[0]);
      return row?.slice(3, -1);
    };
    const APRIL = "lake gdp - - 2024-01/2024-04 20 亿元";
    // A ceiling of 90: 20 ÷ (4 ÷ 12) = 60.
    expect(outlookOf(APRIL, "90 亿元 <=")).toEqual(["90亿元以内", "60.0亿元", "5.0亿元"]);
    // 20 is not over 20: nothing is missing, and it is not met.
    expect(outlookOf(APRIL, "20 亿元 >")?.at(-1)).toBe("与年度目标持平");
    // 19 were measured; the 20 of April are expected and reach nothing.
    const expected = `lake gdp - - 2024-01/2024-03 19 亿元\n${APRIL} - - report-2024 E`;
    expect(outlookOf(expected, "20 亿元")).toEqual(["20亿元", "76.0亿元", "380.0%", "6.3亿元", "0.1亿元"]);
  });
});
