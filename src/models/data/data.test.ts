import { describe, expect, test } from "vitest";
import { LANGS } from "../../i18n/lang.ts";
import { columnTitle, tableTitle } from "../../i18n/table-words.ts";
import { memoryFiles } from "../../ledger/folder.ts";
import { NO_HISTORY } from "../../ledger/history.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import { columnsOf, TABLE_NAMES } from "../../ledger/schema.ts";
import type { Block } from "../ground/body.ts";
import { editionOf } from "../ground/edition.ts";
import { type Site, siteOf } from "../ground/site.ts";
import type { TableView } from "../ground/view.ts";
import { dataPage } from "./data-page.ts";
import type { Download, Offers, PublishedFile } from "./downloads.ts";
import { filesPage } from "./files-page.ts";

/** As of a ledger whose newest state is released. */
const RELEASED = { ...NO_HISTORY, version: { text: "1.2.3", state: "released" } } as const;

const FILES: PublishedFile[] = [
  ...TABLE_NAMES.map((table) => ({ table, rows: 3 })),
  { table: "observations", year: 2023, rows: 1 },
  { table: "observations", year: 2024, rows: 2 },
];

const WHOLE: Download[] = [
  { path: "data/ledger.zip", format: "ZIP", bytes: 98_120 },
  ...TABLE_NAMES.flatMap((table) => [
    { path: `data/${table}.csv`, format: "CSV", table, bytes: 41_360 },
    { path: `data/excel/${table}.csv`, format: "CSV", table },
    { path: `data/${table}.json`, format: "JSON", table },
  ]),
];
const OFFERS: Offers = { files: FILES, whole: WHOLE };

function siteFrom(files: Readonly<Record<string, string>>): Site {
  const { ledger, problems } = readFiles(memoryFiles(files));
  if (ledger === null) throw new Error(JSON.stringify(problems));
  return siteOf(buildLookup(ledger), "/base/", "1.2.3", RELEASED);
}

function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === "section" ? [block, ...all(block.blocks)] : [block]));
}

function tables(blocks: readonly Block[]): Map<string, TableView> {
  const found = all(blocks).flatMap((block) => (block.kind === "table" ? [block.table] : []));
  return new Map(found.map((table) => [table.id, table]));
}

const rows = (table: TableView | undefined) => (table?.groups ?? []).flatMap((group) => group.rows);

