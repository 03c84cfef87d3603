import { beforeAll, describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles, requireLedger } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Block, Document } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { latestStage, progressOf, projectsOfIndustry, projectsOfRegion } from "../ground/project-rows.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { TableView } from "../ground/view.ts";
import { projectListPage } from "./project-list.ts";
import { projectPage } from "./project-page.ts";

/** The sample ledger with three projects in two places, one of them without any progress. */
const WITH_PROJECTS = {
  ...SAMPLE,
  "projects.csv": `id,name,name_en,region,park,industry,investor,origin,grade,total_investment,unit,qualifier,source,locator,note
bridge,大桥,Bridge,upper,,,,,,1.20,亿元,>=,report-2024,3,
mill,面粉厂,Mill,upper,lower,industry,大湖集团,origin-outside,,,,,report-2024,3,原文:磨坊
quay,码头,Quay,lake,,,,,,,,,report-2024,3,
`,
  "progress/2024.csv": `project,period,source,stage,planned,completed,unit,locator,note
bridge,2024-06,report-2024,building,0.30,0.25,亿元,3,在建
bridge,2024-03,report-2024,started,,,,3,开工
mill,2024,report-2024,,,,,3,
`,
};

function siteFrom(files: Readonly<Record<string, string>>): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/", "1.0.0");
}

function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? [block, ...all(block.blocks)] : [block]));
}

function tables({ blocks }: Document): TableView[] {
  return all(blocks).flatMap((block) => (block.kind === "table" ? [block.table] : []));
}

const texts = (table: TableView | undefined) =>
  table?.groups.flatMap((group) => group.rows.map((row) => row.cells.map((cell) => cell.text)));

const shownText = (page: Document) => JSON.stringify(all(page.blocks).filter((b) => b.kind !== "section"));

describe("the ways to projects", () => {
  const site = siteFrom(WITH_PROJECTS);

  test("progressOf(site, project) gives the rows oldest first, and none of a project without any", () => {
    expect(progressOf(site, "bridge").map((row) => row.period)).toEqual(["2024-03", "2024-06"]);
    expect(progressOf(site, "quay")).toEqual([]);
  });

  test("latestStage(site, project) passes over rows that name no stage", () => {
    expect(latestStage(site, "bridge")?.stage).toBe("building");
    expect(latestStage(site, "mill")).toBeNull();
  });

  test("projectsOfRegion(site, region) holds those of a park, and of all places below", () => {
    expect(projectsOfRegion(site, "lake").map((row) => row.id)).toEqual(["bridge", "mill", "quay"]);
    expect(projectsOfRegion(site, "upper").map((row) => row.id)).toEqual(["bridge", "mill"]);
    expect(projectsOfRegion(site, "lower").map((row) => row.id)).toEqual(["mill"]);
  });

  test("projectsOfIndustry(site, industry) leaves out those without an industry", () => {
    expect(projectsOfIndustry(site, "industry").map((row) => row.id)).toEqual(["mill"]);
    expect(projectsOfIndustry(site, "")).toEqual([]);
  });
});

