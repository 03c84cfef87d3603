import { expect, test } from "vitest";
import { memoryFiles } from "../../ledger/folder.ts";
import type { Ledger } from "../../ledger/ledger.ts";
import { buildLookup } from "../../ledger/lookup.ts";
import { readFiles } from "../../ledger/read.ts";
import { SAMPLE } from "../../ledger/sample.ts";
import type { Claim } from "../../ledger/schema.ts";
import { editionOf } from "../ground/edition.ts";
import { siteOf } from "../ground/site.ts";
import { claimTable } from "./claim-table.ts";

const HEADER = "region,indicator,industry,breakdown,period,claim,of,value,unit,qualifier,source,locator";

/** The sample's site, and a growth stated for each of some years, in this order. */
function stated(years: readonly number[]) {
  const files = years.map((year) => [
    `claims/${year}.csv`,
    `${HEADER}\nlake,gdp,,,${year},growth,,3,%,,report-2024,1\n`,
  ]);
  const { ledger } = readFiles(memoryFiles({ ...SAMPLE, ...Object.fromEntries(files) }));
  const site = siteOf(buildLookup(ledger as Ledger), "/", "1.0.0");
  const claims = years.map((year) => site.ledger.claims.find(({ period }) => period === String(year)));
  return { site, claims: claims as Claim[] };
}

const table = (years: readonly number[]) => {
  const { site, claims } = stated(years);
  const head = { column: "指标", cell: () => ({ text: "" }), group: () => "" };
  const titles = { id: "claims-table", caption: "报告自述" };
  const made = claimTable(editionOf(site, "zh"), claims, head, titles);
  const listed = made.groups.flatMap(({ rows }) => rows.map(({ cells }) => Number(cells[1]?.sort)));
  return { listed, subtitle: made.subtitle };
};

test("a page lists all statements up to sixty, and says nothing of it", () => {
  const years = Array.from({ length: 60 }, (_, i) => 1960 + i);
  expect(table(years)).toEqual({ listed: years, subtitle: undefined });
});

test("of more it lists the sixty of the newest periods in the ledger's order, and says so", () => {
  const years = Array.from({ length: 80 }, (_, i) => (i % 2 === 0 ? 1940 + i : 2019 - i));
  const newest = [...years].sort((a, b) => b - a).slice(0, 60);
  const { listed, subtitle } = table(years);
  expect(listed).toEqual(years.filter((year) => newest.includes(year)));
  expect(subtitle).toBe("只列时期最近的60条，更早的见本页数据下载。");
});
