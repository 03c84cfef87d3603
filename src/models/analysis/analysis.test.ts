import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import type { Progress, Project } from "../../ledger/schema.ts";
import { lake } from "../../measures/golden/lake.ts";
import type { Block, Document } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { TableView } from "../ground/view.ts";
import { indicatorPage } from "../indicator/indicator-page.ts";
import { industryPage } from "../industry/industry-page.ts";
import { projectPage } from "../project/project-page.ts";
import { planBlocks } from "./plan.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
const lakeSite = (lines: Parameters<typeof lake>[0]): Site => siteOf(buildLookup(lake(lines)), "/", "1.0.0");

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => [block, ...(block.kind === "section" ? flat(block.blocks) : [])]);
}
const tableOf = ({ blocks }: Pick<Document, "blocks">, id: string): TableView | undefined =>
  flat(blocks)
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .find((table) => table.id === id);
const cells = (table: TableView | undefined): string[][] =>
  table?.groups.flatMap(({ rows }) => rows.map((row) => row.cells.map(({ text }) => text))) ?? [];
const proseOf = ({ blocks }: Pick<Document, "blocks">, id: string) =>
  flat(blocks).flatMap((block) =>
    block.kind === "section" && block.section.id === id
      ? block.blocks.flatMap((one) => (one.kind === "prose" ? one.paragraphs : []))
      : [],
  );

describe("indicatorPage(site, lang, id)", () => {
  const figures = (at: string, ...values: string[]) =>
    ["isle", "lower", "upper"].map((id, i) => `${id} gdp - - ${at} ${values[i]} 亿元`);
  const site = lakeSite({
    observations: [
      ...figures("2024", "30", "20", "10"),
      ...figures("2023", "10", "9", "11"),
      ...figures("2022", "8", "8", "8"),
    ].join("\n"),
  });

  test("tells how far places lay apart, year by year", () => {
    expect(cells(tableOf(indicatorPage(editionOf(site, "zh"), "gdp"), "disparity-lake-districts"))).toEqual([
      ["2022年", "3", "湖心区 8亿元", "上城区 8亿元", "1.00倍", "0.000", "0.000"],
      // Deviations of 0, 1 and 1 from 10: √(2 ÷ 3) ÷ 10; Gini 2 · (9 + 20 + 33) ÷ 90 − 4 ÷ 3 = 2 ÷ 45.
      ["2023年", "3", "上城区 11亿元", "下城区 9亿元", "1.22倍", "0.082", "0.044"],
      ["2024年", "3", "湖心区 30亿元", "上城区 10亿元", "3.00倍", "0.408", "0.222"],
    ]);
  });

  test("draws who rose and who fell since the year before", () => {
    const charts = flat(indicatorPage(editionOf(site, "en"), "gdp").blocks).flatMap((block) =>
      block.kind === "figures" ? block.figures : [],
    );
    const moves = charts.find(({ id }) => id === "moves-lake-districts-gdp");
    expect(moves?.chart.title).toBe(
      "Isle District rose from 2nd to 1st; Upper District fell from 1st to 3rd",
    );
  });

  test("says in one sentence why no rank of Songyuan can be compared", () => {
    expect(proseOf(indicatorPage(editionOf(shipped, "en"), "capital-in-place"), "moves")).toEqual([
      "There are no comparable figures for Jan–Apr 2005, so changes of rank cannot be told.",
    ]);
  });
});

describe("industryPage(site, lang, id)", () => {
  const sectors = (region: string, at: string, primary: string, secondary: string, total: string) => [
    `${region} gdp primary - ${at} ${primary} 亿元`,
    `${region} gdp secondary - ${at} ${secondary} 亿元`,
    `${region} gdp - - ${at} ${total} 亿元`,
  ];
  const observations = [
    ...sectors("lake", "2024", "22", "88", "110"),
    ...sectors("lake", "2023", "20", "80", "100"),
    ...sectors("isle", "2024", "15", "45", "60"),
    ...sectors("isle", "2023", "10", "40", "50"),
    ...sectors("lower", "2024", "5", "45", "50"),
  ];

  test("tells how an industry lies among places, and what its change is made of", () => {
    const table = tableOf(
      industryPage(editionOf(lakeSite({ observations: observations.join("\n") }), "zh"), "primary"),
      "structure-lake-gdp",
    );
    expect(table?.subtitle).toBe("最大的一个占75.0%，赫芬达尔指数0.625。");
    expect(cells(table)).toEqual([
      ["湖心区", "15亿元", "75.0%", "1.25", "5.0亿元", "1.0亿元", "0.0亿元", "4.0亿元"],
      ["下城区", "5亿元", "25.0%", "0.50", "", "", "", ""],
    ]);
    expect(table?.how?.map(({ name }) => name)).toContain("区位商");
  });

  test("says in words what it lacks for location quotients and shift-share", () => {
    expect(proseOf(industryPage(editionOf(shipped, "zh"), "industry"), "structure")).toEqual([
      "没有各地全部行业的同期数据，无法计算区位商。没有2005年1—4月的分行业数据，无法做偏离—份额分析。",
    ]);
  });
});

describe("planBlocks(site, project, rows, lang)", () => {
  const project = {
    ...(shipped.ledger.projects.get("laifeng-herbs") as Project),
    total_investment: "5",
    unit: "亿元",
    qualifier: "" as const,
  };
  const row = (shipped.ledger.progress.find((one) => one.project === "laifeng-herbs") as Progress) ?? null;
  const at = (period: string, planned: string, completed: string): Progress => ({
    ...row,
    period,
    planned,
    completed,
    unit: "万元",
  });

  test("sets money spent against the plan of the period and the total of the project", () => {
    const blocks = planBlocks(editionOf(shipped, "zh"), project, [
      at("2014", "20000", "15000"),
      at("2015", "", "35000"),
    ]);
    // 15,000 of 20,000 and of 50,000; 35,000 of 50,000.
    expect(cells(tableOf({ blocks }, "plan-table"))).toEqual([
      ["2014年", "20,000万元", "15,000万元", "75.0%", "5亿元", "30.0%", "40.0%"],
      ["2015年", "", "35,000万元", "", "5亿元", "70.0%", ""],
    ]);
  });

  test("says in words that nothing is known to compare with", () => {
    expect(proseOf(projectPage(editionOf(shipped, "zh"), "laifeng-haiyu-2014"), "plan")).toEqual([
      "报告没有写明总投资或当期计划，无法对照计划计算完成率。",
    ]);
  });

  test("leaves out the section where no report speaks of money", () => {
    expect(planBlocks(editionOf(shipped, "en"), project, [at("2014", "", "")])).toEqual([]);
  });
});
