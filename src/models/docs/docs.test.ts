import { beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { wordsOf } from "../../i18n/words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { CODES } from "../../ledger/rules.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { DEFINITIONS, MEASURE_IDS } from "../../measures/definitions.ts";
import { sourcePath } from "../directory/source-pages.ts";
import type { Block, Document } from "../ground/body.ts";
import { type Edition, editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import { docsPage } from "./docs-page.ts";
import { changedLines } from "./example.ts";
import { methodsPage } from "./methods.ts";
import { notFoundInAll, notFoundPage } from "./not-found.ts";
import { problemsPage } from "./problems.ts";
import { sourcesPage, sourceYearPage } from "./sources.ts";

type SectionBlock = Extract<Block, { kind: "section" }>;

function siteFrom(files: Readonly<Record<string, string>>): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

const site = siteFrom(SAMPLE);

function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? [block, ...all(block.blocks)] : [block]));
}

function sections({ blocks }: Document): Map<string, SectionBlock> {
  const found = all(blocks).flatMap((block) => (block.kind === "section" ? [block] : []));
  return new Map(found.map((block) => [block.section.id, block]));
}

/** The facts of a section, by term. */
function facts(block: SectionBlock | undefined): Record<string, unknown> {
  const found = (block?.blocks ?? []).flatMap((one) => (one.kind === "facts" ? one.facts : []));
  return Object.fromEntries(found.map((fact) => [fact.term, fact.text]));
}

const PAGES: [string, (edition: Edition) => Document][] = [
  ["the list of documents", docsPage],
  ["methods", methodsPage],
  ["problems", problemsPage],
  ["sources", sourcesPage],
  ["not found", notFoundPage],
];