describe.each(LANGS)("the data page in %s", (lang) => {
  const { blocks } = dataPage(editionOf(siteFrom(SAMPLE), lang), OFFERS);
  const found = tables(blocks);

  test.each(TABLE_NAMES)("offers %s in three forms with its rows, columns and size", (table) => {
    const row = rows(found.get("downloads-table")).find((one) => one.cells[4]?.text === `${table}.csv`);
    expect(row?.cells.slice(2, 4).map((cell) => cell.text)).toEqual(["3", String(columnsOf(table).length)]);
    expect(row?.cells.slice(4).map((cell) => cell.href)).toEqual([
      `/base/data/${table}.csv`,
      `/base/data/excel/${table}.csv`,
      `/base/data/${table}.json`,
    ]);
    expect(row?.cells[4]?.after).toBe("41\u00a0kB");
  });

  test("offers the whole ledger and the list of sums", () => {
    const whole = rows(found.get("whole-table")).map((row) => [
      row.cells[0]?.href,
      row.cells[2]?.reason ?? row.cells[2]?.text,
    ]);
    const sizeLater =
      lang === "zh"
        ? "清单最后写成，大小不在本页列出"
        : "The list is written last, after this page: its size is not known here";
    expect(whole).toEqual([
      ["/base/data/ledger.zip", "98\u00a0kB"],
      ["/base/data/manifest.json", sizeLater],
    ]);
  });

  test.each(TABLE_NAMES)("explains every column of %s, with the words of each value", (table) => {
    const explained = rows(found.get(`columns-${table}`));
    const columns = columnsOf(table);
    expect(explained.map((row) => row.cells[0]?.text)).toEqual(columns.map((column) => column.name));
    for (const [i, column] of columns.entries()) {
      const cells = explained[i]?.cells.map((cell) => cell.text) ?? [];
      expect(cells[1]).toBe(columnTitle(table, column.name, lang));
      expect(cells[2]).not.toMatch(/^$|undefined/);
      for (const value of column.values ?? []) expect(cells[4]).toContain(value);
    }
  });

  test("links every reference to the table or list that it refers to", () => {
    const ids = new Set(all(blocks).flatMap((block) => (block.kind === "section" ? [block.section.id] : [])));
    const targets = TABLE_NAMES.flatMap((table) =>
      rows(found.get(`columns-${table}`)).flatMap((row) => row.cells[2]?.href ?? []),
    );
    expect(targets.length).toBeGreaterThan(TABLE_NAMES.length);
    for (const target of targets) expect(ids).toContain(target.slice(1));
  });

  test("has every id once", () => {
    const ids = all(blocks).flatMap((block) => {
      if (block.kind === "section") return [block.section.id, `${block.section.id}-title`];
      if (block.kind === "table") return [block.table.id, `${block.table.id}-caption`];
      return block.kind === "index" ? block.index.groups.map((group) => group.id) : [];
    });
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("lists the units of the ledger with their exact factors", () => {
    const units = rows(found.get("units-table")).map((row) => [row.cells[0]?.text, row.cells[2]?.text]);
    expect(units).toContainEqual(["亿元", "100000000"]);
    expect(units).toHaveLength(4);
  });

  test("lists themes, peer groups and schemes by id", () => {
    const ids = (list: string) => rows(found.get(`terms-${list}`)).map((row) => row.cells[0]?.text);
    expect(ids("themes")).toEqual(["economy"]);
    expect(ids("peer_groups")).toEqual(["lake-districts"]);
    expect(ids("schemes")).toEqual(["origin", "start"]);
  });
});

describe("dataPage(site, lang, files)", () => {
  test("counts every row once, though years are offered apart", () => {
    const { blocks } = dataPage(editionOf(siteFrom(SAMPLE), "zh"), OFFERS);
    // Thirteen tables of three rows, of which the three observations come in two years.
    expect(JSON.stringify(blocks[0])).toContain(`${TABLE_NAMES.length}张表、${TABLE_NAMES.length * 3}行`);
  });

  test("says before its tables how many sources name no year, where there are any", () => {
    const sources = (SAMPLE["sources.csv"] ?? "")
      .replace("published,", "published,year_assumed,")
      .replace("2025-01-20,", ",yes,");
    const told = (files: typeof SAMPLE) =>
      JSON.stringify(dataPage(editionOf(siteFrom(files), "zh"), OFFERS).blocks);
    expect(told({ ...SAMPLE, "sources.csv": sources })).toContain("有1个来源未写年份");
    expect(told(SAMPLE)).not.toContain("个来源未写年份");
  });

  test("points to the years where a table is too long for one file", () => {
    const files = FILES.filter((file) => file.table !== "observations" || file.year !== undefined);
    const { blocks } = dataPage(editionOf(siteFrom(SAMPLE), "en"), { ...OFFERS, files });
    const row = rows(tables(blocks).get("downloads-table")).find(
      (one) => one.cells[0]?.text === tableTitle("observations", "en"),
    );
    expect(row?.cells[4]).toEqual({ text: "large: by year only", href: "#years-observations" });
    expect(row?.cells[2]?.text).toBe("3");
  });

  test("says how to cite the ledger, with its version and cut-off", () => {
    const { blocks } = dataPage(editionOf(siteFrom(SAMPLE), "zh"), OFFERS);
    const code = all(blocks).find((block) => block.kind === "code");
    expect(code).toEqual({
      kind: "code",
      text: "大湖市统计局：《大湖市台账》，数据截至2024年12月，版本1.2.3，https://lake.example/base/data/",
    });
  });

  test("says that there is no licence where the office states none", () => {
    const site = siteFrom({
      ...SAMPLE,
      "site.json": (SAMPLE["site.json"] ?? "").replace(
        /"licence": \{.*\}/,
        '"licence": { "name": "", "name_en": "", "url": "" }',
      ),
    });
    expect(JSON.stringify(dataPage(editionOf(site, "en"), OFFERS).blocks)).toContain(
      "The publisher states no licence",
    );
  });
});

describe("filesPage(site, lang, alone)", () => {
  const site = siteFrom(SAMPLE);
  const ids = { regions: [...site.ledger.regions.keys()], indicators: ["gdp"], industries: [] };
  const found = tables(filesPage(editionOf(site, "en"), ids).blocks);
  const hrefs = (id: string) =>
    rows(found.get(`${id}-table`)).map((row) => row.cells.map(({ href }) => href));

  test("leads to the CSV and the JSON of every region and of every year of targets", () => {
    const pair = (what: string, id: string) => [
      undefined,
      `/base/data/${what}/${id}.csv`,
      `/base/api/v1/${what}/${id}.json`,
    ];
    expect(hrefs("regions")).toEqual(ids.regions.map((id) => pair("regions", id)));
    expect(hrefs("targets")).toEqual(site.targetYears.map((year) => pair("targets", String(year))));
  });

  test("says so where a subject is too large for a CSV of its own", () => {
    const cells = rows(found.get("indicators-table")).map((row) => row.cells[1]?.text);
    expect(cells).toEqual(["CSV", "large: see the tables"]);
  });

  test("tells the addresses where there are too many to list", () => {
    const more = Array.from({ length: 400 }, (_, i) => `x${i},某地${i},Place ${i},township,lake,,,,,\n`);
    const large = siteFrom({ ...SAMPLE, "regions.csv": SAMPLE["regions.csv"] + more.join("") });
    const { blocks } = filesPage(editionOf(large, "en"), ids);
    expect(tables(blocks).has("regions-table")).toBe(false);
    expect(JSON.stringify(blocks)).toContain("/data/regions/ID.csv");
  });
});

test("the data page links to no list that the ledger leaves empty", () => {
  const bare = (SAMPLE["site.json"] ?? "").replace(/"schemes": \[[^\]]*\]/, '"schemes": []');
  const files = {
    ...SAMPLE,
    "site.json": bare,
    "breakdowns.csv": `${(SAMPLE["breakdowns.csv"] ?? "").split("\n")[0]}\n`,
    "observations/2024.csv": (SAMPLE["observations/2024.csv"] ?? "").replace(/^.*origin-inside.*\n/m, ""),
  };
  const { blocks } = dataPage(editionOf(siteFrom(files), "zh"), OFFERS);
  expect(JSON.stringify(blocks)).toContain('"#list-themes"');
  expect(JSON.stringify(blocks)).not.toContain("#list-schemes");
});