describe("a project's page", () => {
  const site = siteFrom(WITH_PROJECTS);

  test("opens with the last stage and the total with its bound", () => {
    expect(projectPage(editionOf(site, "zh"), "bridge").blocks[0]).toEqual({
      kind: "lead",
      text: "据报告，2024年6月，上城区的大桥在建。总投资1.20亿元以上。",
    });
    expect(projectPage(editionOf(site, "en"), "bridge").blocks[0]).toEqual({
      kind: "lead",
      text: "The report lists this project in Upper District as under construction (Jun 2024). Total investment: at least CNY 120 million.",
    });
  });

  test("lists its progress with the money as stated", () => {
    const [table] = tables(projectPage(editionOf(site, "zh"), "bridge"));
    expect(table?.columns.map((column) => column.key)).toEqual([
      "period",
      "stage",
      "planned",
      "completed",
      "note",
      "source",
    ]);
    expect(texts(table)?.[1]).toEqual(["2024年6月", "在建", "0.30亿元", "0.25亿元", "在建", "[1] 3"]);
  });

  test("leaves out columns in which nothing stands, and says so in words", () => {
    const page = projectPage(editionOf(site, "en"), "mill");
    expect(tables(page)[0]?.columns.map((column) => column.key)).toEqual(["period", "stage", "source"]);
    const notice = all(page.blocks).find((block) => block.kind === "notice");
    expect(notice).toEqual({
      kind: "notice",
      notice: {
        title: "Not stated in the report",
        text: "Total investment, amount invested, stage.",
        kind: "missing",
      },
    });
  });

  test("marks in English what only Chinese has", () => {
    const facts = all(projectPage(editionOf(site, "en"), "mill").blocks).flatMap((block) =>
      block.kind === "facts" ? block.facts : [],
    );
    expect(facts.find((fact) => fact.term === "Investor")).toEqual({
      term: "Investor",
      text: "大湖集团",
      lang: "zh-CN",
    });
  });

  test("has no table and no neighbours where there are none", () => {
    const alone = { ...WITH_PROJECTS };
    for (const file of ["projects.csv", "progress/2024.csv"] as const) {
      alone[file] = alone[file].replace(/^(?:bridge|mill),.*\n/gm, "");
    }
    const page = projectPage(editionOf(siteFrom(alone), "zh"), "quay");
    expect(tables(page)).toEqual([]);
    expect(all(page.blocks).some((block) => block.kind === "index")).toBe(false);
  });
});

describe("the list of projects", () => {
  test("counts every project once at its last stage", () => {
    const lead = projectListPage(editionOf(siteFrom(WITH_PROJECTS), "zh")).blocks[0];
    expect(lead).toEqual({
      kind: "lead",
      text: "报告列出的投资项目共3个，分布在2个地区，涉及1个行业。按报告最后一次提到时的阶段：在建1个、未写明阶段2个。写明总投资的只有1个，金额不作合计。",
    });
  });

  test("groups the rows by region and drops the column of regions", () => {
    const [table] = tables(projectListPage(editionOf(siteFrom(WITH_PROJECTS), "en")));
    expect(table?.groups.map((group) => [group.head, group.rows.length])).toEqual([
      ["Great Lake City", 1],
      ["Upper District", 2],
    ]);
    expect(table?.columns.map((column) => column.key)).not.toContain("region");
    for (const cells of texts(table) ?? []) expect(cells).toHaveLength(table?.columns.length ?? 0);
  });

  test("of a ledger without projects says so and has no table", () => {
    const page = projectListPage(editionOf(siteFrom(SAMPLE), "en"));
    expect(page.blocks[0]).toEqual({
      kind: "lead",
      text: "Reports name 0 investment projects in 0 places.",
    });
    expect(tables(page)).toEqual([]);
  });
});

describe("the shipped ledger", () => {
  let site: Site;
  beforeAll(() => {
    site = siteOf(buildLookup(requireLedger("data")), "/", "1.0.0");
  });

  test.each(LANGS)("lists every project with a link to its page, in %s", (lang) => {
    const [table] = tables(projectListPage(editionOf(site, lang)));
    const links = table?.groups.flatMap((group) => group.rows.map((row) => row.cells[0]?.href));
    const prefix = lang === "en" ? "/en" : "";
    const wanted = [...site.ledger.projects.keys()].map((id) => `${prefix}/projects/${id}/`);
    expect(links?.toSorted()).toEqual(wanted.toSorted());
  });

  test("shows the stated total of every project unchanged, in its unit", () => {
    const stated = [...site.ledger.projects.values()].filter((row) => row.total_investment !== "");
    expect(stated.length).toBeGreaterThan(0);
    for (const row of stated) {
      const shown = shownText(projectPage(editionOf(site, "zh"), row.id)).replaceAll(",", "");
      expect(shown, row.id).toContain(`总投资${row.total_investment}${row.unit}`);
    }
  });

  test.each(LANGS)("names the source of every project, in %s", (lang) => {
    for (const row of site.ledger.projects.values()) {
      expect(shownText(projectPage(editionOf(site, lang), row.id)), row.id).toContain(
        `/docs/sources/#${row.source}`,
      );
    }
  });
});