describe.each(PAGES)("the page of %s", (_, page) => {
  test.each(LANGS)("has every id once and no word missing, in %s", (lang) => {
    const { blocks } = page(editionOf(site, lang));
    const ids = all(blocks).flatMap((block) => {
      if (block.kind === "section") return [block.section.id, `${block.section.id}-title`];
      if (block.kind === "table") return [block.table.id, `${block.table.id}-caption`];
      return block.kind === "index" ? block.index.groups.map((group) => group.id) : [];
    });
    expect(ids).toEqual([...new Set(ids)]);
    expect(JSON.stringify(blocks)).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each(LANGS)("links within itself only to what is there, in %s", (lang) => {
    const { blocks } = page(editionOf(site, lang));
    const there = all(blocks).flatMap((block) => (block.kind === "section" ? [block.section.id] : []));
    const links = [...JSON.stringify(blocks).matchAll(/"href":"#([^"]+)"/g)].map((match) => match[1]);
    for (const link of links) expect(there).toContain(link);
  });
});

describe.each(LANGS)("the page of methods in %s", (lang) => {
  const found = sections(methodsPage(editionOf(site, lang)));

  test.each(MEASURE_IDS)("defines %s with formula, words, rounding and source", (id) => {
    const block = found.get(id);
    const { definitions, formulas } = wordsOf(lang);
    expect(block?.section.title).toBe(definitions[id].name);
    const formula = block?.blocks[0];
    expect(formula?.kind === "formula" && formula.mathml).toMatch(/^<math .*alttext="[^"]+".*<\/math>$/);
    expect(block?.blocks[1]).toEqual({ kind: "prose", paragraphs: [definitions[id].about] });
    expect(Object.values(facts(block))).toHaveLength(4);
    expect(JSON.stringify(facts(block))).toContain(formulas.citations[DEFINITIONS[id].source]);
  });
});

test("the page of methods tells result, terms and reasons of a measure in words", () => {
  expect(facts(sections(methodsPage(editionOf(site, "zh"))).get("schedule"))).toEqual({
    结果: "百分数，保留1位小数",
    式中各项: "已过时间、目标期总长",
    不计算的情形: "时期不对应；地区已撤销",
    方法出处: "政府目标考核通报的通行口径",
  });
});

describe.each(LANGS)("the page of problems in %s", (lang) => {
  const found = sections(problemsPage(editionOf(site, lang)));

  test.each(CODES)("explains %s with what fails, what passes and what the check says", (code) => {
    const block = found.get(code);
    expect(block?.section.title).toMatch(new RegExp(`^${code} .`));
    const texts = block?.blocks.map((one) => (one.kind === "code" ? one.text : "")) ?? [];
    expect(texts).toHaveLength(3);
    const [fails = "", passes, told] = texts;
    expect(fails).not.toBe(passes);
    expect(told).toContain(` ${code} `);
    for (const text of texts) expect(text.length).toBeLessThan(3_000);
  });
});

describe("changedLines(example, words)", () => {
  const words = {
    noFile: "(none)",
    emptyFile: "(empty)",
    longText: (shown: string, length: number) => `${shown}… ${length}`,
    moreLines: (lines: number) => `… ${lines} lines`,
  };
  const lines = (example: Parameters<typeof changedLines>[0]) => changedLines(example, words);

  test("shows the line that differs under the table's header", () => {
    const example = { file: "offices.csv", passes: "统计局", fails: "统计,局" };
    expect(lines(example)).toEqual({
      fails: "id,name,name_en,contact\nstatistics,统计,局,Statistics bureau,",
      passes: "id,name,name_en,contact\nstatistics,统计局,Statistics bureau,",
    });
  });

  test("shows the header once where the header differs", () => {
    const example = { file: "offices.csv", passes: "name_en", fails: "english" };
    expect(lines(example).fails).toBe("id,name,english,contact");
  });

  test("shows an added line with the line that it stands before", () => {
    const example = { file: "offices.csv", passes: "\nstatistics", fails: "\n,,,\nstatistics" };
    expect(lines(example).fails.split("\n").slice(1)).toEqual([
      ",,,",
      "statistics,统计局,Statistics bureau,",
    ]);
    expect(lines(example).passes.split("\n").slice(1)).toEqual(["statistics,统计局,Statistics bureau,"]);
  });

  test.each([
    ["a missing file", { file: "offices.csv", passes: "id" }, "(none)"],
    ["an empty file", { file: "offices.csv", passes: "*", fails: "" }, "(empty)"],
    ["a byte order mark", { file: "offices.csv", passes: "id,", fails: "\uFEFFid," }, "⟨BOM⟩id,name"],
    ["another line end", { file: "offices.csv", passes: "t\ns", fails: "t\r\ns" }, "contact⟨CR⟩"],
    ["spaces at a cell's edge", { file: "offices.csv", passes: "统计局", fails: " 统计局 " }, ",␣统计局␣,"],
    [
      "a space that is none",
      { file: "offices.csv", passes: "统计局", fails: "统\u3000计局" },
      "统⟨U+3000⟩计局",
    ],
    ["bytes that are no text", { file: "offices.csv", passes: "统计局", bytes: "cdb3ff" }, ",⟨CD B3 FF⟩,"],
    ["a line too long", { file: "offices.csv", passes: "统", fails: "统".repeat(999) }, "… 1031"],
    ["many lines", { file: "offices.csv", passes: "*", fails: "a\n".repeat(99) }, "… 99 lines"],
  ])("names %s", (_, example, shown) => {
    expect(lines(example).fails).toContain(shown);
  });
});

describe("the page of sources", () => {
  test("counts the rows of a source by table and names its places", () => {
    const [block] = [...sections(sourcesPage(editionOf(site, "zh"))).values()];
    expect(block?.section).toEqual({ id: "report-2024", title: "2024年工作报告" });
    expect(facts(block)).toMatchObject({
      英文标题: "Work report 2024",
      发布单位: "大湖市",
      日期: "2025年1月20日",
      收录: "完成数8行、目标4行、自述2行",
    });
    expect(JSON.stringify(facts(block).涉及地区)).toMatch(/lake.*upper.*lower|大湖市.*上城区.*下城区/s);
  });

  test("says that a source gives nothing", () => {
    const extra = `${SAMPLE["sources.csv"]}unused,旧报告,Old report,,,,,\n`;
    const found = sections(sourcesPage(editionOf(siteFrom({ ...SAMPLE, "sources.csv": extra }), "en")));
    expect(facts(found.get("unused"))).toEqual({ "Chinese title": "旧报告", Gives: "No row of the ledger" });
  });

  test("lists the first of very many statements that differ, and how many there are", () => {
    const claims = Array.from(
      { length: 60 },
      (_, i) => `lake,gdp,,,2024,growth,,${30 + i},%,,report-2024,page ${i}\n`,
    );
    const [head = ""] = (SAMPLE["claims/2024.csv"] ?? "").split("\n");
    const many = siteFrom({ ...SAMPLE, "claims/2024.csv": `${head}\n${claims.join("")}` });
    const block = sections(sourcesPage(editionOf(many, "en"))).get("report-2024");
    const rows = block?.blocks.flatMap((one) => (one.kind === "table" ? one.table.groups : []));
    expect(rows?.flatMap((group) => group.rows)).toHaveLength(30);
    expect(JSON.stringify(block)).toContain("The first 30 of 60 are listed.");
  });

  test("gives each year a page of its own where there are too many for one", () => {
    const [head = ""] = (SAMPLE["sources.csv"] ?? "").split("\n");
    const published = (i: number) => (i < 100 ? "2023-05" : i < 201 ? "2024" : "");
    const rows = Array.from({ length: 210 }, (_, i) => `more-${i},第${i}号,No. ${i},,${published(i)},,,`);
    const many = siteFrom({ ...SAMPLE, "sources.csv": `${SAMPLE["sources.csv"]}${rows.join("\n")}\n` });
    expect(head).toBe("id,title,title_en,publisher,published,url,licence,note");
    const own = site.ledger.sources.size;
    const first = JSON.stringify(sourcesPage(editionOf(many, "en")).blocks);
    expect(first).toContain(`come from ${210 + own} reports`);
    expect(first).toMatch(/sources\/2025\/.*sources\/2024\/.*sources\/2023\/.*sources\/undated\//);
    const placed = ["2023", "2024", "undated"].map((year) => [
      ...sections(sourceYearPage(editionOf(many, "zh"), year)).keys(),
    ]);
    expect(placed.map((ids) => ids.filter((id) => id.startsWith("more-")).length)).toEqual([100, 101, 9]);
    expect(sourcePath(many, "more-7")).toBe("/docs/sources/2023/#more-7");
    expect(sourcePath(many, "more-209")).toBe("/docs/sources/undated/#more-209");
    expect(sourcePath(site, "report-2024")).toBe("/docs/sources/#report-2024");
  });

  let shipped: Site;
  beforeAll(() => {
    shipped = siteOf(buildLookup(requireLedger("data")), "/", "1.0.0");
  });

  test.each(LANGS)("has an anchor for every source of the shipped ledger, in %s", (lang) => {
    const found = sections(sourcesPage(editionOf(shipped, lang)));
    expect([...found.keys()]).toEqual([...shipped.ledger.sources.keys()]);
  });

  test("counts every row of the shipped ledger that names a source", () => {
    const { observations, targets, claims, projects, progress, leadingIndustries } = shipped.ledger;
    const rows = [observations, targets, claims, progress, leadingIndustries].map((list) => list.length);
    const sum = rows.reduce((a, b) => a + b, projects.size);
    const lead = sourcesPage(editionOf(shipped, "en")).blocks[0];
    expect(JSON.stringify(lead)).toContain(`${sum.toString().replace(/(?=(\d{3})$)/, ",")} rows`);
  });
});

describe("the list of documents", () => {
  test("explains every band, bound and status with its mark", () => {
    const table = all(docsPage(editionOf(site, "en")).blocks).find((block) => block.kind === "table");
    const rows = table?.kind === "table" ? table.table.groups.map((group) => group.rows.length) : [];
    expect(rows).toEqual([4, 5, 3, 1]);
    expect(JSON.stringify(table)).toContain("from −15 percentage points");
  });

  test("asks for corrections only where there is a place to send them", () => {
    const silent = (SAMPLE["site.json"] ?? "").replace("mailto:data@lake.example", "");
    const shown = (one: Site) => JSON.stringify(docsPage(editionOf(one, "en")).blocks);
    expect(shown(site)).toContain("Report a mistake");
    expect(shown(siteFrom({ ...SAMPLE, "site.json": silent }))).not.toContain("Report a mistake");
  });
});

describe("the page of a missing page", () => {
  test("is not for search engines and has no address of its own", () => {
    const { page } = notFoundPage(editionOf(site, "zh"));
    expect([page.hidden, page.canonical, page.alternates]).toEqual([true, undefined, []]);
  });

  test("leads to the other language's page, the Chinese one by its file's name", () => {
    expect(notFoundPage(editionOf(site, "zh")).page.others).toEqual([{ lang: "en", href: "/en/404/" }]);
    expect(notFoundPage(editionOf(site, "en")).page.others).toEqual([{ lang: "zh", href: "/404.html" }]);
  });

  test("says it in both languages where the server has but one", () => {
    const [english] = [...sections(notFoundInAll(site)).values()];
    expect(english?.section).toEqual({ id: "not-found", title: "There is no such page", lang: "en" });
    expect(JSON.stringify(notFoundInAll(site).blocks)).toContain("网址可能写错了");
  });
});
