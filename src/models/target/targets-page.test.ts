import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { PAST_SAMPLE } from "../../ledger/past-sample.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { lake } from "../../measures/golden/lake.ts";
import type { Block, Document } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { TableView } from "../ground/view.ts";
import { targetsPage } from "./targets-page.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");

type Section = Extract<Block, { kind: "section" }>;

const sections = ({ blocks }: Document) =>
  blocks.filter((block): block is Section => block.kind === "section");
const sectionOf = (page: Document, id: string) => sections(page).find(({ section }) => section.id === id);
const tableOf = (page: Document, id: string): TableView | undefined =>
  sections(page)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === "table" ? [block.table] : []))
    .find((table) => table.id === id);
const cellsOf = (table: TableView | undefined): string[][] =>
  table?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text))) ?? [];
const proseOf = (page: Document, id: string) =>
  sectionOf(page, id)?.blocks.flatMap((block) => (block.kind === "prose" ? block.paragraphs : []));

function lakeSite(lines: Parameters<typeof lake>[0]): Site {
  return siteOf(buildLookup(lake(lines)), "/", "1.0.0");
}

describe("the first sentences of a year's targets", () => {
  const leadOf = (site: Site, lang: "zh" | "en", year: number) =>
    targetsPage(editionOf(site, lang), year).blocks.flatMap((block) =>
      block.kind === "lead" ? [block.text] : [],
    );

  // 50 projects of 40, and of 50 that were stretched for; 49.2 of 175, 20 of 40 and 343 of about 300 people
  // are not there. Of fourteen completions that reports state one is of 175.
  test.each([
    [
      "zh",
      2006,
      "2006年有36项目标，涉及12个地区。每项指标计一次，共35项：完成1项，落后3项，尚无数据31项。另有13项只有报告所列的完成率。",
    ],
    [
      "en",
      2006,
      "36 targets are set for 2006, in 12 places. Each thing counted once, 35 in all: met 1, behind 3, no figure yet 31. For 13 more, reports state a completion alone.",
    ],
    // Card merchants and foreign capital of nine months are past their targets; of retail sales only a forecast is.
    ["zh", 2009, "2009年有3项目标，涉及1个地区。每项指标计一次，共3项：完成2项，落后1项。"],
    ["zh", 2014, "2014年有1项目标，涉及1个地区。每项指标计一次，共1项：完成1项。"],
    [
      "en",
      2020,
      "43 targets are set for 2020, in 3 places. Each thing counted once, 33 in all: no figure yet 33.",
    ],
  ] as const)("in %s of %i", (lang, year, text) => {
    expect(leadOf(shipped, lang, year)).toEqual([text]);
  });

  test("do not hold a target for met of which at most so much was done", () => {
    const site = lakeSite({
      targets: "lake gdp - - 2024 level planned - 100 亿元",
      observations: "lake gdp - - 2024 120 亿元 <= A",
    });
    expect(leadOf(site, "zh", 2024)).toEqual([
      "2024年有1项目标，涉及1个地区。每项指标计一次，共1项：无法判定1项。",
    ]);
  });
});

test("a year's growth and several years' are told apart, and no column is empty", () => {
  const table = tableOf(targetsPage(editionOf(shipped, "zh"), 2020), "targets-table");
  const texts = cellsOf(table).map(([place, what, at, , aim]) => [place, what, at, aim].join(" "));
  expect(texts).toContain("来凤经济开发区 地区生产总值 2016—2020年 年均增长21%");
  expect(texts).toContain("来凤经济开发区 税收收入 2020年 增长28%");
  expect(table?.columns.map(({ key }) => key)).toEqual([
    "place",
    "what",
    "period",
    "tier",
    "value",
    "verdict",
    "source",
  ]);
  const judged = tableOf(targetsPage(editionOf(shipped, "zh"), 2006), "targets-table");
  expect(judged?.columns.map(({ key }) => key)).toContain("completion");
});

