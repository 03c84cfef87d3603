import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { requireLedger } from "../../ledger/read.ts";
import { lake } from "../../measures/golden/lake.ts";
import type { Block, Document } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { flowsPage } from "./flows-page.ts";

const shipped = siteOf(buildLookup(requireLedger(join(import.meta.dirname, "../../../data"))), "/", "1.0.0");
const lakeSite = (observations: string): Site => siteOf(buildLookup(lake({ observations })), "/", "1.0.0");

type Section = Extract<Block, { kind: "section" }>;
const sections = ({ blocks }: Document) =>
  blocks.filter((block): block is Section => block.kind === "section");
const tableIn = ({ blocks }: Section) =>
  blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []))[0];
const chartIn = ({ blocks }: Section) =>
  blocks.flatMap((block) => (block.kind === "figures" ? block.figures.map(({ chart }) => chart) : []))[0];
const proseIn = ({ blocks }: Section) =>
  blocks.flatMap((block) => (block.kind === "prose" ? block.paragraphs : []));
const rowsIn = (one: Section) =>
  tableIn(one)?.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ text }) => text)));

describe("flowsPage(edition) of the shipped ledger", () => {
  const [nanping, songyuan] = sections(flowsPage(editionOf(shipped, "zh")));

  test("breaks Nanping's capital down by its finest origins, and says what no report breaks down", () => {
    expect(nanping && rowsIn(nanping)?.map((row) => row.slice(0, 3))).toEqual([
      // Within the province 37.48: Fuzhou 21.76 and three cities of at least 3 leave 6.72 at most.
      ["福州市", "来源", "21.76亿元"],
      ["莆田市", "来源", "≥3.00亿元"],
      ["泉州市", "来源", "≥3.00亿元"],
      ["厦门市", "来源", "≥3.00亿元"],
      ["省内其他", "来源", "≤6.72亿元"],
      // Outside it 31.84, less 20.17, 7.2 and 1.
      ["浙江省", "来源", "20.17亿元"],
      ["上海市", "来源", "7.20亿元"],
      ["江西省", "来源", "1.00亿元"],
      ["省外其他", "来源", "3.47亿元"],
      ["工业", "投向", "47.30亿元"],
      // Of at least 69.33.
      ["未分行业", "投向", "≥22.03亿元"],
    ]);
    expect(nanping && proseIn(nanping)).toEqual([
      "南平市实际到位资金69.33亿元以上：来源地已全部分列，22.03亿元以上没有写明行业。",
    ]);
    expect(nanping && chartIn(nanping)?.kind).toBe("sankey");
  });

  test("shows Songyuan by industry alone", () => {
    expect(songyuan && rowsIn(songyuan)).toEqual([
      ["工业", "投向", "25.2亿元", "81.0%"],
      ["未分行业", "投向", "5.9亿元", "19.0%"],
    ]);
    expect(songyuan && proseIn(songyuan)).toEqual([
      "松原市实际到位资金31.1亿元：没有按来源地分列，5.9亿元（19.0%）没有写明行业。",
    ]);
  });

  test.each(LANGS)("gives every flow a finding and a table with the same figures (%s)", (lang) => {
    for (const one of sections(flowsPage(editionOf(shipped, lang)))) {
      expect(chartIn(one)?.table.rows.length).toBe(rowsIn(one)?.length);
    }
  });
});

describe("flowsPage(edition)", () => {
  test("keeps a place apart from those within it", () => {
    const site = lakeSite(`lake gdp - origin-inside 2024 60 亿元
      lake gdp - origin-outside 2024 40 亿元
      lake gdp - - 2024 100 亿元
      isle gdp - origin-inside 2024 20 亿元
      isle gdp toys - 2024 8 亿元
      isle gdp - - 2024 30 亿元
      lower gdp industry - 2024 5 亿元
      lower gdp - - 2024 6 亿元`);
    const [whole, within] = sections(flowsPage(editionOf(site, "en")));
    expect(whole?.section.title).toBe("Gross domestic product, 2024");
    expect(within?.section.title).toBe("Gross domestic product, 2024, places in Great Lake City");
    // What has no origin of its own still flows in, as a band without one.
    expect(within && chartIn(within)?.table.rows).toEqual([
      ["Inside the city", "Isle District", "2.0"],
      ["Origin not given", "Isle District", "1.0"],
      ["Isle District", "Toys", "0.8"],
      ["Isle District", "Industry not given", "2.2"],
      ["Origin not given", "Lower District", "0.6"],
      ["Lower District", "Industry", "0.5"],
      ["Lower District", "Industry not given", "0.1"],
    ]);
  });

  test("does not expand parts that exceed their whole", () => {
    const site = lakeSite(`lake gdp - origin-outside 2024 40 亿元
      lake gdp - origin-abroad 2024 30 亿元
      lake gdp - origin-elsewhere 2024 20 亿元
      lake gdp - - 2024 100 亿元`);
    const [whole] = sections(flowsPage(editionOf(site, "zh")));
    expect(whole && rowsIn(whole)?.map((row) => row.slice(0, 3))).toEqual([
      ["市外", "来源", "40亿元"],
      ["未分来源", "来源", "60亿元"],
    ]);
  });

  test("has neither flows nor an entry in the navigation where no money is by origin", () => {
    const page = flowsPage(editionOf(lakeSite("lake gdp industry - 2024 40 亿元"), "en"));
    expect(page.blocks.map(({ kind }) => kind)).toEqual(["notice"]);
    expect(page.page.nav.some(({ href }) => href.endsWith("/flows/"))).toBe(false);
    expect(
      flowsPage(editionOf(shipped, "en")).page.nav.find(({ href }) => href === "/en/flows/")?.current,
    ).toBe("page");
  });
});