describe("targetsPage(site, lang, 2006) of the shipped ledger", () => {
  test("shows how Songyuan's target for industrial investment was handed down", () => {
    // Five counties and a district 71.5, two zones 14.5 and 4: 90 of 175, two of the three zones of the group counted.
    expect(cellsOf(tableOf(targetsPage(editionOf(shipped, "zh"), 2006), "handed-down-table"))).toEqual([
      ["松原市四县一区：固定资产投资完成额（工业）", "71.5亿元", "71.5亿元", "100.0%", "0", "5个"],
      ["松原市：固定资产投资完成额（工业）", "175亿元", "≥90.0亿元", "≥51.4%", "≥\u221285.0亿元", "9个中7个"],
    ]);
  });

  test("projects its industrial investment by a straight line, and says so", () => {
    // 49.2 in four months: 147.6 in twelve, 12.3 a month; (175 − 49.2) ÷ 8 = 15.725 a month are left.
    expect(cellsOf(tableOf(targetsPage(editionOf(shipped, "en"), 2006), "outlook-table"))).toEqual([
      [
        "Songyuan: Fixed-asset investment (Industry)",
        "Jan–Apr 2006",
        "CNY 4.92 billion",
        "CNY 17.5 billion",
        "CNY 14.76 billion",
        "84.3%",
        "CNY 1.23 billion",
        "CNY 1.573 billion",
        "Straight line",
      ],
    ]);
  });

  test("explains the projection by what it divides by: 49.2 ÷ (4 ÷ 12), then that ÷ 175", () => {
    const { how = [] } = tableOf(targetsPage(editionOf(shipped, "zh"), 2006), "outlook-table") ?? {};
    expect(how.slice(0, 2).map(({ name, formula, result }) => [name, formula, result])).toEqual([
      ["全年预计", "实际数 ÷ 序时进度", "147.60亿元"],
      ["预计完成率", "全年预计 ÷ 目标数", "84.3%"],
    ]);
    expect(how[1]?.inputs.map(({ role, value }) => [role, value])).toEqual([
      ["全年预计", "147.60亿元"],
      ["目标数", "175亿元"],
    ]);
  });

  test("scores its counties by what they have, and names what is missing", () => {
    const table = tableOf(targetsPage(editionOf(shipped, "zh"), 2006), "score-songyuan-counties");
    expect(table?.subtitle).toBe("固定资产投资完成额没有可计分的数，未计入，缺权重40%。");
    expect(cellsOf(table)[0]).toEqual(["松原市某县3", "1", "36.3", "36.3"]);
  });

  test("says in words why no rank can be compared with 2005", () => {
    expect(proseOf(targetsPage(editionOf(shipped, "zh"), 2006), "moves")).toEqual([
      "没有2005年1—4月的可比数据，无法比较位次变化。",
    ]);
  });

  test.each(LANGS)("leaves out what does not apply to a year (%s)", (lang) => {
    const ids = (year: number) =>
      sections(targetsPage(editionOf(shipped, lang), year)).map(({ section }) => section.id);
    expect(ids(2008)).toEqual(["all"]);
    expect(ids(2009)).toEqual(["outlook", "all"]);
  });
});

describe("targetsPage(site, lang, year)", () => {
  const target = (region: string, value: string, year = "2024") =>
    `${region} gdp - - ${year} level committed - ${value} 亿元`;
  const targets = [
    target("lake", "100"),
    target("isle", "60"),
    target("lower", "30"),
    target("upper", "25"),
  ].join("\n");

  test("names the target that was raised most, by how much and where", () => {
    const page = targetsPage(editionOf(lakeSite({ targets }), "zh"), 2024);
    expect(sectionOf(page, "handed-down")?.section.intro).toBe(
      "1项目标分解到了下级，其中1项下级合计高于本级，即层层加码。分解率为下级目标合计与本级目标之比。加码最多的是大湖市：地区生产总值，下级合计高出本级15亿元（分解率115.0%），其中湖心区承担最多，为60亿元。",
    );
    const [row] = tableOf(page, "handed-down-table")?.groups[0]?.rows ?? [];
    expect(row?.cells[3]).toMatchObject({ text: "115.0%", after: "层层加码" });
  });

  test("draws who rose and who fell since the year before", () => {
    const figures = ["2024 30 20 10", "2023 10 9 11"].flatMap((line) => {
      const [year, ...values] = line.split(" ");
      return ["isle", "lower", "upper"].flatMap((id, i) => `${id} gdp - - ${year} ${values[i]} 亿元`);
    });
    const page = targetsPage(editionOf(lakeSite({ targets, observations: figures.join("\n") }), "en"), 2024);
    const block = sectionOf(page, "moves")?.blocks[0];
    const chart = block?.kind === "figures" ? block.figures[0]?.chart : undefined;
    // Completions of 2023 need targets of 2023: without them both years are not ranked by one thing.
    expect(chart).toBeUndefined();
    const both = `${targets}\n${[target("isle", "60", "2023"), target("lower", "30", "2023"), target("upper", "25", "2023")].join("\n")}`;
    const compared = targetsPage(
      editionOf(lakeSite({ targets: both, observations: figures.join("\n") }), "en"),
      2024,
    );
    const drawn = sectionOf(compared, "moves")?.blocks[0];
    // 2024: 50 %, 66.7 %, 40 %; 2023: 16.7 %, 30 %, 44 %.
    expect(drawn?.kind === "figures" && drawn.figures[0]?.chart.table.rows).toEqual([
      ["Lower District", "2", "1"],
      ["Isle District", "3", "2"],
      ["Upper District", "1", "3"],
    ]);
  });
});

test("targetsPage(site, lang, year) tells from which lines of the year's files its figures are", () => {
  const ledger = readFiles(memoryFiles(SAMPLE)).ledger as Ledger;
  const site = siteOf(buildLookup(ledger), "/", "1.0.0", PAST_SAMPLE);
  const files = cellsOf(tableOf(targetsPage(editionOf(site, "zh"), 2024), "origins-table")).map(
    ([file]) => file,
  );
  expect([...new Set(files)]).toEqual(["claims/2024.csv", "observations/2024.csv", "targets/2024.csv"]);
});
